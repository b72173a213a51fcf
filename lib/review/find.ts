import { contactName } from '../links/contacts';
import type { Log } from '../store/db';
import { type Cursor, page, type Query } from '../store/findings';
import { findContacts } from '../text/contacts';
import type { Finding } from '../types';
import { fold, wordsOf } from './line';

/** The contact that a search is, and nothing beside it: looked up, not searched for. */
export function contactTyped(typed: string): string | undefined {
  const text = typed.trim();
  if (text.length < 5 || text.length > 200) return undefined;
  const [contact, ...more] = findContacts(text, 'text');
  if (!contact || more.length > 0) return undefined;
  const rest = text.slice(0, contact.start) + text.slice(contact.end);
  return /[\p{L}\p{N}]/u.test(rest) ? undefined : contactName(contact);
}

export interface Sought {
  found: Finding[];
  /** Ads read so far. */
  read: number;
  done: boolean;
}

const STEP = 400;
const MOST_FOUND = 500;

/**
 * Reads the log in the queue's order for ads that hold every word of the search, whatever the accents and case, in title,
 * text, employer, place or site. Gives what it has after every few hundred ads; ends at 500. Throws StoreError.
 */
export async function* find(log: Log, query: Query, typed: string): AsyncGenerator<Sought> {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  const found: Finding[] = [];
  let read = 0;
  let after: Cursor | undefined;
  do {
    const step = await page(log, query, after, STEP);
    for (const one of step.findings) {
      const words = wordsOf(one);
      if (found.length < MOST_FOUND && wanted.every((word) => words.includes(word))) found.push(one);
    }
    read += step.findings.length;
    after = step.next;
    yield { found: [...found], read, done: after === undefined || found.length === MOST_FOUND };
  } while (after && found.length < MOST_FOUND);
}
