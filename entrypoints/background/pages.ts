import { BATCH, type Look, type Looked, type PageRead } from '../../lib/protocol';
import { type ReadingContext, read, readAdded } from '../../lib/sites/extract';
import { Mirror } from '../../lib/sites/mirror';

/** What the worker keeps of one visit while it lives. */
interface Kept {
  /** The copy that is on its way. */
  copy?: { id: number; mirror: Mirror; parts: number };
  cards: PageRead['cards'];
  context?: ReadingContext;
}

/** Visits that are kept; what is lost is sent anew. */
const MOST = 40;
const visits = new Map<string, Kept>();

function keep(visit: string): Kept {
  const kept = visits.get(visit) ?? { cards: [] };
  visits.delete(visit);
  visits.set(visit, kept);
  for (const oldest of visits.keys()) {
    if (visits.size <= MOST) break;
    visits.delete(oldest);
  }
  return kept;
}

/** Takes in one part of a copied page, and reads the page when it is whole. */
export function takeLook(look: Look): Looked {
  const kept = keep(look.visit);
  if (look.about && look.part === 0) kept.copy = { id: look.copy, mirror: new Mirror(look.about), parts: 0 };
  const { copy } = kept;
  if (!copy || copy.id !== look.copy || look.part > copy.parts || (look.isAdded && !kept.context))
    return { state: 'lost' };
  // A part that comes twice was heard, but its answer was not.
  if (look.part === copy.parts) {
    copy.mirror.add(look);
    copy.parts += 1;
  }
  if (!look.last) return { state: 'more' };
  const { mirror } = copy;
  delete kept.copy;
  return look.isAdded && kept.context ? readMore(kept, kept.context, mirror) : readWhole(kept, mirror, look.url);
}

function readMore(kept: Kept, context: ReadingContext, mirror: Mirror): PageRead {
  const cards = readAdded(mirror.roots, context);
  return answer(kept, cards, mirror, { page: 'results', unreadable: 0, grows: true });
}

function readWhole(kept: Kept, mirror: Mirror, url: string): PageRead {
  const { page, cards, unreadable, context, fellBack } = read(mirror.page, url);
  if (context) kept.context = context;
  else delete kept.context;
  return answer(kept, cards, mirror, { page, unreadable, grows: !!context, ...(fellBack ? { fellBack } : {}) });
}

function answer(
  kept: Kept,
  cards: ReturnType<typeof readAdded>,
  mirror: Mirror,
  about: Pick<PageRead, 'page' | 'unreadable' | 'grows' | 'fellBack'>,
): PageRead {
  kept.cards = cards.flatMap(({ element, listing }) => {
    const at = mirror.numberOf(element);
    return at === undefined ? [] : [{ at, listing }];
  });
  return { state: 'read', ...about, cards: kept.cards.slice(0, BATCH), total: kept.cards.length };
}

/** Cards of the last reading of a visit from one on. */
export const cardsFrom = (visit: string, from: number): PageRead['cards'] =>
  visits.get(visit)?.cards.slice(from, from + BATCH) ?? [];

export const forget = (visit: string): void => void visits.delete(visit);
