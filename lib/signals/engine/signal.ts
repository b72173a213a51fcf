import type { AnyConcept } from '../../concepts';
import type { SignalId } from '../../types';
import type { Finder } from './reading';

/** A: tested against ads known not to be trafficking · B: expert consensus · C: used in research · D: disproved. */
export type Grade = 'A' | 'B+' | 'B' | 'C+' | 'C' | 'D';

export interface Frame {
  /** In the notation of lib/text/pattern.ts. */
  when: string;
  sub?: string;
  /** Ideas that, in the same clause, make it something else. */
  unless?: readonly AnyConcept[];
}

/** One indicator: what it looks for and the four lines a reviewer reads. The file name is the id. */
export interface Signal {
  id: SignalId;
  /** What the words mean, one sentence. */
  meaning: string;
  /** Why guidance lists it. */
  why: string;
  source: string;
  grade: Grade;
  /** The innocent reading. */
  caveat: string;
  /** Wordings that state it. */
  states?: readonly (string | Frame)[];
  /** Wordings that say the opposite. */
  denies?: readonly string[];
  /** Ideas that, in the same clause, make any of its wordings something else. */
  unless?: readonly AnyConcept[];
  /** What cannot be said as wordings: sums, hours, combinations over the whole ad. */
  find?: Finder;
}
