import type { Covered, Evidence, SignalId, Stage, Verdict } from '../types';
import { covered, isAtStage } from './coverage';
import { type Hit, isFirm, toHits } from './hits';
import { ASIDES, CLAUSES, type Clause, COVERED, LEVELS, type LevelWords } from './wording';

export interface Explanation extends LevelWords {
  /** One sentence for the mark beside an ad; absent when nothing is stated and the text is no aside. */
  reason?: string;
  /** What the ad says to the contrary. */
  contrary?: string;
  /** Set when a charge or clause of the ad may be lawful: what the ad says that makes it so. */
  lawful?: string;
  /** Different indicators stated. The one number shown: a count, no probability. */
  count: number;
  coverage: Record<'act' | 'means' | 'purpose' | Stage, string>;
}

/** How many indicators one sentence names; the rest are counted. */
const NAMED = 3;

/** A verdict in the words a reader may be shown, and no others. */
export function explain(verdict: Verdict): Explanation {
  const hits = toHits(verdict.evidence, {});
  const reason = verdict.aside === undefined ? reasonOf(hits) : ASIDES[verdict.aside];
  const denied = signalsOf(verdict.evidence.filter((item) => item.state === 'contradicted'));
  const lawful = [...new Set(verdict.evidence.flatMap((item) => item.lawful ?? []))];
  return {
    ...LEVELS[verdict.level],
    ...(reason === undefined ? {} : { reason }),
    ...(denied.length === 0 ? {} : { contrary: `Also states ${list(denied.map((id) => CLAUSES[id].contradicted))}` }),
    ...(lawful.length === 0 ? {} : { lawful: `May be lawful here. ${lawful.join(' ')}` }),
    count: hits.length,
    coverage: coverageWords(verdict.palermo, hits),
  };
}

/** Different indicators that the ad states, however often it states them. */
export function statedSignals(evidence: readonly Evidence[]): SignalId[] {
  return signalsOf(evidence.filter((item) => item.state === 'stated'));
}

function signalsOf(evidence: readonly Evidence[]): SignalId[] {
  return [...new Set(evidence.map((item) => item.signal))];
}

/** "States a fee charged to the worker, and that the employer keeps the passport"; only faint hits: "May state …". */
function reasonOf(hits: readonly Hit[]): string | undefined {
  if (hits.length === 0) return undefined;
  const firm = hits.filter(isFirm);
  const hedged = firm.length === 0;
  const named = (hedged ? hits : firm).slice(0, NAMED);
  const parts = [phrase('state', named, hedged), phrase('use', named, hedged)].filter((part) => part !== '');
  const more = hits.length - named.length;
  if (more > 0) parts.push(`and ${more} more ${more === 1 ? 'indicator' : 'indicators'}`);
  const sentence = parts.join('; ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function phrase(verb: Clause['verb'], hits: readonly Hit[], hedged: boolean): string {
  const clauses = hits.map((hit) => CLAUSES[hit.signal]).filter((clause) => clause.verb === verb);
  if (clauses.length === 0) return '';
  return `${hedged ? `may ${verb}` : `${verb}s`} ${list(clauses.map((clause) => clause.stated))}`;
}

/** Clauses are long and may hold an "or": the comma before "and" keeps them apart. */
function list(clauses: readonly string[]): string {
  const last = clauses.at(-1) ?? '';
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(', ')}, and ${last}`;
}

function coverageWords(palermo: Verdict['palermo'], hits: readonly Hit[]): Explanation['coverage'] {
  const stage = (name: Stage): Covered => covered(hits.filter((hit) => isAtStage(hit, name)));
  return {
    act: COVERED[palermo.act],
    means: COVERED[palermo.means],
    purpose: COVERED[palermo.purpose],
    recruitment: COVERED[stage('recruitment')],
    transport: COVERED[stage('transport')],
    exploitation: COVERED[stage('exploitation')],
  };
}
