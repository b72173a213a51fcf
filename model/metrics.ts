import { randomFrom } from './random';

/** Positive ads count one each, negative ones `negativeWeight` each: how a figure is put at another base rate. */
export interface Scored {
  score: number;
  positive: boolean;
  group: string;
}

interface Step {
  threshold: number;
  positives: number;
  negatives: number;
}

/** From the highest score down, ties together. */
function steps(scored: readonly Scored[]): Step[] {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const found: Step[] = [];
  for (const { score, positive } of sorted) {
    if (found.at(-1)?.threshold !== score) found.push({ threshold: score, positives: 0, negatives: 0 });
    const step = found.at(-1) as Step;
    if (positive) step.positives++;
    else step.negatives++;
  }
  return found;
}

/** Area under the ROC curve; half a point for a tie. It does not depend on the base rate. */
export function rocAuc(scored: readonly Scored[]): number {
  let above = 0;
  let area = 0;
  let negatives = 0;
  for (const step of steps(scored)) {
    area += step.negatives * (above + step.positives / 2);
    above += step.positives;
    negatives += step.negatives;
  }
  return area / (above * negatives);
}

export function averagePrecision(scored: readonly Scored[], negativeWeight = 1): number {
  const total = scored.filter((one) => one.positive).length;
  let hits = 0;
  let alarms = 0;
  let sum = 0;
  for (const step of steps(scored)) {
    hits += step.positives;
    alarms += step.negatives * negativeWeight;
    sum += (step.positives / total) * (hits / (hits + alarms));
  }
  return sum;
}

export function recallAt(scored: readonly Scored[], threshold: number): number {
  const positives = scored.filter((one) => one.positive);
  return positives.filter((one) => one.score >= threshold).length / positives.length;
}

export function alarmsAt(scored: readonly Scored[], threshold: number): number {
  const negatives = scored.filter((one) => !one.positive);
  return negatives.filter((one) => one.score >= threshold).length / negatives.length;
}

export function brier(scored: readonly Scored[]): number {
  return scored.reduce((sum, { score, positive }) => sum + (score - (positive ? 1 : 0)) ** 2, 0) / scored.length;
}

export interface Bin {
  from: number;
  to: number;
  count: number;
  predicted: number;
  observed: number;
}

export function reliability(scored: readonly Scored[], bins = 10): Bin[] {
  return Array.from({ length: bins }, (_, at) => {
    const from = at / bins;
    const to = (at + 1) / bins;
    const inside = scored.filter(({ score }) => score >= from && (score < to || (at === bins - 1 && score <= 1)));
    const mean = (of: (one: Scored) => number): number =>
      inside.reduce((sum, one) => sum + of(one), 0) / (inside.length || 1);
    return {
      from,
      to,
      count: inside.length,
      predicted: mean((one) => one.score),
      observed: mean((one) => (one.positive ? 1 : 0)),
    };
  });
}

/** 95 % interval by drawing whole groups with replacement: ads of one group are no independent witnesses. */
export function groupInterval(
  scored: readonly Scored[],
  figure: (sample: readonly Scored[]) => number,
  seed: number,
  draws = 1000,
): [low: number, high: number] {
  const byGroup = new Map<string, Scored[]>();
  for (const one of scored) byGroup.set(one.group, [...(byGroup.get(one.group) ?? []), one]);
  const groups = [...byGroup.values()];
  const random = randomFrom(seed);
  const values: number[] = [];
  while (values.length < draws) {
    const sample = groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? []);
    const value = figure(sample);
    if (Number.isFinite(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (part: number): number => values[Math.floor(part * (draws - 1))] as number;
  return [at(0.025), at(0.975)];
}
