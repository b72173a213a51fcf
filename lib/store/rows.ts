import { contactName, contactsOf } from '../links/contacts';
import { nearNames } from '../links/signature';
import type { Finding, Level } from '../types';
import type { Facet, FindingRow } from './db';
import { hashOf } from './hash';

/** Counts up whenever `facetsOf` learns something: rows of an earlier number are derived again (derive.ts). */
export const DERIVED = 1;

/** Most serious first; what could not be scored stands after what was scored and before nothing. */
const RANK: Readonly<Record<Level, number>> = { high: 0, elevated: 1, watch: 2, 'not-scored': 3, none: 4 };

/**
 * Two wide per level, so that a score of 0 to 1 can never reach into the next. Ads of equal score are told apart by
 * their key: a page of the queue that ends among ten thousand equals must not read them all to go on.
 */
function placeOf({ key, verdict: { level, score } }: Finding): number {
  const rounded = Math.round(Math.min(1, Math.max(0, score)) * 1e4) / 1e4;
  return RANK[level] * 2 + 1 - rounded + (Number.parseInt(hashOf(key), 16) / 2 ** 32) * 1e-5;
}

function namesOf(finding: Finding): string[] {
  const { site, pageUrl, verdict, decision, lastSeen, listing } = finding;
  const signals = verdict.evidence.filter(({ state }) => state === 'stated').map(({ signal }) => `signal:${signal}`);
  return [
    `site:${site}`,
    `level:${verdict.level}`,
    `kind:${verdict.kind}`,
    `lang:${verdict.lang}`,
    `decision:${decision?.value ?? 'none'}`,
    `day:${lastSeen.slice(0, 10)}`,
    `month:${lastSeen.slice(0, 7)}`,
    `page:${hashOf(pageUrl)}`,
    ...(decision?.case ? [`case:${decision.case}`] : []),
    ...new Set(signals),
    ...contactsOf(finding).map(contactName),
    ...nearNames(listing.text),
  ];
}

/** The row of a finding; called after every change, so that the indexes never disagree with it. */
export function rowOf(finding: Finding, { visit, versions }: Pick<FindingRow, 'visit' | 'versions'>): FindingRow {
  const place = placeOf(finding);
  const open = finding.decision?.value ?? 'none';
  return {
    ...finding,
    visit,
    versions,
    place,
    open,
    facets: namesOf(finding).map((name): Facet => [name, open, place]),
    derived: DERIVED,
  };
}

export function findingOf({ place, open, facets, visit, versions, derived, ...finding }: FindingRow): Finding {
  return finding;
}
