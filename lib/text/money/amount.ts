export type Period = 'hour' | 'day' | 'week' | 'month' | 'year' | 'once';

/** A sum as the text states it. Offsets are UTF-16 units of the original text, end exclusive. */
export interface Amount {
  start: number;
  end: number;
  value: number;
  /** Upper end of a range ("500-700 EUR" is value 500, to 700). */
  to?: number;
  /** ISO 4217 or USDT; absent when the text names none or the name is shared and nothing settles it. */
  currency?: string;
  period?: Period;
  percent?: true;
  /** The value counts months of pay ("one month's salary"). */
  unit?: 'salary-months';
  /** Neither currency nor scale nor percent: the caller decides whether it is money. */
  bare?: true;
}
