import { type Browser, browser } from 'wxt/browser';
import type { PageReport } from '../../lib/protocol';
import { askTab, isAbsent } from '../shared/messaging';
import { reportOf, reportTrouble } from './reports';

/** Built by WXT from entrypoints/listings.content. */
export const CONTENT_SCRIPT = '/content-scripts/listings.js';

/** A click on the button or the shortcut: the panel opens, this page is read. Call it within the gesture. */
export function scanByGesture(tab: Pick<Browser.tabs.Tab, 'id' | 'windowId'>): void {
  if (tab.id === undefined) return;
  openPanel(tab.id);
  scanTab(tab.id).catch(() => {}); // what went wrong stands in the tab's report
}

/** Has the page read afresh. Throws, with a sentence for a person, when it cannot be. */
export async function scanTab(tabId: number): Promise<PageReport> {
  // Entering first, whether or not our script is there already (then it does nothing): the worker may be stopped any time.
  const refusal = await inject(tabId);
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

/** Why the page could not be entered, or nothing. */
async function inject(tabId: number): Promise<string | undefined> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
    return undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    return /permission|Cannot access contents/i.test(said)
      ? 'Farol may not read this page yet. Click its button in the toolbar while the page is open.'
      : 'The browser keeps extensions out of this page.';
  }
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
