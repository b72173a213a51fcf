import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isWorthReading } from '../../lib/sites/glance';
import { capture, captureByKey } from '../capture/keep';
import { LOOK } from '../listings.content/look';
import { listen } from '../shared/messaging';
import { isQuiet, onQuiet, shutStorage } from '../shared/settings';
import { scanByGesture, scanTab } from './access';
import { clear, clearEntry } from './clear';
import { takeIn } from './intake';
import { checkPause, hearMenus, makeMenus } from './menus';
import { cardsFrom, forget, takeLook } from './pages';
import {
  isAbout,
  parseCapture,
  parseCards,
  parseClear,
  parseClearEntry,
  parseForget,
  parseGlance,
  parseLeave,
  parseLook,
  parseNothing,
  parseOffer,
  parsePause,
  parseTab,
  parseWatch,
} from './parse';
import { redrawAll } from './redraw';
import { dropReport, reportOf } from './reports';
import { keepUp } from './upkeep';
import { forgetWalk, walk } from './walk';
import { forgetSite, pauseWatching, restoreWatched, watching, watchSite } from './watched';

/** Listeners only, and all of them before the first await: the worker is woken by what it listens to. */
export default defineBackground(() => {
  listen({
    page: {
      words: { parse: parseNothing, run: () => ({ look: LOOK }) },
      glance: { parse: parseGlance, run: ({ url, about, text }) => isWorthReading(url, about, text) },
      look: {
        parse: parseLook,
        run(look, { url }) {
          if (!isAbout(look.url, url)) throw new Error('a page speaks for its own address only');
          return takeLook(look);
        },
      },
      cards: { parse: parseCards, run: ({ visit, from }) => cardsFrom(visit, from) },
      offer: {
        parse: parseOffer,
        async run(offer, { tab, url }) {
          if (!isAbout(offer.url, url)) throw new Error('a page speaks for its own address only');
          const marks = await takeIn(tab?.id ?? -1, offer);
          // Quiet: the panel tells, the page is left as it is.
          return (await isQuiet()) ? [] : marks;
        },
      },
      leave: {
        parse: parseLeave,
        run({ visit }, { tab }) {
          forget(visit);
          return dropReport(tab?.id ?? -1, visit);
        },
      },
      clear: { parse: parseClear, run: ({ visit, index, on }, { tab }) => clear(tab?.id ?? -1, index, on, visit) },
    },
    extension: {
      scanTab: { parse: parseTab, run: ({ tabId }) => scanTab(tabId) },
      capture: { parse: parseCapture, run: capture },
      report: { parse: parseTab, run: ({ tabId }) => reportOf(tabId) },
      watchSite: { parse: parseWatch, run: ({ origin, on }) => watchSite(origin, on) },
      forgetSite: { parse: parseForget, run: ({ origin }) => forgetSite(origin) },
      pauseWatching: {
        parse: parsePause,
        async run({ on }) {
          const now = await pauseWatching(on);
          await checkPause();
          return now;
        },
      },
      watching: { parse: parseNothing, run: watching },
      clearEntry: { parse: parseClearEntry, run: ({ tabId, index, on }) => clearEntry(tabId, index, on) },
    },
  });
  browser.action.onClicked.addListener(scanByGesture);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'scan-page') scanByGesture(tab);
    else if (command === 'capture-page') void captureByKey(tab);
    else if (tab?.id !== undefined && command in STEPS) void walk(tab.id, STEPS[command as keyof typeof STEPS]);
  });
  hearMenus();
  keepUp();
  onQuiet(() => void redrawAll());
  browser.tabs.onRemoved.addListener((tabId) => {
    void dropReport(tabId);
    void forgetWalk(tabId);
  });
  browser.permissions.onRemoved.addListener(() => void restoreWatched());
  browser.runtime.onInstalled.addListener(() => {
    void restoreWatched();
    void makeMenus();
  });
  browser.runtime.onStartup.addListener(() => void restoreWatched());
  shutStorage();
});

const STEPS = { 'next-flagged': 1, 'previous-flagged': -1 } as const;
