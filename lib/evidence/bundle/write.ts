import { canonical } from '../canonical';
import type { Capture } from '../capture';
import type { CustodyEntry } from '../custody/entry';
import { fastDigest } from '../digest';
import type { Seal } from '../seal';
import { guideOf } from './guide';
import { BUNDLE } from './names';
import type { BundleSigner } from './sign';
import { type Kept, WARC_FILE, warcOf } from './warc';
import { type Entry, pack } from './zip';

export interface BundleContent {
  capture: Capture;
  kept: readonly Kept[];
  /** The whole log up to the head the bundle vouches for, oldest first. */
  custody: readonly CustodyEntry[];
  seal?: Seal;
  /** Answers of timestamp services for the log's head, by file name (`head.tsr`, `head.ots`). */
  times?: Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
}

const utf8 = new TextEncoder();

/** A bundle that plays in web-archive players (WACZ 1.1.1) and can be checked without Farol: the bytes of one file. */
export async function writeBundle(content: BundleContent, signer: BundleSigner): Promise<Uint8Array<ArrayBuffer>> {
  const { capture, kept, custody, seal, times = {} } = content;
  const { warc, cdxj } = await warcOf(capture, kept);
  const files: Entry[] = [
    { name: WARC_FILE, bytes: warc },
    textEntry(BUNDLE.index, cdxj),
    textEntry(BUNDLE.pages, pagesOf(capture)),
    textEntry(BUNDLE.capture, canonical(capture)),
    ...(seal ? [textEntry(BUNDLE.seal, canonical(seal))] : []),
    textEntry(BUNDLE.custody, custody.map((entry) => `${canonical(entry)}\n`).join('')),
    ...Object.entries(times).map(([name, bytes]) => ({ name: `evidence/${name}`, bytes })),
    textEntry(BUNDLE.guide, guideOf(capture, seal)),
  ];
  const description = await packageOf(content, files);
  const described = textEntry(BUNDLE.package, description);
  const sealed = textEntry(BUNDLE.digest, await signed(description, capture, signer));
  return pack([...files, described, sealed]);
}

const textEntry = (name: string, text: string): Entry => ({ name, bytes: utf8.encode(text) });

const pagesOf = ({ id, address, title, at }: Capture): string =>
  `${canonical({ format: 'json-pages-1.0', id: 'pages', title: 'Pages' })}\n` +
  `${canonical({ id, ts: at, url: address.final, title: title ?? address.final })}\n`;

async function packageOf({ capture, custody }: BundleContent, files: readonly Entry[]): Promise<string> {
  const digest = await fastDigest();
  const head = custody.at(-1);
  return canonical({
    profile: 'data-package',
    wacz_version: '1.1.1',
    created: capture.at,
    software: softwareOf(capture),
    title: capture.title ?? capture.address.final,
    mainPageUrl: capture.address.final,
    mainPageDate: capture.at,
    farol: { capture: capture.id, ...(head ? { custody: { seq: head.seq, hash: head.hash } } : {}) },
    resources: files.map(({ name, bytes }) => ({
      name: name.slice(name.lastIndexOf('/') + 1),
      path: name,
      hash: `sha256:${digest(bytes)}`,
      bytes: bytes.length,
    })),
  });
}

export const softwareOf = ({ tool }: Pick<Capture, 'tool'>): string => `Farol ${tool.version}`;

async function signed(description: string, capture: Capture, signer: BundleSigner): Promise<string> {
  const hash = `sha256:${(await fastDigest())(description)}`;
  const signature = await signer.sign(utf8.encode(hash));
  const { publicKey } = signer;
  const signedData = { hash, signature, publicKey, created: capture.at, software: softwareOf(capture) };
  return canonical({ path: BUNDLE.package, hash, signedData });
}
