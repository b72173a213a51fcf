import { gcm } from '@noble/ciphers/aes.js';
import { canonical } from '../evidence/canonical';
import type { Head } from '../evidence/custody/entry';
import { pack } from '../vault/pack';
import { phraseFault } from '../vault/phrase';
import { type Wrapped, wrap } from '../vault/wrap';
import { checkpoint } from './checkpoint';
import { headOf, note } from './custody';
import { type Log, SCHEMA_VERSION } from './db';
import { named } from './errors';
import { PLAIN } from './header';
import { WeakPhrase } from './vault';

/**
 * A backup is one file: a line that says what it is (canonical JSON), then pieces, each its length in four bytes and
 * AES-256-GCM under a key used for this file only. A piece is bound to its number, to whether it is the last, and to the
 * line, so that none can be left out, moved or cut off.
 */
export interface BackupHead extends Wrapped {
  format: 'farol-backup/1';
  /** ISO 8601, UTC. */
  made: string;
  schema: number;
}

export interface RowsPiece {
  table: string;
  rows: object[];
}

/** The last piece: what has to have been in those before it. */
export interface EndPiece {
  rows: Record<string, number>;
  head: Head;
  /** Rows that could not be opened and are not in it. */
  left: number;
}

export const ABOUT_BACKUP = 'farol-backup/1';
export const LINE_END = 10;

/** Counts up for every piece; the key is of one file, so no number is used twice. */
export function nonceOf(piece: number, isLast: boolean): Uint8Array {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(8, piece);
  nonce[0] = Number(isLast);
  return nonce;
}

const ROWS = 500;

/**
 * Writes the whole log as it is at one moment, a piece at a time; what `onpiece` is given must be taken at once. Entry,
 * signature and moment are noted in the log first, so that they are in the file. Throws WeakPhrase or StoreError.
 */
export async function writeBackup(
  log: Log,
  phrase: string,
  onpiece: (bytes: Uint8Array<ArrayBuffer>) => void,
): Promise<EndPiece> {
  const fault = phraseFault(phrase);
  if (fault) throw new WeakPhrase(fault);
  const made = new Date().toISOString();
  await note(log, { act: 'export', at: made, detail: { format: ABOUT_BACKUP } });
  await checkpoint(log, true);
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const wrapped = await wrap(secret, phrase, ABOUT_BACKUP);
  const head: BackupHead = { format: ABOUT_BACKUP, made, schema: SCHEMA_VERSION, ...wrapped };
  const line = new TextEncoder().encode(`${canonical(head)}\n`);
  onpiece(line);
  let pieces = 0;
  const put = (content: RowsPiece | EndPiece, isLast = false): void => {
    const sealed = gcm(secret, nonceOf(pieces++, isLast), line).encrypt(pack(content));
    const bytes = new Uint8Array(4 + sealed.length);
    new DataView(bytes.buffer).setUint32(0, sealed.length);
    bytes.set(sealed, 4);
    onpiece(bytes);
  };
  log.guard.damaged.clear();
  const tables = log.tables.filter(({ name }) => !PLAIN.has(name));
  return named(() =>
    log.transaction('r', tables, async () => {
      const counts: Record<string, number> = {};
      for (const table of tables) {
        let rows: object[] = [];
        let count = 0;
        const flush = (): void => {
          if (rows.length > 0) put({ table: table.name, rows });
          count += rows.length;
          rows = [];
        };
        // A cursor, not pages: a key that somebody slipped into a sealed log leads to no next page.
        await table.each((row: object | undefined) => {
          if (row && rows.push(row) === ROWS) flush();
        });
        flush();
        counts[table.name] = count;
      }
      const end: EndPiece = { rows: counts, head: await headOf(log), left: log.guard.damaged.size };
      put(end, true);
      return end;
    }),
  );
}
