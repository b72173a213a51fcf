import { browser } from 'wxt/browser';
import type { Mark, Offer, PageReport, ReportEntry } from '../../lib/protocol';
import type { Level } from '../../lib/types';
import { tell } from '../shared/messaging';
import { flaggedIn, showCount } from './badge';
import { inTurn, tally } from './sites';

/**
 * What each tab shows at a glance, in storage.session: memory of the browser that web pages cannot read, that outlives
 * the worker and ends with the session. `levels` is kept by card, so that a card offered twice counts once.
 */
interface Kept {
  visit: string;
  report: PageReport;
  levels: Record<number, Level>;
}

/** What one batch adds. */
export interface Addition {
  levels: Record<number, Level>;
  entries: ReportEntry[];
  note?: string;
}

/** Entries kept of one page; session storage holds 10 MB for all tabs together. */
const ENTRIES_KEPT = 500;

export async function reportOf(tabId: number): Promise<PageReport | undefined> {
  return (await kept(tabId))?.report;
}

/** What every tab shows. */
export async function reports(): Promise<PageReport[]> {
  const all = await browser.storage.session.get<Record<string, Kept>>(null);
  return Object.entries(all).flatMap(([key, { report }]) => (key.startsWith(KEY) ? [report] : []));
}

/** What the page is told: nothing of what a person has cleared, and nothing that would lead into the log. */
export function marksOf(entries: readonly ReportEntry[]): Mark[] {
  return entries
    .filter(({ cleared }) => !cleared)
    .map(({ index, level, sentence, indicators }) => ({ index, level, sentence, indicators }));
}

/** The entry of one card; with `visit`, only while the report still is of that visit. */
export async function entryOf(tabId: number, index: number, visit?: string): Promise<ReportEntry | undefined> {
  const now = await kept(tabId);
  if (!now || (visit !== undefined && now.visit !== visit)) return undefined;
  return now.report.entries.find((entry) => entry.index === index);
}

/** Notes in the report that the ad with this key is cleared, or is none of the cleared any more; undefined without a report. */
export function clearInReport(tabId: number, key: string, cleared: boolean): Promise<PageReport | undefined> {
  return inTurn(async () => {
    const now = await kept(tabId);
    if (!now) return undefined;
    const entries = now.report.entries.map((entry) => (entry.key === key ? { ...entry, cleared } : entry));
    const report = { ...now.report, entries };
    await keep(tabId, { ...now, report });
    return report;
  });
}

export function addToReport(tabId: number, offer: Offer, addition: Addition): Promise<PageReport> {
  return inTurn(() => add(tabId, offer, addition));
}

async function add(tabId: number, offer: Offer, addition: Addition): Promise<PageReport> {
  const before = await kept(tabId);
  const current = before?.visit === offer.visit ? before : undefined;
  const levels = { ...current?.levels, ...addition.levels };
  const entries = new Map(current?.report.entries.map((entry) => [entry.index, entry]));
  for (const index of Object.keys(addition.levels)) entries.delete(Number(index));
  for (const entry of addition.entries) entries.set(entry.index, entry);
  const report: PageReport = {
    tabId,
    url: offer.url,
    page: offer.page,
    read: Object.keys(levels).length,
    unreadable: offer.unreadable,
    fellBack: offer.fellBack,
    beyond: offer.beyond,
    levels: countLevels(Object.values(levels)),
    entries: [...entries.values()].sort((a, b) => a.index - b.index).slice(0, ENTRIES_KEPT),
    note: addition.note ?? current?.report.note,
    reading: !offer.last,
    scannedAt: new Date().toISOString(),
  };
  await keep(tabId, { visit: offer.visit, report, levels });
  const gave = {
    visits: current ? 0 : 1,
    read: report.read - (current?.report.read ?? 0),
    flagged: flaggedIn(report) - (current ? flaggedIn(current.report) : 0),
  };
  tally(offer.url, gave).catch(() => {}); // a tally that cannot be kept must not cost the reading
  return report;
}

/** The report of a tab that could not be read: an empty one would look like "nothing found". */
export async function reportTrouble(tabId: number, note: string, url = ''): Promise<void> {
  const report: PageReport = {
    tabId,
    url,
    page: 'none',
    read: 0,
    unreadable: 0,
    levels: countLevels([]),
    entries: [],
    note,
    scannedAt: new Date().toISOString(),
  };
  await keep(tabId, { visit: '', report, levels: {} });
}

/** Forgets a tab; with `visit`, only while the report still is of that visit. */
export async function dropReport(tabId: number, visit?: string): Promise<boolean> {
  const before = await kept(tabId);
  if (!before || (visit !== undefined && before.visit !== visit)) return false;
  await browser.storage.session.remove(keyOf(tabId));
  tell('reportChanged', { tabId });
  return true;
}

async function kept(tabId: number): Promise<Kept | undefined> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get<Record<string, Kept>>(key))[key];
}

async function keep(tabId: number, value: Kept): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: value });
  showCount(tabId, value.report);
  tell('reportChanged', { tabId });
}

const KEY = 'report:';
const keyOf = (tabId: number): string => `${KEY}${tabId}`;

function countLevels(levels: readonly Level[]): Record<Level, number> {
  const count: Record<Level, number> = { none: 0, watch: 0, elevated: 0, high: 0, 'not-scored': 0 };
  for (const level of levels) count[level]++;
  return count;
}
