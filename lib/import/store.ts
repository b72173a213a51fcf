import { recount, type Written } from '../store/counts';
import { append, contentOf, entryOf, type Happened } from '../store/custody';
import type { DecisionRow, FindingRow, Log } from '../store/db';
import { named } from '../store/errors';
import { findingOf, rowOf } from '../store/rows';
import { type Conflict, conflictsOf, joined } from './merge';
import type { Received } from './schema';

export interface Taken {
  added: number;
  changed: number;
  same: number;
  conflictCount: number;
  /** The first of them. */
  conflicts: Conflict[];
}

const BATCH = 200;
const MOST_LISTED = 500;

/**
 * Joins records into the log, some hundred at a time, each batch whole or not at all; what a person decided goes into the
 * history beside what it replaces. Twice is as good as once. Throws StoreError.
 */
export async function takeInto(
  log: Log,
  records: readonly Received[],
  onprogress?: (done: number) => void,
  signal?: { readonly aborted: boolean },
): Promise<Taken> {
  const taken: Taken = { added: 0, changed: 0, same: 0, conflictCount: 0, conflicts: [] };
  for (let from = 0; from < records.length && !signal?.aborted; from += BATCH) {
    const batch = records.slice(from, from + BATCH);
    await named(() =>
      log.transaction('rw', log.findings, log.decisions, log.meta, log.custody, () => takeBatch(log, batch, taken)),
    );
    onprogress?.(Math.min(records.length, from + BATCH));
  }
  return taken;
}

async function takeBatch(log: Log, batch: readonly Received[], taken: Taken): Promise<void> {
  const rows = new Map<string, FindingRow>();
  for (const row of await log.findings.bulkGet([...new Set(batch.map(({ key }) => key))]))
    if (row) rows.set(row.key, row);
  const before = new Map(rows);
  const decided: DecisionRow[] = [];
  const written = new Set<string>();
  for (const record of batch) {
    const row = rows.get(record.key);
    const known: Received | undefined = row && findingOf(row);
    const next = known ? joined(known, record) : record;
    const isSame = known !== undefined && JSON.stringify(joined(known, known)) === JSON.stringify(next);
    if (known) note(taken, conflictsOf(known, record));
    if (isSame) {
      taken.same++;
      continue;
    }
    taken[known ? 'changed' : 'added']++;
    if (JSON.stringify(next.decision) !== JSON.stringify(known?.decision) && next.decision)
      decided.push({
        key: record.key,
        act: 'decide',
        value: next.decision,
        previous: known?.decision,
        at: next.decision.at,
      });
    rows.set(record.key, rowOf(next, { visit: row?.visit, versions: row?.versions ?? [] }));
    written.add(record.key);
  }
  const after = [...rows.values()].filter(({ key }) => written.has(key));
  await log.findings.bulkPut(after);
  await log.decisions.bulkAdd(decided);
  await recount(
    log,
    after.map((row): Written => ({ before: before.get(row.key), after: row })),
  );
  await append(log, happened(before, after, decided));
}

function happened(
  before: ReadonlyMap<string, FindingRow>,
  after: readonly FindingRow[],
  decided: readonly DecisionRow[],
): Happened[] {
  const at = new Date().toISOString();
  const rows = after.map((row): Happened => {
    const detail = { content: contentOf(findingOf(row)), ...(before.has(row.key) ? {} : { first: true }) };
    return { act: 'import', at, subject: row.key, detail };
  });
  return [
    ...rows,
    ...decided.map((row): Happened => ({ act: 'decide', at, subject: row.key, detail: { entry: entryOf(row) } })),
  ];
}

function note(taken: Taken, conflicts: readonly Conflict[]): void {
  taken.conflictCount += conflicts.length;
  taken.conflicts.push(...conflicts.slice(0, MOST_LISTED - taken.conflicts.length));
}
