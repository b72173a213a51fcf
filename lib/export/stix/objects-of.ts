import { statedSignals } from '../../verdict/explain';
import type { Shown } from '../facts/facts';
import { DISCLAIMER, summaryOf } from '../facts/summary';
import { uuid5 } from '../writing/uuid';
import type { Note, ObservedData, Statement, StixObject, Url } from './objects';

/** Of section 2.9 of the standard, for observables: the same address has the same id whoever saw it. */
const STIX_NAMESPACE = '00abedb4-aa42-466c-9c01-fed23315a9b7';
const MOST_OBSERVED = 999_999_999;

export const STATEMENT: Statement = {
  type: 'marking-definition',
  spec_version: '2.1',
  id: `marking-definition--${uuid5('statement')}`,
  created: '2026-01-01T00:00:00.000Z',
  definition_type: 'statement',
  definition: { statement: DISCLAIMER },
};

/** The objects of one record; none for an ad whose address is not known. */
export function stixObjects(finding: Shown): StixObject[] {
  const value = addressOf(finding);
  if (value === undefined) return [];
  const { key, verdict } = finding;
  const created = timestamp(finding.firstSeen);
  const common = {
    spec_version: '2.1' as const,
    created,
    modified: later(created, timestamp(finding.decision?.at ?? finding.lastSeen)),
    object_marking_refs: [STATEMENT.id] as [Statement['id']],
  };
  const url: Url = {
    type: 'url',
    spec_version: '2.1',
    id: `url--${uuid5(JSON.stringify({ value }), STIX_NAMESPACE)}`,
    value,
  };
  const observed: ObservedData = {
    ...common,
    type: 'observed-data',
    id: `observed-data--${uuid5(`observed ${key}`)}`,
    first_observed: created,
    last_observed: later(created, timestamp(finding.lastSeen)),
    number_observed: Math.min(MOST_OBSERVED, Math.max(1, finding.timesSeen)),
    object_refs: [url.id],
  };
  const note: Note = {
    ...common,
    type: 'note',
    id: `note--${uuid5(`note ${key}`)}`,
    abstract: 'Indicators present in the words of an advertisement',
    content: [summaryOf(finding), ...quotesOf(finding), DISCLAIMER].join('\n'),
    object_refs: [observed.id],
    labels: [
      `level:${verdict.level}`,
      `kind:${verdict.kind}`,
      ...statedSignals(verdict.evidence).map((signal) => `signal:${signal}`),
      ...verdict.tags.map((tag) => `tag:${tag}`),
    ],
    lang: 'en',
  };
  return [url, observed, note];
}

function addressOf({ listing, pageUrl }: Shown): string | undefined {
  return [listing.url, pageUrl].find((address) => address !== undefined && /^https?:\/\/[^\s]+$/i.test(address));
}

function quotesOf({ verdict }: Shown): string[] {
  return verdict.evidence
    .filter(({ state, quote }) => state === 'stated' && quote !== '')
    .map(({ signal, quote }) => `${signal}: "${quote}"`);
}

/** RFC 3339 with milliseconds; the beginning of time for what is no time. */
function timestamp(time: string): string {
  const date = new Date(time);
  return (Number.isNaN(date.getTime()) ? new Date(0) : date).toISOString();
}

const later = (a: string, b: string): string => (a > b ? a : b);
