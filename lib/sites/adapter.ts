import type { PageKind } from '../types';
import type { Card } from './generic/cards';
import { Mean, meaningOf } from './generic/meaning';
import { outline } from './generic/outline';
import { textOf, tidy } from './generic/wording';

/** What one adapter made of a page. */
export interface SiteReading {
  page: PageKind;
  cards: SiteCard[];
  /** Cards that were seen but hold no text. */
  unreadable: number;
  /** It knows better than a count of repeated blocks: replies to an ad repeat as ads do. */
  isSure?: boolean;
  /** The parts are where they were, but speak neither of work nor of escorts. */
  isOther?: boolean;
}

/** `isGuessed`: the title is the first line, for want of a better one. */
export interface SiteCard extends Card {
  isGuessed?: boolean;
}

export interface SiteAdapter {
  /** Match patterns as in a manifest. */
  matches: readonly string[];
  /** Ads in a document, or in a part that was added to it after some had been found. Throwing counts as none. */
  read: (scope: Document | Element, url: string, isPart: boolean) => SiteReading;
}

/**
 * Where the parts of an ad are: CSS selectors, the best first, parted by ` | `. `time@datetime` is an attribute.
 * Test hooks, roles and microdata come before class names.
 */
export interface Parts {
  title?: string;
  employer?: string;
  location?: string;
  salary?: string;
  postedAt?: string;
  link?: string;
  /** The elements with the words of the ad, all of them in their order, when not the whole card or page. */
  text?: string;
}

/**
 * What is known of one site that the generic reader does not find out. One file `<host>.ts` each, default export; the
 * file name is the id. Data alone, so that the worker can send it: a content script must stay small.
 */
export interface Site {
  matches: readonly string[];
  /** The site also holds other things: read nothing that does not speak of work or of escorts. */
  onlyAds?: true;
  results?: Parts & { card: string };
  /** A page of one ad. `at`: path and query of its address, as a regular expression. `card`: what it is in. */
  detail?: Parts & { title: string; card?: string; at?: string };
}

/** Match patterns for the whole of some hosts and what is below them; `a.example b.example/jobs`. */
export const on = (places: string): string[] =>
  places.split(' ').map((place) => `*://*.${place}${place.includes('/') ? '' : '/'}*`);

const MAX_CARDS = 5000;

/** Text of one element with a line for each block. */
export function textIn(element: Element): string {
  const page = outline([element]);
  return textOf(page, 0, page.runs.length);
}

/** Text of one element as one line. */
export function lineOf(element: Element): string {
  return tidy((element.childElementCount === 0 ? (element.textContent ?? '') : textIn(element)).slice(0, 2000));
}

export const documentOf = (scope: Document | Element): Document | null =>
  scope.nodeType === 9 ? (scope as Document) : scope.ownerDocument;

/** Whether the page does not show an element, by what its markup says. */
export const isHidden = (element: Element): boolean =>
  element.closest('[hidden],template,[style*="display:none"],[style*="display: none"]') !== null;

/** Shown elements of a scope that a selector names, the scope itself among them and none inside another; at most 5,000. */
export function within(scope: Document | Element, selector: string): Element[] {
  const own = scope.nodeType === 1 && (scope as Element).matches(selector) ? [scope as Element] : [];
  let last: Element | undefined;
  return own.concat(Array.from(scope.querySelectorAll(selector)).slice(0, MAX_CARDS)).filter((element) => {
    if (last?.contains(element) || isHidden(element)) return false;
    last = element;
    return true;
  });
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
