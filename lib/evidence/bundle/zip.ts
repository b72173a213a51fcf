import { makeZip } from 'client-zip';
import { createCRC32 } from 'hash-wasm';

export interface Entry {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Says which file of the container it is about. */
export class Damaged extends Error {
  constructor(
    readonly item: string,
    message: string,
  ) {
    super(message);
  }
}

/** A bundle holds few files; more is another kind of archive. */
const MOST_ENTRIES = 64;
const NAME = /^[a-z0-9][a-z0-9./-]{0,119}$/;

/** Midnight of the same day on every device, in local time as the format wants it: the container says nothing of its own. */
const noTime = (): Date => new Date(1980, 0, 1);

/** A zip without compression whose every byte follows from its entries: what can be made again can be compared whole. */
export async function pack(entries: readonly Entry[]): Promise<Uint8Array<ArrayBuffer>> {
  const files = entries.map(({ name, bytes }) => ({ name, input: bytes, lastModified: noTime() }));
  const reader = makeZip(files).getReader();
  const parts: Uint8Array[] = [];
  for (let step = await reader.read(); !step.done; step = await reader.read()) parts.push(step.value);
  return joined(parts);
}

/**
 * The entries of a zip that `pack` could have made. Throws an Error that says where it is no such thing: a changed byte
 * of the container, compression, two files of one name, bytes between files.
 */
export async function unpack(zip: Uint8Array<ArrayBuffer>): Promise<Entry[]> {
  const entries = listed(zip);
  const crc = await createCRC32();
  for (const { name, bytes, checksum } of entries)
    if (Number.parseInt(crc.init().update(bytes).digest('hex'), 16) !== checksum)
      throw new Damaged(name, 'was changed');
  const again = await pack(entries);
  if (again.length !== zip.length) throw new Error('the container holds more or less than its files');
  const odd = zip.findIndex((byte, at) => again[at] !== byte);
  if (odd >= 0) throw new Error(`the container was changed at byte ${odd}`);
  return entries;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
/** Bytes in front of a file's name, and behind its content. */
const HEADER = 30;
const DESCRIPTOR = 16;

function listed(zip: Uint8Array<ArrayBuffer>): (Entry & { checksum: number })[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error('the container does not end like a zip: cut off?');
  const count = view.getUint16(end + 10, true);
  if (count === 0 || count > MOST_ENTRIES) throw new Error(`the container lists ${count} files`);
  const entries: (Entry & { checksum: number })[] = [];
  const seen = new Set<string>();
  let at = view.getUint32(end + 16, true);
  let next = 0;
  for (let file = 0; file < count; file++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new Error('the list of files is damaged');
    const [size, nameLength] = [view.getUint32(at + 24, true), view.getUint16(at + 28, true)];
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength));
    if (!NAME.test(name) || name.includes('..') || seen.has(name))
      throw new Error(`'${name.slice(0, 80)}' is no name of a bundle`);
    seen.add(name);
    const start = next + HEADER + nameLength;
    if (
      new TextDecoder().decode(zip.subarray(next + HEADER, start)) !== name ||
      view.getUint16(next + 26, true) !== nameLength
    )
      throw new Error(`${name} goes by two names`);
    if (view.getUint32(at + 20, true) !== size || view.getUint32(at + 42, true) !== next || start + size > end)
      throw new Error(`${name} is not where the list says`);
    entries.push({ name, bytes: zip.slice(start, start + size), checksum: view.getUint32(at + 16, true) });
    next = start + size + DESCRIPTOR;
    at += 46 + nameLength;
  }
  return entries;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
