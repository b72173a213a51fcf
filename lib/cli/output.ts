import type { Writable } from 'node:stream';

/** The reader of our output went away (`farol score … | head`): stop without a word. */
export class ReaderGone extends Error {}

/** Writes whole lines and waits while the reader is behind, so memory stays constant. */
export class Output {
  private gone = false;
  private goOn = () => {};

  constructor(private readonly stream: Writable) {
    stream.on('drain', () => this.goOn());
    stream.on('close', () => this.goOn());
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      this.gone = true;
      this.goOn();
    });
  }

  async write(text: string): Promise<void> {
    if (this.gone) throw new ReaderGone();
    if (!this.stream.write(text)) {
      await new Promise<void>((resolve) => {
        this.goOn = resolve;
      });
    }
    if (this.gone) throw new ReaderGone();
  }
}
