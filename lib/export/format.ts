import type { Finding } from '../types';
import type { About } from './docs/about';
import type { Shown } from './facts/facts';
import type { PublicCopy } from './public/copy';
import type { Tokens } from './redact/token';

/** Version of the columns and lines written here; raised when one is renamed or removed. */
export const EXPORT_SCHEMA_VERSION = '1';

export interface ExportOptions {
  /** `masked` (the default) keeps the last three digits of a number; `full` is for a lawful referral. */
  contacts?: 'masked' | 'full';
  /** Tokens under a key in place of contacts, account numbers and names: a working copy for partners. */
  tokens?: Tokens;
  /** A byte order mark first, by which some spreadsheets know UTF-8. Tables only; written unless false. */
  bom?: boolean;
  /** A second heading row of HXL hashtags. Tables only. */
  hxl?: boolean;
  /** What `preflight` allowed to be published; without it, the copy is for partners. */
  publicCopy?: PublicCopy;
  /** What the person who exports says of the data; goes into codebook, datasheet and metadata. */
  about?: About;
  /** Hears each finding as it leaves, redacted and coarsened. */
  onwritten?: (finding: Shown) => void;
}

export type Source = Iterable<Finding> | AsyncIterable<Finding>;
/** Text is UTF-8 when encoded. */
export type Piece = string | Uint8Array<ArrayBuffer>;

/** One file of an export; `name` may hold folders, parted by `/`, and nothing but `a-z 0-9 . = _ -` beside them. */
export interface ExportFile {
  name: string;
  mime: string;
  /** To be read once, before the next file is asked for. */
  pieces: AsyncIterable<Piece>;
}

/** One field of a format, for its codebook. */
export interface FieldNote {
  name: string;
  /** As a reader of the file sees it: text, integer, number, date-time, list of text, … */
  type: string;
  /** What it holds and how it was made. */
  about: string;
  values?: readonly string[];
}

/** One way to write the log. A bounded number of findings in memory at a time, however long the log. */
export interface Format {
  /** The file name without `.ts`. */
  id: string;
  label: string;
  /** Without a dot; `zip` where several files travel. */
  extension: string;
  mime: string;
  /** Whether words of ads are in it: in any case, unless a public copy leaves them out, or never. */
  freeText: 'always' | 'optional' | 'never';
  /** It is nothing without the addresses of ads, which no public copy carries: only for partners. */
  partnersOnly?: true;
  fields: readonly FieldNote[];
  /** What its codebook says beside the fields, in Markdown. */
  notes?: string;
  /**
   * Pieces of the file, in order. Throws what the source of the findings throws, and RangeError for a public copy that
   * leaves out what the format is nothing without.
   */
  write(findings: Source, options?: ExportOptions): AsyncIterable<Piece>;
  /** The files one by one, for a folder instead of a zip, codebook and datasheet among them; only where several travel. */
  files?(findings: Source, options?: ExportOptions): AsyncIterable<ExportFile>;
}
