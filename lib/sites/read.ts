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
};

function readSite(id: string, url: string, scope: Document | Element, isPart: boolean): Card[] {
  const site = adapterFor(url);
  if (!site || site.id !== id) return [];
  try {
    const cards = site.adapter.read(scope, url, isPart);
    for (const card of cards) card.listing.via = id;
    return cards;
  } catch {
    return []; // a selector this engine does not know
  }
}

/**
 * Ads of a page with the element each is in. The adapter of the site first; when it finds nothing the generic reader
 * looks, and `via` says so (`blocks after t.me`). Never throws; an address it cannot read has no adapter.
 */
export function read(document: Document, url: string, options: ExtractOptions = {}): Reading {
  const site = options.adapters === false ? undefined : adapterFor(url);
  if (site) {
    const cards = withoutRepeats(readSite(site.id, url, document, false), [], document.body);
    const seen = new Set(cards.map((card) => listingKey(card.listing)));
    if (cards.length > 0) return { page: 'results', cards, unreadable: 0, context: { url, site: site.id, seen } };
  }
  const { learned, ...reading } = readGenerically(document, url);
  if (site) for (const card of reading.cards) card.listing.via = `${card.listing.via} after ${site.id}`;
  return learned ? { ...reading, context: learned } : reading;
}

/**
 * Ads in elements that were added after `read`, by what it learned: looks at these elements and nowhere else, and gives
 * no ad twice. A page that had no list has no context and is read anew.
 */
export function readAdded(roots: readonly Element[], context: ReadingContext): Card[] {
  if (!('site' in context)) return readAddedBlocks(roots, context);
  return roots
    .flatMap((root) => readSite(context.site, context.url, root, true))
    .filter((card) => {
      const key = listingKey(card.listing);
      if (context.seen.has(key)) return false;
      context.seen.add(key);
      return true;
    });
}
