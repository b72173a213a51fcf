import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import type { Line } from '../lines';
import type { Place } from './place';

/** What a worker gives back for a batch. */
export interface Scored {
  /** Whole lines of output, in the order of the input. */
  out: string;
  /** Lines that could not be read. */
  unread: number;
}

/** A run in Redis: its batches, in what order they belong, and how many there are once all are in. */
export interface Run {
  queue: Queue<Line[], Scored>;
  redis: Redis;
  /** Hash: place of a batch → id of its job. */
  order: string;
  /** Set when the whole input is in. */
  total: string;
  close(): Promise<void>;
}

/** Connects at once or throws; a connection that is lost later is taken up again. */
export async function connect({ redis: address }: Pick<Place, 'redis'>): Promise<Redis> {
  let open = false;
  const redis = new Redis(address, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (open ? Math.min(times * 200, 5_000) : null),
  });
  let last: unknown;
  redis.on('error', (error) => {
    last = error;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    const { host, port } = redis.options;
    const { code, message } = (last ?? error) as NodeJS.ErrnoException;
    throw new Error(`Redis at ${host}:${port} cannot be used (${code ?? message})`);
  }
  open = true;
  return redis;
}

export async function openRun(place: Place): Promise<Run> {
  const redis = await connect(place);
  const queue = new Queue<Line[], Scored>(place.queue, { connection: redis });
  queue.on('error', () => {});
  await queue.waitUntilReady();
  return {
    queue,
    redis,
    order: `farol:${place.queue}:order`,
    total: `farol:${place.queue}:total`,
    close: async () => {
      await queue.close();
      redis.disconnect();
    },
  };
}
