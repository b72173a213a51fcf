import { type Browser, browser } from 'wxt/browser';
import type { PageReport } from '../../lib/protocol';
import { askTab, isAbsent } from '../shared/messaging';
import { reportOf, reportTrouble } from './reports';
import { CONTENT_SCRIPT } from './watched';

/** A click on the button, the menu or the shortcut: the panel opens, this page is read. Call it within the gesture. */
export function scanByGesture(tab: Pick<Browser.tabs.Tab, 'id'> | undefined): void {
  if (tab?.id === undefined) return;
  openPanel(tab.id);
  scanTab(tab.id).catch(() => {}); // what went wrong stands in the tab's report
}

/** Has the page read afresh. Throws, with a sentence for a person, when it cannot be. */
export async function scanTab(tabId: number): Promise<PageReport> {
  // Entering first, whether or not our script is there already (then it does nothing): the worker may be stopped any time.
  const refusal = await enter(tabId);
  const reply = await askTab(tabId, 'scan', {});
  if (refusal && isAbsent(reply)) {
    await reportTrouble(tabId, refusal);
    throw new Error(refusal);
  }
  if (!reply.ok) throw new Error(`This page could not be read: ${reply.reason}`);
  const report = await reportOf(tabId);
  if (!report) throw new Error('This page was left before it was read.');
  return report;
}

/**
 * Waits between tries. Chromium tells the worker of a grant before the process of the page has learned of it, and that
 * process then refuses: 4 to 8 of 60 first clicks, over within 50 ms on an idle machine and later on a busy one.
 */
const TRIES_MS = [0, 10, 20, 40, 80, 160, 320, 640, 1_280, 2_560];

/** Why the page could not be entered, or nothing. */
async function enter(tabId: number): Promise<string | undefined> {
  for (const wait of TRIES_MS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
      return undefined;
    } catch (error) {
      const said = error instanceof Error ? error.message : '';
      if (!/permission|Cannot access contents/i.test(said)) return 'The browser keeps extensions out of this page.';
    }
    if (!(await isGranted(tabId))) break;
  }
  return 'Farol may not read this page yet. Click its button in the toolbar while the page is open.';
}

/** The address of a tab is told to us only while we may enter it: we ask for no permission that would tell it otherwise. */
async function isGranted(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url !== undefined;
}

/** Must run in the same turn as the click. Absent where the browser has no panel, and then nothing is lost. */
function openPanel(tabId: number): void {
  const { sidePanel, sidebarAction } = browser as {
    sidePanel?: { open(options: { tabId: number }): Promise<void> };
    sidebarAction?: { open(): Promise<void> };
  };
  const opened = sidePanel?.open ? sidePanel.open({ tabId }) : sidebarAction?.open();
  opened?.catch(() => {});
}
