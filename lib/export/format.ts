import type { Finding } from '../types';

/** Version of the columns and lines written here; raised when one is renamed or removed. */
export const EXPORT_SCHEMA_VERSION = '1';

export interface ExportOptions {
  /** `masked` (the default) keeps the last three digits of a number; `full` is for a lawful referral. */
  contacts?: 'masked' | 'full';
  /** A byte order mark first, by which some spreadsheets know UTF-8. Tables only; written unless false. */
  bom?: boolean;
}

/** One way to write the log to a file. One finding in memory at a time, however long the log. */
export interface Format {
  /** The file name without `.ts`. */
  id: string;
  label: string;
  /** Without a dot. */
  extension: string;
  mime: string;
  /** Pieces of the file, in order; UTF-8 when encoded. Throws only what the source of the findings throws. */
  write(findings: Iterable<Finding> | AsyncIterable<Finding>, options?: ExportOptions): AsyncIterable<string>;
}
