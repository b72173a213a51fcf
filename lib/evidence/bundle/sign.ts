import { fromBase64 } from '../base64';

/** WACZ-auth 0.1.0, anonymous: ECDSA over the words `sha256:…`; its reference reader takes P-384 keys only. */
export interface BundleSigner {
  /** SubjectPublicKeyInfo, base64. */
  publicKey: string;
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
}

const P384 = { name: 'ECDSA', namedCurve: 'P-384' };

/** False for a signature that is another's, and for anything malformed. */
export async function isBundleSigned(hash: string, publicKey: string, signature: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('spki', fromBase64(publicKey), P384, false, ['verify']);
    const bytes = new TextEncoder().encode(hash);
    return await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, fromBase64(signature), bytes);
  } catch {
    return false;
  }
}
