import { sha1 } from '@noble/hashes/legacy.js';

/** A namespace of our own (RFC 9562), under which equal content has equal identity in every export. */
export const FAROL_NAMESPACE = '5f1d0c7e-8f0a-4a53-9d0b-6c1a7a2b9e34';

/** UUID version 5: the same name in the same namespace gives the same UUID anywhere. */
export function uuid5(name: string, namespace = FAROL_NAMESPACE): string {
  const space = namespace.replaceAll('-', '').match(/../g) ?? [];
  const bytes = [...space.map((pair) => Number.parseInt(pair, 16)), ...new TextEncoder().encode(name)];
  const hash = sha1(Uint8Array.from(bytes)).slice(0, 16);
  const digits = Array.from(hash, (byte, at) => {
    const marked = at === 6 ? (byte & 0x0f) | 0x50 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
