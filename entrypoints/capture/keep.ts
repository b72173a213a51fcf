import { type Browser, browser } from 'wxt/browser';
import type { CaptureAsk, CaptureTold, PageReport } from '../../lib/protocol';
import { openLog } from '../shared/log';
import { tell } from '../shared/messaging';
import { captureSettings, type Occasion } from './settings';

/** One after the other: two at once would scroll one page under the other's camera. */
let last: Promise<unknown> = Promise.resolve();

/** Keeps a page as evidence, and answers when it is stored. Throws, with a sentence for a person. */
export function capture(ask: CaptureAsk): Promise<CaptureTold> {
  const work = last.then(() => keep(ask));
  last = work.catch(() => {});
  return work;
}

async function keep(ask: CaptureAsk): Promise<CaptureTold> {
  // Bundled in, but not run before the first capture.
  const { takeCapture } = await import('./take');
  const log = await openLog();
  try {
    const told = await takeCapture(log, ask);
    tell('captured', { tabId: ask.tabId, id: told.id });
    return told;
  } finally {
    log.close();
  }
}

/** The keyboard's way. What came of it is shown on the button: there may be no page of ours open. */
export async function captureByKey(tab: Pick<Browser.tabs.Tab, 'id'> | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const kept = await capture({ tabId: tab.id }).then(
    () => true,
    () => false,
  );
  await flash(tab.id, kept ? '✓' : '!');
}

const FLASH_MS = 2_000;

async function flash(tabId: number, text: string): Promise<void> {
  const before = await browser.action.getBadgeText({ tabId });
  await browser.action.setBadgeText({ tabId, text });
  setTimeout(() => void browser.action.setBadgeText({ tabId, text: before }).catch(() => {}), FLASH_MS);
}

/** Visits that were kept. A cache: after a killed worker one may be kept twice, which harms nothing. */
const done = new Set<string>();

/** Keeps a finished reading without being asked, where the person has set it so; once a visit. */
export function captureOnFlag(visit: string, report: PageReport): void {
  keepFlagged(visit, report).catch((error) => console.warn('not captured:', error));
}

async function keepFlagged(visit: string, report: PageReport): Promise<void> {
  const { onFlag } = await captureSettings();
  const keys = report.entries.filter(({ key, level }) => key && isWanted(level, onFlag)).map(({ key }) => key);
  if (keys.length === 0 || done.has(visit)) return;
  done.add(visit);
  // One ad: a capture of it. Several: one of the page they stand on.
  await capture({ tabId: report.tabId, ...(keys.length === 1 ? { key: keys[0] } : {}) });
}

const isWanted = (level: string, occasion: Occasion): boolean =>
  occasion === 'flagged' ? level !== 'none' && level !== 'not-scored' : occasion === 'high' && level === 'high';
