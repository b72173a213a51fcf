import type { Listing } from '../types';
import type { SiteCard, SiteReading } from './adapter';
import type { Card } from './generic/cards';
import { addressKey } from './generic/merge';
import type { PageReading } from './generic/read';

/** The element or the nearest around it that is among the keys of a map. */
function around(element: Element, cards: ReadonlyMap<Element, Card>): Card | undefined {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 60; at = at.parentElement, steps += 1) {
    const found = cards.get(at);
    if (found) return found;
  }
  return undefined;
}

/** For each card of the one reading the card of the other that is the same ad, when there is exactly one. */
function pair(site: readonly Card[], generic: readonly Card[]): { same: Map<Card, Card>; extra: number } {
  const byElement = new Map(site.map((card) => [card.element, card]));
  // What structured data alone names is in the body: around everything, and nobody's.
  const placed = generic.filter((card) => card.element.localName !== 'body');
  const wide = new Map(placed.map((card) => [card.element, card]));
  const byAddress = new Map(site.map((card) => [addressKey(card.listing.url), card]));
  byAddress.delete('');
  const met = new Map<Card, Card[]>();
  const inside = new Map<Card, Card[]>();
  for (const card of site) {
    const over = around(card.element, wide);
    if (over) inside.set(over, [...(inside.get(over) ?? []), card].slice(0, 2));
  }
  let extra = 0;
  for (const card of generic) {
    const [first, second] = inside.get(card) ?? [];
    const one =
      around(card.element, byElement) ?? byAddress.get(addressKey(card.listing.url)) ?? (second ? undefined : first);
    if (one) met.set(one, [...(met.get(one) ?? []), card].slice(0, 2));
    else if (!first) extra += 1;
  }
  const same = new Map<Card, Card>();
  for (const [own, [first, second]] of met) if (first && !second && !inside.get(first)?.[1]) same.set(own, first);
  return { same, extra };
}

/** The ad of an adapter with what only the generic reader saw of it. */
function fill(card: SiteCard, seen: Listing | undefined): SiteCard {
  if (!seen) return card;
  const own = card.listing;
  const listing: Listing = { ...seen, ...own };
  if (card.isGuessed && seen.title) listing.title = seen.title;
  const isThin = own.text.length < 80 || seen.via === 'json-ld' || seen.via === 'microdata';
  if (isThin && seen.text.length > own.text.length) listing.text = seen.text;
  return { listing, element: card.element };
}

/**
 * The cards of an adapter, filled up by the generic reader. Without `cards` the generic reader is believed: an adapter
 * may know a page better, but never finds less; `fellBack` when that is because the site is not what it was.
 */
export function choose(site: SiteReading, generic: PageReading): { cards?: Card[]; fellBack: boolean } {
  if (site.cards.length === 0) return { fellBack: generic.cards.length > 0 && !site.isOther };
  if (site.page === 'detail') {
    const seen = generic.page === 'detail' ? generic.cards[0]?.listing : undefined;
    return { cards: site.cards.map((card) => fill(card, seen)), fellBack: false };
  }
  if (!site.isSure && generic.page === 'detail' && site.cards.length <= 3) return { fellBack: true };
  const { same, extra } = pair(site.cards, generic.page === 'results' ? generic.cards : []);
  const isLess = extra >= site.cards.length && same.size >= site.cards.length * 0.6;
  if (!site.isSure && isLess) return { fellBack: true };
  return { cards: site.cards.map((card) => fill(card, same.get(card)?.listing)), fellBack: false };
}
