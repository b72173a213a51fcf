import { BATCH, type Mark, type Offer, TEXT_LIMIT } from '../../lib/protocol';
import { ask } from '../shared/messaging';
import type { Card } from './cards';
import { pause } from './idle';
import { parseMarks } from './parse';

/** Waits between tries: the worker may have been stopped in the middle, and the next message starts it again. */
const TRIES_MS = [0, 200, 500, 1_000, 2_000, 4_000];
const PATIENCE_MS = 30_000;

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
    const marks = await offerUntilHeard(
      { ...about, cards: batch.map(cardOf), first: from === 0, last: from + BATCH >= cards.length },
      goesOn,
    );
    if (!marks) return;
    for (const card of batch) card.acknowledged = true;
    yield { cards: batch, marks };
  }
}

async function offerUntilHeard(offer: Offer, goesOn: () => boolean): Promise<Mark[] | undefined> {
  for (const wait of TRIES_MS) {
    if (wait) await pause(wait);
    if (!goesOn()) return undefined;
    const reply = await Promise.race([ask('background', 'offer', offer), pause(PATIENCE_MS)]);
    if (reply?.ok) return parseMarks(reply.value);
  }
  return undefined;
}

function cardOf({ index, listing }: Card): Offer['cards'][number] {
  if (listing.text.length <= TEXT_LIMIT) return { index, listing };
  return { index, listing: { ...listing, text: listing.text.slice(0, TEXT_LIMIT) }, cut: true };
}
