import type { Amount } from './amount';

/** What a comma or full stop between a name and a sum weighs, in characters: it mostly parts two sums. */
const BREAK = 12;
const BREAKS = /[,;\n،।。，；]|\. /g;

/**
 * The amount closest to the span `start`–`end`, at most `maxGap` UTF-16 units away (0 when they touch or overlap);
 * of two equally close the later one, because a sum mostly follows its name. Given the text, an amount in another
 * clause counts as further away. Undefined when none is close enough.
 */
export function nearestAmount(
  amounts: readonly Amount[],
  start: number,
  end: number,
  maxGap: number,
  text = '',
): Amount | undefined {
  let best: Amount | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const amount of amounts) {
    const gap = Math.max(0, amount.start - end, start - amount.end);
    if (gap > maxGap) continue;
    const between = amount.start >= end ? text.slice(end, amount.start) : text.slice(amount.end, start);
    const distance = gap + BREAK * (between.match(BREAKS)?.length ?? 0);
    if (distance <= least) {
      best = amount;
      least = distance;
    }
  }
  return best;
}
