/**
 * From the hash of an n-gram to its row in a weight table. Rows are numbered from 1; row 0 belongs to no n-gram and
 * holds zeros. Open addressing in one typed array: a look-up costs a few nanoseconds and makes no garbage.
 */
export class Vocabulary {
  /** Hash and row of each slot side by side: one trip to memory instead of two. */
  private readonly slots: Uint32Array;
  private readonly mask: number;

  /** `hashes` ascending and distinct, as `encodeHashes` stores them. */
  constructor(readonly hashes: Uint32Array) {
    let size = 16;
    while (size < hashes.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Uint32Array(size * 2);
    for (let at = 0; at < hashes.length; at++) {
      const hash = hashes[at] as number;
      let slot = hash & this.mask;
      while (this.slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = hash;
      this.slots[slot * 2 + 1] = at + 1;
    }
  }

  /** 0 when the n-gram is unknown. */
  rowOf(hash: number): number {
    let slot = hash & this.mask;
    for (;;) {
      const row = this.slots[slot * 2 + 1] as number;
      if (row === 0 || this.slots[slot * 2] === hash) return row;
      slot = (slot + 1) & this.mask;
    }
  }

  /** Rows of the known ones among `hashes`. */
  rowsOf(hashes: Uint32Array): Int32Array {
    const rows = new Int32Array(hashes.length);
    let count = 0;
    for (const hash of hashes) {
      const row = this.rowOf(hash);
      if (row !== 0) rows[count++] = row;
    }
    return rows.subarray(0, count);
  }
}

/** Ascending hashes as gaps of seven bits a byte: about half the size of four bytes each. */
export function encodeHashes(hashes: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const hash of hashes) {
    let gap = hash - before;
    before = hash;
    while (gap > 127) {
      bytes.push((gap % 128) | 128);
      gap = Math.floor(gap / 128);
    }
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}

export function decodeHashes(bytes: Uint8Array, count: number): Uint32Array {
  const hashes = new Uint32Array(count);
  let at = 0;
  let before = 0;
  for (let n = 0; n < count; n++) {
    let gap = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined || scale > 2 ** 32) throw new Error('the list of n-grams ends too early');
      gap += (byte & 127) * scale;
      if (byte < 128) break;
      scale *= 128;
    }
    before += gap;
    hashes[n] = before;
  }
  if (at !== bytes.length) throw new Error('the list of n-grams has bytes left over');
  return hashes;
}
