import { statedSignals } from '../../verdict/explain';
import { factsOf, type Shown } from '../facts/facts';
import { suppressed } from '../public/suppress';
import { feeSizes } from './fee-size';

interface Table {
  name: string;
  /** Every record in exactly one row. */
  once: boolean;
  values(finding: Shown): readonly string[];
}

const TABLES: readonly Table[] = [
  { name: 'level', once: true, values: ({ verdict }) => [verdict.level] },
  { name: 'kind', once: true, values: ({ verdict }) => [verdict.kind] },
  { name: 'language', once: true, values: ({ verdict }) => [verdict.lang] },
  { name: 'signal', once: false, values: ({ verdict }) => statedSignals(verdict.evidence) },
  { name: 'stage', once: false, values: ({ verdict }) => verdict.stages },
  { name: 'sector', once: true, values: (finding) => [factsOf(finding).sector] },
  { name: 'intermediary', once: true, values: (finding) => [factsOf(finding).intermediary] },
  { name: 'official role', once: true, values: (finding) => [factsOf(finding).officialRole] },
  { name: 'fee size', once: false, values: ({ verdict }) => feeSizes(verdict.fees) },
  { name: 'decision', once: true, values: ({ decision }) => [decision?.value ?? 'none yet'] },
];

/** Languages and currencies come from ads: rows of one table at most. */
const MOST_ROWS = 1000;
const REST = 'other';

export interface CountRow {
  table: string;
  value: string;
  records: string;
  counted: 'once' | 'often';
}

/** Counts in memory that does not grow with the log. */
export class Tables {
  private readonly counts = TABLES.map(() => new Map<string, number>());

  add(finding: Shown): void {
    for (const [at, { values }] of TABLES.entries()) {
      const counts = this.counts[at];
      for (const value of new Set(values(finding))) {
        const name = counts?.has(value) || (counts?.size ?? 0) < MOST_ROWS ? value : REST;
        counts?.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }

  /** In the order of the tables, values in alphabetical order. */
  rows(): CountRow[] {
    return TABLES.flatMap(({ name, once }, at) =>
      [...suppressed(this.counts[at] ?? new Map(), once)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([value, records]) => ({
          table: name,
          value,
          records,
          counted: once ? ('once' as const) : ('often' as const),
        })),
    );
  }
}
