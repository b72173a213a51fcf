import { type Folded, formAt } from '../numerals/fold';
import { DIGIT, isEdge, kindAt, LETTER, UNSPACED } from '../numerals/letters';
import { SPOKEN, type SpokenWord } from '../numerals/spoken-digits';

/** One piece of a number as it is written: digits, a digit said in words, or letters that stand for digits. */
export interface Atom {
  start: number;
  end: number;
  kind: 'digits' | 'word' | 'letters';
  /** Empty for words, which are read together with their neighbours. */
  digits: string;
  words?: readonly SpokenWord[];
  /** Mask of the digit forms used: bit n for form n. */
  forms: number;
}

/** Letters that pass for digits, case as written. */
const LOOKS: Readonly<Record<string, string>> = {
  o: '0',
  O: '0',
  о: '0',
  О: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  '!': '1',
  z: '2',
  Z: '2',
  s: '5',
  S: '5',
  B: '8',
  b: '6',
  G: '6',
  g: '9',
  q: '9',
};
const LOOK_UNITS = new Uint8Array(0x10000);
for (const char of Object.keys(LOOKS)) LOOK_UNITS[char.charCodeAt(0)] = 1;
const TOKEN = /[\p{L}\p{N}|!]/u;
/** Letters that stand for digits without a digit in their token. */
const ALONE = /^[oOоОlI|]{1,3}$/;
const LONGEST = 24;
/** Digit words written as one word. */
const MOST_GLUED = 12;

/** The atom at `at` (the one before it ends at `lastEnd`), or where to go on when digits or a word stand there that are none. */
export function atomAt(folded: Folded, at: number, lastEnd: number): Atom | { skip: number } | undefined {
  const { text } = folded;
  const kind = kindAt(text, at);
  if (kind === DIGIT) return inCode(text, at, lastEnd) ? { skip: tokenEnd(text, at) } : digitAtom(folded, at);
  if (kind !== LETTER && kind !== UNSPACED) return undefined;
  if (!isEdge(text, at)) return lastEnd === at ? wordAtom(text, at) : undefined;
  // "O77": a token with digits in it is no word.
  const token = kind === LETTER ? letterAtom(folded, at) : undefined;
  // "OOO" is three zeros, a lone "o" may be the word.
  const sure = token && (token.forms !== 0 || token.digits.length > 1);
  const word = sure ? token : (wordAtom(text, at) ?? token);
  return word ?? (kind === LETTER ? { skip: wordEnd(text, at) } : undefined);
}

/** Digits inside a code ("R0078142", "61303eaa11e5"); after a whole word they may be a phone ("WA0812…"). */
function inCode(text: string, at: number, lastEnd: number): boolean {
  if (lastEnd === at || kindAt(text, at - 1) !== LETTER) return false;
  let from = at - 1;
  while (from > 0 && at - from < LONGEST && kindAt(text, from - 1) === LETTER) from--;
  let end = at;
  while (end < text.length && end - at < LONGEST && kindAt(text, end) === DIGIT) end++;
  return at - from < 2 || kindAt(text, from - 1) === DIGIT || kindAt(text, end) === LETTER;
}

function tokenEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && (kindAt(text, i) === LETTER || kindAt(text, i) === DIGIT)) i++;
  return i;
}

function wordEnd(text: string, at: number): number {
  let i = at + 1;
  while (i < text.length && kindAt(text, i) === LETTER) i++;
  return i;
}

/** "f0ur", a token of digits and look-alike letters ("O7l1"), or plain digits. */
function digitAtom(folded: Folded, at: number): Atom | { skip: number } {
  const { text } = folded;
  let end = at;
  let forms = 0;
  while (end < text.length && kindAt(text, end) === DIGIT) {
    forms |= 1 << formAt(folded, end);
    end++;
  }
  if (end - at > LONGEST) return { skip: end };
  if (kindAt(text, end) === LETTER) {
    const said = wordAtom(text, at);
    if (said && said.end > end) return said;
    const token = letterAtom(folded, at);
    if (token) return token;
    // "07four": the digits stand by themselves when a digit word follows.
    if (!wordAtom(text, end)) return { skip: wordEnd(text, end) };
  }
  return { start: at, end, kind: 'digits', digits: text.slice(at, end), forms };
}

/** An everyday word that counts only between surer digits. */
export function isWeak({ words }: Atom): boolean {
  return words?.every((word) => word.weak || word.kind === 'and') ?? false;
}

/** An everyday word that is a digit only in another language. */
export function isForeign({ words }: Atom): boolean {
  return words?.every((word) => word.weak === 'foreign') ?? false;
}

/** "Do" is two in Hindi beside "teen", and no digit beside "nine". */
export function sharesLanguage(atom: Atom, other: Atom | undefined): boolean {
  return other?.words?.some((word) => word.lang !== 'en' && atom.words?.some((one) => one.lang === word.lang)) ?? false;
}

/** "And", "double", "plus", "dash": no digit by itself. */
export function isJoining({ words }: Atom): boolean {
  return words?.every(({ kind }) => kind === 'and' || kind === 'repeat' || kind === 'plus' || kind === 'mark') ?? false;
}

/** Of the words between digits only "und" is written onto them. */
const mayBeGlued = ({ weak, kind, lang }: SpokenWord): boolean => !weak && (kind !== 'and' || lang === 'de');

/** Whether digit words, no everyday ones, fill the rest of the word that goes on at `at`; true at its end. */
function isSpokenOut(text: string, at: number): boolean {
  let end = at;
  for (let words = 0; words < MOST_GLUED; words++) {
    if (isEdge(text, end)) return true;
    const next = SPOKEN.matchAt(text, end, true, (said) => said.some(mayBeGlued));
    if (!next) return false;
    end = next.end;
  }
  return false;
}

function wordAtom(text: string, at: number): Atom | undefined {
  const found = SPOKEN.matchAt(text, at, true);
  if (!found) return undefined;
  // "fourfive": a word may touch the next one.
  if (!isSpokenOut(text, found.end)) {
    const whole = SPOKEN.matchAt(text, at);
    return whole && { start: at, end: whole.end, kind: 'word', digits: '', words: whole.value, forms: 0 };
  }
  return { start: at, end: found.end, kind: 'word', digits: '', words: found.value, forms: 0 };
}

/** Whether the letter at `at`, as it was written, passes for a digit. */
export function looksLikeDigit({ original, map }: Folded, at: number): boolean {
  return LOOK_UNITS[original.charCodeAt(map ? (map.starts[at] ?? 0) : at)] === 1;
}

/** A token of at most 24 characters in which every letter looks like a digit. */
function letterAtom(folded: Folded, at: number): Atom | undefined {
  const { text, original, map } = folded;
  let digits = '';
  let forms = 0;
  let letters = 0;
  if (kindAt(text, at) !== DIGIT && !looksLikeDigit(folded, at)) return undefined;
  let end = at;
  for (; end < text.length && end - at <= LONGEST && TOKEN.test(text[end] ?? ''); end++) {
    if (kindAt(text, end) === DIGIT) {
      digits += text[end];
      forms |= 1 << formAt(folded, end);
      continue;
    }
    const look = LOOKS[original[map ? (map.starts[end] ?? 0) : end] ?? ''];
    if (look === undefined) return undefined;
    digits += look;
    letters++;
  }
  if (
    end - at > LONGEST ||
    (letters === digits.length && !ALONE.test(original.slice(map ? (map.starts[at] ?? 0) : at).slice(0, letters)))
  )
    return undefined;
  return { start: at, end, kind: 'letters', digits, forms };
}
