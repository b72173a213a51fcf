import type { DecisionValue, Kind, Level, SignalId } from '../types';
import { keptCounts } from './counts';
import type { Facet, FindingRow, Log } from './db';
import { namesOfSpan } from './span';

/** Every named filter must hold; `decision: 'none'` asks for what nobody has decided yet. */
export interface Query {
  site?: string;
  level?: Level;
  kind?: Kind;
  lang?: string;
  signal?: SignalId;
  case?: string;
  decision?: DecisionValue | 'none';
  /** First and last day on which the ad was last seen, UTC, `2026-01-31`; each may be left out. */
  from?: string;
  to?: string;
  /** A contact's name: lib/links/contacts.ts. */
  contact?: string;
}

/** Where a page ended. Plain data, to be handed back as it is. */
export type Cursor = readonly [place: number, key: string];

const OPEN: readonly (DecisionValue | 'none')[] = ['none', 'keep', 'dismiss', 'unsure'];
/** Rows read at one go when other filters have still to be held against them, and at most for one page. */
const CHUNK = 240;
const MOST_READ = 2400;

/** One page of rows in the queue's order: read from the index of the rarest filter, the others held against its rows. */
export async function pageOf(
  log: Log,
  query: Query,
  after: Cursor | undefined,
  size: number,
): Promise<{ rows: FindingRow[]; next?: Cursor }> {
  const filters = await filtersOf(log, query);
  return log.transaction('r', log.findings, async () => {
    const opens = query.decision === undefined ? OPEN : [query.decision];
    const [driver, ...others] = filters;
    const alone = others.length === 0;
    const rows: FindingRow[] = [];
    let from = after;
    for (let read = 0; read < MOST_READ; ) {
      const want = alone ? size + 1 : CHUNK;
      const cursors = driver ? await under(log, driver, opens, from, want) : await all(log, opens, from, want);
      const taken = alone ? cursors.slice(0, size) : cursors;
      const found = await log.findings.bulkGet(taken.map(([, key]) => key));
      for (const [i, row] of found.entries()) {
        if (row && !others.every((names) => row.facets.some(([name]) => names.has(name)))) continue;
        // One more than asked for: the page ends before it, so that nothing promises a next page that is empty.
        if (rows.length === size) return { rows, next: from };
        if (row) rows.push(row);
        from = taken[i];
      }
      read += taken.length;
      if (cursors.length < want) return { rows };
      if (alone) break;
      from = taken.at(-1) ?? from;
    }
    return { rows, next: from };
  });
}

type Names = ReadonlySet<string>;

/** Rarest first; a filter of several names lets any of them through. */
async function filtersOf(log: Log, { from, to, decision, contact, ...plain }: Query): Promise<Names[]> {
  const asked = Object.entries(plain).flatMap(([facet, value]) => (value === undefined ? [] : [`${facet}:${value}`]));
  const span = namesOfSpan(from, to);
  const filters: Names[] = [...asked, ...(contact ? [contact] : [])].map((name) => new Set([name]));
  if (span) filters.push(new Set(span));
  if (filters.length < 2) return filters;
  const { all, open, total } = await keptCounts(log);
  const known = decision === 'none' ? open : all;
  const sizeOf = (names: Names): number => {
    if (names.size > 1 || (span && names.has(span[0] ?? ''))) return total / 2;
    const [name = ''] = names;
    return name.startsWith('contact:') ? 0 : (known[name] ?? 0);
  };
  return filters.sort((a, b) => sizeOf(a) - sizeOf(b));
}

const before = (a: Cursor, b: Cursor): number => a[0] - b[0] || (a[1] < b[1] ? -1 : Number(a[1] > b[1]));

/** The next places of the whole order, without reading a row. */
async function all(log: Log, opens: readonly string[], after: Cursor | undefined, count: number): Promise<Cursor[]> {
  const [place, key] = after ?? [-1, ''];
  if (opens.length > 1) {
    const range = log.findings.where('[place+key]').above([place, key]).limit(count);
    return (await range.keys()) as unknown as Cursor[];
  }
  const [open = 'none'] = opens;
  const range = log.findings.where('[open+place+key]').between([open, place, key], [open, Infinity], false, true);
  const found = (await range.limit(count).keys()) as unknown as [string, ...Cursor][];
  return found.map(([, ...cursor]) => cursor);
}

/** The next places under any of these names and decisions, in order, each once. */
async function under(
  log: Log,
  names: Names,
  opens: readonly string[],
  after: Cursor | undefined,
  count: number,
): Promise<Cursor[]> {
  const lanes = [...names].flatMap((name) => opens.map((open) => lane(log, name, open, after, count)));
  const found = (await Promise.all(lanes)).flat().sort(before);
  return found.filter((cursor, i) => cursor[1] !== found[i - 1]?.[1]).slice(0, count);
}

async function lane(log: Log, name: string, open: string, after: Cursor | undefined, count: number): Promise<Cursor[]> {
  const lowest: Facet = [name, open, after?.[0] ?? -1];
  const range = () => log.findings.where('facets').between(lowest, [name, open, Infinity], true, true);
  // Places are told apart by a piece of the key's hash, so that more than a few of one place are never passed over.
  for (let limit = count + 1; ; limit *= 2) {
    const [places, keys] = await Promise.all([
      range().limit(limit).keys() as PromiseLike<unknown> as PromiseLike<Facet[]>,
      range().limit(limit).primaryKeys(),
    ]);
    const found = keys.map((key, i): Cursor => [places[i]?.[2] ?? 0, key]);
    const left = after ? found.filter((cursor) => before(cursor, after) > 0) : found;
    if (left.length >= count || found.length < limit) return left.slice(0, count);
  }
}
