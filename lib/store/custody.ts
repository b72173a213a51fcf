import { canonical } from '../evidence/canonical';
import { BEFORE_ALL, type CustodyEntry, type CustodyEvent, entryAfter, type Head } from '../evidence/custody/entry';
import { digest } from '../evidence/digest';
import type { Finding } from '../types';
import type { DecisionRow, Log } from './db';
import { named } from './errors';

/** What happened, but for who: that the log knows. */
export type Happened = Omit<CustodyEvent, 'by'> & { by?: string };

/**
 * Adds to the chain, in the transaction that does what the events tell of, so that neither is there without the other.
 * The transaction has to hold `log.custody`; two that write at once wait for each other.
 */
export async function append(log: Log, events: readonly Happened[]): Promise<void> {
  if (events.length === 0) return;
  const entries: CustodyEntry[] = [];
  let head = await headOf(log);
  for (const event of events) {
    const entry = entryAfter(head, { ...event, by: event.by ?? log.actor });
    entries.push(entry);
    head = entry;
  }
  // add, never put: an entry that is there is never written over.
  await log.custody.bulkAdd(entries);
}

/** The newest entry, or where a chain begins. */
export async function headOf(log: Log): Promise<Head> {
  const last = await log.custody.toCollection().last();
  return last ? { seq: last.seq, hash: last.hash } : BEFORE_ALL;
}

/** Notes durably what happened where nothing was written: a view, an export. What is not noted must not happen. Throws StoreError. */
export const note = (log: Log, ...events: Happened[]): Promise<void> =>
  named(() => log.transaction('rw', log.custody, () => append(log, events)));

/** Every entry as a line of canonical JSON, in order, a page at a time. */
export async function* custodyLines(log: Log, size = 2000): AsyncGenerator<string> {
  for (let last = -1; ; ) {
    const above = last;
    const entries = await named(() =>
      log.transaction('r', log.custody, async () => {
        const keys = await log.custody.where('seq').above(above).limit(size).primaryKeys();
        last = keys.at(-1) ?? Number.POSITIVE_INFINITY;
        return log.custody.bulkGet(keys);
      }),
    );
    for (const entry of entries) if (entry) yield canonical(entry);
    if (entries.length < size) return;
  }
}

/**
 * SHA-256 of what an ad's row says. When and how often it was seen is left out: that an ad still stands unchanged is no
 * event, and a log that is watched would be full of them.
 */
export function contentOf({ lastSeen, timesSeen, ...content }: Finding): string {
  return digest(canonical(content));
}

/** SHA-256 of a row of the history. */
export const entryOf = ({ id, ...row }: DecisionRow): string => digest(canonical(row));
