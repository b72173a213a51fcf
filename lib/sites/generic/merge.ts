import type { Listing } from '../../types';
import type { Card } from './cards';

const plainly = (text: string | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Address without what follows one around: fragments and tracking. */
export function addressKey(url: string | undefined): string {
  if (!url) return '';
  try {
    const address = new URL(url);
    const kept = [...address.searchParams]
      .filter(
        ([name]) =>
          !/^(?:utm_|ref$|src$|source$|from$|pos(?:ition)?$|page$|trk|tracking|fbclid|gclid|sponsored|promoted|sid$|origin$|cat$|totalresults$)/i.test(
            name,
          ),
      )
      .map(([name, value]) => `${name}=${value}`)
      .sort()
      .join('&');
    return `${address.hostname.replace(/^www\./, '')}${address.pathname.replace(/\/+$/, '')}${kept ? `?${kept}` : ''}`.toLowerCase();
  } catch {
    return '';
  }
}

/** What makes two cards of a page the same ad. */
export function listingKey(listing: Listing): string {
  const named = listing.url
    ? [addressKey(listing.url), listing.title]
    : [listing.title, listing.employer, listing.location, listing.text.slice(0, 400)];
  return named.map(plainly).join('|');
}

/** Fields of the structured data, text and link of whichever says more. */
export function mergeStructured(structured: Listing, seen: Listing | undefined, url: string): Listing {
  const merged: Listing = { ...structured };
  if (!merged.url) merged.url = seen?.url ?? url;
  if (!seen) return merged;
  merged.title = structured.title ?? seen.title;
  if (seen.text.length > structured.text.length) merged.text = seen.text;
  merged.employer ??= seen.employer;
  merged.location ??= seen.location;
  merged.salary ??= seen.salary;
  merged.postedAt ??= seen.postedAt;
  if (seen.contactLinks) merged.contactLinks = seen.contactLinks;
  return merged;
}

function mergeCard(card: Card, structured: Listing): void {
  const seen = card.listing;
  const url = seen.url ?? structured.url;
  card.listing = { ...mergeStructured(structured, seen, url ?? ''), via: structured.via };
  if (url) card.listing.url = url;
  else delete card.listing.url;
}

interface Posting {
  listing: Listing;
  element?: Element;
}

/** Structured data joined to the cards it describes, what has no card added, and every ad once. */
export function withoutRepeats(cards: readonly Card[], postings: readonly Posting[], fallback: Element): Card[] {
  const byAddress = new Map<string, Card>();
  const byTitle = new Map<string, Card[]>();
  for (const card of cards) {
    const address = addressKey(card.listing.url);
    if (address && !byAddress.has(address)) byAddress.set(address, card);
    const title = plainly(card.listing.title);
    const same = byTitle.get(title);
    if (same) same.push(card);
    else byTitle.set(title, [card]);
  }
  const merged = new Set<Card>();
  const extra: Card[] = [];
  for (const { listing, element } of postings) {
    const named = byTitle.get(plainly(listing.title)) ?? [];
    const card =
      byAddress.get(addressKey(listing.url)) ??
      named.find(
        (one) =>
          !merged.has(one) &&
          (!listing.employer || !one.listing.employer || plainly(one.listing.employer) === plainly(listing.employer)),
      ) ??
      named.find((one) => !merged.has(one));
    if (card && !merged.has(card)) {
      merged.add(card);
      mergeCard(card, listing);
    } else if (!card) extra.push({ listing, element: element ?? fallback });
  }
  const seen = new Set<string>();
  const kept: Card[] = [];
  for (const card of [...cards, ...extra]) {
    const key = listingKey(card.listing);
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(card);
  }
  return kept;
}
