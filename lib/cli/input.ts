import { open } from 'node:fs/promises';
import { WrongCall } from './usage';

const CHUNK = 256 * 1024;

/** Bytes of a file, or of standard input for `-`. Throws WrongCall when the file cannot be opened. */
export async function openInput(file: string): Promise<AsyncIterable<Buffer | string>> {
  if (file === '-') return process.stdin;
  try {
    const handle = await open(file);
    if ((await handle.stat()).isDirectory()) {
      await handle.close();
      throw new WrongCall(`${file} is a directory`);
    }
    return handle.createReadStream({ highWaterMark: CHUNK });
  } catch (error) {
    if (error instanceof WrongCall) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new WrongCall(
      code === 'ENOENT' ? `no such file: ${file}` : `${file} cannot be opened (${code ?? 'unknown'})`,
    );
  }
}

/** Everything, up to `most` bytes. Throws WrongCall beyond that. */
export async function readAll(input: AsyncIterable<Buffer | string>, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    const part = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += part.length;
    if (size > most) throw new WrongCall(`the page is larger than ${most / 1024 / 1024} MiB`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
