import { hasMoney, hasNumericDate, hasPayPeriod } from '../words/amounts';
import { senseOf } from '../words/lexicon';
import { Sense } from '../words/senses';
import type { Outline } from './outline';

/** What a text speaks of: the senses of words/lexicon.ts, and three that are read from digits. */
export const Mean = { ...Sense, money: 1 << 23, period: 1 << 24, numericDate: 1 << 25 } as const;

const LABELS = Mean.employerLabel | Mean.locationLabel | Mean.salaryLabel | Mean.dateLabel | Mean.titleLabel;

/** Senses by which a text is a label or a control and not a value. */
export const NAMES_ONLY = LABELS | Mean.section | Mean.control | Mean.apply;

const known = new Map<string, number>();
const MAX_KNOWN = 20_000;

function read(text: string): number {
  let sense = senseOf(text);
  const part = text.length > 400 ? text.slice(0, 400) : text;
  if (!/\d/.test(part)) return sense & ~Sense.month;
  if (hasMoney(part)) sense |= Mean.money | (hasPayPeriod(part) ? Mean.period : 0);
  if (hasNumericDate(text)) sense |= Mean.numericDate;
  return sense;
}

/** Senses of a text. Short texts are remembered: pages repeat them. */
export function meaningOf(text: string): number {
  if (text.length > 120) return read(text);
  let sense = known.get(text);
  if (sense === undefined) {
    sense = read(text);
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(text, sense);
  }
  return sense;
}

const runs = new WeakMap<Outline, number[]>();

/** The meaning of run `at` of a page, worked out once. */
export function meaningOfRun(page: Outline, at: number): number {
  let read = runs.get(page);
  if (!read) {
    read = [];
    runs.set(page, read);
  }
  let sense = read[at];
  if (sense === undefined) {
    sense = meaningOf((page.runs[at] ?? '').trim());
    read[at] = sense;
  }
  return sense;
}
