import type { LinearFit } from './linear';
import { fitSvm } from './linear';

/** One text to learn from: its n-grams, its label, and how much it counts. */
export interface Example {
  hashes: Uint32Array;
  positive: boolean;
  group: string;
  weight: number;
}

export interface Settings {
  /** Price of a mistake. */
  cost: number;
  /** Added to each count before the log ratio is taken. */
  smoothing: number;
  /** An n-gram must occur in so many groups: a campaign's own wording is no evidence about the next campaign. */
  minGroups: number;
  /** Whether an n-gram's value is multiplied by its log-count ratio (Wang and Manning, ACL 2012). */
  ratios: boolean;
  seed: number;
}

/** What a trained linear head is, n-gram by n-gram, in the order of `hashes` (ascending). */
export interface TrainedHead {
  hashes: Uint32Array;
  /** Weight times value: what the n-gram adds to the sum. */
  contributions: Float64Array;
  /** Value squared: what it adds to the squared length. */
  squares: Float64Array;
  bias: number;
}

export function trainHead(examples: readonly Example[], settings: Settings): TrainedHead {
  const hashes = frequentHashes(examples, settings.minGroups);
  const columnOf = new Map<number, number>();
  for (const [column, hash] of hashes.entries()) columnOf.set(hash, column);
  const rows = examples.map(({ hashes: all }) => {
    const columns: number[] = [];
    for (const hash of all) {
      const column = columnOf.get(hash);
      if (column !== undefined) columns.push(column);
    }
    return Int32Array.from(columns);
  });
  const columnValues = valuesOf(rows, examples, hashes.length, settings);
  const inverseLengths = Float64Array.from(rows, (row) => {
    let sum = 0;
    for (const column of row) sum += (columnValues[column] as number) ** 2;
    return 1 / Math.sqrt(Math.max(sum, 1e-6));
  });
  const fit: LinearFit = fitSvm(
    { rows, columnValues, inverseLengths },
    examples.map((example) => example.positive),
    Float64Array.from(examples, (example) => settings.cost * example.weight),
    settings.seed,
  );
  return {
    hashes,
    contributions: fit.weights.map((weight, column) => weight * (columnValues[column] as number)),
    squares: columnValues.map((value) => value * value),
    bias: fit.bias,
  };
}

/** Ascending. */
function frequentHashes(examples: readonly Example[], minGroups: number): Uint32Array {
  const byGroup = new Map<string, Set<number>>();
  for (const { group, hashes } of examples) {
    const seen = byGroup.get(group) ?? new Set<number>();
    byGroup.set(group, seen);
    for (const hash of hashes) seen.add(hash);
  }
  const counts = new Map<number, number>();
  for (const seen of byGroup.values()) for (const hash of seen) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return Uint32Array.from([...counts].filter(([, count]) => count >= minGroups).map(([hash]) => hash)).sort();
}

/** Inverse document frequency, times the naive-Bayes log-count ratio when asked for. */
function valuesOf(
  rows: readonly Int32Array[],
  examples: readonly Example[],
  columns: number,
  { smoothing, ratios }: Settings,
): Float64Array {
  const positive = new Float64Array(columns).fill(smoothing);
  const negative = new Float64Array(columns).fill(smoothing);
  let [positives, negatives] = [2 * smoothing, 2 * smoothing];
  rows.forEach((row, at) => {
    const { positive: isPositive, weight } = examples[at] as Example;
    const counts = isPositive ? positive : negative;
    if (isPositive) positives += weight;
    else negatives += weight;
    for (const column of row) counts[column] = (counts[column] as number) + weight;
  });
  const total = positives + negatives - 4 * smoothing;
  return positive.map((count, column) => {
    const other = negative[column] as number;
    const rarity = Math.log((1 + total) / (1 + count + other - 2 * smoothing)) + 1;
    return ratios ? rarity * Math.log(count / positives / (other / negatives)) : rarity;
  });
}

/** The raw score, as the shipped model computes it; for choosing settings without TensorFlow.js in the loop. */
export function scorer(head: TrainedHead): (hashes: Uint32Array) => number {
  const columnOf = new Map<number, number>();
  for (const [column, hash] of head.hashes.entries()) columnOf.set(hash, column);
  return (hashes) => {
    let sum = 0;
    let square = 0;
    for (const hash of hashes) {
      const column = columnOf.get(hash);
      if (column === undefined) continue;
      sum += head.contributions[column] as number;
      square += head.squares[column] as number;
    }
    return sum / Math.sqrt(Math.max(square, 1e-6)) + head.bias;
  };
}
