import type { Evidence, Fee, Payer } from '../../types';
import type { Reading } from './reading';

const WHAT: Partial<Record<Evidence['signal'], string>> = {
  'worker-paid-fee': 'recruitment-fee',
  'bond-or-exit-penalty': 'penalty',
  'debt-repayment-from-wages': 'deduction',
  'illicit-facilitation': 'bribe',
  'wage-withholding': 'fine',
};

/** The sums that stand in the sentences of fee, bond and debt evidence: amount, currency, what for, who pays. */
export function feesOf(reading: Reading, evidence: readonly Evidence[]): Fee[] {
  const fees: Fee[] = [];
  for (const hit of evidence) {
    const what = hit.state === 'stated' ? WHAT[hit.signal] : undefined;
    const part = reading.parts.find((p) => p.field === hit.field);
    if (what === undefined || !part) continue;
    for (const amount of part.amounts) {
      if (amount.percent || amount.start < hit.start || amount.end > hit.end || amount.unit === 'salary-months')
        continue;
      if (fees.some((fee) => fee.field === part.field && fee.start === amount.start)) continue;
      fees.push({
        amount: amount.value,
        ...(amount.currency === undefined ? {} : { currency: amount.currency }),
        what: depositOr(what, hit),
        payer: payerOf(hit),
        field: part.field,
        start: amount.start,
        end: amount.end,
      });
    }
  }
  return fees.sort((a, b) => a.start - b.start);
}

const payerOf = (hit: Evidence): Payer => (hit.sub === 'payer-not-named' ? 'unclear' : 'worker');
const depositOr = (what: string, hit: Evidence): string =>
  what === 'penalty' && hit.sub === 'deposit' ? 'deposit' : what;
