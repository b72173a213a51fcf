import type { Mark } from '../../lib/protocol';
import type { Listing } from '../../lib/types';

/** One ad of this visit. It keeps its index when the page draws it anew, and its mark when the page takes it away and back. */
export interface Card {
  index: number;
  element: Element;
  listing: Listing;
  acknowledged: boolean;
  /** The page took its element away, and that has been looked into. */
  gone?: boolean;
  mark?: Mark;
}

/** Cards of one visit that are read; what comes after is counted as not read. */
const LIMIT = 2_000;

export function createCards() {
  const byIndex = new Map<number, Card>();
  const byContent = new Map<string, Card>();
  const byElement = new WeakMap<Element, Card>();

  function note(card: Card): Card {
    byIndex.set(card.index, card);
    byElement.set(card.element, card);
    byContent.set(contentOf(card.listing), card);
    return card;
  }

  return {
    byIndex,
    get size() {
      return byIndex.size;
    },
    /** The card of what was read; undefined when there are too many already. */
    meet(element: Element, listing: Listing): Card | undefined {
      const here = byElement.get(element);
      if (here && contentOf(here.listing) === contentOf(listing)) return here;
      // The page drew a known ad into a new element.
      const moved = byContent.get(contentOf(listing));
      if (moved && !moved.element.isConnected) return note(Object.assign(moved, { element }));
      // The same ad shows more of itself now; another ad in a recycled element is a new card.
      if (here && here.listing.url === listing.url && here.listing.title === listing.title) {
        return note(Object.assign(here, { listing, acknowledged: false }));
      }
      if (byIndex.size >= LIMIT) return undefined;
      return note({ index: byIndex.size, element, listing, acknowledged: false });
    },
    /** True when added elements are inside known cards, or may stand in for some that went since the last time. */
    mayHaveChanged(added: readonly Element[]): boolean {
      let went = false;
      for (const card of byIndex.values()) {
        const gone = !card.element.isConnected;
        went ||= gone && !card.gone;
        card.gone = gone;
      }
      return went || added.some((element) => isWithin(element, byElement));
    },
    /** True when the element of the card still shows this card. */
    isShown: (card: Card) => card.element.isConnected && byElement.get(card.element) === card,
  };
}

function contentOf({ url, title, text }: Listing): string {
  return `${url}\n${title}\n${text.length}\n${text.slice(0, 200)}`;
}

/** Cards are shallow; more steps up than this and the element is somewhere else on the page. */
function isWithin(element: Element, known: WeakMap<Element, Card>): boolean {
  let above: Element | null = element;
  for (let steps = 0; above && steps < 16; steps++, above = above.parentElement) if (known.has(above)) return true;
  return false;
}
