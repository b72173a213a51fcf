import { periodAfter, periodBefore } from '../money/period';
import { type Folded, fold, rangeOf } from '../numerals/fold';
import { DIGIT, kindAt, skipBlanks } from '../numerals/letters';
import { smallNumberAt, upperAt } from '../numerals/number-at';
import { numberPlaces } from '../numerals/places';
import { bareHours } from './bare-hours';
import { clockSpans } from './clock';
import { DAY_NOUNS, HOUR_NOUNS } from './words';

/** Working time as the text states it; of a range ("10 to 12 hours") the upper end. UTF-16, end exclusive. */
export interface Hours {
  start: number;
  end: number;
  perDay?: number;
  perWeek?: number;
  daysPerWeek?: number;
}

const MOST = 200;

/** Hours a day or week, days a week and daily spans ("6:00-22:00") of a text, in order. Linear in its length. */
export function findHours(original: string): Hours[] {
  const folded = fold(original);
  const { text } = folded;
  const found: Hours[] = [];
  let next = 0;
  for (const i of numberPlaces(folded)) {
    if (i < next || i >= text.length) continue;
    if (found.length >= MOST) break;
    const number = smallNumberAt(text, i);
    if (!number) continue;
    if ('skip' in number) next = number.skip;
    else {
      const stated = statedAt(folded, number.start, number.end, number.value);
      if (stated) found.push(stated.hours);
      next = Math.max(stated?.end ?? number.end, i + 1);
    }
  }
  for (const { start, end, perDay } of clockSpans(text)) found.push({ ...rangeOf(folded, start, end), perDay });
  return found.sort((a, b) => a.start - b.start);
}

function statedAt(folded: Folded, start: number, end: number, low: number): { hours: Hours; end: number } | undefined {
  const { text } = folded;
  const upper = upperAt(text, end);
  const value = upper && upper.value > low ? upper.value : low;
  const last = upper && upper.value > low ? upper.end : end;
  const at = text[last] === '-' ? last + 1 : skipBlanks(text, last, 2);
  const hour = HOUR_NOUNS.matchAt(text, at);
  if (hour && kindAt(text, hour.end) !== DIGIT) return hoursAt(folded, start, hour.end, value);
  const day = DAY_NOUNS.matchAt(text, at);
  if (!day || value < 1 || value > 7) return hourFirst(folded, start, last, value);
  const after = periodAfter(text, day.end);
  if (after?.period !== 'week' && (after || periodBefore(text, start, 0) !== 'week')) return undefined;
  const to = after?.end ?? day.end;
  return { hours: { ...rangeOf(folded, start, to), daysPerWeek: value }, end: to };
}

function hoursAt(
  folded: Folded,
  start: number,
  nounEnd: number,
  value: number,
): { hours: Hours; end: number } | undefined {
  const { text } = folded;
  const after = periodAfter(text, nounEnd);
  const period = after?.period ?? periodBefore(text, start, 0);
  const end = after?.end ?? nounEnd;
  if (period === 'day' && value >= 1 && value <= 24)
    return { hours: { ...rangeOf(folded, start, end), perDay: value }, end };
  if (period === 'week' && value >= 1 && value <= 168)
    return { hours: { ...rangeOf(folded, start, end), perWeek: value }, end };
  if (period) return undefined;
  const said = bareHours(text, start, nounEnd, value);
  if (!said) return undefined;
  const hours = { ...rangeOf(folded, start, nounEnd), ...(said === 'day' ? { perDay: value } : { perWeek: value }) };
  return { hours, end: nounEnd };
}

/** Swahili puts the noun first: "saa 12 kwa siku". */
function hourFirst(
  folded: Folded,
  start: number,
  end: number,
  value: number,
): { hours: Hours; end: number } | undefined {
  const { text } = folded;
  const noun = /(?<!\p{L})(?:ma)?(saa|siku) $/u.exec(text.slice(Math.max(0, start - 8), start));
  if (!noun) return undefined;
  const after = periodAfter(text, end);
  const from = start - noun[0].length;
  if (!after) return undefined;
  const range = rangeOf(folded, from, after.end);
  if (noun[1] === 'saa' && after.period === 'day' && value <= 24)
    return { hours: { ...range, perDay: value }, end: after.end };
  if (noun[1] === 'saa' && after.period === 'week') return { hours: { ...range, perWeek: value }, end: after.end };
  if (noun[1] === 'siku' && after.period === 'week' && value <= 7)
    return { hours: { ...range, daysPerWeek: value }, end: after.end };
  return undefined;
}
