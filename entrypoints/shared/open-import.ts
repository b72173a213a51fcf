import { browser } from 'wxt/browser';

/** The import page, in a tab of its own: it carries the rules, which the desk does not need. */
export const openImport = (): Promise<unknown> => browser.tabs.create({ url: browser.runtime.getURL('/import.html') });
