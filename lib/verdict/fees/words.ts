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
  rates: (asOf: string): string => `Converted at rates of ${asOf}, approximate, for arithmetic only.`,
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
