import type { Finding } from '../../types';
import type { Source } from '../format';

/** What of an AbortSignal is asked. */
export interface Stop {
  readonly aborted: boolean;
}

/** Thrown through a format when somebody stopped the export. */
export class Cancelled extends Error {
  constructor() {
    super('the export was cancelled');
    this.name = 'Cancelled';
  }
}

const EVERY = 100;

/** The findings one by one; `ondone` hears how many were handed over. Throws Cancelled once stopped. */
export async function* watched(
  findings: Source,
  stop: Stop | undefined,
  ondone: (done: number) => void,
  onfinding: (finding: Finding) => void,
): AsyncGenerator<Finding> {
  let done = 0;
  for await (const finding of findings) {
    if (stop?.aborted) throw new Cancelled();
    onfinding(finding);
    yield finding;
    if (++done % EVERY === 0) ondone(done);
  }
  if (stop?.aborted) throw new Cancelled();
  ondone(done);
}
