import { recount } from './counts';
import { append, type Happened } from './custody';
import type { Log } from './db';
import { named } from './errors';

const STEP = 200;

/**
 * Deletes ads with their history, all of one call or none. What stays is a tombstone in the chain: which, when and why,
 * and nothing of what they said. Throws StoreError.
 */
export function remove(log: Log, keys: readonly string[], why: string): Promise<number> {
  return named(() =>
    log.transaction('rw', log.findings, log.decisions, log.meta, log.custody, async () => {
      const rows = (await log.findings.bulkGet([...new Set(keys)])).flatMap((row) => (row ? [row] : []));
      for (const { key } of rows) await log.decisions.where('key').equals(key).delete();
      await log.findings.bulkDelete(rows.map(({ key }) => key));
      await recount(
        log,
        rows.map((before) => ({ before })),
      );
      const at = new Date().toISOString();
      await append(
        log,
        rows.map(({ key }): Happened => ({ act: 'delete', at, subject: key, detail: { why } })),
      );
      return rows.length;
    }),
  );
}

/** Deletes every ad, some hundred at a time; stopped at any point, what is gone has its tombstone. Throws StoreError. */
export async function removeAll(log: Log, why: string): Promise<number> {
  let removed = 0;
  for (;;) {
    const keys = await named(() => log.findings.limit(STEP).toArray());
    if (keys.length === 0) return removed;
    removed += await remove(
      log,
      keys.map(({ key }) => key),
      why,
    );
  }
}
