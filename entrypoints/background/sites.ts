import { browser } from 'wxt/browser';

/** What is kept of one watched site: the person's choice, and what its pages gave. Never an address within the site. */
export interface KeptSite {
  on: boolean;
  visits: number;
  /** Ads. */
  read: number;
  flagged: number;
  /** ISO 8601, UTC. */
  lastVisit?: string;
}
export type KeptSites = Record<string, KeptSite>;

const SITES = 'watchedSites';
const PAUSED = 'paused';
const NEW: KeptSite = { on: true, visits: 0, read: 0, flagged: 0 };

export async function keptSites(): Promise<KeptSites> {
  const kept = (await browser.storage.local.get<Record<string, unknown>>(SITES))[SITES];
  // The first versions kept a bare list.
  if (Array.isArray(kept)) return Object.fromEntries(kept.map((origin) => [String(origin), NEW]));
  return typeof kept === 'object' && kept !== null ? (kept as KeptSites) : {};
}

export async function isPaused(): Promise<boolean> {
  return (await browser.storage.local.get<Record<string, unknown>>(PAUSED))[PAUSED] === true;
}

export const keepPaused = (on: boolean): Promise<void> => browser.storage.local.set({ [PAUSED]: on });

/** Changes one site, in turn with every other change; what `change` makes undefined is forgotten. */
export function changeSite(
  origin: string,
  change: (site: KeptSite | undefined) => KeptSite | undefined,
): Promise<KeptSites> {
  return inTurn(async () => {
    const { [origin]: before, ...others } = await keptSites();
    const after = change(before);
    const sites = after ? { ...others, [origin]: after } : others;
    if (before || after) await browser.storage.local.set({ [SITES]: sites });
    return sites;
  });
}

export const switched = (site: KeptSite | undefined, on: boolean): KeptSite => ({ ...(site ?? NEW), on });

export type Gave = Pick<KeptSite, 'visits' | 'read' | 'flagged'>;

/** Adds what one batch of a page gave to the tally of its site; a site that is not watched has none. */
export async function tally(pageUrl: string, gave: Gave, at = new Date().toISOString()): Promise<void> {
  const { origin } = new URL(pageUrl);
  if (!(origin in (await keptSites()))) return;
  await changeSite(
    origin,
    (site) =>
      site && {
        ...site,
        visits: site.visits + gave.visits,
        read: Math.max(0, site.read + gave.read),
        flagged: Math.max(0, site.flagged + gave.flagged),
        lastVisit: at,
      },
  );
}

let turn: Promise<unknown> = Promise.resolve();
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = turn.then(work, work);
  turn = next.catch(() => {});
  return next;
}
