import { read } from '../../lib/sites/extract';
import type { PageKind } from '../../lib/types';
import { ask } from '../shared/messaging';
import { type Card, createCards } from './cards';
import { idle } from './idle';
import { createMarks, type Marks } from './marks';
import { offerAll } from './offer';

/** One reading of one address. A new address, or a person who asks again, is a new visit. */
interface Visit {
  id: string;
  url: string;
  page: PageKind;
  cards: ReturnType<typeof createCards>;
  marks: Marks;
  offered: boolean;
  unreadable: number;
}

export type Reader = ReturnType<typeof createReader>;

export function createReader(isAlive: () => boolean) {
  let visit = begin();
  let running: Promise<number> | undefined;
  let orphaned = () => {};
  let lastReadMs = 0;

  /** Extension updated or removed: nobody is left to talk to, so everything of ours goes. */
  function alive(): boolean {
    if (isAlive()) return true;
    orphaned();
    return false;
  }

  async function readInto(current: Visit): Promise<number> {
    await idle();
    const goesOn = () => visit === current && alive();
    if (!goesOn()) return 0;
    const began = performance.now();
    const { page, cards, unreadable } = read(document, current.url);
    lastReadMs = performance.now() - began;
    const met = cards.map(({ element, listing }) => current.cards.meet(element, listing));
    const fresh = met.filter((card): card is Card => card !== undefined && !card.acknowledged);
    current.page = page;
    current.unreadable = unreadable + met.filter((card) => card === undefined).length;
    current.marks.refresh();
    if (fresh.length === 0 && current.offered) return current.cards.size;
    const about = { visit: current.id, url: current.url, page, unreadable: current.unreadable };
    for await (const { cards, marks } of offerAll(fresh, about, goesOn)) {
      current.offered = true;
      if (!goesOn()) break;
      current.marks.show(cards, marks);
    }
    return current.cards.size;
  }

  function start(current: Visit): Promise<number> {
    const work = readInto(current).finally(() => {
      if (running === work) running = undefined;
    });
    running = work;
    return work;
  }

  return {
    /** Reads what is new on the page, after the reading that is on. */
    more: async (): Promise<number> => {
      await running;
      return start(visit);
    },
    /** Reads the page as a new visit; a reading of the same address that is still on is that visit. */
    again(): Promise<number> {
      if (running && visit.url === location.href) return running;
      visit.marks.clear();
      visit = begin();
      return start(visit);
    },
    jump: (index: number): boolean => visit.marks.jump(index),
    leave: (): void => void ask('background', 'leave', { visit: visit.id }),
    stop: (): void => visit.marks.clear(),
    onOrphaned(then: () => void): void {
      orphaned = then;
    },
    refreshMarks: (): void => visit.marks.refresh(),
    get isListing(): boolean {
      return visit.page !== 'none';
    },
    get lastReadMs(): number {
      return lastReadMs;
    },
    get url(): string {
      return visit.url;
    },
    alive,
  };
}

function begin(): Visit {
  const cards = createCards();
  const id = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
  return { id, url: location.href, page: 'none', cards, marks: createMarks(cards), offered: false, unreadable: 0 };
}
