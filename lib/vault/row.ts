import { gcm } from '@noble/ciphers/aes.js';
import type { RowKeys } from './keys';
import { type Hide, hiding } from './names';
import { pack, unpack } from './pack';

/** What of a table is an index: those properties stand outside the seal, their text hidden. */
export interface Shape {
  table: string;
  /** Property of the primary key. */
  primary: string;
  indexed: readonly string[];
}

/** A row as it lies on the disk. */
export interface SealedRow {
  /** The data key it is sealed with. */
  by: string;
  /** A random number of 96 bits used once, then the ciphertext with its tag. */
  sealed: Uint8Array<ArrayBuffer>;
  [index: string]: unknown;
}

export interface Sealer {
  id: string;
  hide: Hide;
  seal(shape: Shape, row: object): SealedRow;
  /** Throws an Error when it was changed, or belongs to another place. */
  open(shape: Shape, row: SealedRow): object;
}

const NONCE = 12;

/** AES-256-GCM; synchronous, because a database transaction ends when a promise of another kind is awaited. */
export function sealer(keys: RowKeys): Sealer {
  const hide = hiding(keys);
  const slot = ({ table, primary }: Shape, stored: Readonly<Record<string, unknown>>): Uint8Array =>
    new TextEncoder().encode(JSON.stringify(['farol-row/1', table, stored[primary], keys.id]));
  return {
    id: keys.id,
    hide,
    seal(shape, row) {
      const values = row as Readonly<Record<string, unknown>>;
      const outside: Record<string, unknown> = {};
      for (const name of [shape.primary, ...shape.indexed])
        if (values[name] !== undefined) outside[name] = hide(values[name]);
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
      const content = gcm(keys.row, nonce, slot(shape, outside)).encrypt(pack(row));
      const sealed = new Uint8Array(NONCE + content.length);
      sealed.set(nonce);
      sealed.set(content, NONCE);
      return { ...outside, by: keys.id, sealed };
    },
    open(shape, row) {
      const { sealed } = row;
      return unpack(gcm(keys.row, sealed.subarray(0, NONCE), slot(shape, row)).decrypt(sealed.subarray(NONCE)));
    },
  };
}

export const isSealed = (row: unknown): row is SealedRow =>
  typeof row === 'object' &&
  row !== null &&
  typeof (row as Partial<SealedRow>).by === 'string' &&
  (row as Partial<SealedRow>).sealed instanceof Uint8Array;
