import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { base64 } from '../evidence/base64';
import type { RowKeys } from './keys';

/** No key of ours begins with it, so that a name that is hidden already is never hidden twice. */
const MARK = '\u0001';
const HIDDEN = new RegExp(`^${MARK}[\\w+/]{22}$`);
const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]{8,18}Z$/;
const REMEMBERED = 20_000;

/** Hides the text in index keys: the same text gives the same name, and without the key nothing can be told from it. */
export type Hide = (key: unknown) => unknown;

export function hiding(keys: RowKeys): Hide {
  const prepared = hmac.create(sha256, keys.name);
  const known = new Map<string, string>();
  const nameOf = (text: string): string => {
    // The empty text is where a range begins; a moment has to keep its order, and tells when and not what.
    if (text === '' || HIDDEN.test(text) || MOMENT.test(text)) return text;
    let name = known.get(text);
    if (name === undefined) {
      const digest = prepared.clone().update(new TextEncoder().encode(text)).digest();
      name = MARK + base64(digest.subarray(0, 16)).slice(0, 22);
      if (known.size >= REMEMBERED) known.clear();
      known.set(text, name);
    }
    return name;
  };
  // Numbers, which are places and sequence numbers, keep their order.
  const hide: Hide = (key) => (typeof key === 'string' ? nameOf(key) : Array.isArray(key) ? key.map(hide) : key);
  return hide;
}
