import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { PageReport } from '../lib/protocol';
import type { Finding } from '../lib/types';

export interface Size {
  width: number;
  height: number;
}

export interface Farol {
  context: BrowserContext;
  /** Id of the extension, the host of its pages. */
  id: string;
  /** The browser's own DevTools session. */
  control: CDPSession;
  /** One of our own pages, kept open in the background: the window into the extension's storage. */
  own: Page;
  /** The person's click on the toolbar button while `page` is in front. */
  press(page: Page): Promise<void>;
  /** The click, and the report once the page has been read to its end. */
  scan(page: Page): Promise<PageReport>;
  /** What is known of the page so far. */
  report(page: Page): Promise<PageReport | undefined>;
  /** The tab a page is in, as the extension knows it; brings it to the front. */
  tabOf(page: Page): Promise<number>;
  /** Everything in the log. */
  findings(): Promise<Finding[]>;
  openOwn(path: string, viewport?: Size): Promise<Page>;
  close(): Promise<void>;
}

export function openFarol(options?: {
  headed?: boolean;
  /** Keeps a profile between runs; else a new one, removed at close. */
  profile?: string;
  args?: string[];
  viewport?: Size;
}): Promise<Farol>;
