import type { Finding } from '../types';
import { keptCounts, recount } from './counts';
import { append, contentOf, type Happened } from './custody';
import type { FindingRow, Log } from './db';
import { named } from './errors';
import { type Cursor, pageOf, type Query } from './page';
import { findingOf, rowOf } from './rows';
import { seenAgain } from './seen';

export type { Cursor, Query } from './page';

/**
 * Saves findings in one durable transaction: all of them, or none and a StoreError. Known ones keep their first
 * sighting and everything a person decided. `visit` makes it safe to save the same batch twice: it counts once.
 */
export function record(log: Log, findings: readonly Finding[], visit?: string): Promise<void> {
  if (findings.length === 0) return Promise.resolve();
  return named(() =>
    log.transaction('rw', log.findings, log.meta, log.custody, async () => {
      const keys = [...new Set(findings.map(({ key }) => key))];
      const rows = new Map<string, FindingRow>();
      for (const row of await log.findings.bulkGet(keys)) if (row) rows.set(row.key, row);
      const before = new Map(rows);
      for (const finding of findings) {
        const known = rows.get(finding.key);
        rows.set(finding.key, known ? seenAgain(known, finding, visit) : rowOf(finding, { visit, versions: [] }));
      }
      await log.findings.bulkPut([...rows.values()]);
      await recount(
        log,
        [...rows].map(([key, after]) => ({ before: before.get(key), after })),
      );
      await append(log, recorded(before, rows));
      await noteEngines(log, findings);
    }),
  );
}

/** What is new or says something new; that an ad still stands unchanged is no event. */
function recorded(before: ReadonlyMap<string, FindingRow>, after: ReadonlyMap<string, FindingRow>): Happened[] {
  return [...after].flatMap(([key, row]): Happened[] => {
    const known = before.get(key);
    const content = contentOf(findingOf(row));
    if (known && contentOf(findingOf(known)) === content) return [];
    return [{ act: 'record', at: row.lastSeen, subject: key, detail: { content, ...(known ? {} : { first: true }) } }];
  });
}

async function noteEngines(log: Log, findings: readonly Finding[]): Promise<void> {
  const ids = new Set(
    findings.flatMap(({ verdict: { engine } }) => [`rules:${engine.rules}`, `model:${engine.model}`]),
  );
  const at = findings[0]?.lastSeen ?? '';
  const known = await log.meta.bulkGet([...ids]);
  const fresh = [...ids].filter((_, i) => !known[i]);
  await log.meta.bulkPut(fresh.map((id) => ({ id, at })));
}

export function finding(log: Log, key: string): Promise<Finding | undefined> {
  return named(async () => {
    const row = await log.findings.get(key);
    return row && findingOf(row);
  });
}

export interface Page {
  /** May be fewer than asked for, even none, when the filters together let few ads through: there is more while `next` is there. */
  findings: Finding[];
  /** Absent on the last page. */
  next?: Cursor;
}

/** Findings most serious first. Pages by key, never by offset: page 1,000 costs what page 1 costs. */
export function page(log: Log, query: Query = {}, after?: Cursor, size = 50): Promise<Page> {
  return named(async () => {
    const { rows, next } = await pageOf(log, query, after, size);
    return { findings: rows.map(findingOf), next };
  });
}

/** How many findings stand under each facet (`level:high`, `site:example.org`, …), and how many there are: as kept, nothing is counted. */
export function counts(log: Log): Promise<{ total: number; facets: Record<string, number> }> {
  return named(async () => {
    const { total, all } = await keptCounts(log);
    return { total, facets: all };
  });
}

/** The whole log in the queue's order, in pages of `size`: constant memory, for exports. */
export async function* everything(log: Log, query: Query = {}, size = 1000): AsyncGenerator<Finding> {
  let after: Cursor | undefined;
  do {
    const step = await page(log, query, after, size);
    yield* step.findings;
    after = step.next;
  } while (after);
}
