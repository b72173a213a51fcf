const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

export type AgeUnit = 'minute' | 'hour' | 'day' | 'week' | 'year';
/** No months: in most languages their short form is the one of minutes. */
const STEPS: readonly [limit: number, size: number, unit: AgeUnit][] = [
  [HOUR, MINUTE, 'minute'],
  [DAY, HOUR, 'hour'],
  [2 * WEEK, DAY, 'day'],
  [104 * WEEK, WEEK, 'week'],
  [Number.POSITIVE_INFINITY, 365.25 * DAY, 'year'],
];

/** How long ago, in whole units and nothing else: one unit says enough in a queue. Undefined for what is no time. */
export function age(iso: string, now: number): { count: number; unit: AgeUnit } | undefined {
  const past = now - Date.parse(iso);
  const step = STEPS.find(([limit]) => past < limit);
  return step && { count: Math.max(0, Math.floor(past / step[1])), unit: step[2] };
}
