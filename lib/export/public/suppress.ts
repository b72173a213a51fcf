import { SMALLEST_CELL } from './copy';

export const FEWER = `fewer than ${SMALLEST_CELL}`;
export const NOT_SHOWN = 'not shown';

/**
 * Counts as they may be published. Cells under 10 are not told. Where every record is in exactly one cell, a single
 * hidden cell, or hidden cells that sum to less than 10, follow from the total: then the smallest others are hidden too.
 */
export function suppressed(counts: ReadonlyMap<string, number>, once: boolean): Map<string, string> {
  const small = new Set([...counts].filter(([, count]) => count < SMALLEST_CELL).map(([value]) => value));
  const also = new Set<string>();
  if (once && small.size > 0) {
    const large = [...counts].filter(([value]) => !small.has(value)).sort(([, a], [, b]) => a - b);
    let hidden = [...small].reduce((sum, value) => sum + (counts.get(value) ?? 0), 0);
    for (const [value, count] of large) {
      if (small.size + also.size >= 2 && hidden >= SMALLEST_CELL) break;
      also.add(value);
      hidden += count;
    }
  }
  return new Map(
    [...counts].map(([value, count]) => [
      value,
      small.has(value) ? FEWER : also.has(value) ? NOT_SHOWN : String(count),
    ]),
  );
}
