import type { Look, PageRead } from '../../lib/protocol';
import { aboutOf, Copier } from '../../lib/sites/copy';
import { ask } from '../shared/messaging';
import { untilHeard } from './heard';
import { idle } from './idle';

/** A slice of the page's time, with what it costs to send what was copied in it on top. */
const SLICE_MS = 3;
/** The worker may be stopped in the middle; a page it loses three times is left. */
const TRIES = 3;
/** UTF-16 code units of the text that is glanced at, taken in this many places. */
const SAMPLE = 150_000;
const PLACES = 5;

export interface Found extends Omit<PageRead, 'cards' | 'state'> {
  cards: { element: Element; listing: PageRead['cards'][number]['listing'] }[];
}

export interface Asking {
  visit: string;
  url: string;
  goesOn: () => boolean;
  /** Is told of every slice of the page's time, in ms. */
  spend: (ms: number) => void;
}

let copies = 0;

/** Some of a long text, from all over it. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const size = SAMPLE / PLACES;
  const step = (text.length - size) / (PLACES - 1);
  return Array.from({ length: PLACES }, (_, k) => text.slice(k * step, k * step + size)).join('\n');
}

/** Whether the page may hold ads at all; undefined when nobody answers. */
export async function glance({ url, goesOn, spend }: Asking): Promise<boolean | undefined> {
  const began = performance.now();
  const question = { url, about: aboutOf(document), text: sampleOf(document.body?.textContent ?? '') };
  const answer = untilHeard(() => ask('background', 'glance', question), goesOn);
  spend(performance.now() - began);
  return answer;
}

/** Has the page, or what was added to it, read by the worker: copied in slices. Undefined when that could not be done. */
export async function look(asking: Asking, added?: readonly Element[]): Promise<Found | undefined | 'lost'> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const found = await lookOnce(asking, added);
    if (found !== 'lost' || added) return found;
  }
  return undefined;
}

function* copyAll(copier: Copier, roots: readonly Element[]): Generator<undefined, void, undefined> {
  for (const root of roots) yield* copier.copy(root);
}

async function lookOnce(asking: Asking, added?: readonly Element[]): Promise<Found | undefined | 'lost'> {
  const { visit, url, goesOn, spend } = asking;
  const body = document.body ?? document.documentElement;
  const copier = new Copier();
  const steps = copyAll(copier, added ?? (body ? [body] : []));
  copies += 1;
  const copy = copies;
  for (let part = 0; ; part += 1) {
    const began = performance.now();
    let last = false;
    const about = part === 0 ? { about: aboutOf(document) } : {};
    do last = steps.next().done === true;
    while (!last && performance.now() - began < SLICE_MS);
    const sent: Look = { visit, url, copy, part, isAdded: !!added, last, ...about, ...copier.take() };
    const hearing = untilHeard(() => ask('background', 'look', sent), goesOn);
    spend(performance.now() - began);
    const answer = await hearing;
    if (!answer || answer.state === 'lost') return answer && 'lost';
    if (answer.state === 'read') return collect(asking, answer, copier);
    await idle();
    if (!goesOn()) return undefined;
  }
}

/** The ads with their elements; those that did not come with the first answer are asked for. */
async function collect(asking: Asking, read: PageRead, copier: Copier): Promise<Found | undefined | 'lost'> {
  const { visit, goesOn } = asking;
  const all = [...read.cards];
  while (all.length < read.total) {
    const more = await untilHeard(() => ask('background', 'cards', { visit, from: all.length }), goesOn);
    if (!more) return undefined;
    if (more.length === 0) return 'lost';
    all.push(...more);
  }
  const cards = all.flatMap(({ at, listing }) => {
    const element = copier.elementAt(at);
    return element ? [{ element, listing }] : [];
  });
  const { page, unreadable, fellBack, grows, total } = read;
  return { page, unreadable, grows, total, cards, ...(fellBack ? { fellBack } : {}) };
}
