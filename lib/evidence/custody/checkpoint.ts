import { fromBase64 } from '../base64';
import { canonical } from '../canonical';
import type { CustodyEvent, Head } from './entry';

/** Entries between two signatures, at most. */
export const CHECKPOINT_EVERY = 256;

/** Signs with a key that cannot leave the browser: base64 of the raw 64-byte ECDSA P-256 signature (SHA-256). */
export interface Signer {
  /** SubjectPublicKeyInfo, base64. */
  publicKey: string;
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
}

/** What a checkpoint signs: the entry before it, by number and hash, under a name no other signature uses. */
export const signedBytes = (head: Head): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(canonical({ farol: 'custody-checkpoint', hash: head.hash, seq: head.seq }));

/** The event that follows `head` and vouches for everything up to it. */
export async function checkpointEvent(head: Head, signer: Signer, at: string, by: string): Promise<CustodyEvent> {
  const signature = await signer.sign(signedBytes(head));
  return { act: 'checkpoint', at, by, detail: { publicKey: signer.publicKey, signature } };
}

const P256 = { name: 'ECDSA', namedCurve: 'P-256' };

/** Whether a checkpoint's signature is its key's, over `head`. False for anything malformed. */
export async function isSigned(head: Head, publicKey: unknown, signature: unknown): Promise<boolean> {
  if (typeof publicKey !== 'string' || typeof signature !== 'string') return false;
  try {
    const key = await crypto.subtle.importKey('spki', fromBase64(publicKey), P256, false, ['verify']);
    return await crypto.subtle.verify(
      { name: 'ECDSA', hash: 'SHA-256' },
      key,
      fromBase64(signature),
      signedBytes(head),
    );
  } catch {
    return false;
  }
}
