import type { Finding, Level } from '../types';
import type { FindingRow } from './db';

/** Most serious first; what could not be scored stands after what was scored and before nothing. */
const RANK: Readonly<Record<Level, number>> = { high: 0, elevated: 1, watch: 2, 'not-scored': 3, none: 4 };

/** Two wide per level, so that a score of 0 to 1 can never reach into the next. */
function placeOf({ level, score }: Finding['verdict']): number {
  return RANK[level] * 2 + 1 - Math.min(1, Math.max(0, score));
}

function facetsOf({ site, verdict, decision }: Finding): string[] {
  const signals = verdict.evidence.filter(({ state }) => state === 'stated').map(({ signal }) => `signal:${signal}`);
  return [
    `site:${site}`,
    `level:${verdict.level}`,
    `kind:${verdict.kind}`,
    `lang:${verdict.lang}`,
    `decision:${decision?.value ?? 'none'}`,
    ...new Set(signals),
  ];
}

/** The row of a finding; called after every change, so that the indexes never disagree with it. */
export function rowOf(finding: Finding, { visit, versions }: Pick<FindingRow, 'visit' | 'versions'>): FindingRow {
  return {
    ...finding,
    visit,
    versions,
    place: placeOf(finding.verdict),
    open: finding.decision?.value ?? 'none',
    facets: facetsOf(finding),
  };
}

export function findingOf({ place, open, facets, visit, versions, ...finding }: FindingRow): Finding {
  return finding;
}
