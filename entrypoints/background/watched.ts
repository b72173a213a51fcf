import { browser } from 'wxt/browser';
import type { Watching } from '../../lib/protocol';
import { tell } from '../shared/messaging';
import { patternOf } from '../shared/pattern';
import { changeSite, inTurn, isPaused, keepPaused, keptSites, switched } from './sites';
import { stopIn } from './tabs';

/** Built by WXT from entrypoints/listings.content. */
export const CONTENT_SCRIPT = '/content-scripts/listings.js';

/**
 * Sites read on every visit, each asked for by a person and granted by the browser. What is registered is that list as
 * far as it is switched on, not paused and still granted (the browser forgets registrations on an update).
 */
export async function watching(): Promise<Watching> {
  const [kept, paused] = await Promise.all([keptSites(), isPaused()]);
  const sites = await Promise.all(
    Object.entries(kept).map(async ([origin, site]) => ({ ...site, origin, granted: await isGranted(origin) })),
  );
  return { paused, sites: sites.sort((a, b) => (a.origin < b.origin ? -1 : 1)) };
}

/** Adds a site or switches it on or off; off keeps the site and its permission. Throws when the browser has not granted it. */
export async function watchSite(origin: string, on: boolean): Promise<Watching> {
  if (on && !(await isGranted(origin))) throw new Error('The browser has not allowed Farol to read this site.');
  await changeSite(origin, (site) => (site || on ? switched(site, on) : undefined));
  if (!on) await stopIn((site) => site === origin);
  return restoreWatched();
}

/** Takes a site off the list, with its tally, and gives its permission back. The log keeps what was found there. */
export async function forgetSite(origin: string): Promise<Watching> {
  const left = await changeSite(origin, () => undefined);
  await stopIn((site) => site === origin);
  // A pattern knows no port: another site of the same host may stand on the same permission.
  const shared = Object.keys(left).some((other) => patternOf(other) === patternOf(origin));
  if (!shared) await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => false);
  return restoreWatched();
}

/** Paused, nothing is read that is not asked for page by page; pages already being read are left alone too. */
export async function pauseWatching(on: boolean): Promise<Watching> {
  await keepPaused(on);
  const sites = await keptSites();
  if (on) await stopIn((site) => site in sites);
  return restoreWatched();
}

/** After a change, an update, a restart or a withdrawn permission: what is registered follows the list again. */
export function restoreWatched(): Promise<Watching> {
  return inTurn(async () => {
    const now = await watching();
    await register(now.paused ? [] : now.sites.filter(({ on, granted }) => on && granted).map(({ origin }) => origin));
    tell('watchingChanged', {});
    return now;
  });
}

async function register(sites: readonly string[]): Promise<void> {
  const ids = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const stale = [...ids].filter((id) => !sites.includes(id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const fresh = sites.filter((site) => !ids.has(site));
  if (fresh.length === 0) return;
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

function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}
