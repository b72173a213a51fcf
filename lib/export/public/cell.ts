import { statedSignals } from '../../verdict/explain';
import { factsOf, type Shown } from '../facts/facts';
import { coarseDate, coarsePlace } from './coarsen';
import type { PublicChoice, Quasi } from './copy';

const VALUE: Readonly<Record<Quasi, (finding: Shown, choice: PublicChoice) => string>> = {
  kind: ({ verdict }) => verdict.kind,
  lang: ({ verdict }) => verdict.lang,
  level: ({ verdict }) => verdict.level,
  period: ({ firstSeen }, { dates }) => coarseDate(firstSeen, dates),
  site: ({ site }) => site,
  place: ({ listing }) => coarsePlace(listing.location) ?? '',
  sector: (finding) => factsOf(finding).sector,
  intermediary: (finding) => factsOf(finding).intermediary,
  signals: ({ verdict }) => statedSignals(verdict.evidence).sort().join(';'),
};

/** The cell of a record: what it shares with others on every quasi-identifier, as coarse as it leaves. */
export function cellOf(finding: Shown, choice: PublicChoice): string {
  return JSON.stringify(choice.quasi.map((name) => VALUE[name](finding, choice)));
}
