import type { Listing } from '../types';
import type { Card } from './generic/cards';
import { absolute, baseOf, isContact } from './generic/links';
import { Mean, meaningOf } from './generic/meaning';
import { outline } from './generic/outline';
import { textOf, tidy } from './generic/wording';

/**
 * What is known of one site that the generic reader does not find out: one file `<host>.ts` each, default export.
 * The file name is the id. `matches` are match patterns as in a manifest.
 */
export interface SiteAdapter {
  matches: readonly string[];
  /** Cards in a document, or in a part that was added to it after some had been found. Throwing counts as none. */
  read: (scope: Document | Element, url: string, isPart: boolean) => Card[];
}

/** Where the parts of a card are; test hooks and roles before class names, alternatives by comma. */
export interface Selectors {
  card: string;
  title?: string;
  employer?: string;
  location?: string;
  salary?: string;
  postedAt?: string;
  link?: string;
  /** The element with the words of the ad, when not the whole card. */
  text?: string;
  /** The page also holds other things: read nothing unless enough of the cards speak of work or of escorts. */
  onlyAds?: true;
}

const MAX_CARDS = 5000;

/** Text of one element with a line for each block. */
export function textIn(element: Element): string {
  const page = outline([element]);
  return textOf(page, 0, page.runs.length);
}

export const documentOf = (scope: Document | Element): Document | null =>
  scope.nodeType === 9 ? (scope as Document) : scope.ownerDocument;

/** Elements of a scope that a selector names, the scope itself among them; at most 5,000. */
export function within(scope: Document | Element, selector: string): Element[] {
  const own = scope.nodeType === 1 && (scope as Element).matches(selector) ? [scope as Element] : [];
  return own.concat(Array.from(scope.querySelectorAll(selector)).slice(0, MAX_CARDS));
}

/** Whether a text speaks of work or of escorts in more than one way. */
export function speaksOfAd(text: string): boolean {
  const sense = meaningOf(text.slice(0, 600));
  if (sense & Mean.escort) return true;
  const signs = [Mean.occupation, Mean.employment, Mean.recruitment | Mean.apply, Mean.money].filter(
    (sign) => sense & sign,
  );
  return signs.length >= 2;
}

/** `undefined` when the card has no words. */
function readCard(card: Element, where: Selectors, base: string): Card | undefined {
  const part = (selector: string | undefined): string | undefined => {
    const found = selector ? card.querySelector(selector) : null;
    return (found && tidy((found.textContent ?? '').slice(0, 2000))) || undefined;
  };
  const body = where.text ? card.querySelector(where.text) : card;
  const text = body ? textIn(body) : '';
  if (!text) return undefined;
  const title = part(where.title) ?? tidy(text.split('\n', 1)[0] ?? '');
  const listing: Listing = { title: title.slice(0, 300), text };
  const link = where.link ? (card.matches(where.link) ? card : card.querySelector(where.link)) : null;
  const url = absolute(link?.getAttribute('href') ?? link?.getAttribute('permalink') ?? '', base);
  if (url) listing.url = url;
  for (const field of ['employer', 'location', 'salary', 'postedAt'] as const) {
    const value = part(where[field]);
    if (value) listing[field] = value.slice(0, 200);
  }
  const contacts = Array.from(card.querySelectorAll('a[href]'), (one) => one.getAttribute('href') ?? '').filter(
    isContact,
  );
  if (contacts.length > 0) listing.contactLinks = [...new Set(contacts)].slice(0, 20);
  return { listing, element: card };
}

/** An adapter from selectors alone. */
export function bySelectors(matches: readonly string[], where: Selectors): SiteAdapter {
  return {
    matches,
    read(scope, url, isPart) {
      const document = documentOf(scope);
      const base = document ? baseOf(document, url) : url;
      const cards = within(scope, where.card)
        .map((card) => readCard(card, where, base))
        .filter((card): card is Card => card !== undefined);
      if (!where.onlyAds || isPart) return cards;
      return cards.filter((card) => speaksOfAd(card.listing.text)).length >= Math.max(1, cards.length * 0.3)
        ? cards
        : [];
    },
  };
}
