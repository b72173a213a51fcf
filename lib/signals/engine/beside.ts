import type { Hit } from '../../text/matcher';
import { spanInOriginal } from '../../text/normalise';
import { ideaId } from './lexis';
import type { Part, Sentence } from './reading';

const SMALL_THING = ideaId('SMALL_THING');
const SUM = ideaId('SUM');
const FREE_MOVE = ideaId('FREE_MOVE');
/** Beside these a free evening is an exception that is granted, no freedom. */
const LIMITS = (
  ['FORBIDDEN', 'PERMISSION', 'DURATION', 'LOCKED_IN', 'ALONE_NEVER', 'GUARD', 'CANNOT_LEAVE'] as const
).map(ideaId);

/** "There is a deposit, 20 euros, for the towel": the sum may stand between. */
const MOST_AWAY = 2;

/** What a locker key, a towel or a bicycle is worth: some 150 euros, roundly, in units of which one buys less. */
const SMALL_SUM = 150;
const SMALL_SUMS: Readonly<Record<string, number>> = {
  BDT: 3000,
  CNY: 600,
  CZK: 2000,
  EGP: 2000,
  ETB: 5000,
  HUF: 40_000,
  IDR: 500_000,
  INR: 3000,
  JPY: 15_000,
  KES: 5000,
  KRW: 100_000,
  KZT: 30_000,
  LKR: 10_000,
  MXN: 1500,
  NGN: 50_000,
  NPR: 5000,
  PHP: 3000,
  PKR: 10_000,
  PLN: 400,
  RON: 400,
  RUB: 5000,
  THB: 2000,
  TRY: 2000,
  TZS: 100_000,
  UAH: 3000,
  UGX: 200_000,
  VND: 1_000_000,
  XAF: 30_000,
  XOF: 30_000,
};

/**
 * Whether an idea `away` clauses from a match excuses it too: "a deposit of 20 euros, for the locker key", "the gate
 * closes at 22:00, but you have your own key". Most ideas do not.
 */
export function standsBeside(
  id: number,
  clause: number,
  away: number,
  match: readonly Hit[],
  part: Part,
  sentence: Sentence,
): boolean {
  if (id === FREE_MOVE && away === 1) return !LIMITS.some((limit) => isIn(limit, clause, part, sentence));
  return id === SMALL_THING && away <= MOST_AWAY && isSmall(clause, match, part, sentence);
}

const isIn = (id: number, clause: number, part: Part, sentence: Sentence): boolean =>
  (sentence.ideas.get(id) ?? []).some((hit) => part.clauseOf(hit.first) === clause);

/** Of the sums in the clauses of the match none is large, and the thing has no price of its own. */
function isSmall(clause: number, match: readonly Hit[], part: Part, sentence: Sentence): boolean {
  const from = Math.min(...match.map((hit) => part.clauseOf(hit.first))) - MOST_AWAY;
  const to = Math.max(...match.map((hit) => part.clauseOf(hit.last))) + MOST_AWAY;
  return (sentence.ideas.get(SUM) ?? []).every((sum) => {
    const at = part.clauseOf(sum.first);
    if (at === clause) return false;
    return at < from || at > to || !isLarge(sum, part);
  });
}

function isLarge(sum: Hit, { text, amounts }: Part): boolean {
  const [start] = spanInOriginal(text, sum.start, sum.end);
  const amount = amounts.find((one) => one.start <= start && start < one.end);
  return amount === undefined || amount.value > (SMALL_SUMS[amount.currency ?? ''] ?? SMALL_SUM);
}
