import { base64 } from '../../lib/evidence/base64';
import type { BundleSigner } from '../../lib/evidence/bundle/sign';
import { writeBundle } from '../../lib/evidence/bundle/write';
import type { CustodyEntry } from '../../lib/evidence/custody/entry';
import { sealOf } from '../../lib/evidence/seal';
import { type CaptureRow, filesOf } from '../../lib/store/captures';
import { checkpoint } from '../../lib/store/checkpoint';
import { custodyLines } from '../../lib/store/custody';
import type { Log } from '../../lib/store/db';
import { listTimes } from '../../lib/store/times';
import { note } from '../shared/custody';

/** One capture as a bundle for others: its export is noted first and stands in the log that goes along. Throws StoreError. */
export async function bundleOf(log: Log, { id, capture }: CaptureRow, by: string): Promise<Uint8Array<ArrayBuffer>> {
  const kept = await filesOf(log, capture);
  await note(log, { act: 'export', at: new Date().toISOString(), by, subject: id });
  await checkpoint(log, true);
  const custody: CustodyEntry[] = [];
  for await (const line of custodyLines(log)) custody.push(JSON.parse(line));
  const { listing, verdict } = capture;
  const seal = listing && verdict ? { seal: sealOf(listing, verdict) } : {};
  return writeBundle({ capture, kept, custody, ...seal, times: await timesFor(log) }, await bundleSigner(log));
}

async function timesFor(log: Log): Promise<Record<string, Uint8Array<ArrayBuffer>>> {
  const files: Record<string, Uint8Array<ArrayBuffer>> = {};
  for (const { id, tsr, ots } of (await listTimes(log)).slice(0, 8)) {
    if (tsr) files[`head-${id}.tsr`] = tsr;
    if (ots) files[`head-${id}.ots`] = ots;
  }
  return files;
}

const P384 = { name: 'ECDSA', namedCurve: 'P-384' } as const;

interface BundleKey {
  id: 'bundle';
  pair: CryptoKeyPair;
  publicKey: string;
}

/** The key all bundles of this browser are signed with; its private half cannot be taken out. */
async function bundleSigner(log: Log): Promise<BundleSigner> {
  const keys = log.table<BundleKey, string>('keys');
  let kept = await keys.get('bundle');
  if (!kept) {
    const pair = await crypto.subtle.generateKey(P384, false, ['sign', 'verify']);
    const publicKey = base64(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)));
    kept = { id: 'bundle', pair, publicKey };
    await keys.add(kept);
  }
  const { pair, publicKey } = kept;
  return {
    publicKey,
    sign: async (bytes) =>
      base64(new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, bytes))),
  };
}
