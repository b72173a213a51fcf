import type { Mark } from '../../lib/protocol';
import { type Reading, read, readAdded } from '../../lib/sites/read';
import type { PageKind } from '../../lib/types';
import { ask } from '../shared/messaging';
import { createCards } from './cards';
import { idle } from './idle';
import { learn } from './learn';
import { createMarks, type Marks } from './marks';
import { offerAll } from './offer';

/** One reading of one address. A new address, or a person who asks again, is a new visit. */
interface Visit {
  id: string;
  url: string;
  page: PageKind;
  cards: ReturnType<typeof createCards>;
  marks: Marks;
  /** What the first reading learned of the list, for what is added to it. */
  context?: Reading['context'];
  fellBack?: Reading['fellBack'];
  offered: boolean;
  unreadable: number;
  /** Of them, those past the limit. */
  beyond: number;
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

  async function readInto(current: Visit, added?: readonly Element[]): Promise<number> {
    await idle();
    const goesOn = () => visit === current && alive();
    if (!(await learn(goesOn)) || !goesOn()) return 0;
    look(current, added);
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

  /** Only at the added parts where that is enough; at the whole page else. */
  function look(current: Visit, added?: readonly Element[]): void {
    const began = performance.now();
    if (added && current.context && !current.cards.mayHaveChanged(added)) {
      for (const { element, listing } of readAdded(added, current.context)) {
        if (current.cards.meet(element, listing)) continue;
        current.unreadable++;
        current.beyond++;
      }
    } else {
      const { page, cards, unreadable, context, fellBack } = read(document, current.url);
      const beyond = cards.filter(({ element, listing }) => !current.cards.meet(element, listing)).length;
      Object.assign(current, { page, context, fellBack, beyond, unreadable: unreadable + beyond });
    }
    lastReadMs = performance.now() - began;
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
    unreadable: 0,
    beyond: 0,
  };
}
