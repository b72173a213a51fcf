import Dexie from 'dexie';
import { type DataKey, newDataKey, rowKeys } from '../vault/keys';
import { type PhraseFault, phraseFault } from '../vault/phrase';
import { type Sealer, sealer } from '../vault/row';
import { unwrap, wrap } from '../vault/wrap';
import { append } from './custody';
import { factoryOf, LOG_NAME, type Log, type Place } from './db';
import { named, StoreError } from './errors';
import { ABOUT_VAULT, headerOf, type VaultRow } from './header';
import { committed, deleteRaw, openRaw, type RawRanges } from './raw';
import { reseal } from './reseal';

/** A passphrase that will not do, and why. */
export class WeakPhrase extends Error {
  override readonly name = 'WeakPhrase';
  constructor(readonly fault: PhraseFault) {
    super(`weak passphrase: ${fault}`);
  }
}

/** none: nothing is stored, or it is readable on the disk. sealed: only with the passphrase. */
export async function vaultState({ name = LOG_NAME, ...place }: Place = {}): Promise<'none' | 'sealed'> {
  const { vault } = await named(() => headerOf(name, factoryOf(place)));
  return vault ? 'sealed' : 'none';
}

/** The data key, or undefined when the passphrase is another or nothing is sealed. Takes some hundred milliseconds. */
export async function unlock(phrase: string, { name = LOG_NAME, ...place }: Place = {}): Promise<DataKey | undefined> {
  const { vault } = await named(() => headerOf(name, factoryOf(place)));
  return vault && unwrap(vault, phrase, ABOUT_VAULT);
}

/**
 * Seals an open log, or seals a sealed one anew with another key: every row and the header in one transaction, so that
 * a kill at any point leaves either the old log or the new one, whole. Closes `log`; answers with the new key.
 * Throws WeakPhrase or StoreError.
 */
export async function sealLog(log: Log, phrase: string, place: Place = {}): Promise<DataKey> {
  const fault = phraseFault(phrase);
  if (fault) throw new WeakPhrase(fault);
  const key = newDataKey();
  const to = sealer(rowKeys(key));
  const { derivation, secret } = await wrap(key, phrase, ABOUT_VAULT);
  const since = new Date().toISOString();
  const header: VaultRow = { id: 'vault', format: 'farol-vault/1', derivation, secret, keyId: to.id, since };
  await noteChange(log, log.guard.sealer ? 'new-key' : 'set-up');
  await rewrite(log, to, header, place);
  return key;
}

/** Writes every row open again and takes the header away, in one transaction. Closes `log`. Throws StoreError. */
export async function openForGood(log: Log, place: Place = {}): Promise<void> {
  await noteChange(log, 'removed');
  await rewrite(log, undefined, undefined, place);
}

/** The same key under another passphrase: one small write. False when `current` is not the passphrase. Throws WeakPhrase. */
export async function changePhrase(log: Log, current: string, next: string): Promise<boolean> {
  const fault = phraseFault(next);
  if (fault) throw new WeakPhrase(fault);
  const before = await named(() => log.vault.get('vault'));
  if (before?.id !== 'vault') return false;
  const key = await unwrap(before, current, ABOUT_VAULT);
  if (!key) return false;
  const wrapped = await wrap(key, next, ABOUT_VAULT);
  await named(() =>
    log.transaction('rw', log.vault, log.custody, async () => {
      const now = await log.vault.get('vault');
      if (now?.id !== 'vault' || now.secret !== before.secret) throw new StoreError('locked');
      await log.vault.put({ ...now, ...wrapped });
      await append(log, [{ act: 'settings', at: new Date().toISOString(), detail: { vault: 'phrase' } }]);
    }),
  );
  return true;
}

/**
 * Destroys the log: first its header, with which the wrapped key goes, then the database, whoever holds it open. Cut off
 * after the first step, the next opening ends it. Throws StoreError.
 */
export async function wipe({ name = LOG_NAME, ...place }: Place = {}): Promise<void> {
  const factory = factoryOf(place);
  await named(async () => {
    const database = await openRaw(name, factory);
    if (!database) return;
    if (database.objectStoreNames.contains('vault')) {
      const transaction = database.transaction(['vault'], 'readwrite', { durability: 'strict' });
      transaction.objectStore('vault').delete('vault');
      transaction.objectStore('vault').put({ id: 'state', doing: 'wipe' });
      await committed(transaction);
    }
    database.close();
    await deleteRaw(name, factory);
  });
}

const noteChange = (log: Log, what: string): Promise<void> =>
  named(() =>
    log.transaction('rw', log.custody, () =>
      append(log, [{ act: 'settings', at: new Date().toISOString(), detail: { vault: what } }]),
    ),
  );

async function rewrite(log: Log, to: Sealer | undefined, header: VaultRow | undefined, place: Place): Promise<void> {
  const from = log.guard.sealer;
  const ranges = (place.IDBKeyRange ?? Dexie.dependencies.IDBKeyRange) as unknown as RawRanges;
  log.close();
  await named(async () => {
    const database = await openRaw(log.name, factoryOf(place));
    if (!database) throw new StoreError('missing');
    try {
      await reseal(database, ranges, from, to, header);
    } finally {
      database.close();
    }
  });
}
