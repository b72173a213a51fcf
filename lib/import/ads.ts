import * as v from 'valibot';
import { findingKey } from '../text/fingerprint';
import type { Listing, Verdict } from '../types';
import { fieldsFrom } from './columns';
import type { Problems } from './problem';
import { LISTING, type Received } from './schema';
import type { Score } from './table';

/** A record of a file from elsewhere, with where it stands. */
export interface Foreign {
  at: string;
  values: Readonly<Record<string, unknown>>;
}

/** The headings or keys of ads from elsewhere; false when nothing in them could be the words of an ad. */
export const areAds = (headings: readonly string[]): boolean => fieldsFrom(headings).has('text');

export function listingsOf(records: readonly Foreign[], problems: Problems): Listing[] {
  return records.flatMap(({ at, values }) => {
    try {
      return [listingOf(values)];
    } catch (error) {
      problems.add(at, error instanceof Error ? error.message : 'is no ad');
      return [];
    }
  });
}

function listingOf(values: Readonly<Record<string, unknown>>): Listing {
  const fields = fieldsFrom(Object.keys(values));
  const found: Record<string, string> = {};
  for (const [field, name] of fields) {
    const value = values[name];
    const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
    if (text !== '') found[field] = text;
  }
  if (found.text === undefined) throw new Error('has no words of an ad');
  if (found.url !== undefined && !/^https?:\/\//i.test(found.url)) delete found.url;
  const { success, output, issues } = v.safeParse(LISTING, found);
  if (!success) throw new Error(`${v.getDotPath(issues[0]) ?? 'the ad'}: ${issues[0].message}`.slice(0, 300));
  return output;
}

const BATCH = 200;

/** Scores ads and makes findings of those that state an indicator, first seen `now` (ISO 8601, UTC). */
export async function scored(listings: readonly Listing[], score: Score, now: string): Promise<Received[]> {
  const findings: Received[] = [];
  for (let from = 0; from < listings.length; from += BATCH) {
    const batch = listings.slice(from, from + BATCH);
    const verdicts = await score(batch);
    for (const [at, listing] of batch.entries()) {
      const verdict = verdicts[at];
      if (verdict?.flagged) findings.push(findingOf(listing, verdict, now));
    }
  }
  return findings;
}

function findingOf(listing: Listing, verdict: Verdict, now: string): Received {
  const pageUrl = listing.url ?? '';
  return {
    key: findingKey(listing, pageUrl, 'detail'),
    site: hostOf(pageUrl),
    pageUrl,
    listing,
    verdict,
    firstSeen: now,
    lastSeen: now,
    timesSeen: 1,
  };
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return 'local';
  }
}
