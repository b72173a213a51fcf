import { type Amount, findAmounts, findPay, type Pay, type Period } from '../../text/money';
import type { Evidence, Fee, Field, Listing, SignalId, Verdict } from '../../types';
import { type FeeReport, type Further, feeReport } from './report';
import { FEE_WORDS } from './words';

/** One sum of the ad that somebody is to pay, and how often. */
export interface StatedFee extends Fee {
  /** Absent for what is paid once. */
  period?: Exclude<Period, 'once'>;
}

/** Everything the ad says of fees and pay, and what it comes to. */
export interface AdFees extends FeeReport {
  fees: StatedFee[];
  pay?: Pay;
}

const FEE_SIGNALS: ReadonlySet<SignalId> = new Set([
  'worker-paid-fee',
  'bond-or-exit-penalty',
  'debt-repayment-from-wages',
]);
/** A sentence ends here; offsets are the original's, so the folded segmenter is not asked. */
const ENDS = /[\n!?。।؟]|[.](?=\s|$)/;
/** How far behind a deduction its instalment may stand. */
const LONGEST_SENTENCE = 400;

type Amounts = Readonly<Record<Field, readonly Amount[]>>;

/**
 * The fees of an ad set against its pay. `verdict` is the verdict on this listing as it stands; a listing that was changed
 * since gives the sums of the verdict without periods. Never throws.
 */
export function feesOfAd(
  listing: Pick<Listing, 'title' | 'text' | 'salary'>,
  verdict: Pick<Verdict, 'evidence' | 'fees'>,
): AdFees {
  const amounts: Amounts = { title: findAmounts(listing.title ?? ''), text: findAmounts(listing.text) };
  const own = onlyCurrency(amounts);
  const stated = [
    ...verdict.fees.map((fee): StatedFee => withPeriod(fee, amounts[fee.field])),
    ...instalments(listing, verdict, amounts),
  ];
  const fees = stated.map((fee) => (fee.currency || !own ? fee : { ...fee, currency: own }));
  const found = payOf(listing, amounts, fees);
  const pay = found && !found.currency && own ? { ...found, currency: own } : found;
  const taken = fees.flatMap(({ amount, currency, period, payer }) =>
    period && payer === 'worker' ? [{ amount, period, ...(currency && { currency }) }] : [],
  );
  const once = fees.filter(({ period }) => period === undefined);
  const further: Further = { taken, salaryMonths: salaryMonths(verdict.evidence, amounts) };
  const report = feeReport(once, pay, further);
  if (own && (pay !== found || fees.some((fee, i) => fee !== stated[i])))
    report.says.splice(-1, 0, FEE_WORDS.onlyCurrency(own));
  if (report.says[0] === FEE_WORDS.none && verdict.evidence.some(isCharge)) {
    report.says = [FEE_WORDS.rule];
    if (report.refuses.length === 0) report.refuses.push(FEE_WORDS.noSum);
  }
  return { ...report, fees, ...(pay && { pay }) };
}

const isCharge = ({ signal, state }: Evidence): boolean => state === 'stated' && FEE_SIGNALS.has(signal);

/** The currency of an ad that names one and no other. */
function onlyCurrency(amounts: Amounts): string | undefined {
  const named = new Set([...amounts.title, ...amounts.text].flatMap(({ currency }) => currency ?? []));
  return named.size === 1 ? [...named][0] : undefined;
}

function withPeriod(fee: Fee, amounts: readonly Amount[]): StatedFee {
  const period = amounts.find(({ start, end }) => start === fee.start && end === fee.end)?.period;
  return period && period !== 'once' ? { ...fee, period } : fee;
}

/** "The flight is deducted from your wages, 150 EUR a month": what stands behind a deduction in its sentence, with a period. */
function instalments(
  listing: Pick<Listing, 'title' | 'text'>,
  verdict: Pick<Verdict, 'evidence' | 'fees'>,
  amounts: Amounts,
): StatedFee[] {
  const found = new Map<string, StatedFee>();
  for (const { signal, state, field, end } of verdict.evidence) {
    if (signal !== 'debt-repayment-from-wages' || state !== 'stated') continue;
    const rest = ((field === 'title' ? listing.title : listing.text) ?? '').slice(end - 1, end + LONGEST_SENTENCE);
    const until = end - 1 + (ENDS.exec(rest)?.index ?? rest.length);
    for (const { start, end: last, value, currency, period, percent, unit } of amounts[field]) {
      if (start < end || last > until || percent || unit || !period || period === 'once') continue;
      if (verdict.fees.some((fee) => fee.field === field && fee.start === start)) continue;
      found.set(`${field} ${start}`, {
        amount: value,
        what: 'deduction',
        payer: 'worker',
        field,
        start,
        end: last,
        period,
        ...(currency && { currency }),
      });
    }
  }
  return [...found.values()];
}

/** What no fee is, in the text, the title or the field for it. */
function payOf(
  listing: Pick<Listing, 'title' | 'text' | 'salary'>,
  amounts: Amounts,
  fees: readonly StatedFee[],
): Pay | undefined {
  const free = (field: Field): Amount[] =>
    amounts[field].filter(({ start }) => !fees.some((fee) => fee.field === field && fee.start === start));
  const stated = findPay(listing.text, free('text')) ?? findPay(listing.title ?? '', free('title'));
  if (stated?.period || !listing.salary) return stated;
  const named = `salary ${listing.salary}`;
  return findPay(named, findAmounts(named)) ?? stated;
}

/** "One month's salary as deposit", by who is to give it. */
function salaryMonths(evidence: readonly Evidence[], amounts: Amounts): { worker: number; unclear: number } {
  const months = { worker: 0, unclear: 0 };
  const counted = new Set<Amount>();
  for (const { signal, sub, state, field, start, end } of evidence) {
    if (state !== 'stated' || !FEE_SIGNALS.has(signal)) continue;
    for (const amount of amounts[field]) {
      if (amount.unit !== 'salary-months' || amount.start < start || amount.end > end || counted.has(amount)) continue;
      counted.add(amount);
      months[sub === 'payer-not-named' ? 'unclear' : 'worker'] += amount.value;
    }
  }
  return months;
}
