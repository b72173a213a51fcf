import type { Extraction } from '../types';
import { learnSites } from './index';
import { type ExtractOptions, read } from './read';
import { tables } from './tables';
import { learnWords } from './words/lexicon';
import { packed } from './words/packed';

export { type ExtractOptions, type Reading, type ReadingContext, read, readAdded } from './read';

learnWords(packed);
learnSites(tables);

/** Ads of a page as plain data. */
export function extract(document: Document, url: string, options: ExtractOptions = {}): Extraction {
  const { page, cards, unreadable, fellBack } = read(document, url, options);
  const listings = cards.map((card) => card.listing);
  return { page, listings, unreadable, ...(fellBack ? { fellBack } : {}) };
}
