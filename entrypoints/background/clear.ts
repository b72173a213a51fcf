import type { Log } from '../../lib/store/db';
import { decide, undo } from '../../lib/store/decisions';
import { openLog } from '../shared/log';
import { tell } from '../shared/messaging';
import { redraw } from './redraw';
import { clearInReport, entryOf } from './reports';

/**
 * "Not this one": a dismissal made on the page, which the log tells from one made in Review. It stands beside what a
 * person decided there and never over it. False when nothing was changed.
 */
export async function clear(tabId: number, index: number, on: boolean, visit?: string): Promise<boolean> {
  const key = (await entryOf(tabId, index, visit))?.key;
  if (key === undefined) return false;
  const log = await openLog();
  try {
    const decision = (await log.findings.get(key))?.decision;
    if (on ? decision !== undefined : decision?.where !== 'page') return false;
    if (on) await decide(log, key, { value: 'dismiss', where: 'page' });
    else await undo(log, key);
  } finally {
    log.close();
  }
  await clearInReport(tabId, key, on);
  tell('logChanged', { keys: [key] });
  return true;
}

/** The same, asked from the panel: the page has to be told. */
export async function clearEntry(tabId: number, index: number, on: boolean): Promise<boolean> {
  const done = await clear(tabId, index, on);
  if (done) await redraw(tabId);
  return done;
}

/** Keys of ads that were dismissed as they are now worded; a new wording is shown again. */
export async function dismissedAmong(log: Log, keys: readonly string[]): Promise<Set<string>> {
  const rows = await log.findings.bulkGet([...keys]);
  return new Set(
    rows.flatMap((row) => {
      if (row?.decision?.value !== 'dismiss') return [];
      const reworded = row.versions.at(-1)?.until ?? '';
      return reworded > row.decision.at ? [] : [row.key];
    }),
  );
}
