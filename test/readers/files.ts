import { createWriteStream, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Piece } from '../../lib/export/index';

export const folder = (): string => mkdtempSync(join(tmpdir(), 'farol-readers-'));

/** Writes pieces as they come; gives the path. */
export async function save(root: string, name: string, pieces: AsyncIterable<Piece>): Promise<string> {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  await pipeline(pieces, createWriteStream(path));
  return path;
}
