import { normalise } from '../text/normalise';
import { mix, shingles } from './shingles';

/**
 * MinHash: 16 bands of 3 rows. Two texts that share 0.68 of their word pairs (one word in ten changed) meet in a band
 * with a chance of 0.997, two that share 0.2 with 0.12; whoever meets is then compared exactly (alike.ts).
 */
export const BANDS = 16;
const ROWS = 3;
const HASHES = BANDS * ROWS;
/** An ad of fewer word pairs says too little to be called a copy of another. */
export const FEWEST = 10;

/** Odd multipliers and offsets: a different order of all hashes for each. Fixed, because signatures are stored. */
const factors = new Int32Array(HASHES);
const offsets = new Int32Array(HASHES);
for (let i = 0; i < HASHES; i++) {
  factors[i] = mix(2 * i + 1) | 1;
  offsets[i] = mix(2 * i + 2);
}

const least = new Int32Array(HASHES);

/** The bands of a folded text: equal numbers in the same place mean the texts may be alike. Empty when it is too short. */
export function bandsOf(folded: string): Int32Array {
  const pairs = shingles(folded);
  if (pairs.length < FEWEST) return new Int32Array(0);
  least.fill(0x7fffffff);
  const count = pairs.length;
  for (let i = 0; i < HASHES; i++) {
    const factor = factors[i]!;
    const offset = offsets[i]!;
    let smallest = 0x7fffffff;
    for (let at = 0; at < count; at++) {
      const hash = (Math.imul(pairs[at]!, factor) + offset) | 0;
      if (hash < smallest) smallest = hash;
    }
    least[i] = smallest;
  }
  const bands = new Int32Array(BANDS);
  for (let band = 0; band < BANDS; band++) {
    const at = band * ROWS;
    bands[band] = mix((mix((mix(least[at]!) + least[at + 1]!) | 0) + least[at + 2]!) | 0);
  }
  return bands;
}

/** What two ads have in common when they may be copies: `near:<band>:<hash>`, to be looked up in an index. */
export function nearNames(text: string): string[] {
  return Array.from(
    bandsOf(normalise(text).folded),
    (hash, band) => `near:${band.toString(36)}:${(hash >>> 0).toString(36)}`,
  );
}
