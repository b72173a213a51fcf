import type { Format } from '../../lib/export/index';
import type { Finding } from '../../lib/types';

/** Pieces are joined to about this size, so that a big log is many small blobs and never one string. */
const PART = 1_000_000;

/**
 * Writes findings in a format into one Blob, a page of the log at a time. Gives nothing when `signal` stops it.
 * Throws what the log or the format throws.
 */
export async function writeFile(
  format: Format,
  findings: AsyncIterable<Finding>,
  options: Parameters<Format['write']>[1],
  signal: AbortSignal,
  onprogress: (done: number) => void,
): Promise<{ blob: Blob; done: number } | undefined> {
  let done = 0;
  async function* counted() {
    for await (const finding of findings) {
      if (signal.aborted) return;
      yield finding;
      onprogress(++done);
    }
  }
  const parts: Blob[] = [];
  let pending: (string | Uint8Array<ArrayBuffer>)[] = [];
  let size = 0;
  for await (const piece of format.write(counted(), options)) {
    pending.push(piece);
    size += piece.length;
    if (size < PART) continue;
    parts.push(new Blob(pending));
    pending = [];
    size = 0;
    // Lets the page draw its progress and hear a press on Cancel.
    await new Promise((resume) => setTimeout(resume));
  }
  if (signal.aborted) return undefined;
  return { blob: new Blob([...parts, ...pending], { type: format.mime }), done };
}

/** Hands a file to the browser's own download, which needs no permission. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function fileName(extension: string, now: Date): string {
  return `farol-${now.toISOString().slice(0, 16).replace(/[-:]/g, '').replace('T', '-')}.${extension}`;
}
