/**
 * What a UTF-16 unit of folded text is: the script of a letter (or of a mark that belongs to it), a digit, white space,
 * or nothing of these. One table for the passes of normalise, for tokens and for language; built once, about 2 ms.
 */
export const OTHER = 0;
export const LATIN = 1;
export const CYRILLIC = 2;
export const GREEK = 3;
export const ARMENIAN = 4;
export const HEBREW = 5;
export const ARABIC = 6;
export const DEVANAGARI = 7;
export const BENGALI = 8;
export const INDIC = 9;
export const THAI = 10;
export const LAO = 11;
export const MYANMAR = 12;
export const KHMER = 13;
export const HAN = 14;
export const KANA = 15;
export const HANGUL = 16;
export const GEORGIAN = 17;
export const ETHIOPIC = 18;
export const OTHER_LETTER = 19;
export const DIGIT = 30;
export const SPACE = 31;
export const NEWLINE = 32;

/** First unit, last unit, class: blocks of The Unicode Standard 15; only letters and marks inside them count. */
const BLOCKS: readonly (readonly [number, number, number])[] = [
  [0x0041, 0x024f, LATIN],
  [0x0250, 0x02af, LATIN],
  [0x0370, 0x03ff, GREEK],
  [0x0400, 0x052f, CYRILLIC],
  [0x0530, 0x058f, ARMENIAN],
  [0x0590, 0x05ff, HEBREW],
  [0x0600, 0x06ff, ARABIC],
  [0x0750, 0x077f, ARABIC],
  [0x08a0, 0x08ff, ARABIC],
  [0x0900, 0x097f, DEVANAGARI],
  [0x0980, 0x09ff, BENGALI],
  [0x0a00, 0x0dff, INDIC],
  [0x0e00, 0x0e7f, THAI],
  [0x0e80, 0x0eff, LAO],
  [0x1000, 0x109f, MYANMAR],
  [0x10a0, 0x10ff, GEORGIAN],
  [0x1100, 0x11ff, HANGUL],
  [0x1200, 0x139f, ETHIOPIC],
  [0x1780, 0x17ff, KHMER],
  [0x1c80, 0x1c8f, CYRILLIC],
  [0x1c90, 0x1cbf, GEORGIAN],
  [0x1d00, 0x1dbf, LATIN],
  [0x1e00, 0x1eff, LATIN],
  [0x1f00, 0x1fff, GREEK],
  [0x2c60, 0x2c7f, LATIN],
  [0x2de0, 0x2dff, CYRILLIC],
  [0x3005, 0x3007, HAN],
  [0x3040, 0x30ff, KANA],
  [0x3130, 0x318f, HANGUL],
  [0x31f0, 0x31ff, KANA],
  [0xa640, 0xa69f, CYRILLIC],
  [0xa720, 0xa7ff, LATIN],
  [0xa8e0, 0xa8ff, DEVANAGARI],
  [0xa9e0, 0xa9ff, MYANMAR],
  [0xaa60, 0xaa7f, MYANMAR],
  [0xab00, 0xab2f, ETHIOPIC],
];
/** Blocks filled whole: testing 50,000 ideographs and syllables one by one would cost more than all the rest. */
const WHOLE: readonly (readonly [number, number, number])[] = [
  [0x3400, 0x4dbf, HAN],
  [0x4e00, 0x9fff, HAN],
  [0xf900, 0xfaff, HAN],
  [0xac00, 0xd7a3, HANGUL],
  [0xa000, 0xa48c, OTHER_LETTER],
];

/** What is not filled whole and may hold letters. */
const SPARSE: readonly (readonly [number, number])[] = [
  [0x41, 0x33ff],
  [0xa48d, 0xabff],
  [0xfb00, 0xfffd],
];

function build(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [from, to, kind] of WHOLE) table.fill(kind, from, to + 1);
  for (const [from, to] of SPARSE) {
    const units = new Uint16Array(to - from + 1);
    for (let unit = from; unit <= to; unit++) units[unit - from] = unit;
    // One regular expression over the whole block is what makes it fast.
    for (const { 0: run, index } of String.fromCharCode
      .apply(null, units as unknown as number[])
      .matchAll(/[\p{L}\p{M}]+/gu))
      table.fill(OTHER_LETTER, from + index, from + index + run.length);
  }
  for (const [from, to, kind] of BLOCKS)
    for (let unit = from; unit <= to; unit++) if (table[unit] === OTHER_LETTER) table[unit] = kind;
  table.fill(OTHER, 0x0300, 0x0370);
  table.fill(DIGIT, 0x30, 0x3a);
  table[0x20] = SPACE;
  table[0x0a] = NEWLINE;
  // A surrogate may be half a letter or half an emoji; the passes treat both as no letter, tokens look closer.
  return table;
}

export const classes: Uint8Array = build();

export const isLetter = (kind: number): boolean => kind !== OTHER && kind < DIGIT;
/** The scripts whose letters are drawn alike and whose words can be spaced out or written in leet. */
export const isAlphabetic = (kind: number): boolean => kind >= LATIN && kind <= ARMENIAN;
