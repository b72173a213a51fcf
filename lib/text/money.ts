import type { Amount } from './money/amount';
import { settler } from './money/currency';
import { type Part, partAt, type Settle } from './money/part';
import { periodAfter, periodBefore } from './money/period';
import { countsThings, mayBeMoney } from './money/plain-number';
import { rangeFrom, round } from './money/range';
import { fixedSalaryMonths, salaryMonthsEnd } from './money/salary-months';
import { type Folded, fold, rangeOf } from './numerals/fold';
import { DIGIT, kindAt, LETTER, skipBlanks } from './numerals/letters';
import { foldedPattern } from './numerals/pattern';
import { numberPlaces } from './numerals/places';
import { NUMBER_LEXICON } from './numerals/read-number';

export type { Amount, Period } from './money/amount';
export { nearestAmount } from './money/nearest';
export { findPay, type Pay } from './money/pay';

/** More amounts than this are a price list or an attack, not an ad. */
const MOST = 1000;
const PERCENT = foldedPattern(
  [
    '%|percent|per cent|pct|por ciento|por cento|pour ?cent|prozent|procent|процент|відсотк|yüzde|بالمئة|بالمائة|في المئة|प्रतिशत|শতাংশ',
    'phần trăm|persen|porsyento|เปอร์เซ็นต์|asilimia|百分',
  ].map((words) => `[ ]{0,2}(?:${words})`),
  'uy',
);

interface Found {
  amount: Amount;
  end: number;
}

/**
 * Every sum of money, percentage and "month's salary" of a text, in order, without overlaps, at most 1000.
 * Never throws; time is linear in the length of the text.
 */
export function findAmounts(original: string): Amount[] {
  const folded = fold(original);
  const { text } = folded;
  const settle = settler(text);
  const amounts: Amount[] = [];
  let floor = 0;
  let next = 0;
  for (const i of numberPlaces(folded)) {
    if (i < next || i >= text.length) continue;
    if (amounts.length >= MOST) break;
    const read = partAt(folded, i, floor, settle);
    if (!read) continue;
    if ('skip' in read) next = Math.max(read.skip, i + 1);
    else {
      const found = amountOf(folded, read.part, floor, settle);
      if (found) {
        amounts.push(found.amount);
        floor = found.end;
      }
      next = Math.max(found?.end ?? read.part.end, i + 1);
    }
  }
  return withFixedMonths(folded, amounts);
}

function amountOf(folded: Folded, part: Part, floor: number, settle: Settle): Found | undefined {
  const { text } = folded;
  if (!part.named && part.scale === 1) {
    if (part.raw < 10 && isBareOfWords(text, part.end)) return undefined;
    const months = salaryMonthsEnd(text, part.from, part.end);
    if (months !== undefined) {
      return part.raw <= 36 ? found(folded, part.from, months, { value: part.raw, unit: 'salary-months' }) : undefined;
    }
    PERCENT.lastIndex = part.end;
    if (PERCENT.test(text)) return found(folded, part.from, PERCENT.lastIndex, { value: part.raw, percent: true });
    if (text[part.from - 1] === '%') return found(folded, part.from - 1, part.end, { value: part.raw, percent: true });
  }
  const range = rangeFrom(folded, part, settle);
  if (!range && !part.named && part.scale === 1 && part.raw < 10) return undefined;
  const { end, from, named, scale, currency } = range?.part ?? part;
  const value = range?.value ?? round(part.raw * part.scale);
  const after = periodAfter(text, end);
  const period = after?.period ?? periodBefore(text, from, floor);
  if (
    !named &&
    !isMoney(
      text,
      part,
      end,
      scale,
      after !== undefined && (part.raw >= 100 || (after.period === 'hour' && !countsThings(text, end))),
    )
  )
    return undefined;
  return found(folded, from, end, {
    value,
    ...(range && { to: range.to }),
    ...(currency && { currency }),
    ...(period && { period }),
    ...(!named && scale === 1 && part.digits && { bare: true }),
  });
}

/** Nothing that could make a small number a sum stands after it: the quick way through a list of digits. */
function isBareOfWords(text: string, end: number): boolean {
  const next = skipBlanks(text, end, 2);
  return next > end && kindAt(text, next) === DIGIT;
}

/** Whether a number without a currency may be money. */
function isMoney(text: string, part: Part, end: number, scale: number, hasPeriod: boolean): boolean {
  if (part.digits && scale === 1) return mayBeMoney(text, part.digits.at, end, part.digits.read, hasPeriod);
  if (kindAt(text, end) === LETTER || (!hasPeriod && countsThings(text, end))) return false;
  return part.digits !== undefined || (part.raw * scale >= 1000 && !opensWithScale(text, part.from));
}

/** "Thousands of jobs": a scale with no number before it. */
function opensWithScale(text: string, at: number): boolean {
  return NUMBER_LEXICON.matchAt(text, at, true)?.value.some((word) => word.kind === 'times') ?? false;
}

function found(folded: Folded, from: number, end: number, fields: Omit<Amount, 'start' | 'end'>): Found {
  return { end, amount: { ...rangeOf(folded, from, end), ...fields } };
}

function withFixedMonths(folded: Folded, amounts: Amount[]): Amount[] {
  const fixed = fixedSalaryMonths(folded).map(
    ({ start, end, value }): Amount => ({ ...rangeOf(folded, start, end), value, unit: 'salary-months' }),
  );
  const free = fixed.filter((one) => !amounts.some((other) => other.start < one.end && one.start < other.end));
  return free.length === 0 ? amounts : [...amounts, ...free].sort((a, b) => a.start - b.start);
}
