import type { AnyConcept } from '../../concepts';
import type { Evidence, Fee, Payer } from '../../types';
import { sentenceAt } from './evidence';
import { ideaId } from './lexis';
import type { Part, Reading } from './reading';
import { foldedSpan } from './spans';

const WHAT: Partial<Record<Evidence['signal'], string>> = {
  'worker-paid-fee': 'recruitment-fee',
  'bond-or-exit-penalty': 'penalty',
  'debt-repayment-from-wages': 'deduction',
  'illicit-facilitation': 'bribe',
  'wage-withholding': 'fine',
};

/** What a sum is for when one of these stands near it, for the signals that leave it open. */
const NAMED: readonly (readonly [idea: number, what: string])[] = (
  [
    ['DEPOSIT', 'deposit'],
    ['LOAN', 'loan'],
    ['VISA', 'visa'],
    ['TICKET', 'travel'],
    ['HOUSING', 'housing'],
    ['KIT', 'equipment-or-training'],
  ] as const satisfies readonly (readonly [AnyConcept, string])[]
).map(([idea, what]) => [ideaId(idea), what]);
const OPEN: ReadonlySet<Evidence['signal']> = new Set(['worker-paid-fee', 'debt-repayment-from-wages']);
const PENALTY_NAMES: ReadonlySet<string> = new Set(['deposit', 'loan']);
/** Words between a sum and what it is for. */
const REACH = 4;
const EMPLOYER_PAYS = ideaId('EMPLOYER_PAYS');

/**
 * The sums that stand in the sentences of fee, bond and debt evidence: amount, currency, what for, who pays. Where the ad
 * says that the employer bears a fee, its sum is listed so.
 */
export function feesOf(reading: Reading, evidence: readonly Evidence[]): Fee[] {
  const fees: Fee[] = [];
  const listed = new Set<string>();
  for (const hit of evidence) {
    const part = reading.parts.find((p) => p.field === hit.field);
    const what = WHAT[hit.signal];
    if (what === undefined || !part) continue;
    for (let i = firstFrom(part.amounts, hit.start); i < part.amounts.length; i++) {
      const amount = part.amounts[i]!;
      if (amount.start >= hit.end) break;
      if (amount.percent || amount.end > hit.end || amount.unit === 'salary-months') continue;
      const place = `${part.field} ${amount.start}`;
      const at = placeOf(part, amount);
      const payer = at && payerOf(hit, part, at);
      if (!payer || listed.has(place) || (amount.period && isPay(part, at))) continue;
      listed.add(place);
      fees.push({
        amount: amount.value,
        ...(amount.currency === undefined ? {} : { currency: amount.currency }),
        what: whatOf(what, hit, part, at),
        payer,
        field: part.field,
        start: amount.start,
        end: amount.end,
      });
    }
  }
  return fees.sort((a, b) => (a.field === b.field ? a.start - b.start : a.field === 'title' ? -1 : 1));
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

/** The sentence of an amount, and the first and last word of the sum. */
interface Place {
  sentence: Part['sentences'][number];
  first: number;
  last: number;
}

const SUM = ideaId('SUM');

function placeOf(part: Part, { start, end }: Part['amounts'][number]): Place | undefined {
  const [from] = foldedSpan(part.text, start, end);
  const sentence = sentenceAt(part, from);
  if (!sentence) return undefined;
  const sum = sentence.ideas.get(SUM)?.find((one) => one.start === from);
  return { sentence, first: sum?.first ?? sentence.first, last: sum?.last ?? sentence.last };
}

function payerOf(hit: Evidence, part: Part, { sentence, first }: Place): Payer | undefined {
  if (hit.state === 'stated') return hit.sub === 'payer-not-named' ? 'unclear' : 'worker';
  if (hit.signal !== 'worker-paid-fee') return undefined;
  const clause = part.clauseOf(first);
  const says = sentence.ideas.get(EMPLOYER_PAYS)?.some((idea) => part.clauseOf(idea.first) === clause) ?? false;
  return says ? 'employer' : undefined;
}

function whatOf(what: string, hit: Evidence, part: Part, place: Place): string {
  if (hit.signal === 'bond-or-exit-penalty' && hit.sub === 'deposit') return 'deposit';
  const named = nearest(part, place);
  if (named === undefined) return what;
  if (OPEN.has(hit.signal)) return named;
  return hit.signal === 'bond-or-exit-penalty' && PENALTY_NAMES.has(named) ? named : what;
}

const WAGE = ideaId('WAGE');

/** "From your 900 EUR monthly salary", "of a salary of 900 EUR a month": what is cut, not what it is cut by. */
function isPay(part: Part, { sentence, first, last }: Place): boolean {
  const clause = part.clauseOf(first);
  return (sentence.ideas.get(WAGE) ?? []).some((wage) => {
    if (part.clauseOf(wage.first) !== clause) return false;
    return (wage.first > last && wage.first - last <= 2) || (wage.last < first && first - wage.last === 2);
  });
}

/** The nearest thing that a sum can be for, in the same clause. */
function nearest(part: Part, { sentence, first, last }: Place): string | undefined {
  let best: string | undefined;
  let distance = REACH + 1;
  for (const [id, what] of NAMED) {
    for (const idea of sentence.ideas.get(id) ?? []) {
      if (part.clauseOf(idea.first) !== part.clauseOf(first)) continue;
      const away = idea.last < first ? first - idea.last : Math.max(0, idea.first - last);
      if (away < distance) [best, distance] = [what, away];
    }
  }
  return best;
}
