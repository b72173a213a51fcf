import type { SiteAdapter } from './adapter';

/** Adapters by folder: a file named after its host, such as `t.me.ts`, is one. */
const files = import.meta.glob<SiteAdapter>(['./*.*.ts', '!./*.cases.ts', '!./*.d.ts'], {
  eager: true,
  import: 'default',
});

export const adapters: readonly { id: string; adapter: SiteAdapter }[] = Object.entries(files).map(
  ([path, adapter]) => ({
    id: path.replace(/^\.\/|\.ts$/g, ''),
    adapter,
  }),
);

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
export function adapterFor(url: string): { id: string; adapter: SiteAdapter } | undefined {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return undefined;
  }
  let best: { id: string; adapter: SiteAdapter } | undefined;
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
