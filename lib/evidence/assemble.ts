import type { Listing, Verdict } from '../types';
import { fromBase64 } from './base64';
import { blankRemark } from './blank';
import type { Kept } from './bundle/warc';
import { canonical } from './canonical';
import { type Capture, isRole, type Role } from './capture';
import { compare, NOT_AVAILABLE, type ReceivedFrom } from './compare';
import { type Digest, fastDigest } from './digest';
import { passagesOf } from './passages';
import { withoutPictures } from './pictures';
import { type Received, SNAPSHOT_LIMIT, type Snapshot } from './snapshot';

/** Everything a capture is made of. */
export interface Material {
  id: string;
  snapshot: Snapshot;
  received?: Received;
  /** Pictures of the page, made or refused by who called; see `lib/evidence/minor.ts`. */
  pictures: readonly { role: Extract<Role, 'picture' | 'mhtml'>; mime: string; bytes: Uint8Array<ArrayBuffer> }[];
  /** Whether pictures written into the page's own source may stay. */
  keepEmbedded: boolean;
  ad?: { listing: Listing; verdict: Verdict };
  circumstances: Pick<Capture, 'at' | 'zone' | 'offset' | 'by' | 'tool' | 'engine'> & { case?: string };
  remarks: readonly string[];
}

export interface Assembled {
  capture: Capture;
  kept: Kept[];
}

const utf8 = new TextEncoder();
const HTML = 'text/html; charset=utf-8';

/**
 * The record of a capture and its files. The files hold nothing but the page, so that the same page gives the same hashes;
 * when, by whom and with what stands in the record only.
 */
export async function assemble(material: Material): Promise<Assembled> {
  const { id, snapshot, received, ad, circumstances } = material;
  const digest = await fastDigest();
  const remarks = [...material.remarks];
  const kept: Kept[] = [];
  const add = (role: Role, mime: string, content: string | Uint8Array<ArrayBuffer>) => {
    const bytes = typeof content === 'string' ? utf8.encode(content) : content;
    kept.push({ file: { role, mime, bytes: bytes.length, sha256: digest(bytes) }, bytes });
  };
  const bare = (html: string): string => {
    if (material.keepEmbedded) return html;
    const { html: without, count } = withoutPictures(html);
    const remark = `Pictures written into the source were left out: ${count}.`;
    if (count > 0 && !remarks.includes(remark)) remarks.push(remark);
    return without;
  };

  const html = bare(snapshot.html);
  add('rendered', HTML, html);
  if (received) for (const [role, mime, content] of filesOf(received, bare, remarks, digest)) add(role, mime, content);
  add('text', 'text/plain; charset=utf-8', ad?.listing.text ?? passagesOf(html).shown.join('\n'));
  if (snapshot.structured.length > 0)
    add('structured', 'application/json', canonical(snapshot.structured.map((one) => parsed(bare(one)))));
  for (const { role, mime, bytes } of material.pictures) add(role, mime, bytes);

  const blank = blankRemark(html, snapshot.scripts);
  if (blank) remarks.push(blank);
  if (snapshot.cut) remarks.push(`The page was longer than ${SNAPSHOT_LIMIT} characters; only its start was kept.`);
  if (snapshot.redirects) remarks.push(`The browser counted ${snapshot.redirects} redirects on the way to the page.`);

  const capture: Capture = {
    format: 'farol-capture/1',
    id,
    scope: ad ? 'ad' : 'page',
    address: addressOf(snapshot),
    title: snapshot.title,
    ...(ad ? { shown: shownOf(ad.listing) } : {}),
    ...circumstances,
    files: kept.map(({ file }) => file),
    compared: compared(snapshot, received, ad?.listing),
    remarks,
    ...ad,
  };
  return { capture: JSON.parse(canonical(capture)) as Capture, kept };
}

const addressOf = ({ url, typed, canonical: named }: Snapshot): Capture['address'] => ({
  final: url,
  ...(typed ? { typed } : {}),
  ...(named ? { canonical: named } : {}),
});

const shownOf = ({ employer, postedAt }: Listing): NonNullable<Capture['shown']> => ({
  ...(employer ? { poster: employer } : {}),
  ...(postedAt ? { date: postedAt } : {}),
});

function filesOf(
  received: Received,
  bare: (html: string) => string,
  remarks: string[],
  digest: Digest,
): [Role, string, string | Uint8Array<ArrayBuffer>][] {
  const bytes = fromBase64(received.body);
  const text = decoded(received, bytes);
  const without = bare(text);
  if (without !== text) remarks.push(`The answer as it came had the SHA-256 ${digest(bytes)}.`);
  return [
    ['received', mimeOf(received), without === text ? bytes : without],
    ['headers', 'application/json', canonical({ status: received.status, headers: received.headers })],
  ];
}

const mimeOf = ({ headers }: Received): string =>
  headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? 'text/html';

function decoded(received: Received, bytes: Uint8Array): string {
  const charset = /charset=["']?([\w-]+)/i.exec(mimeOf(received))?.[1] ?? charsetIn(bytes);
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

const charsetIn = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)))?.[1];

function compared(snapshot: Snapshot, received: Received | undefined, listing?: Listing): Capture['compared'] {
  if (!received) return NOT_AVAILABLE;
  const source: ReceivedFrom = received.source;
  const part = listing ? [listing.title ?? '', ...listing.text.split('\n')] : undefined;
  return compare(snapshot.html, decoded(received, fromBase64(received.body)), { source, ...(part ? { part } : {}) });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A capture read from outside, where roles are only words. */
export const hasKnownRoles = ({ files }: Capture): boolean => files.every(({ role }) => isRole(role));
