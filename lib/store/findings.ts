import type { DecisionValue, Finding, Kind, Level, SignalId } from '../types';
import type { FindingRow, Log } from './db';
import { named } from './errors';
import { findingOf, rowOf } from './rows';
import { seenAgain } from './seen';

/**
 * Saves findings in one durable transaction: all of them, or none and a StoreError. Known ones keep their first
 * sighting and everything a person decided. `visit` makes it safe to save the same batch twice: it counts once.
 */
export function record(log: Log, findings: readonly Finding[], visit?: string): Promise<void> {
  if (findings.length === 0) return Promise.resolve();
  return named(() =>
    log.transaction('rw', log.findings, log.meta, async () => {
      const keys = [...new Set(findings.map(({ key }) => key))];
      const rows = new Map<string, FindingRow>();
      for (const row of await log.findings.bulkGet(keys)) if (row) rows.set(row.key, row);
      for (const finding of findings) {
        const known = rows.get(finding.key);
        rows.set(finding.key, known ? seenAgain(known, finding, visit) : rowOf(finding, { visit, versions: [] }));
      }
      await log.findings.bulkPut([...rows.values()]);
      await noteEngines(log, findings);
    }),
  );
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

/** Every named filter must hold; `decision: 'none'` asks for what nobody has decided yet. */
export interface Query {
  site?: string;
  level?: Level;
  kind?: Kind;
  lang?: string;
  signal?: SignalId;
  decision?: DecisionValue | 'none';
}

/** Where a page ended. Plain data, to be handed back as it is. */
export type Cursor = readonly [place: number, key: string];

export interface Page {
  findings: Finding[];
  /** Absent on the last page. */
  next?: Cursor;
}

/** Findings most serious first. Pages by key, never by offset: page 1,000 costs what page 1 costs. */
export function page(log: Log, query: Query = {}, after?: Cursor, size = 50): Promise<Page> {
  return named(() =>
    log.transaction('r', log.findings, async () => {
      const { decision, ...rest } = query;
      const wanted = await keysWith(log, rest);
      const keys: Cursor[] = [];
      let from = after;
      while (keys.length <= size) {
        const step = await cursors(log, decision, from, wanted ? 2000 : size + 1);
        for (const cursor of step) if (!wanted || wanted.has(cursor[1])) keys.push(cursor);
        from = step.at(-1);
        if (step.length === 0 || !wanted) break;
      }
      const shown = keys.slice(0, size);
      const rows = await log.findings.bulkGet(shown.map(([, key]) => key));
      const findings = rows.flatMap((row) => (row ? [findingOf(row)] : []));
      return { findings, next: keys.length > size ? shown.at(-1) : undefined };
    }),
  );
}

/** The next `count` places of the order, without reading a single row. */
async function cursors(
  log: Log,
  decision: string | undefined,
  after: Cursor | undefined,
  count: number,
): Promise<Cursor[]> {
  const [place, key] = after ?? [-1, ''];
  if (decision === undefined) {
    const range = log.findings.where('[place+key]').above([place, key]).limit(count);
    return (await range.keys()) as unknown as Cursor[];
  }
  const range = log.findings
    .where('[open+place+key]')
    .between([decision, place, key], [decision, Infinity], false, true);
  const found = (await range.limit(count).keys()) as unknown as [string, ...Cursor][];
  return found.map(([, ...cursor]) => cursor);
}

async function keysWith(log: Log, query: Query): Promise<Set<string> | undefined> {
  let both: Set<string> | undefined;
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    const keys = await log.findings.where('facets').equals(`${name}:${value}`).primaryKeys();
    both = new Set(both ? keys.filter((key) => both?.has(key)) : keys);
  }
  return both;
}

/** How many findings carry each facet (`level:high`, `site:example.org`, …), and how many there are. */
export function counts(log: Log): Promise<{ total: number; facets: Record<string, number> }> {
  return named(() =>
    log.transaction('r', log.findings, async () => {
      const names = (await log.findings.orderBy('facets').uniqueKeys()) as string[];
      const facets: Record<string, number> = {};
      for (const name of names) facets[name] = await log.findings.where('facets').equals(name).count();
      return { total: await log.findings.count(), facets };
    }),
  );
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
