import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import { ParquetWriter } from 'hyparquet-writer/src/parquet-writer.js';
import type { Shown } from '../facts/facts';
import { EXPORT_SCHEMA_VERSION } from '../format';
import { COLUMNS, type Column } from '../table/columns';
import { schemaOf } from './schema';

/** Rows of a group, and UTF-16 code units of ad text in it, at most: what is in memory at a time. */
const ROWS = 5_000;
const UNITS = 4_000_000;

/** A Parquet file, a group of rows at a time; without its footer, and so unreadable, until the last piece. */
export async function* parquetPieces(
  findings: Iterable<Shown> | AsyncIterable<Shown>,
  columns: readonly Column[] = COLUMNS,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const bytes = new ByteWriter(1 << 20);
  const file = new ParquetWriter({
    writer: bytes,
    schema: schemaOf(columns),
    createdBy: 'farol',
    kvMetadata: [{ key: 'schema_version', value: EXPORT_SCHEMA_VERSION }],
  });
  let group = columns.map((): unknown[] => []);
  let rows = 0;
  let units = 0;
  for await (const finding of findings) {
    for (const [at, column] of columns.entries()) group[at]?.push(stored(column, finding));
    rows++;
    units += finding.listing.text.length;
    if (rows < ROWS && units < UNITS) continue;
    await file.write({ columnData: named(columns, group), rowGroupSize: rows });
    yield taken(bytes);
    group = columns.map(() => []);
    rows = 0;
    units = 0;
  }
  if (rows > 0) await file.write({ columnData: named(columns, group), rowGroupSize: rows });
  await file.finish();
  yield taken(bytes);
}

function stored({ type, value }: Column, finding: Shown): unknown {
  const found = value(finding);
  if (found === undefined) return null;
  if (type !== 'date-time') return found;
  const time = new Date(String(found));
  return Number.isNaN(time.getTime()) ? null : time;
}

const named = (columns: readonly Column[], group: readonly unknown[][]) =>
  columns.map(({ name }, at) => ({ name, data: group[at] ?? [] }));

/** What was written since the last time; the writer goes on counting its offset. */
function taken(bytes: ByteWriter): Uint8Array<ArrayBuffer> {
  const piece = bytes.getBytes().slice();
  bytes.index = 0;
  return piece;
}
