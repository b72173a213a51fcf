import type { Listing } from '../types';
import {
  documentOf,
  isHidden,
  lineOf,
  type Parts,
  type Site,
  type SiteAdapter,
  type SiteCard,
  type SiteReading,
  speaksOfAd,
  textIn,
  within,
} from './adapter';
import { absolute, baseOf, isContact } from './generic/links';
import { MAX_TEXT, tidy } from './generic/wording';

type Not = (element: Element) => boolean;

/** What stands between two parts of a line and belongs to neither. */
const SEPARATORS = /^[-–—|•·,\s]{1,9}|[-–—|•·,\s]{1,9}$/g;

/** What a selector of a table names: the first that is shown and says something. */
function part(root: Element, where: string | undefined, not: Not): string | undefined {
  for (const choice of where?.split(' | ') ?? []) {
    const [selector = '', attribute] = choice.split('@');
    for (const found of Array.from(root.querySelectorAll(selector)).slice(0, 60)) {
      if (not(found)) continue;
      const value = attribute ? tidy((found.getAttribute(attribute) ?? '').slice(0, 2000)) : lineOf(found);
      if (value) return value;
    }
  }
  return undefined;
}

function linkOf(root: Element, where: string | undefined, base: string): string | undefined {
  for (const choice of where?.split(' | ') ?? []) {
    const [selector = '', attribute = 'href'] = choice.split('@');
    const found = root.matches(selector) ? root : root.querySelector(selector);
    const url = absolute(found?.getAttribute(attribute) ?? '', base);
    if (url) return url;
  }
  return where ? absolute(root.closest('a[href]')?.getAttribute('href') ?? '', base) : undefined;
}

/** The words of an ad and the elements that have them. */
function wordsOf(root: Element, where: string | undefined, not: Not): { text: string; from: Element[] } {
  for (const choice of where?.split(' | ') ?? []) {
    const from = within(root, choice)
      .filter((element) => !not(element))
      .slice(0, 50);
    const text = from.map(textIn).filter(Boolean).join('\n');
    if (text) return { text: text.slice(0, MAX_TEXT), from };
  }
  return where ? { text: '', from: [] } : { text: textIn(root), from: [root] };
}

/** Telephone, mail and messenger links in some elements, at most 20. */
function contactsIn(elements: readonly Element[]): string[] {
  const links = elements.flatMap((element) => Array.from(element.querySelectorAll('a[href]')));
  return [...new Set(links.map((link) => link.getAttribute('href') ?? '').filter(isContact))].slice(0, 20);
}

/** `undefined` when the card has no words. */
function readCard(root: Element, where: Parts, base: string, not: Not = isHidden): SiteCard | undefined {
  const { text, from } = wordsOf(root, where.text, not);
  if (!text) return undefined;
  const title = part(root, where.title, not);
  const listing: Listing = { title: (title ?? tidy(text.split('\n', 1)[0] ?? '')).slice(0, 300), text };
  const url = linkOf(root, where.link, base);
  if (url) listing.url = url;
  for (const field of ['employer', 'location', 'salary', 'postedAt'] as const) {
    const value = part(root, where[field], not)?.replace(SEPARATORS, '');
    if (value) listing[field] = value.slice(0, 200);
  }
  // Around one ad of a whole page stand the links of the site itself: its help line, its share buttons.
  const contacts = contactsIn(root.localName === 'body' ? from : [root]);
  if (contacts.length > 0) listing.contactLinks = contacts;
  return { listing, element: root, ...(title ? {} : { isGuessed: true }) };
}

const NOTHING: SiteReading = { page: 'none', cards: [], unreadable: 0 };

function readList(scope: Document | Element, { results, onlyAds }: Site, base: string, isPart: boolean): SiteReading {
  let best = NOTHING;
  for (const choice of results?.card.split(' | ') ?? []) {
    const roots = within(scope, choice);
    const all = roots.map((root) => readCard(root, results ?? {}, base)).filter((card) => card !== undefined);
    // What has no title where others have one is put between the ads: a newsletter, an advertisement.
    const titled = all.filter((card) => !card.isGuessed);
    const cards = titled.length >= all.length / 2 ? titled : all;
    if (cards.length > best.cards.length) best = { page: 'results', cards, unreadable: roots.length - all.length };
  }
  if (!onlyAds || isPart || best === NOTHING) return best;
  const ads = best.cards.filter((card) => speaksOfAd(card.listing.text)).length;
  return ads >= Math.max(1, best.cards.length * 0.3) ? { ...best, isSure: true } : { ...NOTHING, isOther: true };
}

function readOne(document: Document, { results, detail, onlyAds }: Site, base: string, url: string): SiteReading {
  const root = detail?.card ? within(document, detail.card)[0] : document.body;
  const cards = results?.card.replaceAll(' | ', ',');
  // Similar ads are cards as those of results; the ad itself may be in one too, and then has the heading of the page.
  const isBeside = (element: Element): boolean => {
    const around = cards ? element.closest(cards) : null;
    return around !== null && !around.querySelector('h1');
  };
  const card = detail && root && readCard(root, detail, base, (element) => isHidden(element) || isBeside(element));
  if (!card || card.isGuessed) return NOTHING;
  if (onlyAds && !speaksOfAd(`${card.listing.title} ${card.listing.text}`)) return { ...NOTHING, isOther: true };
  card.listing.url ??= url;
  return { page: 'detail', cards: [card], unreadable: 0 };
}

const pathOf = (url: string): string => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

/** An adapter from a table alone. Where an address says that it is one ad, similar ones beside it are none. */
export function fromTable(site: Site): SiteAdapter {
  return {
    matches: site.matches,
    read(scope, url, isPart) {
      const document = documentOf(scope);
      const base = document ? baseOf(document, url) : url;
      const list = (): SiteReading => readList(scope, site, base, isPart);
      if (isPart || !document) return list();
      const one = (): SiteReading => readOne(document, site, base, url);
      if (site.detail?.at && new RegExp(site.detail.at, 'i').test(pathOf(url))) return one();
      const many = list();
      return many.cards.length > 0 || many.isOther || !site.detail ? many : one();
    },
  };
}
