import { existsSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Piece } from '../../export/index';
import { WrongCall } from '../usage';

/** What is being written has this behind its name; what has it is not whole. */
export const PART = '.part';

/** Throws WrongCall where something of that name is already, whole or a part. */
export function mustBeNew(path: string): void {
  for (const taken of [path, `${path}${PART}`])
    if (existsSync(taken)) throw new WrongCall(`${taken} is there already: take it away, or give --out another name`);
}

/** Writes a file to its end and to the disk. Throws what the file system throws (ENOSPC and the like). */
export async function write(path: string, pieces: AsyncIterable<Piece>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'w');
  try {
    for await (const piece of pieces) {
      // A single write may take less than it was given, on a disk that is filling up.
      for (let rest = typeof piece === 'string' ? Buffer.from(piece) : piece; rest.length > 0; )
        rest = rest.subarray((await file.write(rest)).bytesWritten);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

export const finish = (path: string): Promise<void> => rename(`${path}${PART}`, path);
