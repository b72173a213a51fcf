import Dexie, {
  type DBCore,
  type DBCoreCursor,
  type DBCoreKeyRange,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware,
} from 'dexie';
import { isSealed, type Sealer, type Shape } from '../vault/row';
import { StoreError } from './errors';
import { PLAIN, type VaultRow } from './header';

/** What stands between the log and the disk. Without a sealer rows are written as they are. */
export interface Guard {
  sealer?: Sealer;
  /** Rows that could not be opened, by table and key as it lies on the disk. */
  damaged: Map<string, { table: string; key: unknown }>;
}

/**
 * Seals every row on its way in and opens it on its way out. A connection that holds another key than the log's now
 * (somebody set up, changed or removed the vault meanwhile) is refused, so that nothing is ever written open into a
 * sealed log. A damaged row is passed over by who only reads, and stops who writes.
 */
export const sealing = (guard: Guard): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'vault',
  // Next to the disk: everything of Dexie's own stands above and sees open rows.
  level: -100,
  create: (down) => ({
    ...down,
    transaction: (stores, mode, options) =>
      down.transaction(
        mode === 'readwrite' && down.schema.tables.some(({ name }) => name === 'vault')
          ? [...new Set([...stores, 'vault'])]
          : stores,
        mode,
        options,
      ),
    table: (name) => (PLAIN.has(name) ? down.table(name) : sealedTable(down, down.table(name), guard)),
  }),
});

const modeOf = (trans: DBCoreTransaction): string => (trans as unknown as { mode: string }).mode;

function sealedTable(core: DBCore, down: DBCoreTable, guard: Guard): DBCoreTable {
  const { primaryKey, indexes } = down.schema;
  const shape: Shape = {
    table: down.name,
    primary: String(primaryKey.keyPath),
    indexed: [...new Set(indexes.flatMap(({ keyPath }) => keyPath ?? []))],
  };
  const checked = new WeakMap<DBCoreTransaction, Promise<void>>();
  const hide = (key: unknown): unknown => (guard.sealer ? guard.sealer.hide(key) : key);
  const hidden = (range: DBCoreKeyRange): DBCoreKeyRange => ({
    ...range,
    lower: hide(range.lower),
    upper: hide(range.upper),
  });
  const hiddenQuery = <Q extends { query: { range: DBCoreKeyRange } }>(request: Q): Q => ({
    ...request,
    query: { ...request.query, range: hidden(request.query.range) },
  });

  const open = (row: unknown, trans: DBCoreTransaction): unknown => {
    const { sealer } = guard;
    if (!isSealed(row))
      return sealer && row !== undefined && modeOf(trans) !== 'versionchange' ? foreign(row, trans) : row;
    if (row.by !== sealer?.id) throw new StoreError('locked');
    try {
      return sealer.open(shape, row);
    } catch (error) {
      return damage(row[shape.primary], trans, error);
    }
  };
  const foreign = (row: unknown, trans: DBCoreTransaction): unknown =>
    damage((row as Record<string, unknown>)[shape.primary], trans, new Error('an open row in a sealed log'));
  const damage = (key: unknown, trans: DBCoreTransaction, cause: unknown): undefined => {
    guard.damaged.set(JSON.stringify([shape.table, key]), { table: shape.table, key });
    if (modeOf(trans) !== 'readonly') throw new StoreError('damaged', cause);
    return undefined;
  };

  /** That the log is still sealed as this connection believes; once a transaction. */
  const check = (trans: DBCoreTransaction): PromiseLike<void> => {
    const known = checked.get(trans);
    if (known) return known;
    const now = core
      .table('vault')
      .get({ trans, key: 'vault' })
      .then((vault: VaultRow | undefined) => {
        if (vault?.keyId !== guard.sealer?.id) throw new StoreError('locked');
      });
    checked.set(trans, now);
    return now;
  };

  const mutate = (request: DBCoreMutateRequest): Promise<DBCoreMutateResponse> => {
    const { sealer } = guard;
    if (!sealer) return down.mutate(request);
    if (request.type === 'deleteRange') return down.mutate({ ...request, range: hidden(request.range) });
    if (request.type === 'delete') {
      const { keys } = request;
      return down.mutate({ ...request, keys: keys.map(hide) }).then((done) => ({ ...done, results: keys }));
    }
    const sealed = numbered(request.values, request.trans).then((values) => {
      const rows = values.map((row) => sealer.seal(shape, row as object));
      const { type, trans } = request;
      return down.mutate({ type, trans, values: rows }).then((done) => {
        const keys = values.map((row) => (row as Record<string, unknown>)[shape.primary]);
        const results = done.results?.map((key, i) => (key === undefined ? undefined : keys[i]));
        return { ...done, results, lastResult: keys.at(-1) };
      });
    });
    return sealed as Promise<DBCoreMutateResponse>;
  };

  /** The seal holds the key, so a row that is to be numbered by the database is numbered before. */
  const numbered = (values: readonly unknown[], trans: DBCoreTransaction): PromiseLike<readonly object[]> => {
    const rows = values as readonly Record<string, unknown>[];
    if (!primaryKey.autoIncrement || rows.every((row) => row[shape.primary] !== undefined))
      return Dexie.Promise.resolve(rows);
    return down
      .query({ trans, values: false, limit: 1, direction: 'prev', query: { index: primaryKey, range: ALL } })
      .then(({ result }) => {
        let last = typeof result[0] === 'number' ? result[0] : 0;
        return rows.map((row) => (row[shape.primary] === undefined ? { ...row, [shape.primary]: ++last } : row));
      });
  };

  return {
    ...down,
    mutate: (request) =>
      modeOf(request.trans) === 'versionchange'
        ? mutate(request)
        : (check(request.trans).then(() => mutate(request)) as Promise<DBCoreMutateResponse>),
    get: (request) => down.get({ ...request, key: hide(request.key) }).then((row) => open(row, request.trans)),
    getMany: (request) =>
      down
        .getMany({ ...request, keys: request.keys.map(hide) })
        .then((rows) => rows.map((row) => open(row, request.trans))),
    query: (request) =>
      down.query(hiddenQuery(request)).then((found) =>
        request.values
          ? {
              ...found,
              result: found.result.map((row) => open(row, request.trans)).filter((row) => row !== undefined),
            }
          : found,
      ),
    openCursor: (request) =>
      down
        .openCursor(hiddenQuery(request))
        .then(
          (cursor) => cursor && (request.values ? opened(cursor, (row) => open(row, request.trans), hide) : cursor),
        ),
    count: (request) => down.count(hiddenQuery(request)),
  };
}

// DBCoreRangeType.Any: the package has it as a type only.
const ALL = { type: 3, lower: undefined, upper: undefined } as unknown as DBCoreKeyRange;

/** A cursor is the browser's own object and cannot be copied; this stands before it. */
function opened(cursor: DBCoreCursor, open: (row: unknown) => unknown, hide: (key: unknown) => unknown): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get: () => open(cursor.value) },
    done: { get: () => cursor.done },
    continue: { value: (key?: unknown) => (key === undefined ? cursor.continue() : cursor.continue(hide(key))) },
    continuePrimaryKey: {
      value: (key: unknown, primary: unknown) => cursor.continuePrimaryKey(hide(key), hide(primary)),
    },
    advance: { value: (by: number) => cursor.advance(by) },
    start: { value: (onNext: () => void) => cursor.start(onNext) },
    stop: { value: (value?: unknown) => cursor.stop(value) },
    fail: { value: (error: Error) => cursor.fail(error) },
  }) as DBCoreCursor;
}
