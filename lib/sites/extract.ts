import type { Extraction } from '../types';
import { withoutRepeats } from './generic/merge';
import { type PageReading, readGenerically } from './generic/read';
import { adapterFor } from './index';

export interface ExtractOptions {
  /** False: the generic reader alone. */
  adapters?: boolean;
}

/**
 * Ads of a page with the element each is in. The adapter of the site first; when it finds nothing the generic reader
 * looks, and `via` says so (`blocks after t.me`). Never throws; an address it cannot read has no adapter.
 */
export function read(document: Document, url: string, options: ExtractOptions = {}): PageReading {
  const site = options.adapters === false ? undefined : adapterFor(url);
  if (!site) return readGenerically(document, url);
  const cards = withoutRepeats(site.adapter.read(document, url), [], document.body);
  for (const card of cards) card.listing.via = site.id;
  if (cards.length > 0) return { page: 'results', cards, unreadable: 0, signatures: [] };
  const reading = readGenerically(document, url);
  for (const card of reading.cards) card.listing.via = `${card.listing.via} after ${site.id}`;
  return reading;
}

/** Ads of a page as plain data. */
export function extract(document: Document, url: string, options: ExtractOptions = {}): Extraction {
  const { page, cards, unreadable } = read(document, url, options);
  return { page, listings: cards.map((card) => card.listing), unreadable };
}
