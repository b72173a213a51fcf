import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { CustodyEntry } from '../evidence/custody/entry';
import type { Change } from '../links/drift';
import type { Decision, Finding, HitOpinion, Level } from '../types';
import { type DataKey, rowKeys } from '../vault/keys';
import { sealer } from '../vault/row';
import { named, StoreError } from './errors';
import { type HeaderRow, headerOf } from './header';
import { deleteRaw, type RawFactory } from './raw';
import { type Guard, sealing } from './sealing';

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
  /** Append-only: lib/store/custody.ts. */
  declare custody: Table<CustodyEntry, number>;
  declare vault: Table<HeaderRow, string>;
  declare keys: Table<KeyRow, string>;
  /** Who acts, by pseudonym. */
  actor = 'this device';
  readonly guard: Guard = { damaged: new Map() };
}

/** A key that cannot leave the browser. */
export interface KeyRow {
  id: 'checkpoint';
  pair: CryptoKeyPair;
  /** SubjectPublicKeyInfo, base64. */
  publicKey: string;
}

export const LOG_NAME = 'farol';

/** Only for tests and for other places of storage: the browser's own are used when left out. */
export type Place = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> & { name?: string };

export interface Opening extends Place {
  /** Of a sealed log; of no use for one that is not. */
  dataKey?: DataKey;
  /** Only for a restore that goes on. */
  restoring?: boolean;
}

interface Migration {
  stores: Record<string, string>;
  upgrade?: (transaction: unknown) => Promise<void>;
}

const found = import.meta.glob<Migration>('./migrations/*.ts', { eager: true, import: 'default' });
const MIGRATIONS = Object.entries(found)
  .map(([path, migration]) => ({ version: Number(/(\d+)\.ts$/.exec(path)?.[1]), ...migration }))
  .sort((a, b) => a.version - b.version);
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

export const factoryOf = ({ indexedDB }: Place): RawFactory =>
  (indexedDB ?? Dexie.dependencies.indexedDB) as unknown as RawFactory;

/**
 * Opens the log, making it when there is none, and ends a wipe that was cut off. Throws StoreError `locked`,
 * `newer-than-code`, `restoring`, `blocked`, `quota` or `unknown`.
 */
export async function openLog({ name = LOG_NAME, dataKey, restoring, ...place }: Opening = {}): Promise<Log> {
  const header = await named(() => headerOf(name, factoryOf(place)));
  if (header.state?.doing === 'wipe') {
    await named(() => deleteRaw(name, factoryOf(place)));
    return openLog({ name, ...place });
  }
  if (header.version > SCHEMA_VERSION) throw new StoreError('newer-than-code');
  if (header.state?.doing === 'restore' && !restoring) throw new StoreError('restoring');
  // strict: an acknowledged decision survives a power cut, at 1.5 times the price of a write.
  const log = new Log(name, { ...place, chromeTransactionDurability: 'strict' });
  if (header.vault) {
    const keys = dataKey && rowKeys(dataKey);
    if (keys?.id !== header.vault.keyId) throw new StoreError('locked');
    log.guard.sealer = sealer(keys);
  }
  log.use(sealing(log.guard));
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
