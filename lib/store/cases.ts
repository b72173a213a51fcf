import type { Table } from 'dexie';
import type { Log } from './db';
import { named } from './errors';

/** What belongs together. Captures name it in their rows, decisions by its name. */
export interface CaseRow {
  id: string;
  name: string;
  /** ISO 8601, UTC, and who opened it. */
  at: string;
  by: string;
}

/** What somebody noted, on a case or a capture. Never edited: who errs notes again. */
export interface RemarkRow {
  id: string;
  /** Id of the case or capture. */
  of: string;
  at: string;
  by: string;
  text: string;
}

export const casesOf = (log: Log): Table<CaseRow, string> => log.table('cases');
export const remarksOf = (log: Log): Table<RemarkRow, string> => log.table('remarks');

/** Opens a case; one of the same name is given back as it is. Throws StoreError. */
export const openCase = (log: Log, name: string, who: { at: string; by: string }): Promise<CaseRow> =>
  named(() =>
    log.transaction('rw', casesOf(log), async () => {
      const wanted = name.trim().replace(/\s+/g, ' ').slice(0, 120);
      const there = (await casesOf(log).toArray()).find((row) => row.name === wanted);
      if (there) return there;
      const row = { id: `k-${crypto.randomUUID()}`, name: wanted, ...who };
      await casesOf(log).add(row);
      return row;
    }),
  );

/** By name. */
export const listCases = (log: Log): Promise<CaseRow[]> =>
  named(async () => (await casesOf(log).toArray()).sort((a, b) => (a.name < b.name ? -1 : 1)));

export const addRemark = (log: Log, remark: Omit<RemarkRow, 'id'>): Promise<RemarkRow> =>
  named(async () => {
    const row = { id: `n-${crypto.randomUUID()}`, ...remark };
    await remarksOf(log).add(row);
    return row;
  });

/** Oldest first. */
export const listRemarks = (log: Log, of: readonly string[]): Promise<RemarkRow[]> =>
  named(async () =>
    (
      await remarksOf(log)
        .where('of')
        .anyOf([...of])
        .toArray()
    ).sort((a, b) => (a.at < b.at ? -1 : 1)),
  );
