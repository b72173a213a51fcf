import { fold } from '../numerals/fold';
import type { Amount, Period } from './amount';
import { FEE_WORDS, GROSS_WORDS, NET_WORDS, PAY_WORDS } from './pay-words';

/** The pay that an ad offers. Offsets as in Amount. */
export interface Pay {
  start: number;
  end: number;
  value: number;
  to?: number;
  currency?: string;
  period?: Period;
  basis?: 'net' | 'gross';
}

const BEFORE = 48;
const AFTER = 32;

/**
 * The sum that the ad offers as pay, with its period and net or gross where said; undefined when none reads as pay.
 * `amounts` are those of `findAmounts(text)`.
 */
export function findPay(text: string, amounts: readonly Amount[]): Pay | undefined {
  let best: { amount: Amount; score: number } | undefined;
  for (const [i, amount] of amounts.entries()) {
    if (amount.percent || amount.unit) continue;
    const before = near(text, Math.max(amounts[i - 1]?.end ?? 0, amount.start - BEFORE), amount.start, true);
    const after = near(text, amount.end, Math.min(amounts[i + 1]?.start ?? text.length, amount.end + AFTER), false);
    const score = payScore(amount, before, after);
    if (score > (best?.score ?? 1)) best = { amount, score };
  }
  return best && payOf(text, best.amount);
}

/** The part of the same sentence beside an amount, folded. */
function near(text: string, from: number, to: number, before: boolean): string {
  const pieces = fold(text.slice(from, to)).text.split(/[\n!?;।]|\. |,(?= )/);
  return (before ? pieces[pieces.length - 1] : pieces[0]) ?? '';
}

function payScore(amount: Amount, before: string, after: string): number {
  const regular = amount.period !== undefined && amount.period !== 'once';
  const pay = PAY_WORDS.test(before) ? 3 : PAY_WORDS.test(after) ? 2 : 0;
  // A number with no currency needs the word.
  if (amount.bare && pay === 0) return 0;
  const fee = FEE_WORDS.test(before) ? 4 : FEE_WORDS.test(after) ? 2 : 0;
  return pay + (regular ? 2 : 0) + (amount.currency ? 0.5 : 0) - fee;
}

function payOf(text: string, amount: Amount): Pay {
  const around = fold(text.slice(Math.max(0, amount.start - BEFORE), amount.end + AFTER)).text;
  const basis = NET_WORDS.test(around) ? 'net' : GROSS_WORDS.test(around) ? 'gross' : undefined;
  const { start, end, value, to, currency, period } = amount;
  return {
    start,
    end,
    value,
    ...(to !== undefined && { to }),
    ...(currency && { currency }),
    ...(period && { period }),
    ...(basis && { basis }),
  };
}
