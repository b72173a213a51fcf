import Dexie from 'dexie';
import type { Finding } from '../types';
import { type DataKey, rowKeys } from '../vault/keys';
import { isSealed, sealer } from '../vault/row';
import { factoryOf, LOG_NAME, type Place } from './db';
import { named, StoreError } from './errors';
import { headerOf } from './header';
import { answer, openRaw, type RawRanges, type RawStore } from './raw';

const STEP = 500;

/**
 * What can be read of a log that a later Farol has written: ads as lines of JSON, with every field they have, whatever
 * this version knows of them. Nothing is written and the version stays. Throws StoreError `locked` or `missing`.
 */
export async function* readable({
  name = LOG_NAME,
  dataKey,
  ...place
}: Place & { dataKey?: DataKey } = {}): AsyncGenerator<string> {
  const factory = factoryOf(place);
  const { vault } = await named(() => headerOf(name, factory));
  const seal = dataKey && sealer(rowKeys(dataKey));
  if (vault && seal?.id !== vault.keyId) throw new StoreError('locked');
  const database = await named(() => openRaw(name, factory));
  if (!database?.objectStoreNames.contains('findings')) {
    database?.close();
    throw new StoreError('missing');
  }
  const ranges = (place.IDBKeyRange ?? Dexie.dependencies.IDBKeyRange) as unknown as RawRanges;
  try {
    for (let last: unknown; ; ) {
      const store: RawStore = database.transaction(['findings'], 'readonly').objectStore('findings');
      const range = last === undefined ? undefined : ranges.lowerBound(last, true);
      const rows = (await named(() => answer(store.getAll(range, STEP)))) as Record<string, unknown>[];
      for (const row of rows) {
        const finding = open(row);
        if (finding) yield JSON.stringify(finding);
      }
      if (rows.length < STEP) return;
      last = rows.at(-1)?.[String(store.keyPath)];
    }
  } finally {
    database.close();
  }

  function open(row: Record<string, unknown>): Partial<Finding> | undefined {
    if (!isSealed(row)) return row;
    try {
      return seal?.open({ table: 'findings', primary: 'key', indexed: [] }, row) as Partial<Finding>;
    } catch {
      return undefined;
    }
  }
}
