import { type ExportJob, exportTo, type Outcome } from '../../lib/export/index';

/** Pieces are joined to about this size, so that a big log is many small blobs and never one string. */
const PART = 1_000_000;
/** Milliseconds of writing before the page may draw its progress and hear a press on Cancel. */
const BREATH = 50;

/** Writes an export into one Blob, a page of the log at a time. Without `blob` it was stopped. Throws what the log or the format throws. */
export async function writeFile(job: ExportJob): Promise<{ blob?: Blob; outcome: Outcome }> {
  const run = exportTo(job);
  const parts: Blob[] = [];
  let pending: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let since = performance.now();
  for await (const piece of run.pieces) {
    pending.push(piece);
    size += piece.length;
    if (size >= PART) {
      parts.push(new Blob(pending));
      pending = [];
      size = 0;
    }
    if (performance.now() - since < BREATH) continue;
    await new Promise((resume) => setTimeout(resume));
    since = performance.now();
  }
  const outcome = run.outcome();
  return outcome.complete ? { blob: new Blob([...parts, ...pending], { type: run.mime }), outcome } : { outcome };
}
