import type { Pay } from '../../text/money';
import type { Fee } from '../../types';
import type { FeeReport } from './report';

const fee = (amount: number, currency: string | undefined, payer: Fee['payer'] = 'worker'): Fee => ({
  field: 'text',
  start: 0,
  end: 1,
  amount,
  what: 'recruitment-fee',
  payer,
  ...(currency && { currency }),
});
const pay = (value: number, currency: string | undefined, period: Pay['period'], basis?: Pay['basis']): Pay => ({
  start: 0,
  end: 1,
  value,
  ...(currency && { currency }),
  ...(period && { period }),
  ...(basis && { basis }),
});

export interface FeeCase {
  name: string;
  fees: Fee[];
  pay?: Pay;
  report: Partial<Omit<FeeReport, 'says' | 'refuses'>>;
  says?: string;
  refuses?: string;
}

/** Worked by hand. */
export const feeCases: readonly FeeCase[] = [
  {
    name: '1,200 + 300 EUR at 600 EUR net a month is 2.5 months',
    fees: [fee(1200, 'EUR'), fee(300, 'EUR')],
    pay: pay(600, 'EUR', 'month', 'net'),
    report: { worker: [{ amount: 1500, currency: 'EUR' }], total: { amount: 1500, currency: 'EUR' }, months: 2.5 },
    says: 'At the stated pay of 600 EUR per month, that is 2.5 months of pay.',
  },
  {
    name: '1,000 EUR at 700 EUR is 1.43, rounded up to 1.5',
    fees: [fee(1000, 'EUR')],
    pay: pay(700, 'EUR', 'month', 'gross'),
    report: { months: 1.5 },
    says: 'The pay is stated before tax, so it takes longer than this.',
  },
  {
    name: '0.1 + 0.2 adds to 0.3',
    fees: [fee(0.1, 'USD'), fee(0.2, 'USD')],
    pay: pay(3, 'USD', 'month', 'net'),
    report: { total: { amount: 0.3, currency: 'USD' }, months: 0.1 },
  },
  {
    name: 'hourly pay: 1,600 GBP at 10 an hour, 160 hours a month',
    fees: [fee(1600, 'GBP')],
    pay: pay(10, 'GBP', 'hour'),
    report: { months: 1 },
    says: 'The ad does not say whether the pay is net, so it may take longer than this.',
  },
  {
    name: 'yearly pay: 5,000 at 24,000 a year is 2.5 months',
    fees: [fee(5000, 'USD')],
    pay: pay(24_000, 'USD', 'year'),
    report: { months: 2.5 },
  },
  {
    name: 'two currencies: 300,000 INR is 12,728.32 AED at 86.5 and 3.67 to the dollar',
    fees: [fee(300_000, 'INR'), fee(500, 'AED')],
    pay: pay(1200, 'AED', 'month', 'net'),
    report: {
      worker: [
        { amount: 300_000, currency: 'INR' },
        { amount: 500, currency: 'AED' },
      ],
      total: { amount: 13_228.32, currency: 'AED' },
      months: 11.1,
      ratesAsOf: '2025-01-15',
    },
    says: 'approximate, for arithmetic only',
  },
  {
    name: 'what the employer pays is not counted',
    fees: [fee(500, 'EUR', 'employer')],
    pay: pay(900, 'EUR', 'month'),
    report: { worker: [], unclear: [] },
    says: 'The ad states no fee that falls on the worker.',
  },
  {
    name: 'no payer named',
    fees: [fee(500, 'EUR', 'unclear')],
    pay: pay(900, 'EUR', 'month'),
    report: { worker: [], unclear: [{ amount: 500, currency: 'EUR' }] },
    refuses: 'cannot say who pays 500 EUR: the ad does not say whether the worker or the employer bears it',
  },
  {
    name: 'pay without a period',
    fees: [fee(500, 'EUR')],
    pay: pay(1200, 'EUR', undefined),
    report: { total: { amount: 500, currency: 'EUR' } },
    refuses: 'cannot say how many months: the ad does not say whether 1,200 EUR is per month',
  },
  {
    name: 'pay without a currency',
    fees: [fee(500, 'EUR')],
    pay: pay(1200, undefined, 'month'),
    report: { total: { amount: 500, currency: 'EUR' } },
    refuses: 'cannot say how many months: the ad names no currency for the pay of 1,200',
  },
  {
    name: 'no pay',
    fees: [fee(850, 'EUR')],
    report: { total: { amount: 850, currency: 'EUR' } },
    refuses: 'cannot say how many months: the ad states no pay',
  },
  {
    name: 'a fee without a currency',
    fees: [fee(850, undefined)],
    pay: pay(900, 'EUR', 'month'),
    report: { worker: [{ amount: 850 }] },
    refuses: 'cannot add 850: the ad names no currency for it',
  },
  {
    name: 'a currency outside the table',
    fees: [fee(850, 'SDG')],
    pay: pay(900, 'EUR', 'month'),
    report: { worker: [{ amount: 850, currency: 'SDG' }] },
    refuses: 'cannot convert SDG to EUR: it is not in the table of rates',
  },
];
