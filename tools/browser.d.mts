import type { BrowserContext, CDPSession, Page } from 'playwright-core';

export interface OpenBrowser {
  context: BrowserContext;
  id: string;
  control: CDPSession;
  pressAction(page: Page): Promise<void>;
  close(): Promise<void>;
}

export function findBrowser(): string | undefined;
export function requireBrowser(say?: (line: string) => void): string;
export function hasDisplay(): boolean;
export function openBrowser(options: {
  extension: string;
  headed?: boolean;
  profile?: string;
  args?: string[];
  viewport?: { width: number; height: number };
}): Promise<OpenBrowser>;
