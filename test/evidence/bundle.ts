import { webcrypto } from 'node:crypto';
import { writeBundle } from '../../lib/evidence/bundle/write';
import { canonical } from '../../lib/evidence/canonical';
import type { Capture } from '../../lib/evidence/capture';
import { NOT_AVAILABLE } from '../../lib/evidence/compare';
import { checkpointEvent, type Signer } from '../../lib/evidence/custody/checkpoint';
import { BEFORE_ALL, type CustodyEntry, type CustodyEvent, entryAfter } from '../../lib/evidence/custody/entry';
import { digest } from '../../lib/evidence/digest';
import { sealOf } from '../../lib/evidence/seal';
import { scanWithRules } from '../../lib/scan';

/** A signing key as the browser makes one: its private half cannot be taken out. */
export async function signer(namedCurve: 'P-256' | 'P-384'): Promise<Signer> {
  const { subtle } = webcrypto;
  const pair = await subtle.generateKey({ name: 'ECDSA', namedCurve }, false, ['sign', 'verify']);
  const publicKey = Buffer.from(await subtle.exportKey('spki', pair.publicKey)).toString('base64');
  return {
    publicKey,
    sign: async (bytes) =>
      Buffer.from(await subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, bytes)).toString('base64'),
  };
}

export const at = (minute: number): string => new Date(Date.UTC(2026, 2, 1, 9, minute)).toISOString();

/** A log of `count` entries, with a signature after every `every`th. */
export async function log(events: readonly CustodyEvent[], key: Signer, every = 8): Promise<CustodyEntry[]> {
  const entries: CustodyEntry[] = [];
  const add = (event: CustodyEvent) => entries.push(entryAfter(entries.at(-1) ?? BEFORE_ALL, event));
  for (const [index, event] of events.entries()) {
    add(event);
    if ((index + 1) % every === 0) add(await checkpointEvent(entries.at(-1) ?? BEFORE_ALL, key, event.at, event.by));
  }
  return entries;
}

const HTML =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Kitchen hands</title><h1>Kitchen hands, Port Amber</h1>' +
  '<p>We keep your passport until the 900 EUR placement fee is worked off.</p></html>';
const LISTING = {
  title: 'Kitchen hands, Port Amber',
  text: 'We keep your passport until the 900 EUR placement fee is worked off. Write to the harbour office.',
  url: 'https://board.example/ad/7',
};

/** One small bundle, with an invented ad. */
export async function bundle(): Promise<Uint8Array<ArrayBuffer>> {
  const verdict = scanWithRules(LISTING);
  const files = [
    { role: 'rendered' as const, mime: 'text/html; charset=utf-8', content: HTML },
    { role: 'text' as const, mime: 'text/plain; charset=utf-8', content: LISTING.text },
  ].map(({ role, mime, content }) => {
    const bytes = new TextEncoder().encode(content);
    return { file: { role, mime, bytes: bytes.length, sha256: digest(bytes) }, bytes };
  });
  const capture: Capture = {
    format: 'farol-capture/1',
    id: 'c-1',
    scope: 'ad',
    address: { final: 'https://board.example/ad/7' },
    title: 'Kitchen hands',
    at: at(0),
    zone: 'Europe/Lisbon',
    offset: 0,
    by: 'heron',
    tool: { version: '0.1.0' },
    engine: { rules: verdict.engine.rules, model: verdict.engine.model, taxonomy: '1.0' },
    files: files.map(({ file }) => file),
    compared: NOT_AVAILABLE,
    remarks: [],
    listing: LISTING,
    verdict,
  };
  const event = (act: CustodyEvent['act'], minute: number): CustodyEvent => ({
    act,
    at: at(minute),
    by: 'heron',
    subject: 'c-1',
    ...(act === 'capture' ? { detail: { sha256: digest(canonical(capture)) } } : {}),
  });
  const custody = await log(
    [event('capture', 0), event('view', 1), event('note', 2), event('export', 3)],
    await signer('P-256'),
    4,
  );
  return writeBundle({ capture, kept: files, custody, seal: sealOf(LISTING, verdict) }, await signer('P-384'));
}
