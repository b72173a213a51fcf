import { hashOf, isSpaceless, SEED, SHELVES, type Shelf, settle, stir } from './hashing';
import { Sense } from './senses';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Hashes of the words of each shelf by sense, as pack.ts writes them. */
export type PackedWords = Record<Shelf, string>;

const shelves = new Map<Shelf, Map<number, number>>();

function unpack(text: string): Map<number, number> {
  const found = new Map<number, number>();
  for (const entry of text.split(' ')) {
    const [sense = '', count = '', bits = '', digits = ''] = entry.split('.');
    const mask = Number.parseInt(sense, 36);
    const width = Number(bits);
    let at = 0;
    const bit = (): number => {
      const value = DIGITS.indexOf(digits[Math.floor(at / 6)] ?? 'A');
      const one = (value >> (5 - (at % 6))) & 1;
      at += 1;
      return one;
    };
    let last = -1;
    for (let left = Number.parseInt(count, 36); left > 0; left -= 1) {
      let gap = 0;
      while (bit() === 1) gap += 1;
      for (let more = 0; more < width; more += 1) gap = (gap << 1) | bit();
      last += gap + 1;
      found.set(last, (found.get(last) ?? 0) | mask);
    }
  }
  return found;
}

/**
 * Give the reader its words, once, before the first page. extract.ts does it by itself; a content script that must stay
 * small can have them sent instead.
 */
export function learnWords(packed: PackedWords): void {
  for (const shelf of SHELVES) shelves.set(shelf, unpack(packed[shelf]));
}

const maskOf = (shelf: Shelf, hash: number): number => shelves.get(shelf)?.get(hash) ?? 0;

/** Mask of a name on one of the shelves that hold names and not words of texts. */
export const lookUp = (shelf: 'paths' | 'hosts' | 'hints', name: string): number => maskOf(shelf, hashOf(name));

const PHRASE = 4;
const MAX_WORDS = 400;

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  code === 170 ||
  code === 181 ||
  code === 186 ||
  (code >= 0xc0 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xff00 && code <= 0xff0f));

/** Lower-case words of a text, at most 400. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  const found: string[] = [];
  let from = -1;
  for (let at = 0; at <= lower.length && found.length < MAX_WORDS; at += 1) {
    const inside = at < lower.length && isLetter(lower.charCodeAt(at));
    if (inside && from < 0) from = at;
    else if (!inside && from >= 0) {
      found.push(lower.slice(from, at));
      from = -1;
    }
  }
  return found;
}

function senseOfParts(word: string): number {
  let sense = 0;
  let hash = SEED;
  for (let at = 0; at < word.length && at < 14; at += 1) {
    hash = stir(hash, word.charCodeAt(at));
    if (at >= 2) sense |= maskOf('starts', settle(hash));
  }
  hash = SEED;
  for (let at = word.length - 1, size = 1; at >= 0 && size < 16; at -= 1, size += 1) {
    hash = stir(hash, word.charCodeAt(at));
    if (size >= 4) sense |= maskOf('ends', settle(hash));
  }
  return sense;
}

function senseOfSpaceless(word: string): number {
  let sense = 0;
  for (let at = 0; at < word.length && at < MAX_WORDS; at += 1) {
    let hash = SEED;
    for (let size = 1; size <= 12 && at + size <= word.length; size += 1) {
      hash = stir(hash, word.charCodeAt(at + size - 1));
      if (size >= 2) sense |= maskOf('spaceless', settle(hash));
    }
  }
  return sense;
}

/** Senses of words and of phrases of up to four words. */
function senseOfWords(list: readonly string[]): number {
  let sense = 0;
  for (let at = 0; at < list.length; at += 1) {
    const word = list[at] ?? '';
    sense |= isSpaceless(word.charCodeAt(0)) ? senseOfSpaceless(word) : senseOfParts(word);
    let hash = SEED;
    for (let more = 0; more < PHRASE && at + more < list.length; more += 1) {
      const next = list[at + more] ?? '';
      if (more > 0) hash = stir(hash, 32);
      for (let k = 0; k < next.length; k += 1) hash = stir(hash, next.charCodeAt(k));
      sense |= maskOf('words', settle(hash));
    }
  }
  return sense;
}

/** Senses that count only as the whole of a text: `post`, `city` and `save` are ordinary words inside one. */
const WHOLE =
  Sense.apply |
  Sense.control |
  Sense.employerLabel |
  Sense.locationLabel |
  Sense.salaryLabel |
  Sense.dateLabel |
  Sense.titleLabel |
  Sense.section;

/** Everything the first 600 characters of a text speak of; labels and buttons only as the whole of it. Linear. */
export function senseOf(text: string): number {
  const list = wordsOf(text.length > 600 ? text.slice(0, 600) : text);
  const sense = senseOfWords(list) & ~WHOLE;
  if (text.length > 60 || list.length > 6) return sense;
  const hash = hashOf(list.join(' '));
  return sense | ((maskOf('words', hash) | (isSpaceless(text.charCodeAt(0)) ? maskOf('spaceless', hash) : 0)) & WHOLE);
}
