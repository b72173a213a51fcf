import type { Piece } from '../format';

const utf8 = new TextEncoder();
/** Pieces are joined to about this many characters or bytes: many small pieces cost more than they weigh. */
const JOINED = 64 * 1024;

export function bytesOf(piece: Piece): Uint8Array<ArrayBuffer> {
  return typeof piece === 'string' ? utf8.encode(piece) : piece;
}

/** The same content in fewer pieces, as bytes. */
export async function* joined(pieces: AsyncIterable<Piece>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let text = '';
  for await (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      if (text.length < JOINED) continue;
      yield utf8.encode(text);
      text = '';
      continue;
    }
    if (text !== '') yield utf8.encode(text);
    text = '';
    yield piece;
  }
  if (text !== '') yield utf8.encode(text);
}

/** One piece as a file's content. */
export async function* once(piece: Piece): AsyncGenerator<Piece> {
  yield piece;
}
