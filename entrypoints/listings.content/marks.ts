import type { Mark } from '../../lib/protocol';
import { ask } from '../shared/messaging';
import type { Card, createCards } from './cards';
import { type DrawnMark, drawMark } from './mark';
import { placeMarks } from './place';

/** How often a mark that the page takes away is put back. */
const RETURNS = 3;
const ours = new WeakSet<Node>();

/** True for what this script itself put into the page. */
export const isOurs = (node: Node): boolean => ours.has(node);

export type Marks = ReturnType<typeof createMarks>;

/** The marks of one visit. Nothing is written into the page before the first flagged card. */
export function createMarks(cards: ReturnType<typeof createCards>, visit: string) {
  const drawn = new Map<Card, DrawnMark & { returns: number }>();

  function put(list: readonly Card[]): void {
    const placed = list.flatMap((card) => {
      const mark = drawn.get(card);
      return mark && cards.isShown(card) ? [{ card: card.element, mark }] : [];
    });
    if (placed.length > 0) placeMarks(placed);
  }

  async function clear({ index }: Card, on: boolean): Promise<boolean> {
    const reply = await ask('background', 'clear', { visit, index, on });
    return reply.ok && reply.value;
  }

  function take(card: Card): void {
    drawn.get(card)?.host.remove();
    drawn.delete(card);
  }

  return {
    /** Draws the marks of one acknowledged batch; a card of it without a mark loses the one it had. */
    show(batch: readonly Card[], marks: readonly Mark[]): void {
      const told = new Map(marks.map((mark) => [mark.index, mark]));
      for (const card of batch) {
        take(card);
        card.mark = told.get(card.index);
        if (!card.mark) continue;
        const mark = drawMark(card.mark, { set: (on) => clear(card, on), ended: () => take(card) });
        ours.add(mark.host);
        drawn.set(card, { ...mark, returns: 0 });
      }
      put(batch);
    },
    /** After the page changed: marks follow their cards, and go where the card shows something else. */
    refresh(): void {
      const lost: Card[] = [];
      for (const [card, mark] of drawn) {
        if (!cards.isShown(card)) mark.host.remove();
        else if (!card.element.contains(mark.host) && mark.returns++ < RETURNS) lost.push(card);
      }
      put(lost);
    },
    jump(index: number): boolean {
      const card = cards.byIndex.get(index);
      if (!card || !cards.isShown(card)) return false;
      card.element.scrollIntoView({ block: 'center', behavior: 'instant' });
      drawn.get(card)?.focus();
      return true;
    },
    clear(): void {
      for (const card of drawn.keys()) take(card);
    },
  };
}
