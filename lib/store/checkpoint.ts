import { base64 } from '../evidence/base64';
import { CHECKPOINT_EVERY, checkpointEvent, type Signer } from '../evidence/custody/checkpoint';
import { append, headOf } from './custody';
import type { KeyRow, Log } from './db';
import { named } from './errors';

const P256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const TRIES = 5;

/** Signs the chain's head when enough has happened since the last signature, or when `now` says so. Throws StoreError. */
export async function checkpoint(log: Log, now = false): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries++) {
    const head = await named(() => headOf(log));
    const last = await named(() => log.custody.where('act').equals('checkpoint').last());
    const since = head.seq - (last?.seq ?? -1);
    if (since < (now ? 1 : CHECKPOINT_EVERY)) return false;
    const signer = await signerOf(log);
    // A signature takes a promise of another kind, so it is made outside, and kept only if nothing has followed the head.
    const event = await checkpointEvent(head, signer, new Date().toISOString(), log.actor);
    const kept = await named(() =>
      log.transaction('rw', log.custody, async () => {
        const still = (await headOf(log)).hash === head.hash;
        if (still) await append(log, [event]);
        return still;
      }),
    );
    if (kept) return true;
  }
  return false;
}

async function signerOf(log: Log): Promise<Signer> {
  const { pair, publicKey } = (await named(() => log.keys.get('checkpoint'))) ?? (await newKey(log));
  return {
    publicKey,
    sign: async (bytes) =>
      base64(new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, bytes))),
  };
}

/** The key is there before anything is signed with it; of two made at once the first is kept. */
async function newKey(log: Log): Promise<KeyRow> {
  const pair = await crypto.subtle.generateKey(P256, false, ['sign', 'verify']);
  const publicKey = base64(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)));
  return named(() =>
    log.transaction('rw', log.keys, log.custody, async () => {
      const known = await log.keys.get('checkpoint');
      if (known) return known;
      const row: KeyRow = { id: 'checkpoint', pair, publicKey };
      await log.keys.add(row);
      const signedBefore = (await log.custody.where('act').equals('checkpoint').count()) > 0;
      // A restored log was signed elsewhere: the chain itself says that another key follows.
      if (signedBefore)
        await append(log, [{ act: 'settings', at: new Date().toISOString(), detail: { checkpointKey: publicKey } }]);
      return row;
    }),
  );
}
