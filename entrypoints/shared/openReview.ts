import { browser } from 'wxt/browser';

/** Shows the review desk, with one ad on it when `key` is given; the tab that already shows the desk is used again. */
export async function openReview(key?: string): Promise<void> {
  const desk = browser.runtime.getURL('/review.html');
  const url = key === undefined ? desk : `${desk}#${new URLSearchParams({ ad: key })}`;
  const tabId = await deskTab(desk);
  if (tabId === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(tabId, { active: true, url });
}

/** Not every browser has getContexts; there a second desk opens, which does no harm. */
async function deskTab(desk: string): Promise<number | undefined> {
  if (!('getContexts' in browser.runtime)) return undefined;
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const tabId = contexts.find(({ documentUrl }) => documentUrl?.split('#')[0] === desk)?.tabId;
  return tabId === undefined || tabId < 0 ? undefined : tabId;
}
