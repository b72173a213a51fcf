import { browser } from 'wxt/browser';

/** Quiet: nothing is drawn in web pages; results stand in the side panel and on the desk only. */
const QUIET = 'quiet';

export async function isQuiet(): Promise<boolean> {
  return (await browser.storage.local.get<Record<string, unknown>>(QUIET))[QUIET] === true;
}

export const setQuiet = (on: boolean): Promise<void> => browser.storage.local.set({ [QUIET]: on });
