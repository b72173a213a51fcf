import type { Folded } from './fold';
import { BLANK, kindAt, kindsOf } from './letters';

/**
 * Which pairs of characters the entries of some lexicons begin with, a bit for each lexicon: a set that may say yes too
 * often and never no too often, so that most places of a text are dismissed at a glance.
 */
const SPACE = 32;
const pairs = new Uint8Array(1 << 14);
const singles = new Uint8Array(0x10000);

export const NUMBERS = 1;
export const SPOKEN_DIGITS = 2;
export const PLACE_NAMES = 4;
export const LANGUAGE_WORDS = 8;
export const SERVICE_NAMES = 16;
export const DOT_WORDS = 32;
export const PAY_PHRASES = 64;

/** Says that something of the lexicon `bit` begins with the first two characters of `key`; a space stands for any blank. */
export function addOpening(bit: number, key: string): void {
  if (key.length === 1) singles[key.charCodeAt(0)]! |= bit;
  else pairs[slotOf(key.charCodeAt(0), key.charCodeAt(1))]! |= bit;
}

const slotOf = (first: number, second: number): number => ((first * 127) ^ (second * 8191)) & 0x3fff;

/** A folded text at a glance. */
export interface Glance {
  /** letters.ts, and one more behind the text. */
  kinds: Uint8Array;
  /** Per place the lexicons that may have something there. */
  openings: Uint8Array;
}

const known = new WeakMap<Folded, Glance>();

export function glanceAt(folded: Folded): Glance {
  let glance = known.get(folded);
  if (!glance) {
    const kinds = kindsOf(folded.text);
    glance = { kinds, openings: openingsOf(folded.text, kinds) };
    known.set(folded, glance);
  }
  return glance;
}

function openingsOf(text: string, kinds: Uint8Array): Uint8Array {
  const openings = new Uint8Array(text.length);
  let first = text.length > 0 ? unitAt(text, kinds, 0) : 0;
  for (let at = 0; at < text.length; at++) {
    const second = at + 1 < text.length ? unitAt(text, kinds, at + 1) : 0;
    openings[at] = pairs[slotOf(first, second)]! | singles[first]!;
    first = second;
  }
  return openings;
}

const unitAt = (text: string, kinds: Uint8Array, at: number): number =>
  kinds[at] === BLANK ? SPACE : text.charCodeAt(at);

/** The same for one place of a text that is looked at nowhere else. */
export class Openings {
  private readonly pairs = new Uint8Array(1 << 14);
  private readonly singles = new Set<number>();

  add(key: string): void {
    if (key.length === 1) this.singles.add(key.charCodeAt(0));
    else this.pairs[slotOf(key.charCodeAt(0), key.charCodeAt(1))] = 1;
  }

  /** `beside` is the next place on the way. */
  may(text: string, at: number, beside: number): boolean {
    const first = blankless(text, at);
    if (this.pairs[slotOf(first, blankless(text, beside))] === 1) return true;
    return this.singles.size > 0 && this.singles.has(first);
  }
}

function blankless(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code > 0x7f || code < 0x21 ? (kindAt(text, at) === BLANK ? SPACE : code) : code;
}
