import { betaQuantile } from './beta';

/** A figure with where it may lie: 95 % unless told. `value`, `low` and `high` are on one scale. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** The two-sided 95 % point of the normal distribution. */
export const Z95 = 1.959963984540054;

/** Wilson's score interval for k of n (1927); all of 0 to 1 when n is 0. `k` and `n` may be weighted, so need not be whole. */
export function wilson(k: number, n: number, z = Z95): Estimate {
  if (n <= 0) return { value: Number.NaN, low: 0, high: 1 };
  const p = k / n;
  const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return {
    value: p,
    low: k <= 0 ? 0 : Math.max(0, middle - half),
    high: k >= n ? 1 : Math.min(1, middle + half),
  };
}

/** Clopper and Pearson's exact interval for k of n (1934): covers at least as often as it says. */
export function clopperPearson(k: number, n: number, confidence = 0.95): Estimate {
  if (n <= 0) return { value: Number.NaN, low: 0, high: 1 };
  const tail = (1 - confidence) / 2;
  return {
    value: k / n,
    low: k <= 0 ? 0 : betaQuantile(tail, k, n - k + 1),
    high: k >= n ? 1 : betaQuantile(1 - tail, k + 1, n - k),
  };
}
