import { WrongCall } from '../usage';

const COPIES = ['working', 'public', 'full'] as const;
const COLUMNS = ['level', 'lang', 'kind', 'site'] as const;

/** What `farol export` was asked for. */
export interface Outgoing {
  format: string;
  /** The file, or with `by` the folder, that is made; there is none of that name before. */
  out: string;
  /** The records that were scored, where the verdicts stand alone. */
  ads?: string;
  /** Columns that become folders; Parquet alone. */
  by: readonly (typeof COLUMNS)[number][];
  copy: (typeof COPIES)[number];
  /** The file that holds the exchange key. */
  key?: string;
}

interface Given {
  format?: string;
  out?: string;
  ads?: string;
  by?: string;
  copy?: string;
  key?: string;
  confirm?: string;
}

/** What has to be said for a copy in clear. */
const SURE = 'full copy';

/** Throws WrongCall. */
export function outgoingOf({ format, out, ads, by, copy = 'working', key, confirm }: Given): Outgoing {
  if (format === undefined || out === undefined) throw new WrongCall('farol export needs --format and --out');
  const known = COPIES.find((one) => one === copy);
  if (!known) throw new WrongCall(`--copy takes ${COPIES.join(', ')}, not '${copy}'`);
  if (known === 'full' && confirm !== SURE)
    throw new WrongCall(`a full copy holds phones and names of people in clear: say --confirm '${SURE}' as well`);
  if (key !== undefined && known !== 'working') throw new WrongCall('--key goes with a working copy only');
  const columns = (by === undefined ? [] : by.split(',')).map((name) => {
    const column = COLUMNS.find((one) => one === name);
    if (!column) throw new WrongCall(`--by takes ${COLUMNS.join(', ')}, not '${name}'`);
    return column;
  });
  if (columns.length > 0 && format !== 'parquet') throw new WrongCall('--by goes with --format parquet only');
  return { format, out, ads, by: [...new Set(columns)], copy: known, key };
}
