import { Worker } from 'bullmq';
import type { Work } from '../answer';
import type { Line } from '../lines';
import { connect, openRun, type Scored } from './connection';
import type { Place } from './place';

const LOOK_EVERY = 500;
/** How often a batch may lose its worker: one that kills every worker must end. */
const MOST_STALLED = 3;

export interface WorkerJob {
  place: Place;
  work: Work;
  /** Batches under way at once. */
  depth: number;
  /** Ends when the whole input is in and scored; otherwise at SIGTERM or SIGINT. */
  drain: boolean;
}

/**
 * Takes batches from the queue until told to stop; the one under way is finished first. A batch is held on a lease: of a
 * worker that was killed, another takes it, and a result is written once, by whoever holds the lease. Throws Error.
 */
export async function workOn({ place, work, depth, drain }: WorkerJob): Promise<void> {
  const connection = await connect(place);
  const lease = place.lease * 1000;
  const worker = new Worker<Line[], Scored>(
    place.queue,
    async ({ data }) => {
      const answers = await work(data);
      return {
        out: answers.map(({ json }) => `${json}\n`).join(''),
        unread: answers.filter(({ read }) => !read).length,
      };
    },
    { connection, concurrency: depth, lockDuration: lease, stalledInterval: lease, maxStalledCount: MOST_STALLED },
  );
  // Redis away for a while, or a lease lost: the batch comes again.
  worker.on('error', ({ message }) => process.stderr.write(`farol: ${message}\n`));
  await stopped(place, drain);
  await worker.close();
  connection.disconnect();
}

async function stopped(place: Place, drain: boolean): Promise<void> {
  let asked = false;
  const ask = () => {
    asked = true;
  };
  process.once('SIGTERM', ask).once('SIGINT', ask);
  const run = await openRun(place);
  while (!asked && !(drain && (await isDone(run)))) await new Promise((next) => setTimeout(next, LOOK_EVERY));
  await run.close();
}

async function isDone({ queue, redis, total }: Awaited<ReturnType<typeof openRun>>): Promise<boolean> {
  if ((await redis.get(total)) === null) return false;
  const counts = await queue.getJobCounts('wait', 'active', 'delayed', 'prioritized');
  return Object.values(counts).every((count) => count === 0);
}
