import table from './rates.json';

const RATES = new Map<string, number>(Object.entries(table.unitsPerUsd));

/** The day the rates are of, ISO 8601, and what they are good for. */
export const RATES_AS_OF = table.asOf;
export const RATES_NOTE = table.note;

/** `value` of one currency in another, unrounded; undefined when either is not in the table. */
export function convert(value: number, from: string, to: string): number | undefined {
  if (from === to) return value;
  const fromRate = RATES.get(from);
  const toRate = RATES.get(to);
  return fromRate && toRate ? (value / fromRate) * toRate : undefined;
}
