import { randomFrom, shuffle } from './random';

interface Grouped {
  group: string;
  positive: boolean;
}

/** Fold of each row, whole groups together, groups with a positive row spread evenly. */
export function groupFolds(rows: readonly Grouped[], folds: number, seed: number): number[] {
  const positive = new Map<string, boolean>();
  for (const row of rows) positive.set(row.group, row.positive || positive.get(row.group) === true);
  const random = randomFrom(seed);
  const foldOf = new Map<string, number>();
  for (const wanted of [true, false]) {
    const groups = [...positive].filter(([, has]) => has === wanted).map(([group]) => group);
    for (const [at, group] of shuffle(groups, random).entries()) foldOf.set(group, at % folds);
  }
  return rows.map((row) => foldOf.get(row.group) as number);
}
