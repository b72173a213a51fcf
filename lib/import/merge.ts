import { canonical } from '../evidence/canonical';
import type { Decision } from '../types';
import type { Received } from './schema';

/** Two records of one ad that do not say the same; `kept` stands in the log, `left` does not. */
export interface Conflict {
  key: string;
  what: 'words' | 'level' | 'decision';
  kept: string;
  left: string;
}

/** What is read together: words, verdict, and when they were last read so. */
type Reading = Pick<Received, 'site' | 'pageUrl' | 'listing' | 'verdict' | 'lastSeen' | 'hashes'>;

/**
 * Two records of one ad as one. A join: the order and number of joins change nothing. The fuller copy counts before the
 * newer, the newer before the older, the later decision before the earlier; ties fall by content.
 */
export function joined(a: Received, b: Received): Received {
  const reading = order(a, b) >= 0 ? a : b;
  const decision = laterOf(a.decision, b.decision);
  const { hashes } = reading;
  return {
    key: a.key,
    site: reading.site,
    pageUrl: reading.pageUrl,
    listing: reading.listing,
    verdict: reading.verdict,
    firstSeen: compare(a.firstSeen, b.firstSeen) <= 0 ? a.firstSeen : b.firstSeen,
    lastSeen: reading.lastSeen,
    // Nobody knows which of two logs' sightings are the same ones: at least so many.
    timesSeen: Math.max(a.timesSeen, b.timesSeen),
    ...(decision === undefined ? {} : { decision }),
    ...(hashes === undefined ? {} : { hashes }),
  };
}

/** Two logs as one, by key. */
export function merged(a: ReadonlyMap<string, Received>, b: Iterable<Received>): Map<string, Received> {
  const log = new Map(a);
  for (const record of b) {
    const known = log.get(record.key);
    log.set(record.key, known ? joined(known, record) : joined(record, record));
  }
  return log;
}

/** What of `a` and `b` does not stand in what they were joined to. */
export function conflictsOf(a: Received, b: Received): Conflict[] {
  const conflicts: Conflict[] = [];
  const [kept, left] = order(a, b) >= 0 ? [a, b] : [b, a];
  const { key } = a;
  if (fullness(a) === fullness(b) && wordsOf(a) !== wordsOf(b))
    conflicts.push({ key, what: 'words', kept: `as read ${kept.lastSeen}`, left: `as read ${left.lastSeen}` });
  if (a.verdict.level !== b.verdict.level)
    conflicts.push({ key, what: 'level', kept: kept.verdict.level, left: left.verdict.level });
  const decision = laterOf(a.decision, b.decision);
  const other = decision === a.decision ? b.decision : a.decision;
  if (decision && other && (decision.value !== other.value || decision.note !== other.note))
    conflicts.push({
      key,
      what: 'decision',
      kept: `${decision.value} of ${decision.at}`,
      left: `${other.value} of ${other.at}`,
    });
  return conflicts;
}

const wordsOf = ({ listing }: Received): string => JSON.stringify([listing.title ?? '', listing.text]);

/** 2 whole, 1 with tokens in place of values, 0 masked. */
function fullness({ hashes, listing, verdict }: Received): number {
  const words = `${listing.title ?? ''}\n${listing.text}`;
  if (hashes || /\[(?:phone|email|handle|url|wallet|iban|name|account):[\da-f]{16}\]/.test(words)) return 1;
  return verdict.contacts.some(({ value }) => value.includes('***')) || /\*{4}/.test(words) ? 0 : 2;
}

function order(a: Received, b: Received): number {
  return (
    fullness(a) - fullness(b) ||
    compare(a.lastSeen, b.lastSeen) ||
    compare(canonical(readingOf(a)), canonical(readingOf(b)))
  );
}

function readingOf({ site, pageUrl, listing, verdict, lastSeen, hashes }: Received): Reading {
  return { site, pageUrl, listing, verdict, lastSeen, ...(hashes === undefined ? {} : { hashes }) };
}

function laterOf(a: Decision | undefined, b: Decision | undefined): Decision | undefined {
  if (!a || !b) return a ?? b;
  return (compare(a.at, b.at) || compare(canonical(a), canonical(b))) >= 0 ? a : b;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
