import type { Format } from './format';
import { parquetPieces } from './parquet/write';
import { COLUMNS } from './table/columns';
import { released } from './writing/released';

/** Typed columns for DuckDB, Spark and the like; the same as the table's. */
export default {
  id: 'parquet',
  label: 'Typed table (Parquet)',
  extension: 'parquet',
  mime: 'application/vnd.apache.parquet',
  freeText: 'optional',
  fields: COLUMNS,
  notes:
    'Times are UTC in milliseconds; lists are lists. A file that was not finished has no footer, and no reader opens it.',
  write: (findings, options = {}) => parquetPieces(released(findings, options)),
} satisfies Format;
