import type { Folded } from '../numerals/fold';
import { type Part, partFrom, type Settle } from './part';

const BETWEEN =
  /[ ]{0,2}(?:[-~]|至|到|ถึง)[ ]{0,2}|[ ]{1,2}(?:to|up to|a|do|до|bis|den|hingga|sampai|s\/d|से|থেকে|الي|pana la|ile|hanggang|hadi)[ ]{1,2}/y;

export interface Range {
  part: Part;
  value: number;
  to: number;
}

/** The range that `part` opens ("500-700 EUR", "20 to 25 thousand"); undefined when it opens none. */
export function rangeFrom(folded: Folded, part: Part, settle: Settle): Range | undefined {
  BETWEEN.lastIndex = part.end;
  if (!BETWEEN.test(folded.text)) return undefined;
  const upper = partFrom(folded, BETWEEN.lastIndex, part.end, settle);
  if (!upper || (part.currency && upper.currency && part.currency !== upper.currency)) return undefined;
  const named = part.named || upper.named;
  const scale = part.scale === 1 && part.raw <= upper.raw ? upper.scale : part.scale;
  const value = round(part.raw * scale);
  const to = round(upper.raw * upper.scale);
  if (to <= value || to > value * 100) return undefined;
  if (!named && scale === 1 && (value < 100 || to > value * 10)) return undefined;
  const currency = part.currency ?? upper.currency;
  return { value, to, part: { ...part, end: upper.end, scale, named, ...(currency && { currency }) } };
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
