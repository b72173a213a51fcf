import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { PageReport } from '../../lib/protocol';
import type { Finding } from '../../lib/types';
import { openBrowser } from '../../tools/browser.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
export const EXTENSION = join(ROOT, '.output/chrome-mv3');

/** What a test found, for whoever reads the log of the run. */
export function saw(text: string): void {
  console.log(`  saw: ${text}`);
}

export interface Farol {
  context: BrowserContext;
  id: string;
  /** One of our own pages, kept open in the background: the window into the extension's storage. */
  own: Page;
  /** The person's click while `page` is in front, and the report once the page has been read to its end. */
  scan(page: Page): Promise<PageReport>;
  /** The click alone. */
  press(page: Page): Promise<void>;
  report(page: Page): Promise<PageReport | undefined>;
  /** Everything in the log. */
  findings(): Promise<Finding[]>;
  openOwn(path: string, viewport?: { width: number; height: number }): Promise<Page>;
  /** Ends the background worker as the browser does when it is idle or short of memory. */
  killWorker(): Promise<void>;
  /** SIGKILL, as when the machine takes the process away. The profile stays. */
  killBrowser(): Promise<void>;
  close(): Promise<void>;
}

/** The heading of the ad that the review desk shows. */
export const titleOnDesk = (page: Page): Locator =>
  page.getByRole('region', { name: 'The ad' }).getByRole('heading').first();

/** The built extension in a browser, with a new profile unless one is named. */
export async function openFarol(options: { profile?: string; args?: string[] } = {}): Promise<Farol> {
  if (!existsSync(join(EXTENSION, 'manifest.json'))) throw new Error('No built extension: run `npm run build` first.');
  const opened = await openBrowser({ extension: EXTENSION, ...options });
  const { context, id, control } = opened;
  const address = (path: string) => `chrome-extension://${id}/${path}`;
  const own = await context.newPage();
  await own.goto(address('options.html'));

  async function tabOf(page: Page): Promise<number> {
    await page.bringToFront();
    return own.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1);
  }
  const reportOfTab = (tab: number) =>
    own.evaluate(async (key) => {
      const kept = (await chrome.storage.session.get(key))[key] as { report: PageReport } | undefined;
      return kept?.report;
    }, `report:${tab}`);

  async function scan(page: Page): Promise<PageReport> {
    const tab = await tabOf(page);
    const before = (await reportOfTab(tab))?.scannedAt;
    await opened.pressAction(page);
    // A page is read in batches, each with a new report: it is over when the report has been still for a while.
    let last = before;
    let still = 0;
    for (const end = Date.now() + 60_000; Date.now() < end; ) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const report = await reportOfTab(tab);
      if (report && report.scannedAt !== before && report.scannedAt === last) still += 100;
      else still = 0;
      last = report?.scannedAt;
      if (report && still >= 800) return report;
    }
    throw new Error(`No report for ${page.url()} within a minute`);
  }

  return {
    context,
    id,
    own,
    scan,
    press: opened.pressAction,
    report: async (page) => reportOfTab(await tabOf(page)),
    findings: () => own.evaluate(readLog),
    async openOwn(path, viewport) {
      const page = await context.newPage();
      if (viewport) await page.setViewportSize(viewport);
      await page.goto(address(path));
      return page;
    },
    async killWorker() {
      const { targetInfos } = await control.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
      for (const { targetId, url } of targetInfos) {
        if (url.startsWith(address(''))) await control.send('Target.closeTarget', { targetId });
      }
    },
    async killBrowser() {
      const { processInfo } = await control.send('SystemInfo.getProcessInfo');
      const browser = processInfo.find(({ type }) => type === 'browser');
      if (!browser) throw new Error('The browser does not tell its process');
      const gone = new Promise((resolve) => context.once('close', resolve));
      process.kill(browser.id, 'SIGKILL');
      await gone;
    },
    close: opened.close,
  };
}

/** Runs inside our own page: the log as it is stored, read without the product's own code. */
function readLog(): Promise<Finding[]> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('farol');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('findings')) {
        database.close();
        // Nothing was there, and asking made an empty one: take it away again.
        indexedDB.deleteDatabase('farol').onsuccess = () => done([]);
        return;
      }
      const all = database.transaction('findings').objectStore('findings').getAll();
      all.onerror = () => failed(all.error);
      all.onsuccess = () => {
        database.close();
        done(all.result as Finding[]);
      };
    };
  });
}

/** The part of the extension API that the functions above use inside our own page. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
  storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
};
