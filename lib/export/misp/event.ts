import { statedSignals } from '../../verdict/explain';
import type { Shown } from '../facts/facts';
import { DISCLAIMER, summaryOf } from '../facts/summary';
import { uuid5 } from '../writing/uuid';

/** A MISP tag, in the triple form namespace:predicate="value". */
interface Tag {
  name: string;
  exportable: true;
}

/**
 * The two attributes that are written. Both are references for a reader: `to_ids` is false and neither correlates, so
 * that no machine takes an ad for something to block or a person for something to match.
 */
export interface Attribute {
  uuid: string;
  type: 'link' | 'comment';
  category: 'External analysis' | 'Other';
  value: string;
  comment: string;
  to_ids: false;
  disable_correlation: true;
  /** 5: as the event. */
  distribution: '5';
  timestamp: string;
  first_seen: string;
  last_seen: string;
  Tag: Tag[];
}

export const tag = (name: string): Tag => ({ name, exportable: true });

export function attributesOf(finding: Shown): Attribute[] {
  const { key, listing, pageUrl, verdict } = finding;
  const common = {
    to_ids: false as const,
    disable_correlation: true as const,
    distribution: '5' as const,
    timestamp: seconds(finding.decision?.at ?? finding.lastSeen),
    first_seen: finding.firstSeen,
    last_seen: [finding.firstSeen, finding.lastSeen].sort()[1] ?? finding.lastSeen,
    Tag: [
      tag(`farol:level="${verdict.level}"`),
      ...statedSignals(verdict.evidence).map((signal) => tag(`farol:signal="${signal}"`)),
    ],
  };
  const address = listing.url ?? pageUrl;
  const quotes = verdict.evidence
    .filter(({ state, quote }) => state === 'stated' && quote !== '')
    .map(({ signal, quote }) => `${signal}: "${quote}"`);
  const note: Attribute = {
    ...common,
    uuid: uuid5(`misp note ${key}`),
    type: 'comment',
    category: 'Other',
    value: [summaryOf(finding), ...quotes, DISCLAIMER].join('\n'),
    comment: `record ${key}`,
  };
  if (!/^https?:\/\//i.test(address)) return [note];
  const link: Attribute = {
    ...common,
    uuid: uuid5(`misp link ${key}`),
    type: 'link',
    category: 'External analysis',
    value: address,
    comment: `record ${key}: address of the advertisement, for a reader`,
  };
  return [link, note];
}

/** Seconds since 1970, as text; 0 for what is no time. */
export function seconds(time: string): string {
  const date = new Date(time).getTime();
  return String(Number.isNaN(date) ? 0 : Math.floor(date / 1000));
}
