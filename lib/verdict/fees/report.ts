import type { Pay } from '../../text/money';
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
  /** Months of stated pay to clear the total, rounded up to a tenth. */
  months?: number;
  /** The date of the rates when sums were converted. */
  ratesAsOf?: string;
  /** Sentences for the reader, the ILO rule last. */
  says: string[];
  /** What could not be said and why. */
  refuses: string[];
}

/** Paid units a month: 22 days and 160 hours are usual full-time work; a year has 52 weeks. */
const PER_MONTH = { hour: 160, day: 22, week: 52 / 12, month: 1, year: 1 / 12 };

/** Adds up the fees of one ad and sets them against its pay. Pure arithmetic: who pays what was read elsewhere. */
export function feeReport(fees: readonly Fee[], pay: Pay | undefined): FeeReport {
  const worker = sumsOf(fees.filter((fee) => fee.payer === 'worker'));
  const unclear = sumsOf(fees.filter((fee) => fee.payer === 'unclear'));
  const report: FeeReport = { worker, unclear, says: [], refuses: [] };
  report.says.push(worker.length > 0 ? FEE_WORDS.total(listed(worker)) : FEE_WORDS.none);
  if (unclear.length > 0) report.refuses.push(FEE_WORDS.unclearPayer(listed(unclear)));
  if (worker.length > 0) {
    addTotal(report, pay?.currency);
    addMonths(report, pay);
  }
  if (worker.length > 0 || unclear.length > 0) report.says.push(FEE_WORDS.rule);
  return report;
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

function addMonths(report: FeeReport, pay: Pay | undefined): void {
  const refusal = payRefusal(pay);
  if (refusal || !pay?.period || pay.period === 'once') {
    report.refuses.push(refusal ?? FEE_WORDS.noPay);
    return;
  }
  if (!report.total) return;
  const monthly = pay.value * PER_MONTH[pay.period];
  const months = Math.ceil(round((report.total.amount / monthly) * 100) / 10 - 1e-9) / 10;
  report.months = months;
  report.says.push(FEE_WORDS.months(monthsInWords(months), `${sumInWords(pay.value, pay.currency)} per ${pay.period}`));
  if (pay.period !== 'month' && pay.period !== 'year') report.says.push(FEE_WORDS.hours);
  if (pay.basis === 'gross') report.says.push(FEE_WORDS.gross);
  else if (pay.basis !== 'net') report.says.push(FEE_WORDS.basisUnsaid);
  if (report.ratesAsOf) report.says.push(FEE_WORDS.rates(report.ratesAsOf));
}

/** Why the pay cannot be used, in words; undefined when it can. */
function payRefusal(pay: Pay | undefined): string | undefined {
  if (!pay) return FEE_WORDS.noPay;
  const words = sumInWords(pay.value, pay.currency);
  if (!(pay.value > 0)) return FEE_WORDS.payZero;
  if (!pay.currency) return FEE_WORDS.payNoCurrency(words);
  if (!pay.period) return FEE_WORDS.payNoPeriod(words);
  return pay.period === 'once' ? FEE_WORDS.payOnce(words) : undefined;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
