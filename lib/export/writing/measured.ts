import { createSHA256 } from 'hash-wasm';
import type { Piece } from '../format';
import { joined } from './bytes';

/** What is known of a file once it was written. */
export interface Measure {
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

/** The pieces as they come, weighed on their way; `measure()` answers when they have ended. */
export async function measured(
  pieces: AsyncIterable<Piece>,
): Promise<{ pieces: AsyncIterable<Piece>; measure: () => Measure }> {
  const hasher = await createSHA256();
  let bytes = 0;
  let result: Measure | undefined;
  async function* weighed() {
    for await (const piece of joined(pieces)) {
      hasher.update(piece);
      bytes += piece.length;
      yield piece;
    }
    result = { bytes, sha256: hasher.digest('hex') };
  }
  return {
    pieces: weighed(),
    measure: () => {
      if (!result) throw new Error('the file was not written to its end');
      return result;
    },
  };
}
