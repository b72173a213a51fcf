import type { DecisionValue } from '../../types';
import { type Estimate, wilson, Z95 } from './interval';

/** One ad that was decided twice: once with Farol's level in sight, and blind. */
export interface TwiceDecided {
  flagged: boolean;
  shown: DecisionValue;
  blind: readonly DecisionValue[];
}

export interface Automation {
  ads: number;
  /** How often a decision agreed with Farol, its level in sight. */
  shown: Estimate;
  /** The same ads, blind; several blind answers share one ad's weight. */
  blind: Estimate;
  /** shown less blind: what seeing the level goes with. */
  gap: Estimate;
}

/** Kept where Farol flagged, dismissed where it did not; undefined where somebody was unsure. */
const agrees = (value: DecisionValue, flagged: boolean): number | undefined =>
  value === 'unsure' ? undefined : Number((value === 'keep') === flagged);

/**
 * Whether people agree with Farol more when they see what it says. Paired by ad; the interval of the difference is that
 * of Agresti and Min (2005): half an ad added to each of the four cells. Undefined without such an ad.
 */
export function automationBias(twice: readonly TwiceDecided[]): Automation | undefined {
  let [n, shownSum, blindSum, gapSum, squares] = [0, 0, 0, 0, 0];
  for (const { flagged, shown, blind } of twice) {
    const seen = agrees(shown, flagged);
    const unseen = blind.map((value) => agrees(value, flagged)).filter((one) => one !== undefined);
    if (seen === undefined || unseen.length === 0) continue;
    const mean = unseen.reduce((a, b) => a + b, 0) / unseen.length;
    n++;
    shownSum += seen;
    blindSum += mean;
    gapSum += seen - mean;
    squares += (seen - mean) ** 2;
  }
  if (n === 0) return undefined;
  const padded = n + 2;
  const middle = gapSum / padded;
  const half = (Z95 / padded) * Math.sqrt(Math.max(0, squares + 1 - gapSum ** 2 / padded));
  return {
    ads: n,
    shown: wilson(shownSum, n),
    blind: wilson(blindSum, n),
    gap: { value: gapSum / n, low: Math.max(-1, middle - half), high: Math.min(1, middle + half) },
  };
}
