import type { Contact, Field } from '../../types';
import { type Folded, rangeOf } from '../numerals/fold';
import { kindAt, LETTER } from '../numerals/letters';
import { type Atom, isJoining, isWeak, sharesLanguage } from './atoms';
import { likelyCountries } from './countries';
import { dialler } from './dial';
import { isOtherNumber } from './other-number';
import { BACKWARDS, OTHER_NUMBER, PHONE_WORDS } from './phone-words';
import { type Disguise, digitsOf, disguiseOf, formsAtHome, type Run, runsOf } from './runs';

const SHORTEST = 7;
const LONGEST = 15;
const NEAR = 40;
/** Places where a number may start; a text with more is no ad. */
const MOST_CANDIDATES = 200;

interface Choice {
  from: number;
  to: number;
  value: string;
  rank: number;
  disguised: boolean;
}

interface Reading {
  folded: Folded;
  dial: ReturnType<typeof dialler>;
  /** The digit forms at home in the text; asked for only where a number stands. */
  home(): number;
}

/**
 * Phone numbers of a folded text, plain or disguised, in order. `taken` gives the end of a stretch that is already
 * another contact. Looks at no more than 200 candidates, so time stays bounded.
 */
export function findPhones(
  folded: Folded,
  field: Field,
  taken: ((at: number) => number | undefined) | undefined,
  country?: string,
): Contact[] {
  let home: number | undefined;
  const reading: Reading = {
    folded,
    dial: dialler(() => likelyCountries(folded, country)),
    home: () => {
      home ??= formsAtHome(folded);
      return home;
    },
  };
  const found: Contact[] = [];
  let candidates = 0;
  for (const run of runsOf(folded, taken)) {
    for (let from = 0; from < run.atoms.length; ) {
      if (mayStart(folded, run, from) && ++candidates > MOST_CANDIDATES) return found;
      const choice = bestFrom(reading, run, from);
      if (choice) found.push(contactOf(folded, field, run, choice));
      from = (choice?.to ?? from) + 1;
    }
  }
  return found;
}

function contactOf(folded: Folded, field: Field, { atoms }: Run, { from, to, value, disguised }: Choice): Contact {
  let start = atoms[from]?.start ?? 0;
  const end = atoms[to]?.end ?? start;
  while (
    start > 0 &&
    (folded.text[start - 1] === '+' || (folded.text[start - 1] === '(' && folded.text.slice(start, end).includes(')')))
  )
    start--;
  return { type: 'phone', value, field, ...rangeOf(folded, start, end), obfuscated: disguised };
}

/** The likeliest phone that starts at atom `from`: the best rank, then an end where the number seems to end, then the longest. */
function bestFrom(reading: Reading, run: Run, from: number): Choice | undefined {
  if (!mayStart(reading.folded, run, from)) return undefined;
  const around = contextOf(reading.folded, run, from);
  let best: (Choice & { score: number }) | undefined;
  for (let to = from; to < run.atoms.length; to++) {
    const { digits } = digitsOf(run, from, to);
    if (digits.length > LONGEST) break;
    if (digits.length < SHORTEST || !mayEnd(reading.folded, run, to)) continue;
    const choice = choose(reading, run, from, to, around);
    const gap = run.gaps[to];
    const score = choice
      ? choice.rank * 10 + (gap === undefined ? 4 : gap === 'break' ? 4 : gap === 'odd' ? 1 : 0) + digits.length / 20
      : 0;
    if (choice && score > (best?.score ?? 0)) best = { ...choice, score };
  }
  return best;
}

