import { sha256 } from '@noble/hashes/sha2.js';
import type { Listing, PageKind } from '../types';

/** Parameters that tell how a visitor came or who the visitor is, never which ad it is. Compared in lower case. */
const TRACKING =
  /^(?:utm_.*|[gdw]clid|gbraid|wbraid|gclsrc|fbclid|msclkid|yclid|twclid|ttclid|li_fat_id|igsh|igshid|_ga|_gl|_hsenc|_hsmi|mc_cid|mc_eid|mkt_tok|ref|refid|referer|referrer|ref_src|trk|trkinfo|trackingid|spm|sid|session|session_?id|phpsessid|jsessionid|aspsessionid.*|cfid|cftoken)$/;

/** A session id that some servers write into the path. */
const PATH_SESSION = /;jsessionid=[^/?#]*/gi;

/**
 * The identity of an ad: the same ad seen again gives the same key, on whatever results page it was seen. Its own
 * address decides where it has one, its words where it has none. `page` is what the address belongs to: on a
 * `detail` page it is the ad's, on a `results` page (assumed when absent) every card's.
 */
export function findingKey(listing: Listing, pageUrl: string, page: PageKind = pageKindOf(listing)): string {
  const here = parsed(pageUrl);
  const own = listing.url === undefined ? undefined : parsed(listing.url, here?.href);
  const pageAddress = here && canonicalAddress(here);
  const ownAddress = own && canonicalAddress(own);

  if (ownAddress !== undefined && ownAddress !== pageAddress) return keyOf(own, 'address', ownAddress);
  if (page === 'detail' && pageAddress !== undefined) return keyOf(here, 'address', pageAddress);
  return keyOf(here, 'words', JSON.stringify([folded(listing.title ?? ''), folded(listing.text)]));
}

/** An adapter that read a detail page says so. */
function pageKindOf(listing: Listing): PageKind {
  return listing.via === 'detail' ? 'detail' : 'results';
}

/** Host (for a person who reads a key) and 128 bits of SHA-256. */
function keyOf(url: URL | undefined, kind: 'address' | 'words', content: string): string {
  const digest = sha256(new TextEncoder().encode(`${kind}\n${content}`)).subarray(0, 16);
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${url ? hostOf(url) : 'local'}:${hex}`;
}

function parsed(address: string, base?: string): URL | undefined {
  if (base === undefined && !/^\s{0,9}https?:/i.test(address)) return undefined;
  try {
    const url = new URL(address, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Host, path and sorted parameters; no scheme, `www.`, tracking or fragment. */
function canonicalAddress(url: URL): string {
  const path = url.pathname.replace(PATH_SESSION, '').replace(/\/$/, '');
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name.toLowerCase()));
  if (![path, ...kept.flat()].some((part) => /\d/.test(part))) kept.push(...numbersUnderRef(url));
  const parameters = kept.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).sort();
  return `${hostOf(url)}${path}?${parameters.join('&')}${routeOf(url)}`;
}

/** A `ref` is a campaign on most sites and the ad's own number on some: it counts where there is no other number. */
function numbersUnderRef(url: URL): [string, string][] {
  return [...url.searchParams].filter(([name, value]) => name.toLowerCase() === 'ref' && /\d{3}/.test(value));
}

function hostOf(url: URL): string {
  return url.host.toLowerCase().replace(/^www\./, '');
}

/** In single-page sites the fragment is the path: `#/ad/7`, `#!/ad/7`. */
function routeOf(url: URL): string {
  return /^#!?\//.test(url.hash) ? url.hash.replace(/\/$/, '') : '';
}

/** The words as a reader sees them: compatibility forms, case, spacing and invisible characters aside. */
function folded(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
