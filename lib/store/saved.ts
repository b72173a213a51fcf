import { append } from './custody';
import type { Log, MetaRow } from './db';
import { named } from './errors';

/** When a reminder is due: so many new ads, or any after so many days. */
export const REMIND = { ads: 25, days: 7 };
const MOST_COUNTED = 10_000;
const DAY = 86_400_000;

/** `backup`: the last one, and the newest entry of the chain that is in it. */
interface BackupRow extends MetaRow {
  seq: number;
}

export interface Saved {
  /** ISO 8601, UTC; absent when there was none. */
  last?: string;
  /** Ads recorded since, as far as they are counted. */
  unsaved: number;
  due: boolean;
}

/** To be called when the file is out of the browser's hands. */
export const backedUp = (log: Log, seq: number, now = new Date()): Promise<void> =>
  named(() =>
    log.transaction('rw', log.meta, log.custody, async () => {
      const at = now.toISOString();
      await log.meta.put({ id: 'backup', at, seq } as BackupRow);
      await append(log, [{ act: 'export', at, detail: { backup: 'saved', seq } }]);
    }),
  );

export function savedState(log: Log, now = new Date()): Promise<Saved> {
  return named(async () => {
    const row = (await log.meta.get('backup')) as BackupRow | undefined;
    const since = await log.custody
      .where('seq')
      .above(row?.seq ?? -1)
      .limit(MOST_COUNTED)
      .toArray();
    const fresh = since.filter(({ act, detail }) => (act === 'record' || act === 'import') && detail?.first === true);
    // The oldest of them by its own moment: a log without any backup has no other day to count from.
    const from = Date.parse(row?.at ?? fresh[0]?.at ?? now.toISOString());
    const unsaved = fresh.length;
    const due = unsaved >= REMIND.ads || (unsaved > 0 && Math.abs(now.getTime() - from) >= REMIND.days * DAY);
    return { ...(row ? { last: row.at } : {}), unsaved, due };
  });
}
