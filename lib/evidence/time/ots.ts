import { ripemd160, sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { digest } from '../digest';
import { fromHex, hex } from '../hex';
import type { TimeReport } from './head';

/**
 * OpenTimestamps detached proofs, as python-opentimestamps writes them: a header, the hash of the file, then a tree of
 * operations that ends in attestations. Proofs are read only; whoever stamps uses a client of their own.
 */
const MAGIC = fromHex('004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e89294');
const PENDING = '83dfe30d2ef90c8e';
const BITCOIN = '0588960d73d71901';
/** Bytes of a proof, of one operand, of one message; steps of the tree. */
const LIMIT = 256 * 1024;
const OPERAND = 4096;
const STEPS = 4096;
const DEPTH = 256;

export interface OtsProof {
  /** Calendars that have promised a block, by address. */
  pending: string[];
  /** Blocks that are said to hold it, and the root their header must have, as explorers write it. */
  blocks: { height: number; root: string }[];
}

/** Reads a proof over `file`. Throws an Error that says what is wrong with it. */
export function readOts(proof: Uint8Array, file: Uint8Array): OtsProof {
  if (proof.length > LIMIT) throw new Error('is too long for a proof');
  const reader = new Reader(proof);
  if (hex(reader.take(MAGIC.length)) !== hex(MAGIC)) throw new Error('is no OpenTimestamps proof');
  if (reader.number() !== 1) throw new Error('is a proof of a version this program does not know');
  if (reader.byte() !== 0x08) throw new Error('is over another kind of hash than SHA-256');
  const start = reader.take(32);
  if (hex(start) !== digest(file)) throw new Error('is of another entry of the log');
  const found: OtsProof = { pending: [], blocks: [] };
  follow(reader, start, found, 0);
  if (!reader.atEnd) throw new Error('holds more than a proof');
  return found;
}

function follow(reader: Reader, message: Uint8Array, found: OtsProof, depth: number): void {
  if (depth > DEPTH) throw new Error('branches too deep');
  let tag = reader.byte();
  for (; tag === 0xff; tag = reader.byte()) branch(reader, reader.byte(), message, found, depth);
  branch(reader, tag, message, found, depth);
}

function branch(reader: Reader, tag: number, message: Uint8Array, found: OtsProof, depth: number): void {
  if (tag === 0x00) attest(reader, message, found);
  else follow(reader, applied(tag, reader, message), found, depth + 1);
}

function applied(tag: number, reader: Reader, message: Uint8Array): Uint8Array {
  reader.step();
  if (tag === 0xf0) return joined(message, reader.operand());
  if (tag === 0xf1) return joined(reader.operand(), message);
  if (tag === 0xf2) return Uint8Array.from(message).reverse();
  if (tag === 0x02) return sha1(message);
  if (tag === 0x03) return ripemd160(message);
  if (tag === 0x08) return sha256(message);
  throw new Error('holds an operation this program does not know');
}

function attest(reader: Reader, message: Uint8Array, found: OtsProof): void {
  reader.step();
  const kind = hex(reader.take(8));
  const inner = new Reader(reader.operand());
  if (kind === PENDING) found.pending.push(new TextDecoder().decode(inner.operand()));
  else if (kind === BITCOIN)
    found.blocks.push({ height: inner.number(), root: hex(Uint8Array.from(message).reverse()) });
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length + b.length > OPERAND) throw new Error('grows too long');
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

class Reader {
  #at = 0;
  #steps = 0;
  constructor(readonly bytes: Uint8Array) {}
  get atEnd(): boolean {
    return this.#at === this.bytes.length;
  }
  step(): void {
    if (++this.#steps > STEPS) throw new Error('has too many steps');
  }
  take(length: number): Uint8Array {
    if (this.#at + length > this.bytes.length) throw new Error('is cut off');
    this.#at += length;
    return this.bytes.subarray(this.#at - length, this.#at);
  }
  byte(): number {
    return this.take(1)[0] ?? 0;
  }
  /** Seven bits a byte, the lowest first. */
  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new Error('holds a number that is too big');
  }
  operand(): Uint8Array {
    const length = this.number();
    if (length > OPERAND) throw new Error('holds an operand that is too long');
    return this.take(length);
  }
}

/** Zero bytes a block's hash begins with at the very least: nobody makes such a header for a forgery. */
const FEWEST_ZEROS = 8;

/**
 * What a proof shows. `header`: the 80 bytes of the block's header in hexadecimal, which whoever has a node or an explorer
 * can look up; only with it is the time confirmed. `zeros`: only for tests. Never throws on any bytes.
 */
export function checkOts(proof: Uint8Array, file: Uint8Array, header?: string, zeros = FEWEST_ZEROS): TimeReport {
  try {
    const { pending, blocks } = readOts(proof, file);
    const [block] = blocks;
    if (!block && pending.length === 0) return { holds: false, says: 'promises nothing' };
    if (!block) return { holds: 'pending', says: `waiting for a block: ${pending.join(', ')}` };
    const by = String(block.height);
    if (header === undefined)
      return { holds: 'pending', says: `block ${by} must have the Merkle root ${block.root}: compare its header`, by };
    const bytes = fromHex(header.trim().toLowerCase());
    if (bytes.length !== 80) return { holds: false, says: 'a block header has 80 bytes' };
    const hash = Uint8Array.from(sha256(sha256(bytes))).reverse();
    if (hash.subarray(0, zeros).some(Boolean)) return { holds: false, says: 'this header has no proof of work' };
    if (!blocks.some(({ root }) => root === hex(bytes.slice(36, 68).reverse())))
      return { holds: false, says: `this header is not of block ${by}: the roots differ` };
    const seconds = new DataView(bytes.buffer).getUint32(68, true);
    return { holds: true, says: `confirmed: in block ${by}`, at: new Date(seconds * 1000).toISOString(), by };
  } catch (error) {
    return { holds: false, says: error instanceof Error ? error.message : 'is no proof' };
  }
}
