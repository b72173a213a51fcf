import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { tables } from '../../lib/sites/tables';
import { packed } from '../../lib/sites/words/packed';
import { listen } from '../shared/messaging';
import { isQuiet } from '../shared/settings';
import { scanByGesture, scanTab } from './access';
import { takeIn } from './intake';
import { isAbout, parseLeave, parseNothing, parseOffer, parseTab, parseWatch } from './parse';
import { dropReport, reportOf } from './reports';
import { restoreWatched, watchedSites, watchSite } from './watched';

/** Listeners only, and all of them before the first await: the worker is woken by what it listens to. */
export default defineBackground(() => {
  listen({
    page: {
      words: { parse: parseNothing, run: () => ({ ...packed, sites: JSON.stringify(tables) }) },
      offer: {
        parse: parseOffer,
        async run(offer, { tab, url }) {
          if (!isAbout(offer.url, url)) throw new Error('a page speaks for its own address only');
          const marks = await takeIn(tab?.id ?? -1, offer);
          // Quiet: the panel tells, the page is left as it is.
          return (await isQuiet()) ? [] : marks;
        },
      },
      leave: { parse: parseLeave, run: ({ visit }, { tab }) => dropReport(tab?.id ?? -1, visit) },
    },
    extension: {
      scanTab: { parse: parseTab, run: ({ tabId }) => scanTab(tabId) },
      report: { parse: parseTab, run: ({ tabId }) => reportOf(tabId) },
      watchSite: { parse: parseWatch, run: ({ origin, on }) => watchSite(origin, on) },
      watchedSites: { parse: parseNothing, run: watchedSites },
    },
  });
  browser.action.onClicked.addListener(scanByGesture);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'scan-page' && tab) scanByGesture(tab);
  });
  browser.tabs.onRemoved.addListener((tabId) => void dropReport(tabId));
  browser.permissions.onRemoved.addListener(() => void restoreWatched());
  browser.runtime.onInstalled.addListener(() => void restoreWatched());
  browser.runtime.onStartup.addListener(() => void restoreWatched());
});
