import { classes, DIGIT, HAN, isLetter, KANA, KHMER, LAO, MYANMAR, THAI } from '../text/normalise/classes';

/** Words read of one ad: what lies beyond belongs to no template worth telling. */
const MOST_WORDS = 4096;
/** Every number is the same word: phones, sums and dates are what changes between copies of a text. */
const NUMBER = 0x9e3779b1 | 0;
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** By UTF-16 unit, and one step from the table to the hash: a letter, a digit, a letter of a script without spaces, or no part of a word. */
const [LETTER, FIGURE, UNSPACED] = [1, 2, 3];
const UNITS = Uint8Array.from(classes, (kind) => {
  if (kind === DIGIT) return FIGURE;
  if ([HAN, KANA, THAI, LAO, KHMER, MYANMAR].includes(kind)) return UNSPACED;
  return isLetter(kind) ? LETTER : 0;
});

const words = new Int32Array(MOST_WORDS);

/**
 * Hashes of every two neighbouring words of a folded text (see lib/text/normalise), with repeats, in order. In scripts
 * without spaces three characters in a row are a word. Reused on the next call: copy what is to be kept.
 */
export function shingles(folded: string): Int32Array {
  const count = readWords(folded);
  if (count < 2) return words.subarray(0, count);
  for (let at = 0; at + 1 < count; at++) words[at] = mix((Math.imul(words[at]!, 31) + words[at + 1]!) | 0);
  return words.subarray(0, count - 1);
}

function readWords(text: string): number {
  let count = 0;
  let hash = SEED;
  let length = 0;
  let hasDigit = false;
  let before = 0;
  let beforeThat = 0;
  const end = text.length;
  for (let at = 0; at <= end && count < MOST_WORDS; at++) {
    const unit = at < end ? text.charCodeAt(at) : 0x20;
    const kind = UNITS[unit]!;
    if (kind === LETTER || kind === FIGURE) {
      hash = Math.imul(hash ^ unit, PRIME);
      if (kind === FIGURE) hasDigit = true;
      length++;
      continue;
    }
    if (length > 0) {
      words[count++] = hasDigit ? NUMBER : hash;
      hash = SEED;
      length = 0;
      hasDigit = false;
    }
    if (kind !== UNSPACED) continue;
    if (beforeThat > 0 && count < MOST_WORDS)
      words[count++] = Math.imul(Math.imul(Math.imul(SEED ^ beforeThat, PRIME) ^ before, PRIME) ^ unit, PRIME);
    beforeThat = before;
    before = unit;
  }
  return count;
}

/** Murmur3's last step: every bit of the answer hangs on every bit given. */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
