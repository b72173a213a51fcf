import type { Listing, Verdict } from '../../types';
import { canonical } from '../canonical';
import { addressOf, type Capture } from '../capture';
import { type ChainReport, verifyChain } from '../custody/verify';
import { type Digest, fastDigest } from '../digest';
import { differenceOf, type Seal, sealOf } from '../seal';
import { BUNDLE } from './names';
import { isBundleSigned } from './sign';
import { readWarc, WARC_FILE } from './warc';
import { Damaged, type Entry, unpack } from './zip';

/** One thing that was looked at. `unknown` is neither: it could not be looked at, and `says` tells why. */
export interface Check {
  item: string;
  holds: boolean | 'unknown';
  says: string;
}

export interface BundleReport {
  /** Every check that could be made holds. */
  whole: boolean;
  /** False when the file is something else altogether. */
  isBundle: boolean;
  /** Name of the first item that does not hold. */
  broken?: string;
  checks: Check[];
  capture?: Capture;
  /** SHA-256 of the keys that signed, to be compared over another way. */
  keys: { bundle?: string; custody?: string };
}

/** Scores a listing with this program's own engine. */
export type Rescore = (listing: Listing) => Promise<{ verdict: Verdict; model: Parameters<typeof sealOf>[2] }>;

class Broken extends Error {
  constructor(
    readonly item: string,
    message: string,
  ) {
    super(message);
  }
}

/** Checks a bundle from the outside in and stops at the first item that does not hold. Never throws on any bytes. */
export async function verifyBundle(zip: Uint8Array<ArrayBuffer>, rescore?: Rescore): Promise<BundleReport> {
  const report: BundleReport = { whole: false, isBundle: looksLikeZip(zip), checks: [], keys: {} };
  try {
    await check(zip, report, rescore);
    report.whole = report.checks.every(({ holds }) => holds !== false);
  } catch (error) {
    const item = error instanceof Broken ? error.item : 'bundle';
    report.checks.push({ item, holds: false, says: error instanceof Error ? error.message : String(error) });
  }
  const broken = report.checks.find(({ holds }) => holds === false)?.item;
  return broken === undefined ? report : { ...report, broken };
}

const looksLikeZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

async function check(zip: Uint8Array<ArrayBuffer>, report: BundleReport, rescore?: Rescore): Promise<void> {
  const digest = await fastDigest();
  const passed = (item: string, says: string): unknown => report.checks.push({ item, holds: true, says });
  const entries = await unpack(zip).catch((error: Error) => {
    throw new Broken(error instanceof Damaged ? error.item : 'container', error.message);
  });
  const texts = new Map(entries.map(({ name, bytes }) => [name, bytes] as const));
  report.isBundle = texts.has(BUNDLE.package) && texts.has(BUNDLE.digest);
  passed('container', `${entries.length} files and nothing between them`);

  const described = await checkSignature(texts, digest, report);
  passed('signature', 'datapackage.json is the one that was signed');
  checkResources(entries, described, digest);
  passed('files', `${described.resources.length} files are the ones described`);

  const capture = json<Capture>(texts, BUNDLE.capture);
  report.capture = capture;
  await checkPages(texts, capture, digest);
  passed('pages', `${capture.files.length} captured files are the ones in the record of the capture`);

  const chain = await checkCustody(texts, described, capture, digest);
  report.keys.custody = chain.publicKey && digest(chain.publicKey);
  passed('custody', custodyWords(chain));
  if (texts.has(BUNDLE.seal)) report.checks.push(await checkSeal(json<Seal>(texts, BUNDLE.seal), capture, rescore));
}

interface Description {
  created: string;
  software: string;
  farol?: { custody?: { seq: number; hash: string } };
  resources: { path: string; hash: string; bytes: number }[];
}

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

function textOf(files: Files, name: string): string {
  const bytes = files.get(name);
  if (!bytes) throw new Broken(name, 'is missing');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Broken(name, 'is not text');
  }
}

function json<T>(files: Files, name: string): T {
  const text = textOf(files, name);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && canonical(value) === text) return value as T;
  } catch {
    // said below
  }
  throw new Broken(name, 'is not canonical JSON');
}

