import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { hex } from '../evidence/hex';

/** 256 random bits; everything else is derived from it. It is wrapped by the passphrase and never written as it is. */
export type DataKey = Uint8Array<ArrayBuffer>;

/** What rows are sealed and index names hidden with. */
export interface RowKeys {
  row: Uint8Array;
  name: Uint8Array;
  /** Says which data key it is, and nothing about it. */
  id: string;
}

export const newDataKey = (): DataKey => crypto.getRandomValues(new Uint8Array(32));

export function rowKeys(key: DataKey): RowKeys {
  const derive = (use: string, length: number): Uint8Array =>
    hkdf(sha256, key, undefined, new TextEncoder().encode(`farol-vault/1 ${use}`), length);
  return { row: derive('rows', 32), name: derive('names', 32), id: hex(derive('id', 8)) };
}
