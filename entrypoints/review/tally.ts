import { keptCounts } from '../../lib/store/counts';
import type { Log } from '../../lib/store/db';

/** Counts for the desk, as the log keeps them: nothing is counted here. */
export interface Tally {
  total: number;
  /** By facet: `level:high`, `decision:none`. */
  facets: Readonly<Record<string, number>>;
}

export async function summary(log: Log): Promise<Tally> {
  const { total, all } = await keptCounts(log, ['level', 'decision']);
  return { total, facets: all };
}

/** The values one facet has in the log, at most `most`, commonest first. */
export async function valuesOf(log: Log, facet: 'site' | 'lang' | 'case', most: number): Promise<string[]> {
  const { all } = await keptCounts(log, [facet]);
  const prefix = `${facet}:`;
  return Object.entries(all)
    .filter(([name]) => name.startsWith(prefix))
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name]) => name.slice(prefix.length));
}
