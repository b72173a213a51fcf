import type { Extraction } from '../types';
import { type ExtractOptions, read } from './read';
import { learnWords } from './words/lexicon';
import { packed } from './words/packed';

export { type ExtractOptions, type Reading, type ReadingContext, read, readAdded } from './read';

learnWords(packed);

/** Ads of a page as plain data. */
export function extract(document: Document, url: string, options: ExtractOptions = {}): Extraction {
  const { page, cards, unreadable } = read(document, url, options);
  return { page, listings: cards.map((card) => card.listing), unreadable };
}
