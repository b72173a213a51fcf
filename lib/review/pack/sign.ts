import { base64, fromBase64 } from '../../evidence/base64';
import { canonical } from '../../evidence/canonical';
import type { Signer } from '../../evidence/custody/checkpoint';
import { digest } from '../../evidence/digest';
import type { AnswerBody, AnswerFile } from './form';

/** Under a name of its own: a signature of the custody chain can never pass for an answer's. */
const signedBytes = (body: AnswerBody): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(canonical({ farol: 'second-review', body }));

export async function signAnswers(body: Omit<AnswerBody, 'publicKey'>, signer: Signer): Promise<AnswerFile> {
  const whole: AnswerBody = { ...body, publicKey: signer.publicKey };
  return { ...whole, signature: await signer.sign(signedBytes(whole)) };
}

/** Whether the file is as its key's owner signed it. False for anything malformed. */
export async function isAsSigned({ signature, ...body }: AnswerFile): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey(
      'spki',
      fromBase64(body.publicKey),
      { name: 'ECDSA', namedCurve: 'P-256' },
      false,
      ['verify'],
    );
    const bytes = signedBytes(body);
    return await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, fromBase64(signature), bytes);
  } catch {
    return false;
  }
}

/** A signer from a key pair whose private half cannot leave the browser. */
export const signerFrom = (privateKey: CryptoKey, publicKey: string): Signer => ({
  publicKey,
  sign: async (bytes) =>
    base64(new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, bytes))),
});

/** What two people read to each other to know that a key is theirs: 32 hexadecimal digits in groups of four. */
export const fingerprint = (publicKey: string): string =>
  digest(publicKey)
    .slice(0, 32)
    .replace(/(.{4})(?=.)/g, '$1 ');
