import type { Outline } from './outline';
import type { Block } from './sets';

/** The part of the page the ad is in: the smallest block with most of the running text outside menus. */
export function mainBlock(page: Outline): Block | undefined {
  const prose = new Float64Array(page.tags.length);
  let total = 0;
  for (let at = 0; at < page.runs.length; at += 1) {
    const owner = page.owners[at] ?? 0;
    if ((page.aversions[owner] ?? 0) >= 3) continue;
    const size = (page.runs[at] ?? '').length;
    const worth = size >= 25 ? size : size * 0.3;
    prose[owner] = (prose[owner] ?? 0) + worth;
    total += worth;
  }
  for (let at = page.tags.length - 1; at > 0; at -= 1) {
    const parent = page.parents[at] ?? -1;
    if (parent >= 0) prose[parent] = (prose[parent] ?? 0) + (prose[at] ?? 0);
  }
  if (total === 0) return undefined;
  let best = 0;
  for (let at = 0; at < page.tags.length; at += 1) if ((prose[at] ?? 0) >= total * 0.6) best = at;
  return { start: best, stop: page.ends[best] ?? best + 1 };
}
