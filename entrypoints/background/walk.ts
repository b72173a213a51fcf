import { browser } from 'wxt/browser';
import { askTab } from '../shared/messaging';
import { reportOf } from './reports';

/** Where the keys last led; in session storage, because the worker may be stopped between two presses. */
interface Step {
  url: string;
  index: number;
}
const keyOf = (tabId: number): string => `walk:${tabId}`;

/** To the next or previous flagged ad of the page, round and round; false when there is none to show. */
export async function walk(tabId: number, by: 1 | -1): Promise<boolean> {
  const key = keyOf(tabId);
  const [report, kept] = await Promise.all([reportOf(tabId), browser.storage.session.get<Record<string, Step>>(key)]);
  if (!report) return false;
  const marked = report.entries.filter(({ cleared }) => !cleared).map(({ index }) => index);
  if (by < 0) marked.reverse();
  const last = kept[key]?.url === report.url ? kept[key].index : undefined;
  const ahead = marked.filter((index) => last === undefined || (index - last) * by > 0);
  for (const index of new Set([...ahead, ...marked])) {
    const reply = await askTab(tabId, 'jump', { index });
    if (!reply.ok) return false;
    if (!reply.value) continue; // the page has taken this card away
    await browser.storage.session.set({ [key]: { url: report.url, index } satisfies Step });
    return true;
  }
  return false;
}

export const forgetWalk = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));
