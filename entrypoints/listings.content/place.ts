import type { DrawnMark } from './mark';

interface Placed {
  card: Element;
  mark: DrawnMark;
}

/**
 * Puts marks into their cards without moving anything: a float of no size at the card's start; where that moves
 * something all the same, deeper, and at last out of the flow at the card's end. Reads and writes are kept apart, so
 * that a batch costs one layout for each way tried and not one for each card.
 */
export function placeMarks(marks: readonly Placed[]): void {
  const before = new Map(marks.map(({ card }) => [card, card.getBoundingClientRect()]));
  let left = marks;
  for (const way of WAYS) {
    const slots = left.map(({ card }) => way.slot(card));
    for (const [i, { mark }] of left.entries()) way.put(slots[i], mark.host);
    left = left.filter(({ card }) => isMoved(before.get(card), card.getBoundingClientRect()));
    if (left.length === 0) break;
  }
  const offsets = marks.map(({ card, mark }) => offsetOf(card, mark.host));
  for (const [i, { mark }] of marks.entries()) mark.button.style.translate = offsets[i] ?? '';
}

interface Way {
  slot(card: Element): Element | undefined;
  put(slot: Element | undefined, host: HTMLElement): void;
}

const atStart: Way['put'] = (slot, host) => slot?.prepend(host);
const WAYS: readonly Way[] = [
  { slot: slotOf, put: atStart },
  // "Every child but the first has a margin": inside the first child the mark is nobody's sibling.
  { slot: (card) => blockWithin(slotOf(card)), put: atStart },
  {
    slot: (card) => card,
    put(slot, host) {
      host.style.setProperty('position', 'absolute', 'important');
      slot?.append(host);
    },
  },
];

function isMoved(was: DOMRect | undefined, now: DOMRect): boolean {
  return was !== undefined && (Math.abs(now.width - was.width) > 0.5 || Math.abs(now.height - was.height) > 0.5);
}

const HOLDS_ONLY_CELLS = 'table, thead, tbody, tfoot, tr, ul, ol, dl, menu';
const LAID_OUT_BY_ITEMS = /flex|grid|contents|^table(?!-cell)|^none$/;

/** Where a float does no harm: not straight in a table or list, nor among the items of a flex box or grid. */
function slotOf(card: Element): Element {
  let slot = card.matches(HOLDS_ONLY_CELLS) ? (card.querySelector('td, th, li, dd') ?? card) : card;
  for (let depth = 0; depth < 4; depth++) {
    if (!LAID_OUT_BY_ITEMS.test(getComputedStyle(slot).display)) return slot;
    const child = blockWithin(slot);
    if (!child) break;
    slot = child;
  }
  return slot;
}

function blockWithin(slot: Element): Element | undefined {
  return [...slot.children].find((inner) => inner.matches('div, section, header, h1, h2, h3, h4, p, article'));
}

/** From where the host stands to the card's corner, half above its edge where the card lets things stand out. */
function offsetOf(card: Element, host: Element): string {
  const [outer, inner] = [card.getBoundingClientRect(), host.getBoundingClientRect()];
  const style = getComputedStyle(card);
  const x = style.direction === 'rtl' ? outer.right - inner.right : outer.left - inner.left;
  const lift = style.overflow === 'visible' ? 9 : 0;
  return `${Math.round(x)}px ${Math.round(outer.top - inner.top - lift)}px`;
}
