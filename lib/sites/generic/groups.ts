import { Mean, meaningOf } from './meaning';
import type { Outline } from './outline';
import { namedHint } from './pieces';
import type { Block } from './sets';
import { tidy } from './wording';

/** What the headings above groups of ads name. */
export interface GroupNames {
  field: 'employer' | 'location' | '';
  /** The heading over each block, in order. */
  names: (string | undefined)[];
}

const isHeading = (tag: string): boolean =>
  (tag.length === 2 && tag >= 'h2' && tag <= 'h6') ||
  tag === 'caption' ||
  tag === 'summary' ||
  tag === 'legend' ||
  tag === 'dt';

/** Headings between blocks, read as employers or places when enough of them look like it; departments do not. */
export function groupNames(page: Outline, blocks: readonly Block[]): GroupNames {
  const names: (string | undefined)[] = [];
  const headings = new Map<string, number>();
  let at = 0;
  let over: string | undefined;
  for (const block of blocks) {
    for (; at < block.start; at += 1) {
      if (!isHeading(page.tags[at] ?? '') || (page.aversions[at] ?? 0) >= 3) continue;
      const text = tidy(
        page.runs
          .slice(page.firstRun[at], Math.min(page.firstRun[page.ends[at] ?? 0] ?? 0, (page.firstRun[at] ?? 0) + 8))
          .join(' '),
      );
      if (text.length < 2 || text.length > 90) continue;
      over = text;
      headings.set(text, at);
    }
    at = Math.max(at, block.stop);
    names.push(over);
  }
  const used = [...new Set(names)].filter((name): name is string => name !== undefined);
  if (used.length < 2) return { field: '', names };
  const share = (test: (name: string) => boolean): number => used.filter(test).length / used.length;
  const isNamed = (name: string): boolean => {
    let element = headings.get(name) ?? -1;
    for (let steps = 0; steps < 3 && element >= 0; steps += 1, element = page.parents[element] ?? -1) {
      const own = page.elements[element];
      if (own && namedHint(own) === 'employer') return true;
    }
    return false;
  };
  if (share((name) => (meaningOf(name) & Mean.company) !== 0 || isNamed(name)) >= 0.4)
    return { field: 'employer', names };
  if (share((name) => (meaningOf(name) & Mean.place) !== 0) >= 0.6) return { field: 'location', names };
  return { field: '', names };
}
