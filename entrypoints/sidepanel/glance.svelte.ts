import { browser } from 'wxt/browser';
import type { PageReport, ReportEntry } from '../../lib/protocol';
import { byLevel } from '../../lib/review/order';
import type { Level } from '../../lib/types';
import { patternOf } from '../background/watched';
import { ask, askTab } from '../shared/messaging';
import type { Said } from '../shared/said';
import { WORDS } from './words';

/** What the panel knows of the page in front. */
export class Glance {
  tabId = $state<number>();
  report = $state.raw<PageReport>();
  ready = $state(false);
  scanning = $state(false);
  level = $state<Level>();
  at = $state(-1);
  watched = $state.raw<readonly string[]>([]);
  trouble = $state.raw<Said>();

  entries = $derived.by<ReportEntry[]>(() => {
    const all = (this.report?.entries ?? []).filter(({ level }) => !this.level || level === this.level);
    return all.sort(byLevel);
  });
  /** scheme://host of the page, when it is one that can be watched. */
  origin = $derived(originOf(this.report?.url));
  isWatched = $derived(this.origin !== undefined && this.watched.includes(this.origin));

  async show(tabId: number | undefined): Promise<void> {
    if (this.tabId !== tabId) {
      this.at = -1;
      this.level = undefined;
      this.trouble = undefined;
    }
    this.tabId = tabId;
    if (tabId === undefined) this.report = undefined;
    else {
      const [report, watched] = await Promise.all([
        ask('background', 'report', { tabId }),
        ask('background', 'watchedSites', {}),
      ]);
      if (this.tabId !== tabId) return;
      this.report = report.ok ? report.value : undefined;
      this.watched = watched.ok ? watched.value : [];
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

  /** Must be called in the click itself: the browser asks its own question only then. */
  async watch(on: boolean): Promise<void> {
    const { origin } = this;
    if (!origin) return;
    const asked = on ? browser.permissions.request({ origins: [patternOf(origin)] }) : Promise.resolve(true);
    const granted = await asked.catch(() => false);
    const reply = granted ? await ask('background', 'watchSite', { origin, on }) : undefined;
    const { watch, watchSafe, watchNext } = WORDS.trouble;
    if (reply?.ok) this.watched = reply.value;
    else this.watched = [...this.watched];
    this.trouble = reply?.ok ? undefined : { happened: watch, safe: watchSafe, next: watchNext };
  }
}

function originOf(address: string | undefined): string | undefined {
  if (!address) return undefined;
  try {
    const { protocol, origin } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** The background's reasons for people end in a full stop; the transport's own are for code. */
const sentence = (reason: string) => (/\.$/.test(reason) ? reason : undefined);
