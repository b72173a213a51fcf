import { browser } from 'wxt/browser';
import { openReview } from '../shared/openReview';
import { scanByGesture } from './access';
import { isPaused } from './sites';
import { pauseWatching } from './watched';
import { WORDS } from './words';

const SCAN = 'scan-page';
const PAUSE = 'pause';
const REVIEW = 'review';

/** The menu of a page, and that of the toolbar button. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: SCAN, title: WORDS.scan, contexts: ['page', 'selection', 'link', 'frame'] });
  browser.contextMenus.create({ id: REVIEW, title: WORDS.review, contexts: ['action'] });
  const checked = await isPaused();
  browser.contextMenus.create({ id: PAUSE, title: WORDS.pause, type: 'checkbox', checked, contexts: ['action'] });
}

/** The box in the menu follows a pause that was switched elsewhere. */
export async function checkPause(): Promise<void> {
  await browser.contextMenus.update(PAUSE, { checked: await isPaused() }).catch(() => {});
}

/** Must be called while the worker starts: it is woken by the click. */
export function hearMenus(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, checked }, tab) => {
    if (menuItemId === SCAN) scanByGesture(tab);
    else if (menuItemId === PAUSE) void pauseWatching(checked === true);
    else if (menuItemId === REVIEW) void openReview();
  });
}
