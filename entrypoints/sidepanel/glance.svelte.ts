import { browser } from 'wxt/browser';
import type { PageReport, ReportEntry, Watching } from '../../lib/protocol';
import { byLevel } from '../../lib/review/order';
import type { Level } from '../../lib/types';
import { ask, askTab } from '../shared/messaging';
import { patternOf, siteOf } from '../shared/pattern';
import type { Said } from '../shared/said';
import { isQuiet } from '../shared/settings';
import { matches } from './matches';
import { WORDS } from './words';

/** What the panel knows of the page in front. */
export class Glance {
  tabId = $state<number>();
  report = $state.raw<PageReport>();
  ready = $state(false);
  scanning = $state(false);
  quiet = $state(false);
  level = $state<Level>();
  /** Words that an ad must have in its title or its reason. */
  wanted = $state('');
  at = $state(-1);
  watching = $state.raw<Watching>({ paused: false, sites: [] });
  trouble = $state.raw<Said>();

  entries = $derived.by<ReportEntry[]>(() => {
    const all = (this.report?.entries ?? []).filter(
      (entry) => (!this.level || entry.level === this.level) && matches(entry, this.wanted),
    );
    const byPlace = all.sort(byLevel);
    return [...byPlace.filter(({ cleared }) => !cleared), ...byPlace.filter(({ cleared }) => cleared)];
  });
  /** scheme://host of the page, when it is one that can be watched. */
  origin = $derived(siteOf(this.report?.url));
  site = $derived(this.watching.sites.find(({ origin }) => origin === this.origin));
  isWatched = $derived(this.site?.on === true && this.site.granted);

  async show(tabId: number | undefined): Promise<void> {
    if (this.tabId !== tabId) {
      this.at = -1;
      this.level = undefined;
      this.wanted = '';
      this.trouble = undefined;
    }
    this.tabId = tabId;
    if (tabId === undefined) this.report = undefined;
    else {
      const [report, watching, quiet] = await Promise.all([
        ask('background', 'report', { tabId }),
        ask('background', 'watching', {}),
        isQuiet(),
      ]);
      if (this.tabId !== tabId) return;
      this.report = report.ok ? report.value : undefined;
      if (watching.ok) this.watching = watching.value;
      this.quiet = quiet;
    }
    this.ready = true;
  }

  async scan(): Promise<void> {
    const { tabId } = this;
    const { noTab, noTabSafe, noTabNext, refused, refusedSafe, refusedNext } = WORDS.trouble;
    if (tabId === undefined) {
      this.trouble = { happened: noTab, safe: noTabSafe, next: noTabNext };
      return;
    }
    this.scanning = true;
    this.trouble = undefined;
    const reply = await ask('background', 'scanTab', { tabId });
    this.scanning = false;
    if (this.tabId !== tabId) return;
    if (reply.ok) this.report = reply.value;
    else this.trouble = { happened: refused, safe: refusedSafe, next: sentence(reply.reason) ?? refusedNext };
  }

  /** Scrolls the page to one ad; the panel keeps the focus, so that the next key still counts. */
  async jump(at: number): Promise<void> {
    const entry = this.entries[at];
    if (!entry || this.tabId === undefined) return;
    this.at = at;
    const reply = await askTab(this.tabId, 'jump', { index: entry.index });
    const { gone, goneSafe, goneNext } = WORDS.trouble;
    this.trouble = reply.ok && reply.value ? undefined : { happened: gone, safe: goneSafe, next: goneNext };
  }

  async step(by: 1 | -1): Promise<void> {
    const to = Math.min(this.entries.length - 1, Math.max(0, this.at + by));
    await this.jump(to);
  }

  /** "Not this one", or its undo. */
  async clear(entry: ReportEntry, on: boolean): Promise<void> {
    if (this.tabId === undefined) return;
    const reply = await ask('background', 'clearEntry', { tabId: this.tabId, index: entry.index, on });
    const { decided, decidedSafe, decidedNext } = WORDS.trouble;
    this.trouble = reply.ok && reply.value ? undefined : { happened: decided, safe: decidedSafe, next: decidedNext };
  }

  /** Must be called in the click itself: the browser asks its own question only then. */
  async watch(on: boolean): Promise<void> {
    const { origin } = this;
    if (!origin) return;
    const asked = on ? browser.permissions.request({ origins: [patternOf(origin)] }) : Promise.resolve(true);
    const granted = await asked.catch(() => false);
    const reply = granted ? await ask('background', 'watchSite', { origin, on }) : undefined;
    const { watch, watchSafe, watchNext } = WORDS.trouble;
    this.watching = reply?.ok ? reply.value : { ...this.watching };
    this.trouble = reply?.ok ? undefined : { happened: watch, safe: watchSafe, next: watchNext };
  }

  async pause(on: boolean): Promise<void> {
    const reply = await ask('background', 'pauseWatching', { on });
    if (reply.ok) this.watching = reply.value;
  }
}

/** The background's reasons for people end in a full stop; the transport's own are for code. */
const sentence = (reason: string) => (/\.$/.test(reason) ? reason : undefined);
