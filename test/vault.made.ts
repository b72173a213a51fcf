import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type Log, type Opening, openLog } from '../lib/store/db';
import { FAMILIES } from '../lib/taxonomy';
import type { Finding, Verdict } from '../lib/types';

export const PHRASE = 'a lamp over the wide river';
export const OTHER = 'five quiet boats at anchor';

export interface Place {
  indexedDB: IDBFactory;
  IDBKeyRange: typeof IDBKeyRange;
}
export const newPlace = (): Place => ({ indexedDB: new IDBFactory(), IDBKeyRange });
export const open = (place: Place, more: Pick<Opening, 'dataKey' | 'restoring'> = {}): Promise<Log> =>
  openLog({ ...place, ...more });

/** An invented ad with a word of its own in every field that holds words. */
export function ad(n: number, more: Partial<Finding> = {}): Finding {
  const day = new Date(Date.UTC(2026, 0, 1 + (n % 60))).toISOString();
  const level = (['watch', 'elevated', 'high'] as const)[n % 3] ?? 'watch';
  const verdict: Verdict = {
    kind: 'job',
    lang: n % 2 ? 'en' : 'es',
    coverage: 'full',
    level,
    flagged: true,
    score: (n % 10) / 10,
    families: Object.fromEntries(FAMILIES.map((family) => [family, 0])) as Verdict['families'],
    evidence: [],
    tags: [],
    palermo: { act: 'covered', means: 'not-seen', purpose: 'not-seen' },
    stages: [],
    contacts: [
      {
        type: 'phone',
        value: `+3511230${String(n).padStart(5, '0')}`,
        field: 'text',
        start: 0,
        end: 4,
        obfuscated: false,
      },
    ],
    fees: [],
    engine: { rules: '1', model: 'none' },
  };
  return {
    key: `mark${n % 7}.example:${String(n).padStart(32, '0')}`,
    site: `mark${n % 7}.example`,
    pageUrl: `https://mark${n % 7}.example/jobs`,
    listing: { title: `Title mark${n}`, text: `Text mark${n}. Waiters wanted; the ticket is worked off.` },
    verdict,
    firstSeen: day,
    lastSeen: day,
    timesSeen: 1,
    ...more,
  };
}

/** Every row of every table as it lies there, read without the product's own code. */
export function onDisk({ indexedDB }: Place): Promise<Record<string, Record<string, unknown>[]>> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('farol');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const tables: Record<string, Record<string, unknown>[]> = {};
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names);
      for (const name of names) {
        const all = transaction.objectStore(name).getAll();
        all.onsuccess = () => {
          tables[name] = all.result;
        };
      }
      transaction.oncomplete = () => {
        database.close();
        done(tables);
      };
    };
  });
}

/** Changes what lies there behind the product's back. */
export function tamper({ indexedDB }: Place, table: string, change: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('farol');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(table, 'readwrite');
      change(transaction.objectStore(table));
      transaction.oncomplete = () => {
        database.close();
        done();
      };
      transaction.onabort = () => failed(transaction.error);
    };
  });
}
