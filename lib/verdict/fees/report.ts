import type { Pay, Period } from '../../text/money';
import type { Fee } from '../../types';
import { convert, RATES_AS_OF } from './rates';
import { FEE_WORDS, monthsInWords, sumInWords } from './words';

export interface Sum {
  amount: number;
  /** ISO 4217 or USDT; absent when the ad names none. */
  currency?: string;
}

/** What the stated fees come to, in figures and in words. */
export interface FeeReport {
  /** What falls on the worker, a sum per currency, in order of first mention. */
  worker: Sum[];
  /** What the ad states without saying who pays. */
  unclear: Sum[];
  /** The worker's sums in the currency of the pay, or the only or first currency named. */
  total?: Sum;
  /** Months of stated pay to clear the total and what is asked in months of pay, rounded up to a tenth. */
  months?: number;
  /** What is taken from the pay each month, in the currency of the pay. */
  taken?: Sum;
  /** Months until the total is cleared at what is taken, rounded up to a tenth. */
  clearedAfter?: number;
  /** The date of the rates when sums were converted. */
  ratesAsOf?: string;
  /** Sentences for the reader, the ILO rule last. */
  says: string[];
  /** What could not be said and why. */
  refuses: string[];
}

/** What the worker is to give beside sums paid once. */
export interface Further {
  /** Sums taken from the pay again and again, each with its period. */
  taken?: readonly (Sum & { period: Exclude<Period, 'once'> })[];
  /** Months of pay that are asked for, by payer. */
  salaryMonths?: { worker: number; unclear: number };
}

/** Paid units a month: 22 days and 160 hours are usual full-time work; a year has 52 weeks. */
const PER_MONTH = { hour: 160, day: 22, week: 52 / 12, month: 1, year: 1 / 12 };

/** Adds up the fees of one ad and sets them against its pay. Pure arithmetic: who pays what was read elsewhere. */
export function feeReport(fees: readonly Fee[], pay: Pay | undefined, further: Further = {}): FeeReport {
  const counted = withoutRepeats(fees);
  const worker = sumsOf(counted.filter((fee) => fee.payer === 'worker'));
  const unclear = sumsOf(counted.filter((fee) => fee.payer === 'unclear'));
  const { taken = [], salaryMonths = { worker: 0, unclear: 0 } } = further;
  const report: FeeReport = { worker, unclear, says: [], refuses: [] };
  const asked = worker.length > 0 || salaryMonths.worker > 0 || taken.length > 0;
  if (worker.length > 0) report.says.push(FEE_WORDS.total(listed(worker)));
  if (salaryMonths.worker > 0) report.says.push(FEE_WORDS.salaryMonths(monthsInWords(salaryMonths.worker)));
  if (!asked) report.says.push(FEE_WORDS.none);
  if (unclear.length > 0) report.refuses.push(FEE_WORDS.unclearPayer(listed(unclear)));
  if (salaryMonths.unclear > 0) report.refuses.push(FEE_WORDS.salaryMonthsUnclear(monthsInWords(salaryMonths.unclear)));
  if (worker.length > 0) addTotal(report, pay?.currency);
  if (worker.length > 0) addMonths(report, pay, salaryMonths.worker);
  else if (salaryMonths.worker > 0) report.months = upToTenth(salaryMonths.worker);
  addTaken(report, taken, pay);
  if (report.ratesAsOf) report.says.push(FEE_WORDS.rates(report.ratesAsOf));
  if (counted.length < fees.length) report.says.push(FEE_WORDS.once);
  if (asked || unclear.length > 0 || salaryMonths.unclear > 0) report.says.push(FEE_WORDS.rule);
  return report;
}

/** The same sum for the same thing, stated again, is the same fee; one mention that names the payer is enough. */
function withoutRepeats(fees: readonly Fee[]): Fee[] {
  const seen = new Set<string>();
  const named = [
    ...fees.filter(({ payer }) => payer !== 'unclear'),
    ...fees.filter(({ payer }) => payer === 'unclear'),
  ];
  const kept = new Set(
    named.filter(({ amount, currency, what }) => {
      const key = [amount, currency, what].join(' ');
      return !seen.has(key) && seen.add(key);
    }),
  );
  return fees.filter((fee) => kept.has(fee));
}

