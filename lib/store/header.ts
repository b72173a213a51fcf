import type { Wrapped } from '../vault/wrap';
import { answer, openRaw, type RawDatabase, type RawFactory } from './raw';

/** Tables that are never sealed: what has to be read before there is a key, and keys the browser itself keeps. */
export const PLAIN: ReadonlySet<string> = new Set(['vault', 'keys']);

/** In the table `vault`, there when the log is sealed. */
export interface VaultRow extends Wrapped {
  id: 'vault';
  format: 'farol-vault/1';
  /** Of the data key that `secret` holds. */
  keyId: string;
  /** ISO 8601, UTC. */
  since: string;
}

/** In the table `vault`: work that was begun and has to be ended before the log is used. */
export interface StateRow {
  id: 'state';
  doing: 'wipe' | 'restore';
}

export type HeaderRow = VaultRow | StateRow;

export interface Header {
  /** Of the stored shape; 0 when there is no log. */
  version: number;
  vault?: VaultRow;
  state?: StateRow;
}

/** What lies there, read without Dexie, which from 4.0.1 would open a newer database and may add to it (Dexie.js issue 2097). */
export async function headerOf(name: string, factory: RawFactory): Promise<Header> {
  const database = await openRaw(name, factory);
  if (!database) return { version: 0 };
  try {
    return await readHeader(database);
  } finally {
    database.close();
  }
}

async function readHeader(database: RawDatabase): Promise<Header> {
  // Dexie counts in tens.
  const version = database.version / 10;
  if (!database.objectStoreNames.contains('vault')) return { version };
  const store = database.transaction(['vault'], 'readonly').objectStore('vault');
  const [vault, state] = await Promise.all([answer(store.get('vault')), answer(store.get('state'))]);
  return { version, vault: vault as VaultRow | undefined, state: state as StateRow | undefined };
}

/** What a vault's wrapped key is bound to besides its derivation. */
export const ABOUT_VAULT = 'farol-vault/1';
