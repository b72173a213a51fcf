import type { Work } from './answer';
import type { Call } from './arguments';
import type { Engine } from './engine';
import { extractWork, scanWork } from './page';
import { scoreWork } from './score';

/** What a worker needs to know of the call. */
export interface Job extends Pick<Call, 'command' | 'rulesOnly' | 'batch'> {
  /** Whether this one tells about a missing model; of several workers only the first does. */
  warn: boolean;
}

/** The work of a command that reads lines; `engine` is asked for only by those that score. */
export async function workFor(job: Job, engine: () => Promise<Engine>): Promise<Work> {
  if (job.command === 'extract') return extractWork(job.batch);
  return job.command === 'scan' ? scanWork(await engine(), job.batch) : scoreWork(await engine());
}
