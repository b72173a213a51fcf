import { maskContacts, maskNumbers } from './mask';
import { MASKED_WORDS } from './places';

/** Raised whenever the same text would give other features; an artifact made for another version is refused. */
export const FEATURES_VERSION = 1;

/** Longest text that is read, in UTF-16 units; the rest adds nothing and costs time. */
export const MAX_UNITS = 65_536;

/** Which n-grams a bag is made of. Lengths are inclusive; `max: 0` leaves a kind out. */
export interface FeatureSpec {
  words: number;
  titleWords: number;
  /** Characters of the words joined by single blanks, so that they run across words. */
  chars: readonly [min: number, max: number];
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?/gu;

export function wordsOf(text: string): string[] {
  const folded = maskNumbers(fold(maskContacts(text.slice(0, MAX_UNITS))));
  const words: string[] = folded.match(WORD) ?? [];
  return words.map((word) => (MASKED_WORDS.has(word) ? 'qplace' : word));
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** FNV-1a's prime and a murmur finish: 32 bits, the same in every engine. */
const PRIME = 0x01000193;
const finish = (hash: number): number => {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

const hashWord = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return finish(hash);
};

const SALT = { word: 0x9e3779b9, title: 0x7f4a7c15, char: 0x2545f491 } as const;

function addWordGrams(into: Set<number>, words: readonly string[], longest: number, salt: number): void {
  const hashes = words.map(hashWord);
  for (let from = 0; from < hashes.length; from++) {
    let hash: number = salt;
    for (let at = from; at < Math.min(from + longest, hashes.length); at++) {
      hash = Math.imul(hash ^ (hashes[at] as number), PRIME);
      hash ^= hash >>> 15;
      into.add(finish(hash));
    }
  }
}

function addCharGrams(
  into: Set<number>,
  words: readonly string[],
  [shortest, longest]: readonly [number, number],
): void {
  if (longest === 0) return;
  const line = ` ${words.join(' ')} `;
  for (let from = 0; from < line.length; from++) {
    let hash: number = SALT.char;
    const end = Math.min(from + longest, line.length);
    for (let at = from; at < end; at++) {
      hash = Math.imul(hash ^ line.charCodeAt(at), PRIME);
      if (at - from + 1 >= shortest) into.add(finish(hash));
    }
  }
}

/** The distinct n-grams of a text as 32-bit hashes: the one definition for training, the command line and the page. */
export function featuresOf(text: { title?: string; text: string }, spec: FeatureSpec): Uint32Array {
  const title = text.title ? wordsOf(text.title) : [];
  const body = wordsOf(text.text);
  const all = title.length > 0 ? [...title, ...body] : body;
  const grams = new Set<number>();
  addWordGrams(grams, all, spec.words, SALT.word);
  addWordGrams(grams, title, spec.titleWords, SALT.title);
  addCharGrams(grams, all, spec.chars);
  return Uint32Array.from(grams);
}
