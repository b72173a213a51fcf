import { recount, type Written } from './counts';
import type { FindingRow, Log } from './db';
import { named } from './errors';
import { DERIVED, findingOf, rowOf } from './rows';

const DONE = `derived:${DERIVED}`;
const STEP = 200;

/**
 * Derives again what an earlier version stored less of, some hundred rows at a time: stopped at any point it goes on
 * from there, and every row counts once. Resolves at once when nothing is left. Throws StoreError.
 */
export function derive(
  log: Log,
  onstep?: (rows: number) => void,
  signal?: { readonly aborted: boolean },
): Promise<void> {
  return named(async () => {
    if (await log.meta.get(DONE)) return;
    let after = '';
    for (let read = 0; !signal?.aborted; ) {
      const last = await log.transaction('rw', log.findings, log.meta, () => step(log, after));
      if (last === undefined) break;
      after = last;
      read += STEP;
      onstep?.(read);
    }
    if (!signal?.aborted) await log.meta.put({ id: DONE, at: new Date().toISOString() });
  });
}

/** The key of the last row looked at; undefined at the end. */
async function step(log: Log, after: string): Promise<string | undefined> {
  const rows = await log.findings.where('key').above(after).limit(STEP).toArray();
  const written = rows.flatMap((before): (Written & { after: FindingRow })[] =>
    before.derived === DERIVED ? [] : [{ before, after: rowOf(findingOf(before), before) }],
  );
  await log.findings.bulkPut(written.map(({ after }) => after));
  await recount(log, written);
  return rows.at(-1)?.key;
}
