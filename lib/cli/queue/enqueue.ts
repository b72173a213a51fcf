import { createHash } from 'node:crypto';
import type { Line } from '../lines';
import { Progress } from '../progress';
import { batches } from './batches';
import { openRun, type Run } from './connection';
import type { Place } from './place';

/** A batch whose worker died so often is given up, and its lines say so. */
export const MOST_TRIES = 3;

/** Puts the lines of an input into a queue. Said twice, or broken off and said again, nothing is in it twice. Throws Error. */
export async function enqueue(groups: AsyncIterable<Line[]>, place: Place): Promise<void> {
  const run = await openRun(place);
  const progress = new Progress();
  try {
    let at = 0;
    for await (const batch of batches(groups)) {
      await put(run, batch, at++);
      progress.add(batch.length, 0);
    }
    if (Number(await run.redis.hlen(run.order)) > at) throw otherInput(place.queue);
    await run.redis.set(run.total, at);
  } finally {
    progress.end();
    await run.close();
  }
}

async function put({ queue, redis, order }: Run, batch: Line[], at: number): Promise<void> {
  const id = `${at}-${createHash('sha256').update(JSON.stringify(batch)).digest('hex').slice(0, 24)}`;
  const isNew = await redis.hsetnx(order, String(at), id);
  if (!isNew && (await redis.hget(order, String(at))) !== id) throw otherInput(queue.name);
  // A job of the same id is left as it is, finished or not.
  await queue.add('score', batch, { jobId: id, attempts: MOST_TRIES, stackTraceLimit: 1 });
}

const otherInput = (name: string) =>
  new Error(
    `queue ${name} holds another input: collect it first (farol collect --remove), or give --queue another name`,
  );
