import type { Mark } from '../../lib/protocol';
import type { Listing, PageKind } from '../../lib/types';
import { ask } from '../shared/messaging';
import { createCards } from './cards';
import { idle } from './idle';
import { learn } from './learn';
import { createMarks, type Marks } from './marks';
import { offerAll } from './offer';
import { glance, look } from './page';

/** One reading of one address. A new address, or a person who asks again, is a new visit. */
interface Visit {
  id: string;
  url: string;
  page: PageKind;
  cards: ReturnType<typeof createCards>;
  marks: Marks;
  /** It holds a list, and what is added to it can be read by itself. */
  grows: boolean;
  fellBack?: string;
  offered: boolean;
  unreadable: number;
  /** Of them, those past the limit. */
  beyond: number;
}

/** Time in the worker counts this many times less. */
const WORKER_SHARE = 4;

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

  async function readInto(current: Visit, added?: readonly Element[]): Promise<number> {
    await idle();
    const goesOn = () => visit === current && alive();
    if (!goesOn() || !(await find(current, goesOn, added)) || !goesOn()) return 0;
    if (current.cards.size > 0 && !(await learn(goesOn))) return 0;
    current.marks.refresh();
    const fresh = [...current.cards.byIndex.values()].filter((card) => !card.acknowledged);
    if (fresh.length === 0 && current.offered) return current.cards.size;
    const { id, url, page, unreadable, beyond, fellBack } = current;
    for await (const { cards, marks } of offerAll(
      fresh,
      { visit: id, url, page, unreadable, beyond, fellBack },
      goesOn,
    )) {
      current.offered = true;
      if (!goesOn()) break;
      current.marks.show(cards, marks);
    }
    return current.cards.size;
  }

  /**
   * Has the page read: only the added parts where that is enough, the whole page else, and nothing where a glance shows
   * that there is nothing to read. False when nobody answers.
   */
  async function find(current: Visit, goesOn: () => boolean, added?: readonly Element[]): Promise<boolean> {
    const { id, url, cards } = current;
    const began = performance.now();
    let spent = 0;
    const spend = (ms: number): void => {
      spent += ms;
    };
    const asking = { visit: id, url, goesOn, spend };
    try {
      if (added && current.grows && !cards.mayHaveChanged(added)) {
        const found = await look(asking, added);
        if (!found) return false;
        if (found !== 'lost') {
          const beyond = meetAll(current, found.cards);
          current.unreadable += beyond;
          current.beyond += beyond;
          return true;
        }
      }
      const isWorth = current.page !== 'none' || (await glance(asking));
      if (isWorth === undefined || !goesOn()) return false;
      if (!isWorth) return true;
      const found = await look(asking);
      if (!found || found === 'lost' || !goesOn()) return false;
      const { page, grows, fellBack, unreadable } = found;
      const beyond = meetAll(current, found.cards);
      Object.assign(current, { page, grows, fellBack, beyond, unreadable: unreadable + beyond });
      return true;
    } finally {
      // The worker's time is not the page's, but it is the person's.
      lastReadMs = Math.max(spent, (performance.now() - began) / WORKER_SHARE);
    }
  }

  function start(current: Visit, added?: readonly Element[]): Promise<number> {
    const work = readInto(current, added).finally(() => {
      if (running === work) running = undefined;
    });
    running = work;
    return work;
  }

  return {
    /** Reads what was added to the page, after the reading that is on. */
    async more(added: readonly Element[]): Promise<number> {
      await running;
      return start(visit, added);
    },
    /** Reads the page as a new visit; a reading of the same address that is still on is that visit. */
    again(): Promise<number> {
      if (running && visit.url === location.href) return running;
      visit.marks.clear();
      visit = begin();
      return start(visit);
    },
    jump: (index: number): boolean => visit.marks.jump(index),
    draw: (marks: readonly Mark[]): void => visit.marks.show([...visit.cards.byIndex.values()], marks),
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
  return {
    id,
    url: location.href,
    page: 'none',
    cards,
    marks: createMarks(cards, id),
    offered: false,
    grows: false,
    unreadable: 0,
    beyond: 0,
  };
}

/** How many cards are too many. */
function meetAll({ cards }: Visit, found: readonly { element: Element; listing: Listing }[]): number {
  return found.filter(({ element, listing }) => !cards.meet(element, listing)).length;
}
