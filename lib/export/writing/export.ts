import { type Document, documents } from '../docs/documents';
import { Tally } from '../docs/tally';
import type { ExportFile, ExportOptions, Format, Piece, Source } from '../format';
import { joined, once } from './bytes';
import { fileName } from './name';
import { Cancelled, type Stop, watched } from './watch';
import { zipped } from './zip';

export interface ExportJob {
  format: Format;
  findings: Source;
  options?: ExportOptions;
  /**
   * `zip`: codebook and datasheet travel in one zip with the file (the default: data without them is half a record);
   * `beside`: the file alone, the two in `docs()` for a second download.
   */
  withDocs?: 'zip' | 'beside';
  /** An AbortSignal. */
  signal?: Stop;
  /** Hears every hundred findings how many are done, and once at the end. */
  onprogress?: (done: number) => void;
  /** The time in the name and, unless `about.created` says another, in the documents. */
  now?: Date;
}

export interface Outcome {
  /** Findings read. */
  done: number;
  /** Records written: fewer than `done` where a public copy suppresses some. */
  written: number;
  complete: boolean;
  /** Why it is not complete. */
  reason?: string;
  /** For the file; an incomplete one says so. */
  name: string;
}

export interface Export {
  /** What the file is to be called when all goes well; `outcome().name` once it is written. */
  name: string;
  mime: string;
  /** To be read once. A cancelled export ends with a mark; a failed one too, and then throws what failed. */
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>;
  /** How it went; to be asked when `pieces` has ended. */
  outcome(): Outcome;
  /** Codebook and datasheet of what was written; to be asked when `pieces` has ended. */
  docs(): Document[];
}

/** Writes findings in a format, with what belongs to them. A bounded number of findings in memory at a time. */
export function exportTo(job: ExportJob): Export {
  const { format, findings, withDocs = 'zip', signal, onprogress, now = new Date() } = job;
  const options: ExportOptions = { ...job.options, about: { created: now.toISOString(), ...job.options?.about } };
  const zip = withDocs === 'zip';
  const extension = zip ? 'zip' : format.extension;
  const tally = new Tally();
  const outcome: Outcome = { done: 0, written: 0, complete: false, name: fileName(format.id, extension, now) };
  const source = watched(
    findings,
    signal,
    (done) => onprogress?.(done),
    () => tally.read(),
  );
  const counting: ExportOptions = { ...options, onwritten: (finding) => tally.add(finding) };
  const docs = (): Document[] => documents(format, tally, options);

  async function* everyFile(): AsyncGenerator<ExportFile> {
    if (format.files) return yield* format.files(source, counting);
    yield { name: `data.${format.extension}`, mime: format.mime, pieces: format.write(source, counting) };
    for (const { name, text } of docs()) yield { name, mime: 'text/markdown', pieces: once(text) };
  }

  async function* pieces(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    const written: AsyncIterable<Piece> = zip ? zipped(everyFile(), now) : format.write(source, counting);
    try {
      for await (const piece of joined(written)) {
        if (signal?.aborted) throw new Cancelled();
        yield piece;
      }
      outcome.complete = true;
    } catch (error) {
      outcome.reason = error instanceof Cancelled ? 'cancelled' : 'failed';
      outcome.name = fileName(format.id, extension, now, true);
      yield mark(tally.written, outcome.reason);
      if (!(error instanceof Cancelled)) throw error;
    } finally {
      outcome.done = tally.seen;
      outcome.written = tally.written;
      // A reader that stopped early, or could not write, leaves a part.
      if (!outcome.complete && outcome.reason === undefined) {
        outcome.reason = 'not written to the end';
        outcome.name = fileName(format.id, extension, now, true);
      }
    }
  }

  return {
    name: outcome.name,
    mime: zip ? 'application/zip' : format.mime,
    pieces: pieces(),
    outcome: () => outcome,
    docs,
  };
}

/** A last line that no reader of any of the formats takes for a record, nor for the end of a whole file. */
function mark(written: number, reason: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`\nINCOMPLETE: ${reason} after ${written} records. Do not use this file.\n`);
}
