/** What kind of character stands at a UTF-16 unit, for word edges. */
export const OTHER = 1;
export const LETTER = 2;
/** Letters of scripts written without spaces: a word may end anywhere. */
export const UNSPACED = 3;
export const DIGIT = 4;
export const BLANK = 5;
export type CharKind = typeof OTHER | typeof LETTER | typeof UNSPACED | typeof DIGIT | typeof BLANK;

/** The kinds met so far, by UTF-16 unit; 0 where `kindAt` was not asked yet. */
const kinds = new Uint8Array(65536);

function look(code: number): CharKind {
  const char = String.fromCharCode(code);
  if (code >= 48 && code <= 57) return DIGIT;
  if (/\s/.test(char)) return BLANK;
  if (/[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(char)) {
    return /[\p{L}\p{M}]/u.test(char) ? UNSPACED : OTHER;
  }
  return /[\p{L}\p{M}]/u.test(char) ? LETTER : OTHER;
}

export function kindAt(text: string, at: number): CharKind {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return OTHER;
  const kind = kinds[code];
  if (kind) return kind as CharKind;
  const found = look(code);
  kinds[code] = found;
  return found;
}

/** The kind of every unit of a text, and one more `OTHER` behind it. */
export function kindsOf(text: string): Uint8Array {
  const all = new Uint8Array(text.length + 1);
  for (let at = 0; at < text.length; at++) all[at] = kinds[text.charCodeAt(at)]! || kindAt(text, at);
  all[text.length] = OTHER;
  return all;
}

/** True when a word can start or end between `at - 1` and `at`. */
export function isEdge(text: string, at: number): boolean {
  return at <= 0 || at >= text.length || kindAt(text, at - 1) !== LETTER || kindAt(text, at) !== LETTER;
}

export function skipBlanks(text: string, at: number, most = 3): number {
  let i = at;
  while (i < text.length && i - at < most && kindAt(text, i) === BLANK && text[i] !== '\n') i++;
  return i;
}

export function skipBlanksBack(text: string, at: number, most = 3): number {
  let i = at;
  while (i > 0 && at - i < most && kindAt(text, i - 1) === BLANK && text[i - 1] !== '\n') i--;
  return i;
}
