import { draws } from './draws';
import type { Estimate } from './interval';

export interface Alpha extends Estimate {
  /** Ads with at least two answers; the others say nothing of agreement. */
  units: number;
  answers: number;
}

/** One ad: how often each answer was given, and how far those who answered disagree (pairs over m - 1). */
interface Unit {
  counts: readonly number[];
  values: number;
  apart: number;
}

const RESAMPLES = 1000;
/** Units drawn at most for one interval, so that a big team does not freeze the page; never under 200 resamples. */
const MOST_DRAWN = 5_000_000;

/**
 * Krippendorff's alpha for nominal answers, any number of reviewers, gaps allowed: one list of answers an ad. The
 * interval is the bootstrap's over ads, the same for the same answers. Undefined when nobody could have disagreed.
 */
export function krippendorffAlpha(answers: readonly (readonly string[])[]): Alpha | undefined {
  const names = [...new Set(answers.flat())].sort();
  const units = answers.filter((unit) => unit.length > 1).map((unit) => unitOf(unit, names));
  const value = alphaOf(units, names.length);
  if (value === undefined) return undefined;
  const random = draws(units.length);
  const times = Math.max(200, Math.min(RESAMPLES, Math.floor(MOST_DRAWN / units.length)));
  const found: number[] = [];
  for (let i = 0; i < times; i++) {
    const drawn = alphaOf(
      units.map((unit) => units[Math.floor(random() * units.length)] ?? unit),
      names.length,
    );
    if (drawn !== undefined) found.push(drawn);
  }
  found.sort((a, b) => a - b);
  const at = (share: number): number => found[Math.round(share * (found.length - 1))] ?? value;
  return {
    value,
    low: Math.min(value, at(0.025)),
    high: Math.max(value, at(0.975)),
    units: units.length,
    answers: units.reduce((sum, unit) => sum + unit.values, 0),
  };
}

function unitOf(answers: readonly string[], names: readonly string[]): Unit {
  const counts = names.map((name) => answers.filter((one) => one === name).length);
  const values = answers.length;
  const alike = counts.reduce((sum, n) => sum + n * (n - 1), 0);
  return { counts, values, apart: (values * (values - 1) - alike) / (values - 1) };
}

function alphaOf(units: readonly Unit[], categories: number): number | undefined {
  const totals = new Array<number>(categories).fill(0);
  let [n, apart] = [0, 0];
  for (const unit of units) {
    n += unit.values;
    apart += unit.apart;
    for (const [i, count] of unit.counts.entries()) totals[i] = (totals[i] ?? 0) + count;
  }
  const pairs = n * (n - 1) - totals.reduce((sum, count) => sum + count * (count - 1), 0);
  return pairs > 0 ? 1 - ((n - 1) * apart) / pairs : undefined;
}
