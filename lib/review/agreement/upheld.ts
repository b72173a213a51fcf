import { type Estimate, wilson } from './interval';

/** Decisions under which a rate is not told: at 20 the interval is still up to 40 points wide. */
export const FLOOR = 20;

/** Kept and dismissed; unsure is counted beside them and in no rate. */
export interface Tally {
  kept: number;
  dismissed: number;
  unsure: number;
}

export const noTally = (): Tally => ({ kept: 0, dismissed: 0, unsure: 0 });

/** How often people kept what was flagged; `enough` says whether that may be told. */
export interface Upheld extends Tally {
  decided: number;
  /** Absent under the floor. */
  rate?: Estimate;
}

export function upheld(tally: Tally, floor = FLOOR): Upheld {
  const decided = tally.kept + tally.dismissed;
  return { ...tally, decided, ...(decided >= floor ? { rate: wilson(tally.kept, decided) } : {}) };
}

export interface Decay {
  earlier: Estimate;
  recent: Estimate;
}

/** A rule people uphold less than they did: both times above the floor, the intervals apart. Undefined otherwise. */
export function decay(earlier: Tally, recent: Tally, floor = FLOOR): Decay | undefined {
  const [before, now] = [upheld(earlier, floor).rate, upheld(recent, floor).rate];
  return before && now && now.high < before.low ? { earlier: before, recent: now } : undefined;
}
