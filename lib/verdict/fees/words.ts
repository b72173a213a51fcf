/** Every English sentence of the fee report, in one place. */
export const FEE_WORDS = {
  rule: 'Workers should bear no recruitment fees or related costs: the employer pays them (ILO, General principles and operational guidelines for fair recruitment and definition of recruitment fees and related costs, 2019).',
  none: 'The ad states no fee that falls on the worker.',
  total: (sums: string): string => `The ad states ${sums} to be paid by the worker.`,
  unclearPayer: (sums: string): string =>
    `cannot say who pays ${sums}: the ad does not say whether the worker or the employer bears it`,
  noCurrency: (sums: string): string => `cannot add ${sums}: the ad names no currency for it`,
  noRate: (code: string): string => `cannot convert ${code}: it is not in the table of rates`,
  noPay: 'cannot say how many months: the ad states no pay',
  payNoPeriod: (pay: string): string => `cannot say how many months: the ad does not say whether ${pay} is per month`,
  payOnce: (pay: string): string => `cannot say how many months: ${pay} is not regular pay`,
  payNoCurrency: (pay: string): string => `cannot say how many months: the ad names no currency for the pay of ${pay}`,
  payZero: 'cannot say how many months: the stated pay is not above zero',
  months: (months: string, pay: string): string => `At the stated pay of ${pay}, that is ${months} of pay.`,
  gross: 'The pay is stated before tax, so it takes longer than this.',
  basisUnsaid: 'The ad does not say whether the pay is net, so it may take longer than this.',
  hours: 'Hourly, daily and weekly pay is taken as 160 hours, 22 days and 4.33 weeks a month.',
  taken: (sums: string): string => `The ad states that ${sums} per month is taken from the pay.`,
  share: (percent: number): string => `That is ${percent}% of the stated pay.`,
  cleared: (months: string): string => `Taken off at that rate, the total is cleared after ${months}.`,
  salaryMonths: (months: string): string => `The ad asks the worker for ${months} of pay.`,
  salaryMonthsUnclear: (months: string): string =>
    `cannot say who bears ${months} of pay: the ad does not say whether the worker or the employer does`,
  onlyCurrency: (code: string): string => `Sums without a currency are read as ${code}, the only one the ad names.`,
  noSum: 'cannot say how much: the ad states a charge on the worker and names no sum for it',
  lowest: 'The lowest pay stated is what this is measured by.',
  once: 'A sum that stands in the ad more than once, for the same thing, is counted once.',
  takenNoPeriod: (sums: string): string =>
    `cannot add ${sums} taken from the pay: the ad names no currency, or one that is not in the table of rates`,
  rates: (asOf: string): string => `Converted at rates of ${asOf}, approximate, for arithmetic only.`,
};

/** "150 EUR a month", for a sum that is taken again and again. */
export const PERIOD_NAMES: Readonly<Record<'hour' | 'day' | 'week' | 'month' | 'year', string>> = {
  hour: 'per hour',
  day: 'per day',
  week: 'per week',
  month: 'per month',
  year: 'per year',
};

/** What a sum is for, by its name in the record; others are shown as they are named. */
export const FEE_NAMES: Readonly<Record<string, string>> = {
  'recruitment-fee': 'recruitment fee',
  penalty: 'penalty',
  deduction: 'deduction from pay',
  bribe: 'payment for favours',
  fine: 'fine',
  deposit: 'deposit',
  loan: 'loan',
  visa: 'visa',
  travel: 'travel',
  housing: 'housing',
  'equipment-or-training': 'equipment, training or tests',
};

/** "1,200 EUR", "850" without a currency. */
export function sumInWords(value: number, currency?: string): string {
  const [whole = '', cents = '00'] = (Math.round(value * 100) / 100).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
  const number = cents === '00' ? grouped : `${grouped}.${cents}`;
  return currency ? `${number} ${currency}` : number;
}

/** "2.5 months", "1 month". */
export function monthsInWords(months: number): string {
  return `${months} month${months === 1 ? '' : 's'}`;
}
