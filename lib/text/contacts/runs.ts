import { DIGIT_FORMS } from '../numerals/digits';
import { type Folded, hiddenAt } from '../numerals/fold';
import { BLANK, DIGIT, kindAt, LETTER, skipBlanks, UNSPACED } from '../numerals/letters';
import { glanceAt, SPOKEN_DIGITS } from '../numerals/openings';
import { spokenDigits } from '../numerals/spoken-digits';
import { type Atom, atomAt, isForeign, isWeak, looksLikeDigit, sharesLanguage } from './atoms';

/** How two neighbouring atoms are parted: nothing, the usual way, a break that mostly parts two numbers, or oddly. */
export type Gap = 'none' | 'usual' | 'break' | 'odd';

/** Atoms that may together be a phone number. `gaps[i]` stands after `atoms[i]`. */
export interface Run {
  atoms: Atom[];
  gaps: Gap[];
}

const MOST_ATOMS = 40;
const WIDEST_GAP = 8;
const USUAL = /^(?: {1,2}|-|\.|\/| - | ?\(|\) ?|\)-|-\(|\) - | \/ )$/;
const BREAK = /[\n;|]|,[ ]| {3}|\/ ?$| \/ /;
const FORBIDDEN = /[$€£¥₹₱฿৳%@=<>"#]/;
const SHORTEST = 7;
/** With so many digits before a line break the number is whole; what follows (a date, a price) is not its end. */
const WHOLE = 10;
/** Chains of digits, digit words and look-alike letters with at least 7 digits, outside the `taken` folded places. */
export function* runsOf(folded: Folded, taken?: (at: number) => number | undefined): Generator<Run> {
  const { text } = folded;
  const { kinds, openings } = glanceAt(folded);
  let run: Run = { atoms: [], gaps: [] };
  for (let i = 0; i < text.length; ) {
    const free = taken?.(i);
    if (free !== undefined) {
      i = Math.max(free, i + 1);
      continue;
    }
    const kind = kinds[i]!;
    if (kind !== DIGIT) {
      // "vierundsiebzig": behind a digit word the next one may start in the same word.
      const starts =
        kind === UNSPACED || (kind === LETTER && (i === 0 || kinds[i - 1] !== LETTER || run.atoms.at(-1)?.end === i));
      if (!starts || ((openings[i]! & SPOKEN_DIGITS) === 0 && !looksLikeDigit(folded, i))) {
        // No atom starts here, nor inside this word.
        i++;
        if (starts && kind === LETTER) while (kinds[i] === LETTER) i++;
        continue;
      }
    }
    const last = run.atoms[run.atoms.length - 1];
    const atom = atomAt(folded, i, last?.end ?? -1);
    if (!atom || 'skip' in atom) {
      i = Math.max(atom?.skip ?? 0, i + 1);
      continue;
    }
    const gap = last && (parts(folded, run, atom) ? undefined : gapBetween(folded, last, atom));
    if (!last || !gap || run.atoms.length >= MOST_ATOMS || (gap === 'break' && digitCount(run) >= WHOLE)) {
      if (longEnough(run)) yield run;
      run = { atoms: [atom], gaps: [] };
    } else {
      run.gaps.push(gap);
      run.atoms.push(atom);
    }
    i = Math.max(atom.end, i + 1);
  }
  if (longEnough(run)) yield run;
}

/** "600 123 456 o 600 654 321", "… and …": an everyday word after a long group parts two numbers. */
function parts(folded: Folded, { atoms }: Run, next: Atom): boolean {
  const last = atoms.at(-1);
  if (!last) return false;
  if (sharesLanguage(next, last)) return false;
  const weakNext = isForeign(next) || (isWeak(next) && last.digits.length > 2);
  if (weakNext && !fitsBehind(folded, last, next)) return true;
  // "uno sei 6354": what stands before has told the language.
  const told = sharesLanguage(last, atoms.at(-2)) || isSingle(next);
  return (isForeign(last) || (isWeak(last) && next.digits.length > 2)) && !told && last.kind === 'word';
}

/** An everyday word behind digits is one of them when a digit word of its language follows, or single digits stand around it. */
function fitsBehind(folded: Folded, last: Atom, next: Atom): boolean {
  const at = skipBlanks(folded.text, next.end);
  const after = atomAt(folded, at, next.end);
  if (!after || 'skip' in after) return false;
  return sharesLanguage(next, after) || (isSingle(last) && isSingle(after));
}

const isSingle = ({ digits }: Atom): boolean => digits.length === 1;

const longEnough = (run: Run): boolean => digitCount(run) >= SHORTEST;

function digitCount({ atoms }: Run): number {
  let digits = 0;
  for (const atom of atoms) digits += atom.kind === 'word' ? 2 : atom.digits.length;
  return digits;
}

function gapBetween({ text }: Folded, last: Atom, next: Atom): Gap | undefined {
  const width = next.start - last.end;
  if (width === 0) return 'none';
  if (width > WIDEST_GAP) return undefined;
  for (let i = last.end; i < next.start; i++) {
    const kind = kindAt(text, i);
    if (kind === LETTER || kind === UNSPACED || kind === DIGIT) return undefined;
  }
  const gap = text.slice(last.end, next.start);
  // "Rp 6,OOO,OOO": letters alone between the signs of a sum.
  if ((isBareLetters(last) || isBareLetters(next)) && /[,;.]/.test(gap)) return undefined;
  // Digit words are listed as any words are: "zero, seven, four".
  if (last.words && next.words && /^ ?[,،、;] {0,2}$/.test(gap)) return 'odd';
  if (FORBIDDEN.test(gap)) return undefined;
  if (USUAL.test(gap)) return gap === ' / ' ? 'break' : 'usual';
  if (BREAK.test(gap) || (gap.includes('+') && kindAt(text, last.end) === BLANK)) return 'break';
  return 'odd';
}

const isBareLetters = ({ kind, forms }: Atom): boolean => kind === 'letters' && forms === 0;

/** The digits that atoms `from` to `to` (inclusive) say, and whether "plus" is said first. */
export function digitsOf({ atoms }: Run, from: number, to: number): { digits: string; plus: boolean } {
  const range = atoms.slice(from, to + 1);
  if (range.every((atom) => !atom.words)) return { digits: range.map((atom) => atom.digits).join(''), plus: false };
  let digits = '';
  let plus = false;
  let words: NonNullable<Atom['words']>[] = [];
  for (const atom of range) {
    if (atom.words?.some((word) => word.kind === 'plus')) plus ||= digits === '' && words.length === 0;
    else if (atom.words) words.push(atom.words);
    else {
      // "double 7": the word repeats the first digit after it.
      const last = words[words.length - 1]?.find((word) => word.kind === 'repeat');
      digits += spokenDigits(words);
      words = [];
      digits += (atom.digits[0] ?? '').repeat((last?.value ?? 1) - 1) + atom.digits;
    }
  }
  return { digits: digits + spokenDigits(words), plus };
}

/** How far a number is hidden: 0 not, 1 by its joints only, 2 by words, letters, foreign, mixed, single or parted digits. */
export type Disguise = 0 | 1 | 2;

export function disguiseOf(folded: Folded, { atoms, gaps }: Run, from: number, to: number, ownForms: number): Disguise {
  let forms = 0;
  let singles = 0;
  let odd = 0;
  let breaks = 0;
  let joints = 0;
  for (let i = from; i <= to; i++) {
    const atom = atoms[i];
    if (!atom) continue;
    if (atom.kind !== 'digits') return 2;
    forms |= atom.forms;
    if (atom.digits.length === 1) singles++;
    const next = i < to ? (atoms[i + 1]?.start ?? atom.end) : atom.end - 1;
    for (let at = atom.start + 1; at <= next; at++) if (hiddenAt(folded, at) > (at < atom.end ? 0 : 1)) return 2;
    if (i === to) continue;
    if (gaps[i] === 'odd') odd++;
    else if (gaps[i] === 'break') breaks++;
    else if (gaps[i] === 'usual') joints++;
  }
  const mixed = (forms & (forms - 1)) !== 0;
  if (mixed || (forms & ~ownForms) !== 0) return 2;
  if (odd + joints > 0 && singles >= 4 && singles * 2 > to - from) return 2;
  return odd > 1 ? 2 : odd + breaks > 0 ? 1 : 0;
}

const SCRIPTS: ReadonlyArray<readonly [pattern: RegExp, forms: number]> = [
  [/[\u0600-\u06ff]/, (1 << DIGIT_FORMS.arabic) | (1 << DIGIT_FORMS.persian)],
  [/[\u0900-\u097f]/, 1 << DIGIT_FORMS.devanagari],
  [/[\u0980-\u09ff]/, 1 << DIGIT_FORMS.bengali],
  [/[\u0e00-\u0e7f]/, 1 << DIGIT_FORMS.thai],
  [/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/, 1 << DIGIT_FORMS.fullwidth],
  [/[\u1000-\u109f\u1780-\u17ff\u0a80-\u0dff\u0e80-\u0eff]/, 1 << DIGIT_FORMS.otherScript],
];
const LETTER_TRAIT = 1 << 6;
const KNOWN_TRAIT = 1 << 7;
/** Per UTF-16 unit a bit for each script above, one for a letter, one once it was looked at. */
const traits = new Uint8Array(0x10000);

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  const scripts = SCRIPTS.reduce((bits, [pattern], i) => bits | (Number(pattern.test(char)) << i), KNOWN_TRAIT);
  traits[unit] = scripts | (/\p{L}/u.test(char) ? LETTER_TRAIT : 0);
  return traits[unit]!;
}

/** The digit forms at home in a text: ASCII, and those of a script that makes up a fifth of its letters. */
export function formsAtHome({ text, map }: Folded): number {
  if (!map) return 1 << DIGIT_FORMS.ascii;
  const counts = new Uint32Array(SCRIPTS.length);
  let letters = 0;
  const end = Math.min(text.length, 20_000);
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    const trait = traits[unit]! || learn(unit);
    if ((trait & LETTER_TRAIT) !== 0) letters++;
    else if (unit >= 0xd800 && unit <= 0xdbff && at + 1 < end && /\p{L}/u.test(text.slice(at, at + 2))) letters++;
    for (let bits = trait & (LETTER_TRAIT - 1), i = 0; bits !== 0; bits >>= 1, i++) counts[i]! += bits & 1;
  }
  let forms = 1 << DIGIT_FORMS.ascii;
  for (const [i, [, own]] of SCRIPTS.entries()) if (counts[i]! * 5 > letters) forms |= own;
  return forms;
}
