import { type Estimate, Z95 } from './interval';

export interface Kappa extends Estimate {
  /** Ads both decided. */
  n: number;
  /** Share on which both said the same. */
  observed: number;
  /** Share on which they would by chance. */
  expected: number;
}

/**
 * Cohen's kappa (1960) of two reviewers who decided the same ads, with the large-sample error of Fleiss, Cohen and
 * Everitt (1969). Undefined when there is none: no ads, or both always gave one and the same answer.
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): Kappa | undefined {
  const n = pairs.length;
  const names = [...new Set(pairs.flat())].sort();
  if (n === 0 || names.length < 2) return undefined;
  const at = new Map(names.map((name, i) => [name, i]));
  const shares = names.map(() => names.map(() => 0));
  for (const [one, other] of pairs) {
    const row = shares[at.get(one) ?? -1];
    const column = at.get(other) ?? -1;
    if (row) row[column] = (row[column] ?? 0) + 1 / n;
  }
  const rows = shares.map((row) => row.reduce((a, b) => a + b, 0));
  const columns = names.map((_, j) => shares.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  const observed = names.reduce((sum, _, i) => sum + (shares[i]?.[i] ?? 0), 0);
  const expected = names.reduce((sum, _, i) => sum + (rows[i] ?? 0) * (columns[i] ?? 0), 0);
  const value = (observed - expected) / (1 - expected);

  let variance = -((value - expected * (1 - value)) ** 2);
  for (const [i, row] of shares.entries()) {
    for (const [j, share] of row.entries()) {
      // The i-th column and the j-th row: crosswise, as in the paper.
      const both = (columns[i] ?? 0) + (rows[j] ?? 0);
      if (i === j) variance += share * (1 - both * (1 - value)) ** 2;
      else variance += (1 - value) ** 2 * share * both ** 2;
    }
  }
  const half = (Z95 * Math.sqrt(Math.max(0, variance) / n)) / (1 - expected);
  return { value, low: Math.max(-1, value - half), high: Math.min(1, value + half), n, observed, expected };
}
