import type { Finding } from '../../types';
import { intermediaryOf } from './intermediary';
import { officialRoleOf } from './role';
import { sectorOf } from './sector';

/** What the ad says of itself, in closed lists: taxonomy section 13. */
export interface Facts {
  sector: string;
  intermediary: string;
  officialRole: string;
}

/** A finding whose words may be gone: what was read from them before stands in `facts`. */
export type Shown = Finding & { facts?: Facts };

const known = new WeakMap<Finding, Facts>();

export function factsOf(finding: Shown): Facts {
  if (finding.facts) return finding.facts;
  const before = known.get(finding);
  if (before) return before;
  const { listing, verdict } = finding;
  const facts = {
    sector: sectorOf(listing, verdict),
    intermediary: intermediaryOf(listing, verdict),
    officialRole: officialRoleOf(verdict.evidence),
  };
  known.set(finding, facts);
  return facts;
}
