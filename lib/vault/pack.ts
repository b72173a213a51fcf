/** A row as bytes: JSON for the values, and beside it the binary ones as they are. */
const utf8 = new TextEncoder();
const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const BINARY = '\u0000binary';

/** Throws an Error on what has no JSON form: a function, a Blob, a Map. `undefined` properties are left out. */
export function pack(row: object): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const json = JSON.stringify(row, (_, value: unknown) => {
    if (value instanceof Uint8Array) return { [BINARY]: parts.push(value) - 1, length: value.length };
    if (typeof value === 'function' || (typeof value === 'object' && value !== null && !isPlain(value)))
      throw new Error('this row holds something that cannot be sealed');
    return value;
  });
  const head = utf8.encode(json);
  const bytes = new Uint8Array(4 + head.length + parts.reduce((sum, { length }) => sum + length, 0));
  new DataView(bytes.buffer).setUint32(0, head.length);
  bytes.set(head, 4);
  let at = 4 + head.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** What `pack` was given. Throws an Error on bytes that it did not make. */
export function unpack(bytes: Uint8Array): object {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  if (length > bytes.length - 4) throw new Error('this row is cut off');
  let at = 4 + length;
  const row: unknown = JSON.parse(text.decode(bytes.subarray(4, at)), (_, value: unknown) => {
    const size = sizeOf(value);
    if (size === undefined) return value;
    at += size;
    if (at > bytes.length) throw new Error('this row is cut off');
    return bytes.slice(at - size, at);
  });
  if (typeof row !== 'object' || row === null) throw new Error('this is no row');
  return row;
}

const isPlain = (value: object): boolean =>
  Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

/** JSON.parse visits values in the order they stand, so the binary ones follow each other as they were written. */
function sizeOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !(BINARY in value)) return undefined;
  const { length } = value as { length?: unknown };
  return typeof length === 'number' && length >= 0 ? length : undefined;
}
