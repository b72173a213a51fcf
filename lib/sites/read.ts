import type { SiteReading } from './adapter';
import { choose } from './choose';
import { type Learned, readAddedBlocks } from './generic/added';
import type { Card } from './generic/cards';
import { listingKey, withoutRepeats } from './generic/merge';
import { type PageReading, readGenerically } from './generic/read';
import { adapterFor } from './index';

export interface ExtractOptions {
  /** False: the generic reader alone. */
  adapters?: boolean;
}

/** What readAdded needs of the first reading. */
export type ReadingContext = Learned | { url: string; site: string; seen: Set<string> };
export type Reading = Omit<PageReading, 'learned'> & {
  /** Absent when the page holds no list that can grow. */
  context?: ReadingContext;
  /** Id of the adapter that found less than the generic reader did: the site has changed. */
  fellBack?: string;
};

const NOTHING: SiteReading = { page: 'none', cards: [], unreadable: 0 };

function readSite(id: string, url: string, scope: Document | Element, isPart: boolean): SiteReading {
  const site = adapterFor(url);
  if (!site || site.id !== id) return NOTHING;
  try {
    const reading = site.adapter.read(scope, url, isPart);
    for (const card of reading.cards) card.listing.via = id;
    return reading;
  } catch {
    return NOTHING; // a selector this engine does not know
  }
}

/**
 * Ads of a page with the element each is in: by the adapter of the site, filled up by the generic reader, and by the
 * generic reader alone when that finds more; then `fellBack` and `via` say so (`blocks after t.me`). Never throws; an
 * address it cannot read has no adapter.
 */
export function read(document: Document, url: string, options: ExtractOptions = {}): Reading {
  const site = options.adapters === false ? undefined : adapterFor(url);
  const { learned, ...generic } = readGenerically(document, url);
  const whole: Reading = learned ? { ...generic, context: learned } : generic;
  if (!site) return whole;
  const found = readSite(site.id, url, document, false);
  const own = { ...found, cards: withoutRepeats(found.cards, [], document.body) };
  const { cards, fellBack } = choose(own, generic);
  if (!cards) {
    for (const card of generic.cards) card.listing.via = `${card.listing.via} after ${site.id}`;
    return fellBack ? { ...whole, fellBack: site.id } : whole;
  }
  const { page, unreadable } = own;
  if (page !== 'results') return { page, cards, unreadable };
  const seen = new Set(cards.map((card) => listingKey(card.listing)));
  return { page, cards, unreadable, context: { url, site: site.id, seen } };
}

/**
 * Ads in elements that were added after `read`, by what it learned: looks at these elements and nowhere else, and gives
 * no ad twice. A page that had no list has no context and is read anew.
 */
export function readAdded(roots: readonly Element[], context: ReadingContext): Card[] {
  if (!('site' in context)) return readAddedBlocks(roots, context);
  return roots
    .flatMap((root) => readSite(context.site, context.url, root, true).cards)
    .filter((card) => {
      const key = listingKey(card.listing);
      if (context.seen.has(key)) return false;
      context.seen.add(key);
      return true;
    });
}
