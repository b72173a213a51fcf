import type { Listing, PageKind } from '../../lib/types';
export function read(
  document: Document,
  _url: string,
): { page: PageKind; cards: { listing: Listing; element: Element }[]; unreadable: number } {
  const cards = [...document.querySelectorAll('article, .card')].map((element) => ({
    element,
    listing: {
      title: element.querySelector('h2,h3')?.textContent ?? undefined,
      text: element.textContent ?? '',
      url: element.querySelector('a')?.href,
    },
  }));
  return { page: cards.length ? 'results' : 'none', cards, unreadable: 0 };
}
