import type { PublicChoice } from './copy';

const KEPT: Readonly<Record<PublicChoice['dates'], number>> = { day: 10, month: 7, year: 4 };
const START = '0000-01-01T00:00:00.000Z';

/** The start of the day, month or year (UTC) that an ISO 8601 time lies in; empty when it is no such time. */
export function coarseDate(time: string, grain: PublicChoice['dates']): string {
  if (!/^\d{4}-\d\d-\d\d/.test(time)) return '';
  const kept = KEPT[grain];
  return time.slice(0, kept) + START.slice(kept);
}

/** The last, widest part of a place of several parts: "Rua 1, Porto, Portugal" is Portugal. One part may be a street. */
export function coarsePlace(place: string | undefined): string | undefined {
  const parts = (place ?? '').split(/[,;/|•·]/).map((part) => part.trim());
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  return last === undefined || last === '' || /\d/.test(last) ? undefined : last;
}

/** A sum to its first figure: 1,234 is 1,000. */
export function coarseSum(amount: number): number {
  if (!Number.isFinite(amount) || amount === 0) return 0;
  const unit = 10 ** Math.floor(Math.log10(Math.abs(amount)));
  return Math.trunc(amount / unit) * unit;
}

const STEPS = [10, 5, 2, 1] as const;

/** 1, 2, 5 or 10: at least so many times. */
export function coarseCount(count: number): number {
  return STEPS.find((step) => count >= step) ?? 1;
}

export function tenth(share: number): number {
  return Math.round(share * 10) / 10;
}
