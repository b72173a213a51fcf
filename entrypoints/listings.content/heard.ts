import type { Reply } from '../../lib/protocol';
import { pause } from './idle';

/** Waits between tries: the worker may have been stopped in the middle, and the next message starts it again. */
const TRIES_MS = [0, 200, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000];
const PATIENCE_MS = 30_000;

/** Asks until there is an answer; undefined when `goesOn` ends it or nobody answers. */
export async function untilHeard<T>(ask: () => Promise<Reply<T>>, goesOn: () => boolean): Promise<T | undefined> {
  for (const wait of TRIES_MS) {
    if (wait) await pause(wait);
    if (!goesOn()) return undefined;
    const reply = await Promise.race([ask(), pause(PATIENCE_MS)]);
    if (reply?.ok) return reply.value;
  }
  return undefined;
}
