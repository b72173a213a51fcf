import type { DecisionValue, Level } from '../../types';
import { statedSignals } from '../../verdict/explain';
import type { Shown } from '../facts/facts';

/** Different values of one kind that are counted apart; more are counted together. */
const MOST_VALUES = 500;
export const OTHER = 'other';

export type Counts = Map<string, number>;

/** Counts what an export holds, in bounded memory. */
export class Tally {
  /** Findings read, whether or not they left. */
  seen = 0;
  written = 0;
  readonly levels: Counts = new Map();
  readonly kinds: Counts = new Map();
  readonly languages: Counts = new Map();
  readonly unscored: Counts = new Map();
  readonly signals: Counts = new Map();
  readonly rules: Counts = new Map();
  readonly models: Counts = new Map();
  readonly decisions: Record<DecisionValue, number> = { keep: 0, dismiss: 0, unsure: 0 };
  /** Upheld and not upheld, by level. */
  readonly upheld = new Map<Level, { keep: number; dismiss: number }>();
  truncated = 0;
  rulesOnly = 0;
  first = '';
  last = '';

  read(): void {
    this.seen++;
  }

  add(finding: Shown): void {
    const { verdict, decision } = finding;
    this.written++;
    count(this.levels, verdict.level);
    count(this.kinds, verdict.kind);
    count(this.languages, verdict.lang);
    if (verdict.coverage === 'none') count(this.unscored, verdict.lang);
    for (const signal of statedSignals(verdict.evidence)) count(this.signals, signal);
    count(this.rules, verdict.engine.rules);
    count(this.models, verdict.engine.model);
    if (verdict.truncated) this.truncated++;
    if (verdict.engine.note !== undefined || verdict.engine.model === 'none') this.rulesOnly++;
    if (this.first === '' || finding.firstSeen < this.first) this.first = finding.firstSeen;
    if (finding.lastSeen > this.last) this.last = finding.lastSeen;
    if (decision) this.decide(verdict.level, decision.value);
  }

  private decide(level: Level, value: DecisionValue): void {
    this.decisions[value]++;
    if (value === 'unsure') return;
    const known = this.upheld.get(level) ?? { keep: 0, dismiss: 0 };
    known[value]++;
    this.upheld.set(level, known);
  }
}

function count(counts: Counts, value: string): void {
  const name = counts.has(value) || counts.size < MOST_VALUES ? value : OTHER;
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
