import { sha256 } from '@noble/hashes/sha2.js';
import { base64, fromBase64 } from '../../evidence/base64';
import { hex } from '../../evidence/hex';

/** 32 secret bytes that partners share: same key, same tokens. */
export type ExchangeKey = Uint8Array<ArrayBuffer>;

const BYTES = 32;
const FORM = /^farol-key-([\w-]{43})-([\da-f]{4})$/;

export const newKey = (): ExchangeKey => crypto.getRandomValues(new Uint8Array(BYTES));

/** As people hand it on: `farol-key-…-ab12`, the end telling a slip of the pen. */
export function keyText(key: ExchangeKey): string {
  const letters = base64(key)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/, '');
  return `farol-key-${letters}-${checksum(key)}`;
}

/** The key of its text form, white space aside. Throws RangeError, in words for a person, on anything else. */
export function keyFrom(text: string): ExchangeKey {
  const [, letters, sum] = FORM.exec(text.replace(/\s+/g, '')) ?? [];
  if (letters === undefined)
    throw new RangeError('This is no exchange key: one begins with farol-key- and has 58 signs.');
  const key = decoded(letters);
  if (key === undefined || checksum(key) !== sum)
    throw new RangeError('This exchange key has a slip in it: its last four signs do not fit.');
  return key;
}

function decoded(letters: string): ExchangeKey | undefined {
  try {
    return fromBase64(`${letters.replaceAll('-', '+').replaceAll('_', '/')}=`);
  } catch {
    return undefined;
  }
}

const checksum = (key: ExchangeKey): string => hex(sha256(key)).slice(0, 4);
