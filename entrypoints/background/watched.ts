import { browser } from 'wxt/browser';
import { CONTENT_SCRIPT } from './access';

/**
 * Sites read on every visit, each asked for by a person and granted by the browser. The list is what the person asked
 * for; what is registered is that list as far as the browser still grants it (it forgets registrations on an update).
 */
const LIST = 'watchedSites';

export async function watchedSites(): Promise<string[]> {
  const list = (await browser.storage.local.get<Record<string, string[]>>(LIST))[LIST] ?? [];
  const granted = await Promise.all(
    list.map((origin) => browser.permissions.contains({ origins: [patternOf(origin)] })),
  );
  return list.filter((_, i) => granted[i]);
}

/** Adds or removes one site and answers with the whole list. Throws when the browser has not granted the site. */
export function watchSite(origin: string, on: boolean): Promise<string[]> {
  return inTurn(async () => {
    const others = (await watchedSites()).filter((site) => site !== origin);
    if (on && !(await browser.permissions.contains({ origins: [patternOf(origin)] }))) {
      throw new Error('The browser has not allowed Farol to read this site.');
    }
    await browser.storage.local.set({ [LIST]: on ? [...others, origin].sort() : others });
    return register();
  });
}

/** After an update, a restart or a withdrawn permission: what is registered follows the list again. */
export function restoreWatched(): Promise<string[]> {
  return inTurn(register);
}

let turn: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = turn.then(work, work);
  turn = next.catch(() => {});
  return next;
}

async function register(): Promise<string[]> {
  const sites = await watchedSites();
  await browser.storage.local.set({ [LIST]: sites });
  const ids = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const stale = [...ids].filter((id) => !sites.includes(id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const fresh = sites.filter((site) => !ids.has(site));
  if (fresh.length > 0) {
    await browser.scripting.registerContentScripts(
      fresh.map((site) => ({
        id: site,
        matches: [patternOf(site)],
        js: [CONTENT_SCRIPT],
        runAt: 'document_idle' as const,
        persistAcrossSessions: true,
      })),
    );
  }
  return sites;
}

/** Without the port, which Firefox does not know in a pattern. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
