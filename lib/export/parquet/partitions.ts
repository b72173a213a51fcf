import type { Shown } from '../facts/facts';
import type { ExportFile, ExportOptions, Source } from '../format';
import { COLUMNS } from '../table/columns';
import { released } from '../writing/released';
import { parquetPieces } from './write';

export type PartitionBy = 'level' | 'lang' | 'kind' | 'site';

/** Records, and UTF-16 code units of ad text, that wait for their file at most. */
const MOST_WAITING = 20_000;
const MOST_UNITS = 16_000_000;

const VALUE: Readonly<Record<PartitionBy, (finding: Shown) => string>> = {
  level: ({ verdict }) => verdict.level,
  lang: ({ verdict }) => verdict.lang,
  kind: ({ verdict }) => verdict.kind,
  site: ({ site }) => site,
};

interface Waiting {
  findings: Shown[];
  units: number;
}

/**
 * Many Parquet files in folders named after their values (`level=high/lang=en/part-00000.parquet`), as Hive, Spark and
 * DuckDB read them; those columns are in the path and not in the files. Each file is to be written before the next is
 * asked for. When too much waits, the fullest folder gets a file: memory does not grow with the log.
 */
export async function* partitioned(
  findings: Source,
  by: readonly PartitionBy[],
  options: ExportOptions = {},
): AsyncGenerator<ExportFile> {
  const columns = COLUMNS.filter(({ name }) => !by.some((taken) => taken === name));
  const folders = new Map<string, Waiting>();
  let waiting = 0;
  let units = 0;
  let part = 0;

  function file(folder: string, { findings: rows, units: size }: Waiting): ExportFile {
    folders.delete(folder);
    waiting -= rows.length;
    units -= size;
    const name = `${folder}part-${String(part++).padStart(5, '0')}.parquet`;
    return { name, mime: 'application/vnd.apache.parquet', pieces: parquetPieces(rows, columns) };
  }

  for await (const finding of released(findings, options)) {
    const folder = by.map((name) => `${name}=${folderName(VALUE[name](finding))}/`).join('');
    const folded = folders.get(folder) ?? { findings: [], units: 0 };
    folded.findings.push(finding);
    folded.units += finding.listing.text.length;
    folders.set(folder, folded);
    waiting++;
    units += finding.listing.text.length;
    if (waiting < MOST_WAITING && units < MOST_UNITS) continue;
    const fullest = [...folders].reduce((most, next) => (next[1].units > most[1].units ? next : most));
    yield file(...fullest);
  }
  for (const [folder, rest] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) yield file(folder, rest);
}

/** What Hive writes for a value that is none, and percent signs for what a folder name must not hold. */
function folderName(value: string): string {
  return value === '' ? '__HIVE_DEFAULT_PARTITION__' : encodeURIComponent(value);
}
