import type { Extraction } from '../types';
import { type PageReading, readGenerically } from './generic/read';

export interface ExtractOptions {
  /** False: the generic reader alone. */
  adapters?: boolean;
}

/** Ads of a page with the element each is in. Never throws; an address it cannot read counts as none. */
export function read(document: Document, url: string, _options: ExtractOptions = {}): PageReading {
  return readGenerically(document, url);
}

/** Ads of a page as plain data. */
export function extract(document: Document, url: string, options: ExtractOptions = {}): Extraction {
  const { page, cards, unreadable } = read(document, url, options);
  return { page, listings: cards.map((card) => card.listing), unreadable };
}
