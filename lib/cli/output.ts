import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** The reader of our output went away (`farol score … | head`): stop without a word. */
export class ReaderGone extends Error {}

/** Writes whole lines and waits while the reader is behind, so memory stays constant. */
export class Output {
  private gone = false;

  constructor(private readonly stream: Writable) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      this.gone = true;
    });
  }

  async write(text: string): Promise<void> {
    if (this.gone) throw new ReaderGone();
    if (this.stream.write(text)) return;
    await Promise.race([once(this.stream, 'drain'), once(this.stream, 'close')]).catch(() => {});
    if (this.gone) throw new ReaderGone();
  }
}
