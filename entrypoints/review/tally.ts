import type { Log } from '../../lib/store/db';

/**
 * Counts for the desk, each in a short read of its own: one long read of a big log would keep every decision waiting
 * until it ends.
 */
export interface Tally {
  total: number;
  /** By facet: `level:high`, `decision:none`. */
  facets: Readonly<Record<string, number>>;
}

const SUMMARY = ['decision:none', 'level:high', 'level:elevated', 'level:watch', 'level:not-scored'];

export async function summary(log: Log): Promise<Tally> {
  const facets: Record<string, number> = {};
  for (const name of SUMMARY) facets[name] = await holding(log, name);
  return { total: await log.findings.count(), facets };
}

export const holding = (log: Log, facet: string): Promise<number> => log.findings.where('facets').equals(facet).count();

/** The values one facet has in the log, at most `most`; jumps from value to value and reads no row. */
export async function valuesOf(log: Log, facet: string, most: number): Promise<string[]> {
  const prefix = `${facet}:`;
  const values: string[] = [];
  let last = prefix;
  while (values.length < most) {
    const [next] = (await log.findings.where('facets').above(last).limit(1).keys()) as string[];
    if (!next?.startsWith(prefix)) break;
    values.push(next.slice(prefix.length));
    last = next;
  }
  return values;
}
