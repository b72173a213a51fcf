import { receivedOf } from '../../import/schema';
import { findingKey } from '../../text/fingerprint';
import type { Finding } from '../../types';
import { openInput } from '../input';
import { type Line, lines } from '../lines';
import { readObject, readRecord, Unreadable } from '../record';

/** Counts what could not be read, the first of it with why. */
export interface Unread {
  count: number;
  first: string[];
}

const MOST_TOLD = 5;

async function* each(file: string): AsyncGenerator<Line> {
  for await (const group of lines(await openInput(file))) yield* group;
}

/**
 * Findings of a file: records of Farol, what `farol scan` wrote, or what `farol score` wrote beside the ads it was given.
 * Ads that were scored are all there, flagged or not, first seen `now` (ISO 8601, UTC). A line that cannot be read is
 * counted and left out. Throws WrongCall when a file cannot be opened, Error when ads and verdicts do not go together.
 */
export async function* findingsOf(
  file: string,
  ads: string | undefined,
  now: string,
  unread: Unread,
): AsyncGenerator<Finding> {
  const beside = ads === undefined ? undefined : each(ads);
  for await (const line of each(file)) {
    const ad = await beside?.next();
    if (ad?.done) throw new Error(`the verdicts go on at line ${line.number}, where the ads have ended`);
    try {
      for (const value of valuesOf(readObject(line), ad?.value, now)) yield receivedOf(value);
    } catch (error) {
      unread.count++;
      const why = error instanceof Error ? error.message : 'could not be read';
      if (unread.first.length < MOST_TOLD) unread.first.push(`line ${line.number}: ${why}`);
    }
  }
  if (beside && !(await beside.next()).done) throw new Error('the ads go on where the verdicts have ended');
}

function valuesOf(given: Record<string, unknown>, ad: Line | undefined, now: string): unknown[] {
  if (typeof given.error === 'string') throw new Unreadable(given.error);
  if (ad !== undefined) {
    const { id, listing } = readRecord(ad);
    const { id: scored, ...verdict } = given;
    if (scored !== id) throw new Unreadable('is the verdict of another ad');
    return [{ ...seen(listing.url ?? '', now), ...keyed(listing, listing.url ?? ''), listing, verdict }];
  }
  if ('verdict' in given) return [given];
  if (!Array.isArray(given.listings)) throw new Unreadable('is neither a record nor a scanned page: give --ads');
  const url = typeof given.url === 'string' ? given.url : '';
  return given.listings.map(({ verdict, ...listing }) => {
    const { id, ...rest } = Object(verdict);
    return { ...seen(url, now), ...keyed(listing, url), listing, verdict: rest };
  });
}

const seen = (pageUrl: string, now: string) => ({ pageUrl, firstSeen: now, lastSeen: now, timesSeen: 1 });

function keyed(listing: Finding['listing'], pageUrl: string) {
  const key = findingKey(listing, pageUrl, listing.url === pageUrl ? 'detail' : 'results');
  return { key, site: URL.canParse(pageUrl) ? new URL(pageUrl).hostname : 'local' };
}