async function checkSignature(files: Files, digest: Digest, report: BundleReport): Promise<Description> {
  const description = textOf(files, BUNDLE.package);
  const sealed = json<{ path?: unknown; hash?: unknown; signedData?: Record<string, unknown> }>(files, BUNDLE.digest);
  const hash = `sha256:${digest(description)}`;
  if (sealed.hash !== hash || sealed.signedData?.hash !== hash)
    throw new Broken(BUNDLE.package, 'was changed after it was signed');
  const { publicKey, signature, created, software } = sealed.signedData;
  const value = json<Description>(files, BUNDLE.package);
  const signed = await isBundleSigned(hash, String(publicKey), String(signature));
  if (!signed) throw new Broken(BUNDLE.digest, 'has a signature that does not hold');
  const expected = { path: BUNDLE.package, hash, signedData: { hash, publicKey, signature, created, software } };
  if (canonical(sealed) !== canonical(expected) || created !== value.created || software !== value.software)
    throw new Broken(BUNDLE.digest, 'says other things than datapackage.json');
  report.keys.bundle = digest(String(publicKey));
  return value;
}

function checkResources(entries: readonly Entry[], { resources }: Description, digest: Digest): void {
  const described = new Map(resources.map((one) => [one.path, one] as const));
  for (const { name, bytes } of entries) {
    if (name === BUNDLE.package || name === BUNDLE.digest) continue;
    const one = described.get(name);
    if (!one) throw new Broken(name, 'is not described');
    if (one.hash !== `sha256:${digest(bytes)}` || one.bytes !== bytes.length) throw new Broken(name, 'was changed');
    described.delete(name);
  }
  for (const name of described.keys()) throw new Broken(name, 'is missing');
}

async function checkPages(files: Files, capture: Capture, digest: Digest): Promise<void> {
  const kept = await readWarc(files.get(WARC_FILE) ?? new Uint8Array());
  for (const file of capture.files) {
    const bytes = kept.get(addressOf(file, capture));
    if (!bytes) throw new Broken(`${WARC_FILE}: ${file.role}`, 'is missing');
    if (digest(bytes) !== file.sha256) throw new Broken(`${WARC_FILE}: ${file.role}`, 'is not what was captured');
  }
  if (kept.size !== capture.files.length) throw new Broken(WARC_FILE, 'holds a record that was not captured');
}

async function checkCustody(
  files: Files,
  described: Description,
  capture: Capture,
  digest: Digest,
): Promise<ChainReport> {
  const text = textOf(files, BUNDLE.custody);
  const lines = text.split('\n').slice(0, -1);
  const chain = await verifyChain(lines, { head: described.farol?.custody });
  if (chain.broken) throw new Broken(`${BUNDLE.custody}: entry ${chain.broken.seq}`, chain.broken.reason);
  const sha256 = digest(canonical(capture));
  const entered = lines.some((line) => {
    const { act, subject, detail } = JSON.parse(line);
    return act === 'capture' && subject === capture.id && detail?.sha256 === sha256;
  });
  if (!entered) throw new Broken(BUNDLE.custody, 'has no entry of this capture');
  return chain;
}

function custodyWords({ entries, checkpoints, clockBack, head }: ChainReport): string {
  const clock = clockBack.length > 0 ? `; the clock was set back before entry ${clockBack.join(', ')}` : '';
  return `${entries} entries, ${checkpoints} of them signatures, up to ${head.hash.slice(0, 16)}…${clock}`;
}

async function checkSeal(sealed: Seal, capture: Capture, rescore?: Rescore): Promise<Check> {
  const item = BUNDLE.seal;
  const { listing, verdict } = capture;
  if (!listing || !verdict) return { item, holds: false, says: 'seals an ad that is not in the capture' };
  const stored = sealOf(listing, verdict, { sha256: sealed.engine.modelSha256, thresholds: sealed.thresholds });
  const inside = differenceOf(sealed, stored);
  if (inside) return { item, holds: false, says: `is not of this ad: ${inside}` };
  if (!rescore) return { item, holds: 'unknown', says: 'not scored again: no engine here' };
  const again = await rescore(listing);
  const ours = again.verdict.engine;
  if (ours.rules !== sealed.engine.rules || ours.model !== sealed.engine.model)
    return {
      item,
      holds: 'unknown',
      says: `not scored again: sealed with rules ${sealed.engine.rules}, model ${sealed.engine.model}; this program has ${ours.rules}, ${ours.model}`,
    };
  const model = { sha256: sealed.engine.modelSha256, thresholds: sealed.thresholds, ...again.model };
  const difference = differenceOf(sealed, sealOf(listing, again.verdict, model));
  if (difference) return { item, holds: false, says: `scoring it again gives something else: ${difference}` };
  return { item, holds: true, says: `scored again: ${sealed.level}, ${sealed.score}, the same` };
}
