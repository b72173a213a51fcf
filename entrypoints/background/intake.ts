import type { Mark, Offer, ReportEntry } from '../../lib/protocol';
import { checkpoint } from '../../lib/store/checkpoint';
import type { Log } from '../../lib/store/db';
import { record } from '../../lib/store/findings';
import { findingKey } from '../../lib/text/fingerprint';
import type { Finding, Level, Verdict } from '../../lib/types';
import { explain } from '../../lib/verdict/explain';
import { captureOnFlag } from '../capture/keep';
import { openLog } from '../shared/log';
import { tell } from '../shared/messaging';
import { dismissedAmong } from './clear';
import { addToReport, marksOf, reportTrouble } from './reports';
import { scorer } from './scorer';

/** Batches of one tab, one after the other. A cache: a page offers again what a killed worker did not acknowledge. */
const queues = new Map<number, Promise<void>>();

/** offer → scan → record → marks. What it returns has been saved, or the report says why not. */
export function takeIn(tabId: number, offer: Offer): Promise<Mark[]> {
  const before = queues.get(tabId) ?? Promise.resolve();
  const work = before.then(() => judge(tabId, offer));
  // A page whose batch could not be scored must not look like a page without a finding.
  const settled = work
    .then(() => {})
    .catch((error) => reportTrouble(tabId, `Not scored: ${wordsOf(error)}`, offer.url))
    .catch(() => {});
  queues.set(tabId, settled);
  settled.then(() => {
    if (queues.get(tabId) === settled) queues.delete(tabId);
  });
  return work;
}

/** Bundled in, but not run before the first ad: the worker is woken for many things that need no rule. */
const engine = () => import('../../lib/scan');

async function judge(tabId: number, offer: Offer): Promise<Mark[]> {
  const { scan } = await engine();
  const { classify, version } = await scorer();
  const listings = offer.cards.map(({ listing }) => listing);
  const verdicts = await scan(listings, classify, version);
  const levels: Record<number, Level> = {};
  const entries: ReportEntry[] = [];
  const findings: Finding[] = [];
  let note: string | undefined;
  for (const [i, { index, listing, cut }] of offer.cards.entries()) {
    const verdict = verdicts[i];
    if (!verdict) continue;
    note ??= verdict.engine.note;
    levels[index] = verdict.level;
    if (!verdict.flagged) continue;
    const finding = findingOf(offer, listing, cut ? { ...verdict, truncated: true } : verdict);
    findings.push(finding);
    entries.push({ ...markOf(index, verdict), title: titleOf(listing), key: finding.key });
  }
  const { unsaved, dismissed } = await save(findings, offer.visit);
  for (const entry of entries) {
    if (entry.key !== undefined && dismissed?.has(entry.key)) entry.cleared = true;
    if (unsaved) delete entry.key;
  }
  const report = await addToReport(tabId, offer, { levels, entries, note: unsaved ?? note });
  if (offer.last) captureOnFlag(offer.visit, report);
  return marksOf(entries);
}

function findingOf({ url: pageUrl, page }: Offer, listing: Finding['listing'], verdict: Verdict): Finding {
  const at = new Date().toISOString();
  return {
    key: findingKey(listing, pageUrl, page),
    site: new URL(pageUrl).hostname,
    pageUrl,
    listing,
    verdict,
    firstSeen: at,
    lastSeen: at,
    timesSeen: 1,
  };
}

function markOf(index: number, verdict: Verdict): Mark {
  const { reason, count } = explain(verdict);
  return { index, level: verdict.level, sentence: reason ?? 'Worth review.', indicators: count };
}

function titleOf({ title, text }: Finding['listing']): string {
  return (title || text).trim().replace(/\s+/g, ' ').slice(0, 120);
}

/** Saves; a full disk must not cost the person the marks, so trouble comes back as a sentence. */
async function save(findings: Finding[], visit: string): Promise<{ unsaved?: string; dismissed?: Set<string> }> {
  if (findings.length === 0) return {};
  try {
    const opened = await openedLog();
    await record(opened, findings, visit);
    checkpoint(opened).catch(() => {});
    const keys = findings.map(({ key }) => key);
    tell('logChanged', { keys });
    return { dismissed: await dismissedAmong(opened, keys) };
  } catch (error) {
    log = undefined;
    return { unsaved: `Not saved to the log. ${wordsOf(error)}` };
  }
}

let log: Promise<Log> | undefined;
async function openedLog(): Promise<Log> {
  const known = await log;
  // Closed when it was locked, unlocked or sealed anew meanwhile.
  if (!known?.isOpen()) log = openLog();
  return log ?? openLog();
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
