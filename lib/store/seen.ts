import { changesOf } from '../links/drift';
import type { Finding } from '../types';
import type { FindingRow } from './db';
import { hashOf } from './hash';
import { rowOf } from './rows';

const VERSIONS_KEPT = 20;

/** What a row becomes when its ad is read again. Nothing a person wrote is touched. */
export function seenAgain(known: FindingRow, now: Finding, visit?: string): FindingRow {
  const repeated = visit !== undefined && known.visit === visit;
  const reading = isPartOf(now, known) ? known : now;
  const changed = reading !== known && changesOf(known, reading).length > 0;
  const merged: Finding = {
    ...known,
    site: now.site,
    pageUrl: reading.pageUrl,
    listing: reading.listing,
    verdict: reading.verdict,
    firstSeen: earlier(known.firstSeen, now.firstSeen),
    lastSeen: later(known.lastSeen, now.lastSeen),
    timesSeen: known.timesSeen + (repeated ? 0 : 1),
  };
  const gone = {
    hash: hashOf(known.listing.text),
    level: known.verdict.level,
    until: now.lastSeen,
    changes: changesOf(known, reading),
  };
  const versions = changed ? [...known.versions, gone].slice(-VERSIONS_KEPT) : known.versions;
  return rowOf(merged, { visit: visit ?? known.visit, versions });
}

/** A results page often shows the first lines of an ad already read in full: that reading must not replace the ad. */
function isPartOf(now: Finding, known: Finding): boolean {
  const [short, long] = [bare(now.listing.text), bare(known.listing.text)];
  return short.length < long.length && long.startsWith(short);
}

function bare(text: string): string {
  return text
    .slice(0, 70_000)
    .replace(/\s+/g, ' ')
    .replace(/(?:…|\.{2,5}|\s){1,9}$/, '')
    .trim();
}

/** ISO 8601 in UTC sorts as text; a clock set back must not move a sighting. */
function earlier(a: string, b: string): string {
  return a.localeCompare(b) <= 0 ? a : b;
}
function later(a: string, b: string): string {
  return a.localeCompare(b) <= 0 ? b : a;
}
