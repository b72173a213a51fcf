import { hasMoney, hasNumericDate, hasPayPeriod } from '../words/amounts';
import { Sense, senseOf, senseOfWhole } from '../words/lexicon';
import type { Outline } from './outline';

/** What a run of text speaks of: the senses of words/lexicon.ts, and three that are read from digits. */
export const Mean = { ...Sense, money: 1 << 22, period: 1 << 23, numericDate: 1 << 24, wholly: 1 << 25 } as const;

const WHOLE =
  Sense.apply |
  Sense.control |
  Sense.employerLabel |
  Sense.locationLabel |
  Sense.salaryLabel |
  Sense.dateLabel |
  Sense.titleLabel |
  Sense.section;

/**
 * Senses of a text. Labels, buttons and section headings count only as the whole of a text, since `post`, `city` and
 * `save` are ordinary words inside one.
 */
export function meaningOf(text: string): number {
  let sense = (senseOf(text) & ~WHOLE) | (text.length <= 60 ? senseOfWhole(text) & WHOLE : 0);
  if (/\d/.test(text.length > 400 ? text.slice(0, 400) : text)) {
    if (hasMoney(text)) sense |= Mean.money | (hasPayPeriod(text) ? Mean.period : 0);
    if (hasNumericDate(text)) sense |= Mean.numericDate;
  } else sense &= ~Sense.month;
  return sense;
}

const cache = new WeakMap<Outline, number[]>();

/** The meaning of run `at` of a page, worked out once. */
export function meaningOfRun(page: Outline, at: number): number {
  let known = cache.get(page);
  if (!known) {
    known = [];
    cache.set(page, known);
  }
  let sense = known[at];
  if (sense === undefined) {
    sense = meaningOf(page.runs[at] ?? '');
    known[at] = sense;
  }
  return sense;
}
