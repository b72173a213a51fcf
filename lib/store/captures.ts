import type { Table } from 'dexie';
import type { Kept } from '../evidence/bundle/warc';
import { canonical } from '../evidence/canonical';
import type { Capture } from '../evidence/capture';
import { digest } from '../evidence/digest';
import type { Log } from './db';
import { named } from './errors';

/** The sealed record, and beside it what may change without touching it. */
export interface CaptureRow {
  id: string;
  /** Device clock of the capture. */
  at: string;
  /** Findings it is of. */
  keys: string[];
  /** Cases it lies in. */
  cases: string[];
  capture: Capture;
  /** SHA-256 of the record in canonical JSON: what the custody log holds of it. */
  sha256: string;
  /** Set when it came in a bundle somebody else made. */
  from?: 'bundle';
}

export interface PieceRow {
  sha256: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export const capturesOf = (log: Log): Table<CaptureRow, string> => log.table('captures');
const piecesOf = (log: Log): Table<PieceRow, string> => log.table('pieces');

/** Stores a capture and its bytes, all or nothing; a capture that is there is never written over. Throws StoreError. */
export async function keepCapture(
  log: Log,
  capture: Capture,
  kept: readonly Kept[],
  about: Pick<CaptureRow, 'keys' | 'cases' | 'from'>,
): Promise<CaptureRow> {
  const row: CaptureRow = { id: capture.id, at: capture.at, ...about, capture, sha256: digest(canonical(capture)) };
  await named(() =>
    log.transaction('rw', capturesOf(log), piecesOf(log), async () => {
      await capturesOf(log).add(row);
      await piecesOf(log).bulkPut(kept.map(({ file, bytes }) => ({ sha256: file.sha256, bytes })));
    }),
  );
  return row;
}

export const captureOf = (log: Log, id: string): Promise<CaptureRow | undefined> =>
  named(() => capturesOf(log).get(id));

/** Newest first; `of`: those of one finding or in one case. */
export function listCaptures(log: Log, of: { key?: string; case?: string } = {}, most = 500): Promise<CaptureRow[]> {
  const table = capturesOf(log);
  return named(async () => {
    if (of.key === undefined && of.case === undefined) return table.orderBy('at').reverse().limit(most).toArray();
    const rows =
      of.key === undefined
        ? await table
            .where('cases')
            .equals(of.case ?? '')
            .limit(most)
            .toArray()
        : await table.where('keys').equals(of.key).limit(most).toArray();
    return rows.sort((a, b) => (a.at < b.at ? 1 : -1));
  });
}

/** The files of a capture with their bytes. Throws an Error that names the file whose bytes are gone or changed. */
export async function filesOf(log: Log, { files }: Capture): Promise<Kept[]> {
  const rows = await named(() => piecesOf(log).bulkGet(files.map(({ sha256 }) => sha256)));
  return files.map((file, at) => {
    const bytes = rows[at]?.bytes;
    if (!bytes) throw new Error(`${file.role}: its bytes are not in the log`);
    if (digest(bytes) !== file.sha256) throw new Error(`${file.role}: its bytes are not what was captured`);
    return { file, bytes };
  });
}

/** Puts a capture into a case or takes it out. False when nothing changed. */
export const fileCapture = (log: Log, id: string, name: string, into: boolean): Promise<boolean> =>
  named(() =>
    log.transaction('rw', capturesOf(log), async () => {
      const row = await capturesOf(log).get(id);
      if (!row || row.cases.includes(name) === into) return false;
      const cases = into ? [...row.cases, name] : row.cases.filter((one) => one !== name);
      await capturesOf(log).put({ ...row, cases });
      return true;
    }),
  );

/** Deletes a capture, and the bytes that no other capture needs. False when there was none. */
export const dropCapture = (log: Log, id: string): Promise<boolean> =>
  named(() =>
    log.transaction('rw', capturesOf(log), piecesOf(log), async () => {
      const row = await capturesOf(log).get(id);
      if (!row) return false;
      await capturesOf(log).delete(id);
      const needed = new Set<string>();
      await capturesOf(log).each(({ capture }) => {
        for (const { sha256 } of capture.files) needed.add(sha256);
      });
      await piecesOf(log).bulkDelete(row.capture.files.map(({ sha256 }) => sha256).filter((one) => !needed.has(one)));
      return true;
    }),
  );
