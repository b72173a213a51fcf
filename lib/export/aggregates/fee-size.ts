import type { Fee } from '../../types';
import { convert, RATES_AS_OF } from '../../verdict/fees';

/** Upper ends, in US dollars at the table's rates. */
const SIZES: readonly [below: number, words: string][] = [
  [100, 'under 100 USD'],
  [500, '100 to 499 USD'],
  [2_000, '500 to 1,999 USD'],
  [10_000, '2,000 to 9,999 USD'],
];
const LARGEST = '10,000 USD and over';
export const FEE_RATES = `Sums are converted at the rates of ${RATES_AS_OF}.`;

/** How large the sums are that the ad asks of the worker, each in its size; nothing is added up. */
export function feeSizes(fees: readonly Fee[]): string[] {
  return fees.filter(({ payer }) => payer === 'worker').map(({ amount, currency }) => sizeOf(amount, currency));
}

function sizeOf(amount: number, currency: string | undefined): string {
  if (currency === undefined) return 'no currency named';
  const dollars = convert(amount, currency === 'USDT' ? 'USD' : currency, 'USD');
  if (dollars === undefined || !Number.isFinite(dollars)) return 'no rate known';
  return SIZES.find(([below]) => dollars < below)?.[1] ?? LARGEST;
}
