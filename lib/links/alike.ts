import { normalise } from '../text/normalise';
import { shingles } from './shingles';
import { FEWEST } from './signature';

/** Half of all word pairs in common: about one word in six changed. */
export const ALIKE = 0.5;

/** The different word pairs of a text, sorted. */
export function pairsOf(text: string): Int32Array {
  return Int32Array.from(new Set(shingles(normalise(text).folded))).sort();
}

/** Share of the word pairs of two texts that both have (Jaccard), 0 to 1; 0 when one is too short to tell. */
export function likeness(a: Int32Array, b: Int32Array): number {
  if (a.length < FEWEST || b.length < FEWEST) return 0;
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return both / (a.length + b.length - both);
}
