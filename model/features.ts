import { readAd } from '../lib/scan';
import { normalise } from '../lib/text/normalise';
import type { Listing } from '../lib/types';
import { mask } from './mask';
import { isMasked, withoutLongNames, withoutNames } from './places';

/** Raised whenever the same text would give other features; an artifact made for another version is refused. */
export const FEATURES_VERSION = 4;

/** Which n-grams a bag is made of. Lengths are inclusive; `max: 0` leaves a kind out. */
export interface FeatureSpec {
  words: number;
  titleWords: number;
  /** Characters of the words joined by single blanks, so that they run across words. */
  chars: readonly [min: number, max: number];
  /** The whole ad where it is left out; else its title alone, or the end of its text, where it says what to do. */
  of?: 'title' | 'end';
}

/** Words that are the end of a text. */
const END = 60;

/** Scripts that write no spaces between words: Thai, Japanese, Chinese. */
export const DENSE = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;

const WORD = /[\p{L}\p{M}\p{N}]+(?:'\p{L}+)?/gu;
/** Words of a text that has been through `normalise`: masked, in order. */
export function wordsOfFolded(folded: string): string[] {
  const words: string[] = mask(withoutLongNames(folded)).match(WORD) ?? [];
  return words.map((word) => (isMasked(word) ? 'qplace' : DENSE.test(word) ? withoutNames(word) || 'qplace' : word));
}

export const wordsOf = (text: string): string[] => wordsOfFolded(normalise(text).folded);

/** FNV-1a's prime and a murmur finish: 32 bits, the same in every engine. */
const PRIME = 0x01000193;
const finish = (hash: number): number => {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

/** Order matters: mixHash(mixHash(a, b), c) stands for the run a b c. */
export const mixHash = (hash: number, next: number): number => finish(Math.imul(hash ^ next, PRIME));

export const hashText = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return finish(hash);
};

const SALT = { word: 0x9e3779b9, title: 0x7f4a7c15, char: 0x2545f491 } as const;

/** Where hashes are gathered before repeats are dropped; reused, because making features is synchronous. */
let gathered = new Uint32Array(16_384);
let count = 0;

function gather(hash: number): void {
  if (count === gathered.length) {
    const more = new Uint32Array(count * 2);
    more.set(gathered);
    gathered = more;
  }
  gathered[count++] = finish(hash);
}

function gatherWordGrams(words: readonly string[], longest: number, salt: number): void {
  const hashes = words.map(hashText);
  for (let from = 0; from < hashes.length; from++) {
    let hash: number = salt;
    const end = Math.min(from + longest, hashes.length);
    for (let at = from; at < end; at++) {
      hash = Math.imul(hash ^ (hashes[at] as number), PRIME);
      hash ^= hash >>> 15;
      gather(hash);
    }
  }
}

function gatherCharGrams(words: readonly string[], [shortest, longest]: readonly [number, number]): void {
  if (longest === 0) return;
  const line = ` ${words.join(' ')} `;
  for (let from = 0; from < line.length; from++) {
    let hash: number = SALT.char;
    const end = Math.min(from + longest, line.length);
    for (let at = from; at < end; at++) {
      hash = Math.imul(hash ^ line.charCodeAt(at), PRIME);
      if (at - from + 1 >= shortest) gather(hash);
    }
  }
}

/** Ascending, without repeats. */
function takeGathered(): Uint32Array {
  const sorted = gathered.slice(0, count).sort();
  count = 0;
  let kept = 0;
  for (const hash of sorted) if (kept === 0 || sorted[kept - 1] !== hash) sorted[kept++] = hash;
  return sorted.slice(0, kept);
}

/** The n-grams of words that stand in no title, as 32-bit hashes. */
export function featuresOfWords(words: readonly string[], spec: FeatureSpec): Uint32Array {
  gatherWordGrams(words, spec.words, SALT.word);
  gatherCharGrams(words, spec.chars);
  return takeGathered();
}

/** Words of an ad, made once for all its bags. */
export interface AdWords {
  title: string[];
  text: string[];
}

/** From the reading that the rules use as well. */
export function wordsOfAd(ad: Listing): AdWords {
  const words: AdWords = { title: [], text: [] };
  for (const { field, text } of readAd(ad).reading.parts) words[field] = wordsOfFolded(text.folded);
  return words;
}

export function featuresOfAd({ title, text }: AdWords, spec: FeatureSpec): Uint32Array {
  if (spec.of === 'title') return featuresOfWords(title, spec);
  if (spec.of === 'end') return featuresOfWords(text.slice(-END), spec);
  gatherWordGrams(title, spec.titleWords, SALT.title);
  return featuresOfWords([...title, ...text], spec);
}

/** The distinct n-grams of an ad as 32-bit hashes: the one definition for training, the command line and the page. */
export const featuresOf = (ad: Listing, spec: FeatureSpec): Uint32Array => featuresOfAd(wordsOfAd(ad), spec);
