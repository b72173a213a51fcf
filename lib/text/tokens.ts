import { classes, DIGIT, HAN, isLetter, KANA, KHMER, LAO, MYANMAR, OTHER, THAI } from './normalise/classes';

const APOSTROPHE = 0x27;
const DOT = 0x2e;
const COMMA = 0x2c;
const ASTRAL_LETTER = /^[\p{L}\p{M}]/u;
/** Dictionary segmentation of a long run is slow; a run is handed over in pieces. */
const LONGEST_RUN = 2000;

/** Scripts that write a sentence without spaces and need a dictionary. */
const isUnspaced = (kind: number): boolean => kind === THAI || kind === LAO || kind === KHMER || kind === MYANMAR;
const isIdeographic = (kind: number): boolean => kind === HAN || kind === KANA;

let segmenter: Intl.Segmenter | undefined;

/** Handed each token, UTF-16 offsets of the folded text, end exclusive. */
export type TakeToken = (start: number, end: number) => void;

/**
 * Reads the token that starts at `at`, if one does, and returns where to read on. A token is a run of letters, marks and
 * digits with inner apostrophes and with dots and commas between digits; one ideograph or kana; or a word of Thai, Lao,
 * Khmer or Burmese by the platform's dictionary. `at` itself comes back when nothing starts there.
 */
export function readToken(text: string, at: number, take: TakeToken): number {
  const kind = classes[text.charCodeAt(at)]!;
  if (isIdeographic(kind)) {
    take(at, at + 1);
    return at + 1;
  }
  if (isUnspaced(kind)) return readUnspaced(text, at, kind, take);
  const end = readWord(text, at);
  if (end > at) take(at, end);
  return end;
}

function readWord(text: string, start: number): number {
  let at = start;
  for (;;) {
    const unit = text.charCodeAt(at);
    const kind = classes[unit]!;
    if (isWordKind(kind)) at++;
    else if (kind === OTHER && at > start && isInner(text, at, unit)) at++;
    else if (unit >= 0xd800 && unit <= 0xdbff && ASTRAL_LETTER.test(text.slice(at, at + 2))) at += 2;
    else return at;
  }
}

const isWordKind = (kind: number): boolean =>
  kind === DIGIT || (isLetter(kind) && !isIdeographic(kind) && !isUnspaced(kind));

function isInner(text: string, at: number, unit: number): boolean {
  if (unit !== APOSTROPHE && unit !== DOT && unit !== COMMA) return false;
  const before = classes[text.charCodeAt(at - 1)]!;
  const behind = classes[text.charCodeAt(at + 1)]!;
  if (unit === APOSTROPHE) return isLetter(before) && isWordKind(behind) && behind !== DIGIT;
  return before === DIGIT && behind === DIGIT;
}

function readUnspaced(text: string, start: number, kind: number, take: TakeToken): number {
  let end = start + 1;
  while (end < text.length && end - start < LONGEST_RUN && classes[text.charCodeAt(end)] === kind) end++;
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(start, end)))
    if (isWordLike !== false) take(start + index, start + index + segment.length);
  return end;
}
