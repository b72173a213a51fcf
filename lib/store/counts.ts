import type { CountsRow, FindingRow, Log } from './db';
import { DERIVED } from './rows';

/** What is counted as it is written; contacts, pages and likenesses are only looked up. */
const COUNTED = ['level', 'kind', 'lang', 'site', 'signal', 'decision', 'case'] as const;
const rowOfCounts = (facet: string): string => `counts:${facet}`;

/** A finding before and after one write; either may be absent. */
export interface Written {
  before?: FindingRow;
  after?: FindingRow;
}

/**
 * Brings the kept counts to what a write makes of them. Has to be called in the write's own transaction, which holds
 * `log.meta`: whoever writes or deletes a finding calls it. Rows that derive.ts has yet to reach do not count yet.
 */
export async function recount(log: Log, written: readonly Written[]): Promise<void> {
  const changes = new Map<string, Map<string, number>>();
  for (const { before, after } of written) {
    add(changes, before, -1);
    add(changes, after, 1);
  }
  const ids = [...changes].filter(([, names]) => [...names.values()].some((n) => n !== 0)).map(([id]) => id);
  if (ids.length === 0) return;
  const rows = await log.meta.bulkGet(ids);
  const at = new Date().toISOString();
  await log.meta.bulkPut(
    ids.map((id, i): CountsRow => {
      const counts = { ...(rows[i] as CountsRow | undefined)?.counts };
      for (const [name, by] of changes.get(id) ?? []) {
        const n = Math.max(0, (counts[name] ?? 0) + by);
        if (n > 0) counts[name] = n;
        else delete counts[name];
      }
      return { id, at, counts };
    }),
  );
}

function add(changes: Map<string, Map<string, number>>, row: FindingRow | undefined, by: number): void {
  if (row?.derived !== DERIVED) return;
  for (const [name, open] of row.facets) {
    const facet = name.slice(0, name.indexOf(':'));
    if (!(COUNTED as readonly string[]).includes(facet)) continue;
    const id = rowOfCounts(facet);
    const names = changes.get(id) ?? new Map<string, number>();
    const counted = `${open} ${name}`;
    names.set(counted, (names.get(counted) ?? 0) + by);
    changes.set(id, names);
  }
}

/** Kept counts: `all` by facet name, `open` of those nobody has decided. Two or three small reads, whatever the log holds. */
export interface Counts {
  total: number;
  all: Record<string, number>;
  open: Record<string, number>;
}

export async function keptCounts(log: Log, facets: readonly (typeof COUNTED)[number][] = COUNTED): Promise<Counts> {
  const asked = new Set([...facets, 'decision' as const]);
  const kept: Counts = { total: 0, all: {}, open: {} };
  for (const row of (await log.meta.bulkGet([...asked].map(rowOfCounts))) as (CountsRow | undefined)[]) {
    for (const [counted, n] of Object.entries(row?.counts ?? {})) {
      const [open, name] = [counted.slice(0, counted.indexOf(' ')), counted.slice(counted.indexOf(' ') + 1)];
      kept.all[name] = (kept.all[name] ?? 0) + n;
      if (open === 'none') kept.open[name] = n;
      if (name.startsWith('decision:')) kept.total += n;
    }
  }
  return kept;
}