function sumsOf(fees: readonly Fee[]): Sum[] {
  const sums = new Map<string, number>();
  for (const { amount, currency = '' } of fees) {
    if (Number.isFinite(amount) && amount > 0) sums.set(currency, round((sums.get(currency) ?? 0) + amount));
  }
  return [...sums].map(([currency, amount]) => ({ amount, ...(currency && { currency }) }));
}

function listed(sums: readonly Sum[]): string {
  const words = sums.map(({ amount, currency }) => sumInWords(amount, currency));
  const last = words.pop() ?? '';
  return words.length > 0 ? `${words.join(', ')} and ${last}` : last;
}

function addTotal(report: FeeReport, payCurrency: string | undefined): void {
  const named = report.worker.filter((sum) => sum.currency !== undefined);
  const unnamed = report.worker.filter((sum) => sum.currency === undefined);
  if (unnamed.length > 0) report.refuses.push(FEE_WORDS.noCurrency(listed(unnamed)));
  const target = payCurrency ?? named[0]?.currency;
  if (named.length === 0 || !target) return;
  let amount = 0;
  let converted = false;
  for (const sum of named) {
    const value = convert(sum.amount, sum.currency ?? target, target);
    if (value === undefined) {
      report.refuses.push(FEE_WORDS.noRate(`${sum.currency} to ${target}`));
      return;
    }
    amount += value;
    converted ||= sum.currency !== target;
  }
  report.total = { amount: round(amount), currency: target };
  if (converted) report.ratesAsOf = RATES_AS_OF;
}

function addMonths(report: FeeReport, pay: Pay | undefined, salaryMonths: number): void {
  const monthly = monthlyOf(pay);
  if (typeof monthly === 'string' || !pay) {
    report.refuses.push(typeof monthly === 'string' ? monthly : FEE_WORDS.noPay);
    return;
  }
  if (!report.total) return;
  const months = upToTenth(report.total.amount / monthly + salaryMonths);
  report.months = months;
  report.says.push(FEE_WORDS.months(monthsInWords(months), `${sumInWords(pay.value, pay.currency)} per ${pay.period}`));
  if (pay.to !== undefined) report.says.push(FEE_WORDS.lowest);
  if (pay.period !== 'month' && pay.period !== 'year') report.says.push(FEE_WORDS.hours);
  if (pay.basis === 'gross') report.says.push(FEE_WORDS.gross);
  else if (pay.basis !== 'net') report.says.push(FEE_WORDS.basisUnsaid);
}

function addTaken(report: FeeReport, taken: NonNullable<Further['taken']>, pay: Pay | undefined): void {
  if (taken.length === 0) return;
  const target = pay?.currency ?? report.total?.currency ?? taken.find(({ currency }) => currency)?.currency;
  let amount = 0;
  for (const { amount: each, currency, period } of taken) {
    const value = currency && target ? convert(each, currency, target) : undefined;
    if (value === undefined || !(each > 0)) {
      report.refuses.push(FEE_WORDS.takenNoPeriod(sumInWords(each, currency)));
      return;
    }
    amount += value * PER_MONTH[period];
    if (currency !== target) report.ratesAsOf = RATES_AS_OF;
  }
  const sum = { amount: round(amount), ...(target && { currency: target }) };
  report.taken = sum;
  report.says.push(FEE_WORDS.taken(sumInWords(sum.amount, sum.currency)));
  const monthly = monthlyOf(pay);
  if (typeof monthly === 'number') report.says.push(FEE_WORDS.share(Math.round((sum.amount / monthly) * 100)));
  if (!report.total) return;
  report.clearedAfter = upToTenth(report.total.amount / sum.amount);
  report.says.push(FEE_WORDS.cleared(monthsInWords(report.clearedAfter)));
}

/** The pay of a month, or why the pay cannot be used, in words. */
function monthlyOf(pay: Pay | undefined): number | string {
  if (!pay) return FEE_WORDS.noPay;
  const words = sumInWords(pay.value, pay.currency);
  if (!(pay.value > 0)) return FEE_WORDS.payZero;
  if (!pay.currency) return FEE_WORDS.payNoCurrency(words);
  if (!pay.period) return FEE_WORDS.payNoPeriod(words);
  return pay.period === 'once' ? FEE_WORDS.payOnce(words) : pay.value * PER_MONTH[pay.period];
}

function upToTenth(months: number): number {
  return Math.ceil(round(months * 100) / 10 - 1e-9) / 10;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
