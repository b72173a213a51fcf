import { type Estimate, wilson } from './interval';

/** Decided ads whose score lies from `from` up to `to` (the last bin takes its end in). */
export interface Bin {
  from: number;
  to: number;
  decided: number;
  kept: number;
  /** Mean score of them. */
  score: number;
  /** How often they were kept. */
  rate: Estimate;
}

/** Whether a higher score goes with more ads kept: bins of even width, those without a decision left out. */
export function calibration(decided: readonly { score: number; kept: boolean }[], bins = 10): Bin[] {
  const sums = Array.from({ length: bins }, () => ({ n: 0, kept: 0, score: 0 }));
  for (const { score, kept } of decided) {
    const sum = sums[Math.min(bins - 1, Math.max(0, Math.floor(score * bins)))];
    if (!sum) continue;
    sum.n++;
    sum.kept += Number(kept);
    sum.score += score;
  }
  return sums.flatMap(({ n, kept, score }, i) =>
    n === 0 ? [] : [{ from: i / bins, to: (i + 1) / bins, decided: n, kept, score: score / n, rate: wilson(kept, n) }],
  );
}
