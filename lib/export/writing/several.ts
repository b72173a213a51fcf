import type { ExportFile, ExportOptions, Format, Source } from '../format';
import { zipped } from './zip';

type Several = Omit<Format, 'extension' | 'mime' | 'write' | 'files'> & {
  files(findings: Source, options?: ExportOptions): AsyncIterable<ExportFile>;
};

/** A format whose files travel together. */
export function several(format: Several): Format {
  return {
    ...format,
    extension: 'zip',
    mime: 'application/zip',
    write: (findings, options = {}) => zipped(format.files(findings, options), timeOf(options)),
  };
}

function timeOf({ about }: ExportOptions): Date {
  const time = about?.created === undefined ? new Date() : new Date(about.created);
  return Number.isNaN(time.getTime()) ? new Date() : time;
}
