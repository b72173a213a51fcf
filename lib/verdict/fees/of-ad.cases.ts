import type { Listing } from '../../types';
import type { AdFees } from './of-ad';

export interface AdFeeCase {
  listing: Listing;
  /** Amount, currency, what for, payer and, for what is paid again and again, the period. */
  fees: readonly (readonly [
    amount: number,
    currency: string | undefined,
    what: string,
    payer: string,
    period?: string,
  ])[];
  /** Figures of the report, worked by hand. */
  report: Partial<Pick<AdFees, 'total' | 'months' | 'taken' | 'clearedAfter'>>;
  says?: string;
  refuses?: string;
}

const eur = (amount: number) => ({ amount, currency: 'EUR' });

/** Whole ads, as they are read; every figure worked by hand. */
export const adFeeCases: readonly AdFeeCase[] = [
  {
    listing: { text: 'Agency fee 500 EUR, you pay it before departure. Salary 1,000 EUR per month net.' },
    fees: [[500, 'EUR', 'recruitment-fee', 'worker']],
    report: { total: eur(500), months: 0.5 },
    says: 'At the stated pay of 1,000 EUR per month, that is 0.5 months of pay.',
  },
  {
    listing: {
      text: 'The flight costs 900 EUR and is deducted from your wages, 150 EUR a month. Wages are 1,200 EUR net a month.',
    },
    fees: [
      [900, 'EUR', 'travel', 'worker'],
      [150, 'EUR', 'deduction', 'worker', 'month'],
    ],
    report: { total: eur(900), months: 0.8, taken: eur(150), clearedAfter: 6 },
    says: 'Taken off at that rate, the total is cleared after 6 months.',
  },
  {
    listing: {
      text: 'We lend you 3,000 EUR for the journey, you pay it back from your wages, 250 EUR a month.',
      salary: '1,250 EUR per month',
    },
    fees: [
      [3000, 'EUR', 'loan', 'worker'],
      [250, 'EUR', 'deduction', 'worker', 'month'],
    ],
    report: { total: eur(3000), months: 2.4, taken: eur(250), clearedAfter: 12 },
    says: 'That is 20% of the stated pay.',
  },
  {
    listing: { text: 'The ticket is deducted from your 900 EUR monthly salary.' },
    fees: [],
    report: {},
    refuses: 'cannot say how much: the ad states a charge on the worker and names no sum for it',
  },
  {
    listing: { text: 'One month salary as deposit before you start. You earn 800 GBP a month.' },
    fees: [],
    report: { months: 1 },
    says: 'The ad asks the worker for 1 month of pay.',
  },
  {
    listing: {
      text: 'Pay the registration fee of 200 EUR before departure. The registration fee of 200 EUR is paid by transfer. You also pay 300 EUR for the visa. Salary 1,000-1,400 EUR a month gross.',
    },
    fees: [
      [200, 'EUR', 'recruitment-fee', 'worker'],
      [200, 'EUR', 'recruitment-fee', 'unclear'],
      [300, 'EUR', 'visa', 'worker'],
    ],
    report: { total: eur(500), months: 0.5 },
    says: 'The lowest pay stated is what this is measured by.',
  },
  {
    listing: { text: 'Workers pay a processing fee of 85,000 INR before departure. Salary 1,800 AED per month.' },
    fees: [[85_000, 'INR', 'recruitment-fee', 'worker']],
    report: { total: { amount: 3606.36, currency: 'AED' }, months: 2.1 },
    says: 'Converted at rates of 2025-01-15, approximate, for arithmetic only.',
  },
  {
    listing: { text: 'Registration fee of 250 EUR to be paid by the worker before departure. Salary 1,200 EUR.' },
    fees: [[250, 'EUR', 'recruitment-fee', 'worker']],
    report: { total: eur(250) },
    refuses: 'cannot say how many months: the ad does not say whether 1,200 EUR is per month',
  },
  {
    listing: { text: 'Agency fee 500 EUR. Salary 1,200 EUR per month net.' },
    fees: [[500, 'EUR', 'recruitment-fee', 'unclear']],
    report: {},
    refuses: 'cannot say who pays 500 EUR: the ad does not say whether the worker or the employer bears it',
  },
  {
    listing: { text: 'The employer pays the visa fee of 300 EUR. Salary 1,200 EUR a month.' },
    fees: [[300, 'EUR', 'visa', 'employer']],
    report: {},
    says: 'The ad states no fee that falls on the worker.',
  },
  {
    listing: { text: 'You pay 500 EUR before departure. Attractive pay.' },
    fees: [[500, 'EUR', 'recruitment-fee', 'worker']],
    report: { total: eur(500) },
    refuses: 'cannot say how many months: the ad states no pay',
  },
  {
    listing: {
      text: 'Se descuenta el billete del sueldo, 100 euros al mes, hasta saldar los 1.200 euros de la deuda. Sueldo 1.000 euros netos al mes.',
    },
    fees: [
      [100, 'EUR', 'deduction', 'worker', 'month'],
      [1200, 'EUR', 'deduction', 'worker'],
    ],
    report: { total: eur(1200), months: 1.2, taken: eur(100), clearedAfter: 12 },
  },
  {
    listing: { text: 'За оформление перечислите 300 евро до выезда. Зарплата 1500 евро в месяц на руки.' },
    fees: [[300, 'EUR', 'recruitment-fee', 'worker']],
    report: { total: eur(300), months: 0.2 },
  },
  {
    listing: { text: 'Kami pinjamkan 20 juta rupiah, potong gaji 2 juta per bulan. Gaji 5 juta per bulan.' },
    fees: [
      [20_000_000, 'IDR', 'loan', 'worker'],
      [2_000_000, 'IDR', 'deduction', 'worker', 'month'],
    ],
    report: { total: { amount: 20_000_000, currency: 'IDR' }, months: 4, clearedAfter: 10 },
    says: 'Sums without a currency are read as IDR, the only one the ad names.',
  },
];
