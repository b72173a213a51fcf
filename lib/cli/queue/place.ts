import { WrongCall } from '../usage';

/** Where a queue is. */
export interface Place {
  /** redis:// or rediss:// (TLS); may hold a password and is never printed. */
  redis: string;
  queue: string;
  /** Seconds after which a silent worker's batch is given to another. */
  lease: number;
}

const LOCAL = 'redis://127.0.0.1:6379';

/** The queue of a call; the address also from FAROL_REDIS, where no list of processes shows a password. Throws WrongCall. */
export function placeOf(given: { redis?: string; queue?: string; lease?: string }): Place {
  const { redis = process.env.FAROL_REDIS ?? LOCAL, queue = 'farol', lease = '30' } = given;
  if (!URL.canParse(redis) || !/^rediss?:$/.test(new URL(redis).protocol))
    throw new WrongCall('--redis takes an address such as redis://127.0.0.1:6379');
  if (!/^[\w.-]{1,64}$/.test(queue)) throw new WrongCall('--queue takes a name of letters, digits, . _ and -');
  if (!/^\d{1,4}$/.test(lease) || Number(lease) < 2)
    throw new WrongCall(`--lease takes seconds from 2 to 9999, not '${lease}'`);
  return { redis, queue, lease: Number(lease) };
}
