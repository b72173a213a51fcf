import { countsThings } from '../money/plain-number';
import { type Folded, fold, rangeOf } from '../numerals/fold';
import { DIGIT, kindAt, LETTER, skipBlanks } from '../numerals/letters';
import { smallNumberAt, upperAt } from '../numerals/number-at';
import { numberPlaces } from '../numerals/places';
import {
  AGE_WORDS,
  FROM_WORDS,
  NEGATION,
  NOT_AGE_AFTER,
  NOT_AGE_BEFORE,
  OLD_NOUNS,
  PERSON_WORDS,
  UNDER_WORDS,
  YEAR_NOUNS,
} from './words';

/** An age, or a range of ages, of the workers wanted. "Under 18" is min 0, max 17. UTF-16, end exclusive. */
export interface Age {
  start: number;
  end: number;
  min: number;
  max?: number;
}

interface Stated {
  from: number;
  end: number;
  min: number;
  max?: number;
  plus: boolean;
  sum: boolean;
}

const MOST = 200;
/** "At least 10 years" of something, not of life. */
const LEAST = /(?:at least|minimum|min\.?|mindestens|minimal|minim) ?$/;

/** Ages stated for the workers wanted, in order. Linear in the length of the text. */
export function findAges(original: string): Age[] {
  const folded = fold(original);
  const { text } = folded;
  const found: Age[] = [];
  let next = 0;
  for (const i of numberPlaces(folded)) {
    if (i < next || i >= text.length) continue;
    if (found.length >= MOST) break;
    const number = smallNumberAt(text, i);
    if (!number) continue;
    if ('skip' in number) next = number.skip;
    else {
      const stated = readAge(text, number.start, number.end, number.value);
      const age = stated && ageOf(folded, stated);
      if (age) found.push(age.age);
      next = Math.max(age?.end ?? number.end, i + 1);
    }
  }
  return found;
}

function readAge(text: string, from: number, end: number, value: number): Stated | undefined {
  const sum = /^[ ]?\+[ ]?([0-9]{1,2})(?![0-9])/.exec(text.slice(end, end + 6));
  if (sum?.[1]) return { from, end: end + sum[0].length, min: value + Number(sum[1]), plus: false, sum: true };
  const upper = upperAt(text, end);
  if (upper && upper.value > value && upper.value < 100)
    return { from, end: upper.end, min: value, max: upper.value, plus: false, sum: false };
  const plus =
    /^[ ]?(?:\+|plus(?![a-z])|and (?:over|above|up|older)|or older|y mas|et plus|e oltre|и старше|і старше|以上|pataas|ke atas|tro len|และมากกว่า|ขึ้นไป)/.exec(
      text.slice(end, end + 16),
    );
  return { from, end: end + (plus?.[0].length ?? 0), min: value, plus: plus !== null, sum: false };
}

function ageOf(folded: Folded, stated: Stated): { age: Age; end: number } | undefined {
  const { text } = folded;
  const { from, min, plus, sum } = stated;
  if (min < 10 || min > 70 || kindAt(text, from - 1) === DIGIT || /[+:/.,$€£₹-]/.test(text[from - 1] ?? ' '))
    return undefined;
  if (/^(?:[:/][0-9]|[.,][0-9]|%| ?%|-[0-9])/.test(text.slice(stated.end, stated.end + 2))) return undefined;
  const noun = nounAt(text, stated.end);
  const after = noun ? text.slice(noun.end, noun.end + 40) : '';
  const before = clause(text, from);
  if (
    noun &&
    (NOT_AGE_AFTER.test(after.trimStart()) || NOT_AGE_AFTER.test(text.slice(stated.end, stated.end + 40).trimStart()))
  )
    return undefined;
  const named = AGE_WORDS.test(before);
  if (!named && NOT_AGE_BEFORE.test(before)) return undefined;
  const opens = FROM_WORDS.test(before);
  const person =
    PERSON_WORDS.test(before) || PERSON_WORDS.test(text.slice(noun?.end ?? stated.end, (noun?.end ?? stated.end) + 24));
  const counted = !noun && (kindAt(text, stated.end) === LETTER || countsThings(text, stated.end));
  const under = UNDER_WORDS.test(before) && stated.max === undefined && !plus;
  const isAge =
    noun?.old ||
    named ||
    (noun && (person || (opens && !LEAST.test(before)))) ||
    (noun && min >= 12 && standsAlone(before, after)) ||
    (!counted && person && (opens || under || sum || stated.max !== undefined)) ||
    (plus && !counted && min >= 14 && min <= 25);
  if (!isAge || (counted && !named) || (sum && !noun && !named && !person)) return undefined;
  const end = noun?.end ?? stated.end;
  if (under && (min > 18 || NEGATION.test(before) || NEGATION.test(text.slice(end, end + 24)))) return undefined;
  const ages = under ? { min: 0, max: min - 1 } : { min, ...(stated.max !== undefined && { max: stated.max }) };
  return { age: { ...rangeOf(folded, from, end), ...ages }, end };
}

/** "New, 16 years, petite": a few words, an age, and what comes next, with commas between. */
function standsAlone(before: string, after: string): boolean {
  return /^\s*(?:[\p{L}\p{M}']+ ?){1,3}[,،] ?$/u.test(before) && /^ ?(?:[,،.!\n]|$)/.test(after);
}

/** "Years old" (old) or "years" after a number, a plus sign between allowed. */
function nounAt(text: string, end: number): { end: number; old: boolean } | undefined {
  const at = text[end] === '-' ? end : skipBlanks(text, end, 2);
  const old = OLD_NOUNS.matchAt(text, at);
  if (old) return { end: old.end, old: true };
  const year = YEAR_NOUNS.matchAt(text, text[at] === '-' ? at + 1 : at);
  return year && { end: year.end, old: false };
}

/** What stands before a number in its clause, at most 36 characters. */
function clause(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 36), at);
  return before.slice(before.search(/[^\n;!?।。]*$/));
}
