import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { Change } from '../links/drift';
import type { Decision, Finding, HitOpinion, Level } from '../types';
import { named, StoreError } from './errors';

/** A finding as stored: with what its indexes need, and what lets a rescan be told from a repeat. */
export interface FindingRow extends Finding {
  /** Ascending: what a person should see first comes first. */
  place: number;
  /** The decision's value, or `none`. */
  open: string;
  facets: Facet[];
  /** What `facets` were derived by; absent in rows of version 1. */
  derived?: number;
  /** The visit that last saw it: the same visit twice is one sighting. */
  visit?: string;
  /** Earlier wordings by their hash, oldest first: what each was rated, and when it was replaced. */
  versions: VersionRow[];
}

export interface VersionRow {
  hash: string;
  level: Level;
  until: string;
  /** What the wording that followed changed; absent in rows written before this was kept. */
  changes?: Change[];
}

/**
 * Where a finding stands under one name (`site:…`, `level:…`, `contact:…`, `near:…`): the name, what was decided, its
 * place. Only the name tells anything of the ad; as an index key the three give every list in the queue's order.
 */
export type Facet = [name: string, open: string, place: number];

/** Append-only. An undo is a row of its own, so that the history tells everything that happened. */
export interface DecisionRow {
  id?: number;
  key: string;
  /** `opinion`: on one piece of evidence; it leaves the decision as it stands. */
  act: 'decide' | 'undo' | 'opinion';
  /** What stands after this row; absent when nothing stands. */
  value?: Decision;
  /** What stood before it. */
  previous?: Decision;
  opinion?: HitOpinion;
  /** Set when many ads were decided in one go: how many, and a name they share. */
  together?: { id: string; count: number };
  at: string;
}

/** `rules:<version>` and `model:<version>`: when each was first used. `derived:<n>`: when the last row was derived so. */
export interface MetaRow {
  id: string;
  at: string;
}

/** `counts:<facet>`: how many findings stand under `<decision> <name>`, kept with every write. */
export interface CountsRow extends MetaRow {
  counts: Record<string, number>;
}

export class Log extends Dexie {
  declare findings: Table<FindingRow, string>;
  declare decisions: Table<DecisionRow, number>;
  declare meta: Table<MetaRow | CountsRow, string>;
}

export const LOG_NAME = 'farol';

/** Only for tests and for other places of storage: the browser's own are used when left out. */
export type Place = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> & { name?: string };

interface Migration {
  stores: Record<string, string>;
  upgrade?: (transaction: unknown) => Promise<void>;
}

const found = import.meta.glob<Migration>('./migrations/*.ts', { eager: true, import: 'default' });
const MIGRATIONS = Object.entries(found)
  .map(([path, migration]) => ({ version: Number(/(\d+)\.ts$/.exec(path)?.[1]), ...migration }))
  .sort((a, b) => a.version - b.version);
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

/** Opens the log, making it when there is none. Throws StoreError `newer-than-code`, `blocked`, `quota` or `unknown`. */
export async function openLog({ name = LOG_NAME, ...place }: Place = {}): Promise<Log> {
  const installed = await named(() =>
    installedVersion(name, (place.indexedDB ?? Dexie.dependencies.indexedDB) as Factory),
  );
  if (installed > SCHEMA_VERSION) throw new StoreError('newer-than-code');
  // strict: an acknowledged decision survives a power cut, at 1.5 times the price of a write.
  const log = new Log(name, { ...place, chromeTransactionDurability: 'strict' });
  for (const { version, stores, upgrade } of MIGRATIONS) {
    const step = log.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
  const blocked = new Promise<never>((_, reject) => {
    log.on('blocked', () => reject(new StoreError('blocked')));
  });
  await named(() => Promise.race([log.open(), blocked]));
  return log;
}

interface Factory {
  open(name: string): unknown;
}
interface OpenRequest {
  result: { version: number; close(): void };
  transaction: { abort(): void } | null;
  error: unknown;
  onupgradeneeded: unknown;
  onsuccess: unknown;
  onerror: unknown;
}

/**
 * Dexie from 4.0.1 opens a database newer than the code and may even add to it, so the version is read before Dexie
 * comes near (Dexie.js issue 2097). 0 when there is no database; Dexie counts in tens.
 */
function installedVersion(name: string, factory: Factory): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name) as OpenRequest;
    let absent = false;
    request.onupgradeneeded = () => {
      absent = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(version / 10);
    };
    request.onerror = (event: { preventDefault(): void }) => {
      event.preventDefault();
      if (absent) resolve(0);
      else reject(request.error);
    };
  });
}
