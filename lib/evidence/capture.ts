import type { Listing, Verdict } from '../types';
import type { Comparison } from './compare';

/** What a file of a capture is. `structured` is the page's JSON-LD as it stood, `headers` those of the received answer. */
export const ROLES = ['rendered', 'received', 'headers', 'picture', 'mhtml', 'structured', 'text'] as const;
export type Role = (typeof ROLES)[number];
export const isRole = (name: string): name is Role => ROLES.some((role) => role === name);

/** A file as captured; its bytes travel beside it and are never edited. */
export interface CapturedFile {
  role: Role;
  mime: string;
  bytes: number;
  /** SHA-256 of the bytes, hexadecimal: nothing of the wrapping is in it, so the same page gives the same hash. */
  sha256: string;
}

/** What was on the page, when, and under which circumstances it was kept. The bytes are elsewhere. */
export interface Capture {
  format: 'farol-capture/1';
  id: string;
  scope: 'ad' | 'page';
  address: {
    /** Where the page ended up. */
    final: string;
    /** What the person typed or followed, where the browser tells. */
    typed?: string;
    canonical?: string;
    redirects?: string[];
  };
  title?: string;
  /** Poster and date as the page shows them. */
  shown?: { poster?: string; date?: string };
  /** Device clock, ISO 8601 UTC, with the zone the device was set to. */
  at: string;
  zone: string;
  /** Minutes east of UTC. */
  offset: number;
  /** Pseudonym of whoever collected it. */
  by: string;
  case?: string;
  tool: { version: string; browser?: string };
  engine: { rules: string; model: string; taxonomy: string };
  files: CapturedFile[];
  compared: Comparison;
  /** Why there is less than a reader would expect: a page that came out blank, a picture withheld. In words. */
  remarks: string[];
  listing?: Listing;
  verdict?: Verdict;
}

/** Where a file stands in an archive: the page under its own address, everything else under a name that says what it is. */
export function addressOf(file: Pick<CapturedFile, 'role'>, { address }: Pick<Capture, 'address'>): string {
  if (file.role === 'rendered') return address.final;
  const names: Record<Exclude<Role, 'rendered'>, string> = {
    received: 'urn:received:',
    headers: 'urn:received-headers:',
    picture: 'urn:view:',
    mhtml: 'urn:mhtml:',
    structured: 'urn:structured:',
    text: 'urn:text:',
  };
  return names[file.role] + address.final;
}
