import { BATCH, type Mark, type Offer, TEXT_LIMIT } from '../../lib/protocol';
import { ask } from '../shared/messaging';
import type { Card } from './cards';
import { untilHeard } from './heard';
import { parseMarks } from './parse';

export type About = Omit<Offer, 'cards' | 'first' | 'last'>;

/**
 * Offers cards in batches, each only after the one before was acknowledged, and gives the marks of each. Ends early
 * when `goesOn` says so or the worker does not answer; cards not acknowledged are offered again by the next reading.
 */
export async function* offerAll(
  cards: readonly Card[],
  about: About,
  goesOn: () => boolean,
): AsyncGenerator<{ cards: readonly Card[]; marks: Mark[] }> {
  for (let from = 0; from === 0 || from < cards.length; from += BATCH) {
    const batch = cards.slice(from, from + BATCH);
    const offer: Offer = { ...about, cards: batch.map(cardOf), first: from === 0, last: from + BATCH >= cards.length };
    const answer = await untilHeard(() => ask('background', 'offer', offer), goesOn);
    if (!answer) return;
    for (const card of batch) card.acknowledged = true;
    yield { cards: batch, marks: parseMarks(answer) };
  }
}

function cardOf({ index, listing }: Card): Offer['cards'][number] {
  if (listing.text.length <= TEXT_LIMIT) return { index, listing };
  return { index, listing: { ...listing, text: listing.text.slice(0, TEXT_LIMIT) }, cut: true };
}
