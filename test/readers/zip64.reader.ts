import { expect, it } from 'vitest';
import { zipped } from '../../lib/export/writing/zip';

const GIB = 1024 ** 3;

it('writes Zip64 when a file is larger than 4 GiB, in constant memory', async () => {
  const chunk = new Uint8Array(4 * 1024 * 1024);
  const chunks = 4 * 256 + 8;
  async function* pieces() {
    for (let at = 0; at < chunks; at++) yield chunk;
  }
  async function* files() {
    yield { name: 'data.csv', mime: 'text/csv', pieces: pieces() };
    async function* last() {
      yield 'behind it';
    }
    yield { name: 'datasheet.md', mime: 'text/markdown', pieces: last() };
  }
  let size = 0;
  let tail = Buffer.alloc(0);
  let external = 0;
  for await (const piece of zipped(files())) {
    size += piece.length;
    tail = Buffer.concat([tail, piece.length > 1000 ? piece.subarray(-1000) : piece]).subarray(-1000);
    external = Math.max(external, process.memoryUsage().external);
  }
  expect(size).toBeGreaterThan(4 * GIB + 32 * 1024 * 1024);
  expect(external).toBeLessThan(400 * 1024 * 1024);
  // APPNOTE 4.3.14 to 4.3.16: end record of Zip64, its locator, the old end record with the fields it cannot hold filled.
  const end = tail.lastIndexOf(Buffer.from('504b0606', 'hex'));
  const locator = tail.lastIndexOf(Buffer.from('504b0607', 'hex'));
  const old = tail.lastIndexOf(Buffer.from('504b0506', 'hex'));
  expect(end).toBeGreaterThanOrEqual(0);
  expect([locator, old]).toEqual([end + 56, end + 76]);
  expect(tail.readBigUInt64LE(end + 32)).toBe(2n);
  const start = Number(tail.readBigUInt64LE(end + 48));
  expect(start).toBeGreaterThan(4 * GIB);
  // The list of files begins where it is said to begin, and the first says its true size in its Zip64 field.
  const list = tail.length - (size - start);
  expect(tail.readUInt32LE(list)).toBe(0x02014b50);
  const extra = list + 46 + tail.readUInt16LE(list + 28);
  expect(tail.readUInt16LE(extra)).toBe(1);
  expect(tail.readBigUInt64LE(extra + 4)).toBe(BigInt(chunks * chunk.length));
});
