import type { Site, SiteAdapter } from './adapter';
import hackerNews from './news.ycombinator.com';
import { fromTable } from './table';

interface Known {
  id: string;
  adapter: SiteAdapter;
}

/** Those that are more than a table. */
const written: readonly Known[] = [{ id: 'news.ycombinator.com', adapter: hackerNews }];

export let adapters = written;

/**
 * Give the reader what is known of sites (`tables` of tables.ts), once, before the first page. extract.ts does it by
 * itself; a content script that must stay small can have them sent instead.
 */
export function learnSites(tables: Readonly<Record<string, Site>>): void {
  adapters = [...written, ...Object.entries(tables).map(([id, site]) => ({ id, adapter: fromTable(site) }))];
}

/** Whether an address is within a match pattern (`*://*.host/path*`). */
export function isWithin(pattern: string, address: URL): boolean {
  const parts = /^\*:\/\/(\*\.)?([^/*]+)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, below, host = '', path = ''] = parts;
  if (address.hostname !== host && !(below && address.hostname.endsWith(`.${host}`))) return false;
  const pieces = path.split('*');
  let at = 0;
  const here = address.pathname + address.search;
  if (!here.startsWith(pieces[0] ?? '')) return false;
  for (const piece of pieces) {
    const found = here.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return path.endsWith('*') || at === here.length;
}

/** The adapter with the most specific pattern for an address: the longest one, whatever the order of the files. */
export function adapterFor(url: string): Known | undefined {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return undefined;
  }
  let best: Known | undefined;
  let longest = 0;
  for (const one of adapters) {
    for (const pattern of one.adapter.matches) {
      if (pattern.length > longest && isWithin(pattern, address)) {
        best = one;
        longest = pattern.length;
      }
    }
  }
  return best;
}
