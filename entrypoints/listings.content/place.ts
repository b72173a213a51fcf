import type { DrawnMark } from './mark';

/**
 * Puts marks into their cards without moving anything: a float of no size at the card's start; where that moves
 * something all the same, out of the flow. Reads and writes of all cards are kept apart: three layouts, not three a card.
 */
export function placeMarks(marks: readonly { card: Element; mark: DrawnMark }[]): void {
  const before = marks.map(({ card }) => card.getBoundingClientRect());
  for (const { card, mark } of marks) slotOf(card).prepend(mark.host);
  const moved = marks.map(({ card }, i) => {
    const now = card.getBoundingClientRect();
    const was = before[i] ?? now;
    return Math.abs(now.width - was.width) > 0.5 || Math.abs(now.height - was.height) > 0.5;
  });
  for (const [i, { mark }] of marks.entries()) {
    if (moved[i]) mark.host.style.setProperty('position', 'absolute', 'important');
  }
  const offsets = marks.map(({ card, mark }) => offsetOf(card, mark.host));
  for (const [i, { mark }] of marks.entries()) mark.button.style.translate = offsets[i] ?? '';
}

const HOLDS_ONLY_CELLS = 'table, thead, tbody, tfoot, tr, ul, ol, dl, menu';
const LAID_OUT_BY_ITEMS = /flex|grid|contents|^table(?!-cell)|^none$/;

/** Where a float does no harm: not straight in a table or list, nor among the items of a flex box or grid. */
function slotOf(card: Element): Element {
  let slot = card.matches(HOLDS_ONLY_CELLS) ? (card.querySelector('td, th, li, dd') ?? card) : card;
  for (let depth = 0; depth < 4; depth++) {
    if (!LAID_OUT_BY_ITEMS.test(getComputedStyle(slot).display)) return slot;
    const child = [...slot.children].find((inner) => inner.matches('div, section, header, h1, h2, h3, h4, p, article'));
    if (!child) break;
    slot = child;
  }
  return slot;
}

const FARTHEST = 64;

/** From where the host stands to the card's corner, half above its edge where the card lets things stand out. */
function offsetOf(card: Element, host: Element): string {
  const [outer, inner] = [card.getBoundingClientRect(), host.getBoundingClientRect()];
  const style = getComputedStyle(card);
  const x = style.direction === 'rtl' ? outer.right - inner.right : outer.left - inner.left;
  const lift = style.overflow === 'visible' ? 9 : 0;
  const within = (value: number) => Math.round(Math.max(-FARTHEST, Math.min(FARTHEST, value)));
  return `${within(x)}px ${within(outer.top - inner.top - lift)}px`;
}