function mayStart({ text }: Folded, { atoms, gaps }: Run, from: number): boolean {
  const atom = atoms[from];
  if (!atom || (isWeak(atom) && !isZero(atom) && !sharesLanguage(atom, atoms[from + 1]))) return false;
  const before = text[atom.start - 1] ?? ' ';
  if (/[#_$€£¥₹₱฿৳]/.test(before)) return false;
  const previous = atoms[from - 1];
  if (!previous || before === '+' || isWeak(previous) || isJoining(previous) || gaps[from - 1] === 'break') return true;
  // After other digits on the same line only what opens as phones do: "room 5 0812 345 678".
  return gaps[from - 1] === 'usual' && (atom.digits.length >= SHORTEST || /^0[1-9]\d/.test(atom.digits));
}

function mayEnd({ text }: Folded, { atoms }: Run, to: number): boolean {
  const atom = atoms[to];
  if (!atom || isJoining(atom) || (isWeak(atom) && !sharesLanguage(atom, atoms[to - 1]))) return false;
  return kindAt(text, atom.end) !== LETTER && !/[%_@€$£₹]/.test(text[atom.end] ?? ' ');
}

function isZero({ words }: Atom): boolean {
  return words?.some((word) => word.value === 0 && word.kind === 'unit') ?? false;
}

/** At most two words in five may be everyday ones. */
function soundsSure(run: Run, from: number, to: number): boolean {
  const weak = run.atoms
    .slice(from, to + 1)
    .filter((atom, i, all) => isWeak(atom) && !sharesLanguage(atom, all[i - 1] ?? all[i + 1])).length;
  return weak * 5 <= (to - from + 1) * 2;
}

const NUMBER_WORD = /(?<![a-z])(?:no|nr|num|number|numero|numer|номер|nº)[.:#]{0,2}/g;

/** What stands before a candidate, looked at once for all its possible ends. */
interface Around {
  announced: boolean;
  back: boolean;
  other: boolean;
}

function contextOf({ text }: Folded, { atoms }: Run, from: number): Around {
  const start = atoms[from]?.start ?? 0;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const announced = PHONE_WORDS.test(before.split('\n').slice(-2).join('\n'));
  // "Phone no. 123" after a word like "reference" is a phone; "licence no. 123" is not.
  const other =
    OTHER_NUMBER.test(before) && !(announced && PHONE_WORDS.test(before.slice(-16).replace(NUMBER_WORD, '')));
  return { announced, other, back: BACKWARDS.test(text.slice(Math.max(0, start - 60), start)) };
}

/** The digits said, without the trunk zero in brackets of "+44 (0) 20 …". */
function saidBy(run: Run, from: number, to: number, text: string): { digits: string; plus: boolean } {
  const said = digitsOf(run, from, to);
  const zero = run.atoms.findIndex(
    ({ digits, start, end }, i) => i > from && i < to && digits === '0' && text[start - 1] === '(' && text[end] === ')',
  );
  if (zero < 0 || !(said.plus || text[(run.atoms[from]?.start ?? 0) - 1] === '+')) return said;
  return { plus: true, digits: digitsOf(run, from, zero - 1).digits + digitsOf(run, zero + 1, to).digits };
}

function choose(reading: Reading, run: Run, from: number, to: number, around: Around): Choice | undefined {
  const { folded } = reading;
  const { text } = folded;
  const first = run.atoms[from];
  const last = run.atoms[to];
  if (!first || !last) return undefined;
  const said = saidBy(run, from, to, text);
  // Where the usual grouping goes on, nothing can follow that would announce the number.
  const after = run.gaps[to] === 'usual' || run.gaps[to] === 'none' ? '' : text.slice(last.end, last.end + NEAR);
  const back = around.back || BACKWARDS.test(after);
  const digits = back ? said.digits.split('').reverse().join('') : said.digits;
  const plus = said.plus || (back ? text[last.end] === '+' : text[first.start - 1] === '+');
  const announced = around.announced || PHONE_WORDS.test(after.slice(0, 16).split('\n')[0] ?? '');
  if (digits.startsWith('000')) return undefined;
  const distinct = new Set(digits).size;
  if (distinct < 2 || (distinct < 3 && !plus && !announced) || !soundsSure(run, from, to)) return undefined;
  const spoken = run.atoms.slice(from, to + 1).filter((atom) => atom.kind !== 'digits').length;
  if (!plus && (around.other || isOtherNumber(text, run, from, to, announced, spoken))) return undefined;
  const disguise = back ? 2 : disguiseOf(folded, run, from, to, reading.home());
  const dialled = reading.dial(digits, plus);
  const shape = shapeOf(run, text, from, to);
  const rank = rankOf({ dialled: dialled?.rank, announced, disguise, spoken, digits, back, shape });
  if (rank === 0) return undefined;
  return { from, to, value: dialled?.value ?? (plus ? `+${digits}` : digits), rank, disguised: disguise > 0 };
}

interface Grounds {
  dialled: 0 | 1 | 2 | 3 | undefined;
  announced: boolean;
  disguise: Disguise;
  /** Atoms that are words or letters. */
  spoken: number;
  digits: string;
  back: boolean;
  shape: 'phone' | 'one' | 'groups';
}

/** How sure it is that digits are a phone; 0 when they are not. */
function rankOf({ dialled, announced, disguise, spoken, digits, back, shape }: Grounds): number {
  const hidden = disguise === 2 && (spoken > 2 || digits.length >= 9);
  if (dialled === 3) return 5;
  if (dialled === 2) {
    if (announced || back || hidden || shape === 'phone') return 4;
    return digits.startsWith('0') || (disguise === 0 && digits.length >= 10) ? 3 : 0;
  }
  if (dialled === 1) return 3;
  if (digits.length > 13) return 0;
  if (announced || back) return 2;
  return hidden || shape === 'phone' ? 1 : 0;
}

/** `phone`: grouped as only phones are, or a trunk zero and ten or eleven digits; `one`: a single group. */
function shapeOf(run: Run, text: string, from: number, to: number): Grounds['shape'] {
  const { atoms } = run;
  // No usual grouping has more parts than "0 6 12 34 56 78".
  if (to - from > 6) return 'groups';
  const groups = atoms.slice(from, to + 1).map((atom) => atom.digits);
  const sizes = groups.map((group) => group.length).join('-');
  const first = groups[0] ?? '';
  const total = groups.join('').length;
  if (groups.length === 1) return first.startsWith('0') && (total === 10 || total === 11) ? 'phone' : 'one';
  if (run.gaps.slice(from, to).some((gap) => gap === 'break' || gap === 'odd')) return 'groups';
  const bracketed = text[(atoms[from]?.start ?? 0) - 1] === '(';
  if (/^(?:1-)?3-3-4$/.test(sizes) && !first.startsWith('0')) return 'phone';
  if (/^0+[1-9]/.test(first) && total >= 9 && total <= 11) return 'phone';
  if (bracketed && total >= 8) return 'phone';
  return 'groups';
}
