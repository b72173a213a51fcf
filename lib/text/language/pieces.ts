import { classes, DIGIT, HAN, isLetter, KANA, OTHER_LETTER } from '../normalise/classes';

/** The words of one script in one stretch of text. */
export interface Group {
  /** A class of classes.ts; kana counts as Han, which may be either language. */
  script: number;
  words: string[];
  letters: number;
  kana: number;
  /** How many of its words stand before the end of each sentence. */
  stops: number[];
}

/** A stretch of text: a sentence, or several short ones, or part of a long one. */
export type Piece = readonly Group[];

const LEAST_LETTERS = 40;
const MOST_LETTERS = 200;
const MOST_PIECES = 8;
const STOPS = new Set([...'.!?;\n|•…。！？।॥؟۔።'].map((sign) => sign.charCodeAt(0)));
const HYPHEN = 0x2d;

/** Cuts a text into pieces of 40 to 200 letters. */
export function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let groups = new Map<number, Group>();
  let letters = 0;
  const close = (): void => {
    if (letters > 0) pieces.push([...groups.values()]);
    groups = new Map();
    letters = 0;
  };
  for (let at = 0; at < text.length; ) {
    const kind = classes[text.charCodeAt(at)]!;
    if (!isLetter(kind)) {
      if (letters > 0 && STOPS.has(text.charCodeAt(at))) {
        for (const { stops, words } of groups.values()) if (stops.at(-1) !== words.length) stops.push(words.length);
        if (letters >= LEAST_LETTERS) close();
      }
      at++;
      continue;
    }
    const script = kind === KANA ? HAN : kind;
    const end = wordEnd(text, at, script);
    if (!isAddressPart(text, at, end)) {
      const group = groups.get(script) ?? { script, words: [], letters: 0, kana: 0, stops: [] };
      groups.set(script, group);
      group.words.push(text.slice(at, end));
      group.letters += end - at;
      if (script === HAN) group.kana += countKana(text, at, end);
      letters += end - at;
      if (letters >= MOST_LETTERS) close();
    }
    at = end;
  }
  close();
  return pieces;
}

/** Digits inside a word stay: romanised Arabic writes letters with them. */
function wordEnd(text: string, start: number, script: number): number {
  let end = start + 1;
  for (; end < text.length && end - start < MOST_LETTERS; end++) {
    const kind = classes[text.charCodeAt(end)]!;
    const same = kind === script || (kind === KANA && script === HAN) || kind === DIGIT || kind === OTHER_LETTER;
    if (!same && !isJoiner(text.charCodeAt(end))) break;
  }
  return end;
}

/** Zero-width joiners belong inside Persian and Indic words. */
const isJoiner = (unit: number): boolean => unit === 0x200c || unit === 0x200d;

/** Parts of e-mail and web addresses, hashtags and handles speak no language. */
function isAddressPart(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const behind = text.charCodeAt(end);
  if (before === 0x40 || before === 0x2f || before === 0x5f || behind === 0x40 || behind === 0x5f) return true;
  if (behind === 0x3a && text.charCodeAt(end + 1) === 0x2f) return true;
  const dotted = (unit: number, beyond: number): boolean => unit === 0x2e && isLetter(classes[beyond] ?? 0);
  return (dotted(before, text.charCodeAt(start - 2)) || dotted(behind, text.charCodeAt(end + 1))) && before !== HYPHEN;
}

function countKana(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) if (classes[text.charCodeAt(at)] === KANA) sum++;
  return sum;
}

/** Of many pieces, as many as are guessed at, evenly taken. */
export function sample(pieces: Piece[]): Piece[] {
  if (pieces.length <= MOST_PIECES) return pieces;
  const step = pieces.length / MOST_PIECES;
  return Array.from({ length: MOST_PIECES }, (_, i) => pieces[Math.floor(i * step)]!);
}
