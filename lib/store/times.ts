import type { Table } from 'dexie';
import type { Head } from '../evidence/custody/entry';
import type { Log } from './db';
import { named } from './errors';

/** A head of the custody log that a service was asked to stamp, and what it answered. */
export interface TimeRow {
  /** `<seq>`. */
  id: string;
  head: Head;
  /** ISO 8601, UTC: when the request was written. */
  at: string;
  request: Uint8Array<ArrayBuffer>;
  /** Answers as they came: RFC 3161 and OpenTimestamps. */
  tsr?: Uint8Array<ArrayBuffer>;
  ots?: Uint8Array<ArrayBuffer>;
}

const timesOf = (log: Log): Table<TimeRow, string> => log.table('times');

/** A request that is there stays: the answer on its way is to that one. */
export const askTime = (log: Log, row: Omit<TimeRow, 'id'>): Promise<TimeRow> =>
  named(() =>
    log.transaction('rw', timesOf(log), async () => {
      const id = String(row.head.seq);
      const there = await timesOf(log).get(id);
      if (there) return there;
      await timesOf(log).add({ id, ...row });
      return { id, ...row };
    }),
  );

export const keepAnswer = (log: Log, id: string, answer: Pick<TimeRow, 'tsr' | 'ots'>): Promise<number> =>
  named(() => timesOf(log).update(id, answer));

/** Newest first. */
export const listTimes = (log: Log): Promise<TimeRow[]> =>
  named(async () => (await timesOf(log).toArray()).sort((a, b) => b.head.seq - a.head.seq));
