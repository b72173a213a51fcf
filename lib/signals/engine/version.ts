import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { TAXONOMY_VERSION } from '../../taxonomy';

/** Names a rule set by its content: the same wordings and weights give the same name anywhere. */
export function rulesFingerprint(...content: readonly unknown[]): string {
  const text = JSON.stringify(content, (_, value: unknown) => (typeof value === 'function' ? String(value) : value));
  return `${TAXONOMY_VERSION}-${bytesToHex(sha256(new TextEncoder().encode(text))).slice(0, 12)}`;
}
