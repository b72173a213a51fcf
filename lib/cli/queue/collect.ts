import type { Job } from 'bullmq';
import type { Line } from '../lines';
import type { Output } from '../output';
import { Progress } from '../progress';
import { openRun, type Run, type Scored } from './connection';
import type { Place } from './place';

const LOOK_EVERY = 250;
/** Batches asked for at once. */
const AHEAD = 16;

/**
 * Writes what the workers made of a queue, in the order of the input, and waits for what is not there yet. Resolves to
 * true when every line was read. With `remove` the queue is emptied once all is written. Throws ReaderGone, Error.
 */
export async function collect(place: Place, output: Output, remove: boolean): Promise<boolean> {
  const run = await openRun(place);
  const progress = new Progress();
  let allRead = true;
  try {
    for (let at = 0; ; ) {
      const done = await finishedFrom(run, at);
      for (const job of done) {
        const { out, unread } = resultOf(job);
        await output.write(out);
        progress.add(job.data.length, 0);
        if (unread > 0) allRead = false;
      }
      at += done.length;
      if (done.length > 0) continue;
      const total = await run.redis.get(run.total);
      if (total !== null && at >= Number(total)) break;
      await new Promise((next) => setTimeout(next, LOOK_EVERY));
    }
    if (remove) await forget(run);
    return allRead;
  } finally {
    progress.end();
    await run.close();
  }
}

/** The next batches up to the first that is not finished. */
async function finishedFrom({ queue, redis, order }: Run, from: number): Promise<Job<Line[], Scored>[]> {
  const places = Array.from({ length: AHEAD }, (_, nth) => String(from + nth));
  const ids = await redis.hmget(order, ...places);
  const jobs = await Promise.all(ids.map((id) => (id === null ? undefined : queue.getJob(id))));
  const open = jobs.findIndex((job) => job?.finishedOn === undefined);
  return jobs.slice(0, open === -1 ? jobs.length : open).flatMap((job) => (job ? [job] : []));
}

/** A batch that was given up has an error in place of each of its lines, as a line that cannot be read has. */
function resultOf({ data, returnvalue }: Job<Line[], Scored | null>): Scored {
  // A batch that failed first and was scored then has a result and a reason.
  if (returnvalue) return returnvalue;
  const error = 'could not be processed (its workers died or failed, again and again)';
  return {
    out: data.map(({ number }) => `${JSON.stringify({ line: number, error })}\n`).join(''),
    unread: data.length,
  };
}

async function forget({ queue, redis, order, total }: Run): Promise<void> {
  await queue.obliterate({ force: true });
  await redis.del(order, total);
}
