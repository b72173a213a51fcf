import { normalise } from '../text/normalise';
import { mix, shingles } from './shingles';

/**
 * One-permutation MinHash (Li, Owen, Zhang 2012), densified (Shrivastava 2017): 16 bands of 3 rows. Two texts that share 0.68 of their word pairs (one word in ten changed) meet in a band
 * with a chance of 0.997, two that share 0.2 with 0.12; whoever meets is then compared exactly (alike.ts).
 */
export const BANDS = 16;
const ROWS = 3;
const HASHES = BANDS * ROWS;
/** An ad of fewer word pairs says too little to be called a copy of another. */
export const FEWEST = 10;

const least = new Int32Array(HASHES);
const EMPTY = 0x7fffffff;

/** The bands of a folded text: equal numbers in the same place mean the texts may be alike. Empty when it is too short. */
export function bandsOf(folded: string): Int32Array {
  const pairs = shingles(folded);
  const count = pairs.length;
  if (count < FEWEST) return new Int32Array(0);
  least.fill(EMPTY);
  for (let at = 0; at < count; at++) {
    const hash = pairs[at]!;
    // The upper half chooses the row, a second mixing orders the hashes within it.
    const row = ((hash >>> 16) * HASHES) >>> 16;
    const value = Math.imul(hash, 0x9e3779b1) & EMPTY;
    if (value < least[row]!) least[row] = value;
  }
  const bands = new Int32Array(BANDS);
  for (let band = 0; band < BANDS; band++) {
    const at = band * ROWS;
    bands[band] = mix((mix((mix(rowOf(at)) + rowOf(at + 1)) | 0) + rowOf(at + 2)) | 0);
  }
  return bands;
}

/** A row that no hash fell into takes its value from another, the same other in every text (optimal densification). */
function rowOf(row: number): number {
  let from = row;
  for (let turn = 1; least[from] === EMPTY; turn++) from = ((mix(row * 1024 + turn) >>> 16) * HASHES) >>> 16;
  return least[from]!;
}

/** What two ads have in common when they may be copies: `near:<band>:<hash>`, to be looked up in an index. */
export function nearNames(text: string): string[] {
  return Array.from(
    bandsOf(normalise(text).folded),
    (hash, band) => `near:${band.toString(36)}:${(hash >>> 0).toString(36)}`,
  );
}
