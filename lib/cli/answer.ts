import type { Line } from './lines';
import { Unreadable } from './record';

/** What stands in the output for one line of input. */
export interface Answer {
  json: string;
  /** False for a line that could not be read: the run then ends with status 1. */
  read: boolean;
  /** Ads scored from `watch` up, for the progress line. */
  flagged: number;
}

/** Answers a group of lines, one each, in order; never throws. */
export type Work = (lines: Line[]) => Promise<Answer[]>;

export function answer(value: unknown, flagged = 0): Answer {
  return { json: JSON.stringify(value), read: true, flagged };
}

export function refusal(line: Line, error: unknown, more: Record<string, unknown> = {}): Answer {
  const reason = error instanceof Unreadable ? error.message : `could not be processed (${nameOf(error)})`;
  return { json: JSON.stringify({ line: line.number, ...more, error: reason }), read: false, flagged: 0 };
}

// The message of an unexpected error may quote an ad, so only its name is told.
const nameOf = (error: unknown) => (error instanceof Error ? error.name : typeof error);
