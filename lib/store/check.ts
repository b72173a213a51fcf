import type { CustodyEntry, Head } from '../evidence/custody/entry';
import { type ChainReport, verifyChain } from '../evidence/custody/verify';
import { contentOf, custodyLines, entryOf } from './custody';
import type { DecisionRow, FindingRow, Log } from './db';
import { named } from './errors';
import { findingOf } from './rows';

/**
 * unreadable: changed on the disk, or moved there from another place. stale: not what was last written. missing: written,
 * never deleted, and gone. returned: deleted, and there again. stranger: there, and never written by Farol.
 */
export type RowFault = { table: 'findings' | 'decisions' | 'other'; key: string; what: RowFaultKind };
export type RowFaultKind = 'unreadable' | 'stale' | 'missing' | 'returned' | 'stranger';

export interface LogReport {
  chain: ChainReport;
  /** Rows that were held against the chain. */
  rows: number;
  faults: RowFault[];
}

interface Known {
  content?: string;
  deleted: boolean;
  /** Digests of the history: how many of each are to be there. */
  entries: Map<string, number>;
}

/**
 * Checks the whole log: the chain from its first entry, and every row against what the chain says of it. `head` is what
 * the chain has to hold at that number, from a backup or an export: without one, a log put back as a whole to an older
 * day cannot be told from one on which nothing has happened since. Never throws on what is stored; StoreError otherwise.
 */
export async function checkLog(log: Log, head?: Head): Promise<LogReport> {
  log.guard.damaged.clear();
  const known = new Map<string, Known>();
  const replaced: number[] = [];
  const chain = await verifyChain(read(log, known, replaced, head));
  const at = replaced[0];
  if (at !== undefined && !chain.broken)
    chain.broken = { seq: at, reason: 'is another than stood there before: the log was written anew' };
  if (head && !chain.broken && chain.head.seq < head.seq)
    chain.broken = { seq: chain.entries, reason: `is missing: the log was at entry ${head.seq} already` };
  const report: LogReport = { chain, rows: 0, faults: [] };
  const here = await checkFindings(log, known, report);
  await checkDecisions(log, known, report);
  nameDamaged(log, known, report);
  const named = new Set(report.faults.filter(({ table }) => table === 'findings').map(({ key }) => key));
  for (const [key, { content, deleted }] of known)
    if (content && !deleted && !here.has(key) && !named.has(key))
      report.faults.push({ table: 'findings', key, what: 'missing' });
  return report;
}

/** Hands the lines on, and remembers what they say of each ad. */
async function* read(log: Log, known: Map<string, Known>, replaced: number[], head?: Head): AsyncGenerator<string> {
  for await (const line of custodyLines(log)) {
    const { seq, hash, act, subject, detail } = JSON.parse(line) as CustodyEntry;
    if (head?.seq === seq && head.hash !== hash) replaced.push(seq);
    yield line;
    if (subject === undefined) continue;
    const about = known.get(subject) ?? { deleted: false, entries: new Map<string, number>() };
    known.set(subject, about);
    if (act === 'delete') Object.assign(about, { deleted: true, content: undefined, entries: new Map() });
    if (typeof detail?.content === 'string') Object.assign(about, { content: detail.content, deleted: false });
    if (typeof detail?.entry === 'string') about.entries.set(detail.entry, (about.entries.get(detail.entry) ?? 0) + 1);
  }
}

/** A cursor, not pages: a key that somebody slipped into a sealed log leads to no next page. */
async function checkFindings(log: Log, known: ReadonlyMap<string, Known>, report: LogReport): Promise<Set<string>> {
  const here = new Set<string>();
  const check = (row: FindingRow | undefined): void => {
    if (!row) return;
    report.rows++;
    const { key } = row;
    here.add(key);
    const about = known.get(key);
    const fault = (what: RowFaultKind) => report.faults.push({ table: 'findings', key, what });
    if (about?.deleted) fault('returned');
    else if (about?.content === undefined) fault('stranger');
    else if (contentOf(findingOf(row)) !== about.content) fault('stale');
  };
  await named(() => log.findings.each(check));
  return here;
}

async function checkDecisions(log: Log, known: ReadonlyMap<string, Known>, report: LogReport): Promise<void> {
  const faulty = new Map<string, RowFaultKind>();
  const check = (row: DecisionRow | undefined): void => {
    if (!row) return;
    report.rows++;
    const about = known.get(row.key);
    const entry = entryOf(row);
    const left = about?.entries.get(entry) ?? 0;
    if (left === 0) faulty.set(row.key, about?.deleted ? 'returned' : 'stranger');
    else about?.entries.set(entry, left - 1);
  };
  await named(() => log.decisions.each(check));
  for (const [key, { entries }] of known)
    if (!faulty.has(key) && [...entries.values()].some((left) => left > 0)) faulty.set(key, 'missing');
  for (const [key, what] of faulty) report.faults.push({ table: 'decisions', key, what });
}

/** What a sealed log calls its rows on the disk, in the names a person knows where the chain knows them. */
function nameDamaged(log: Log, known: ReadonlyMap<string, Known>, report: LogReport): void {
  const { damaged, sealer } = log.guard;
  if (damaged.size === 0) return;
  const names = new Map([...known.keys()].map((key) => [sealer?.hide(key), key]));
  for (const { table, key } of damaged.values()) {
    const at = table === 'findings' || table === 'decisions' ? table : 'other';
    report.faults.push({ table: at, key: names.get(key) ?? `${table} ${String(key)}`, what: 'unreadable' });
  }
}
