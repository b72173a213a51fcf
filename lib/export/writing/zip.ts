import { makeZip } from 'client-zip';
import type { ExportFile } from '../format';
import { joined } from './bytes';

/** What client-zip gives: a ReadableStream, as far as it is used here. */
interface Reader {
  read(): Promise<{ done: boolean; value?: Uint8Array }>;
  cancel(reason?: unknown): Promise<void>;
}

/** client-zip 2.5.1 writes Zip64 for large files, but not for more names than the old end record can count. */
const MOST_FILES = 65_534;

/**
 * The files in a zip without compression, as they come; Zip64 where one is larger than 4 GiB. Files are asked for one
 * after the other, so that a later one may tell of an earlier. Throws what a file throws, and RangeError for too many.
 */
export async function* zipped(
  files: AsyncIterable<ExportFile>,
  at = new Date(),
  most = MOST_FILES,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  // client-zip neither hands on a failure in every case nor ends its source when it is not read on: both are done here.
  let failure: { error: unknown } | undefined;
  let open: AsyncGenerator<Uint8Array<ArrayBuffer>> | undefined;
  async function* entries() {
    let count = 0;
    try {
      for await (const { name, pieces } of files) {
        if (++count > most) throw new RangeError(`more than ${most} files do not go into one zip`);
        open = watched(pieces);
        yield { name, input: open, lastModified: at };
      }
    } catch (error) {
      failure ??= { error };
      throw error;
    }
  }
  async function* watched(pieces: ExportFile['pieces']) {
    try {
      yield* joined(pieces);
    } catch (error) {
      failure ??= { error };
      throw error;
    }
  }
  const listing = entries();
  const reader: Reader = makeZip(listing).getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read())
      if (step.value) yield step.value as Uint8Array<ArrayBuffer>;
    if (failure) throw failure.error;
  } catch (error) {
    throw failure ? failure.error : error;
  } finally {
    await reader.cancel().catch(() => undefined);
    await open?.return(undefined).catch(() => undefined);
    await listing.return(undefined).catch(() => undefined);
  }
}
