/** 0 no letter, 1 letter, mark or digit of a script that spaces its words, 2 of one that does not. */
export type LetterClass = 0 | 1 | 2;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const UNKNOWN = 255;

/** The classes known so far, by UTF-16 unit; above 2 where `letterClass` was not asked yet. */
export const letterClasses = new Uint8Array(0x10000).fill(UNKNOWN);

/** The class of a UTF-16 unit; looked up once, then remembered. */
export function letterClass(code: number): LetterClass {
  const known = letterClasses[code]!;
  if (known !== UNKNOWN) return known as LetterClass;
  const char = String.fromCharCode(code);
  const found: LetterClass = UNSPACED.test(char) ? 2 : LETTER.test(char) ? 1 : 0;
  letterClasses[code] = found;
  return found;
}

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** What a space in a term may be in the text. */
export const isGap = (code: number): boolean => code === 0x20 || code === 0x2d;
