import { isSealed, type Sealer, type Shape } from '../vault/row';
import { StoreError } from './errors';
import { PLAIN, type VaultRow } from './header';
import { answer, committed, type RawDatabase, type RawRanges, type RawStore } from './raw';

const STEP = 200;

/**
 * Writes every row anew, from one seal to another (undefined: open), with the header that belongs to it, in one
 * transaction. A row that cannot be opened stays as it is and is named by the check. Throws what the database throws.
 */
export async function reseal(
  database: RawDatabase,
  ranges: RawRanges,
  from: Sealer | undefined,
  to: Sealer | undefined,
  header: VaultRow | undefined,
): Promise<void> {
  const names = Array.from(database.objectStoreNames);
  const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
  const done = committed(transaction);
  try {
    const vault = transaction.objectStore('vault');
    const before = (await answer(vault.get('vault'))) as VaultRow | undefined;
    if (before?.keyId !== from?.id) throw new StoreError('locked');
    for (const name of names) if (!PLAIN.has(name)) await resealTable(transaction.objectStore(name), ranges, from, to);
    if (header) vault.put(header);
    else vault.delete('vault');
  } catch (error) {
    done.catch(() => {});
    transaction.abort();
    throw error;
  }
  await done;
}

async function resealTable(store: RawStore, ranges: RawRanges, from?: Sealer, to?: Sealer): Promise<void> {
  const shape = shapeOf(store);
  let range: unknown;
  for (;;) {
    const rows = (await answer(store.getAll(range, STEP))) as Record<string, unknown>[];
    for (const row of rows) {
      // A row written here may come by again under its new name.
      if (to ? isSealed(row) && row.by === to.id : !isSealed(row)) continue;
      const plain = openRow(shape, row, from);
      if (!plain) continue;
      const next = to ? to.seal(shape, plain) : plain;
      if (next[shape.primary] !== row[shape.primary]) store.delete(row[shape.primary]);
      store.put(next);
    }
    const last = rows.at(-1)?.[shape.primary];
    if (last === undefined || rows.length < STEP) return;
    range = ranges.lowerBound(last, true);
  }
}

function openRow(shape: Shape, row: Record<string, unknown>, from?: Sealer): Record<string, unknown> | undefined {
  if (!isSealed(row)) return from ? undefined : row;
  try {
    return from && row.by === from.id ? (from.open(shape, row) as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function shapeOf(store: RawStore): Shape {
  const paths = Array.from(store.indexNames).flatMap((name) => store.index(name).keyPath as string | string[]);
  return { table: store.name, primary: String(store.keyPath), indexed: [...new Set(paths)] };
}
