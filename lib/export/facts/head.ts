import type { Listing } from '../../types';

/** What an ad is about stands at its head; further down other trades and firms are named in passing. */
const HEAD = 400;

export function headOf({ title, employer, text }: Listing, rest = HEAD): string {
  return `${title ?? ''}\n${employer ?? ''}\n${text.slice(0, rest)}`;
}
