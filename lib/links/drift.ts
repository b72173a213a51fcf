import type { Fee, Finding, Verdict } from '../types';
import { contactsOf } from './contacts';

export type DriftField = 'title' | 'employer' | 'location' | 'salary' | 'text' | 'contact' | 'fee' | 'level';

/** One thing that another wording of the same ad says differently. `from` absent: added. `to` absent: taken out. */
export interface Change {
  field: DriftField;
  from?: string;
  to?: string;
}

type Reading = Pick<Finding, 'listing' | 'verdict'>;

const FIELDS = ['title', 'employer', 'location', 'salary'] as const;
const LONGEST = 240;
const MOST = 30;

/**
 * What changed between two readings of one ad, field by field, at most 30 changes of at most 240 characters a side. A
 * field that one page shows and another leaves out is no change; spacing is none either.
 */
export function changesOf(before: Reading, after: Reading): Change[] {
  const changes: Change[] = [];
  for (const field of FIELDS) {
    const [from, to] = [bare(before.listing[field] ?? ''), bare(after.listing[field] ?? '')];
    if (from !== '' && to !== '' && from !== to) changes.push({ field, from: short(from), to: short(to) });
  }
  const text = textChange(bare(before.listing.text), bare(after.listing.text));
  if (!text) return changes;
  changes.push(
    text,
    ...differences('contact', contactsOf(before), contactsOf(after), ({ value }) => value),
    ...differences('fee', before.verdict.fees, after.verdict.fees, feeWords),
  );
  if (before.verdict.level !== after.verdict.level)
    changes.push({ field: 'level', from: levelOf(before.verdict), to: levelOf(after.verdict) });
  return changes.slice(0, MOST);
}

const bare = (text: string): string => text.slice(0, 70_000).replace(/\s+/g, ' ').trim();
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
const levelOf = ({ level }: Verdict): string => level;

const feeWords = ({ amount, currency, what, payer }: Fee): string =>
  [String(amount), currency, what, `(${payer})`].filter(Boolean).join(' ');

/** The stretch that differs, from the first word to the last that does. */
function textChange(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const [a, b] = [before.split(' '), after.split(' ')];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [from, to] = [a.slice(start, endA).join(' '), b.slice(start, endB).join(' ')];
  return { field: 'text', ...(from === '' ? {} : { from: short(from) }), ...(to === '' ? {} : { to: short(to) }) };
}

/** What is only in one of the lists; one gone and one new of a kind are one change. */
function differences<T>(
  field: DriftField,
  before: readonly T[],
  after: readonly T[],
  told: (one: T) => string,
): Change[] {
  const [a, b] = [new Set(before.map(told)), new Set(after.map(told))];
  const gone = [...a].filter((one) => !b.has(one));
  const added = [...b].filter((one) => !a.has(one));
  return Array.from({ length: Math.max(gone.length, added.length) }, (_, i) => {
    const [from, to] = [gone[i], added[i]];
    return {
      field,
      ...(from === undefined ? {} : { from: short(from) }),
      ...(to === undefined ? {} : { to: short(to) }),
    };
  });
}
