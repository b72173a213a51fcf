import { browser } from 'wxt/browser';
import type { PageReport } from '../../lib/protocol';

/** The tone of the most serious level on the page; white text passes 4.5:1 on each. */
const TONES = { high: '#9a3412', elevated: '#8a5a00', watch: '#475569' } as const;

/** Ads of the page at some level, cleared ones among them. */
export function flaggedIn({ levels }: PageReport): number {
  return levels.high + levels.elevated + levels.watch;
}

/** The count of flagged ads on the toolbar button; nothing when there is none. The browser clears it on navigation. */
export function showCount(tabId: number, report: PageReport): void {
  const { entries, levels, note, read } = report;
  const count = flaggedIn(report) - entries.filter(({ cleared }) => cleared).length;
  const text = count > 0 ? String(count) : note && read === 0 ? '–' : '';
  const tone = levels.high ? TONES.high : levels.elevated ? TONES.elevated : TONES.watch;
  const shown = Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: tone }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]);
  shown.catch(() => {}); // the tab has closed meanwhile
}
