import type { Evidence, Fee, Payer } from '../../types';
import type { Part, Reading } from './reading';

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
  const listed = new Set<string>();
  for (const hit of evidence) {
    const what = hit.state === 'stated' ? WHAT[hit.signal] : undefined;
    const part = reading.parts.find((p) => p.field === hit.field);
    if (what === undefined || !part) continue;
    for (let i = firstFrom(part.amounts, hit.start); i < part.amounts.length; i++) {
      const amount = part.amounts[i]!;
      if (amount.start >= hit.end) break;
      if (amount.percent || amount.end > hit.end || amount.unit === 'salary-months') continue;
      const place = `${part.field} ${amount.start}`;
      if (listed.has(place)) continue;
      listed.add(place);
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

/** Index of the first of some amounts, in order of place, that does not start before `start`. */
function firstFrom(amounts: Part['amounts'], start: number): number {
  let low = 0;
  let high = amounts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (amounts[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const payerOf = (hit: Evidence): Payer => (hit.sub === 'payer-not-named' ? 'unclear' : 'worker');
const depositOr = (what: string, hit: Evidence): string =>
  what === 'penalty' && hit.sub === 'deposit' ? 'deposit' : what;
