import { gcm } from '@noble/ciphers/aes.js';
import { canonical } from '../evidence/canonical';
import { BEFORE_ALL, type Head } from '../evidence/custody/entry';
import { unpack } from '../vault/pack';
import { unwrap } from '../vault/wrap';
import { ABOUT_BACKUP, type BackupHead, type EndPiece, LINE_END, nonceOf, type RowsPiece } from './backup';
import { type Log, SCHEMA_VERSION } from './db';
import { named, StoreError } from './errors';
import { PLAIN } from './header';

/** no-backup: another file. phrase: not the passphrase. damaged: changed or cut off. newer: of a later Farol. */
export type BackupFaultKind = 'no-backup' | 'phrase' | 'damaged' | 'newer';
export class BackupFault extends Error {
  override readonly name = 'BackupFault';
  constructor(
    readonly kind: BackupFaultKind,
    /** The piece that does not hold, from 0. */
    readonly piece?: number,
  ) {
    super(`backup: ${kind}${piece === undefined ? '' : ` (piece ${piece})`}`);
  }
}

/** A file that is read a part at a time. */
export interface Source {
  size: number;
  read(from: number, to: number): Promise<Uint8Array>;
}

const LONGEST_LINE = 4096;
const LONGEST_PIECE = 256 * 1024 * 1024;

/**
 * Puts a backup into an empty log, sealed if that log is. The whole file is read and checked before anything is written;
 * cut off while writing, the log is not used before the same has been done again. Answers with the head of the chain,
 * which is the one the log had. Throws BackupFault or StoreError.
 */
export async function restoreBackup(log: Log, source: Source, phrase: string): Promise<EndPiece> {
  const file = await openBackup(source, phrase);
  const end = await checkBackup(file);
  const tables = log.tables.filter(({ name }) => !PLAIN.has(name));
  await named(() =>
    log.transaction('rw', log.tables, async () => {
      const begun = await log.vault.get('state');
      if ((await isUsed(log)) && !begun) throw new StoreError('not-empty');
      for (const table of tables) await table.clear();
      await log.vault.put({ id: 'state', doing: 'restore' });
    }),
  );
  for await (const { table, rows } of pieces(file)) await named(() => log.table(table).bulkAdd(rows));
  await named(() => log.vault.delete('state'));
  return end;
}

/** A chain that tells of settings, signatures and exports only is of a log that never held an ad: a passphrase was set. */
const EMPTY_ACTS = ['settings', 'checkpoint', 'export'];

async function isUsed(log: Log): Promise<boolean> {
  const rows = (await log.findings.count()) + (await log.decisions.count());
  const idle = await Promise.all(EMPTY_ACTS.map((act) => log.custody.where('act').equals(act).count()));
  return rows > 0 || (await log.custody.count()) > idle.reduce((sum, count) => sum + count, 0);
}

interface OpenFile {
  source: Source;
  line: Uint8Array;
  secret: Uint8Array;
}

async function openBackup(source: Source, phrase: string): Promise<OpenFile> {
  const start = await source.read(0, Math.min(source.size, LONGEST_LINE));
  const line = start.slice(0, start.indexOf(LINE_END) + 1);
  const head = headFrom(line);
  if (head.schema > SCHEMA_VERSION) throw new BackupFault('newer');
  const secret = await unwrap(head, phrase, ABOUT_BACKUP).catch(() => {
    throw new BackupFault('damaged');
  });
  if (!secret) throw new BackupFault('phrase');
  return { source, line, secret };
}

function headFrom(line: Uint8Array): BackupHead {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(line.subarray(0, -1));
    const head = JSON.parse(text) as BackupHead;
    const { format, schema, secret, derivation } = head;
    const whole = typeof secret === 'string' && typeof derivation?.salt === 'string' && Number.isSafeInteger(schema);
    if (format === ABOUT_BACKUP && whole && canonical(head) === text) return head;
  } catch {
    // told below
  }
  throw new BackupFault('no-backup');
}

/** Reads everything once and holds it against the last piece. */
async function checkBackup(file: OpenFile): Promise<EndPiece> {
  const counts: Record<string, number> = {};
  let head: Head = BEFORE_ALL;
  const reading = pieces(file);
  for (;;) {
    const { value, done } = await reading.next();
    if (done) {
      if (value.head.hash !== head.hash) throw new BackupFault('damaged');
      for (const [table, count] of Object.entries(value.rows))
        if ((counts[table] ?? 0) !== count) throw new BackupFault('damaged');
      return value;
    }
    const { table, rows } = value;
    counts[table] = (counts[table] ?? 0) + rows.length;
    if (table === 'custody') head = (rows.at(-1) as Head | undefined) ?? head;
  }
}

async function* pieces({ source, line, secret }: OpenFile): AsyncGenerator<RowsPiece, EndPiece> {
  let at = line.length;
  for (let piece = 0; ; piece++) {
    const head = await source.read(at, Math.min(source.size, at + 4));
    const length = head.length === 4 ? new DataView(head.buffer, head.byteOffset).getUint32(0) : 0;
    const next = at + 4 + length;
    if (length < 16 || length > LONGEST_PIECE || next > source.size) throw new BackupFault('damaged', piece);
    const isLast = next === source.size;
    const content = openPiece(secret, line, await source.read(at + 4, next), piece, isLast);
    if (isLast) return content as EndPiece;
    yield content as RowsPiece;
    at = next;
  }
}

function openPiece(secret: Uint8Array, line: Uint8Array, sealed: Uint8Array, piece: number, isLast: boolean): object {
  try {
    return unpack(gcm(secret, nonceOf(piece, isLast), line).decrypt(sealed));
  } catch {
    throw new BackupFault('damaged', piece);
  }
}
