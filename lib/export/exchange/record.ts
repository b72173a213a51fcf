import { SIGNALS, TAXONOMY_VERSION } from '../../taxonomy';
import type { Evidence, SignalId } from '../../types';
import { statedSignals } from '../../verdict/explain';
import { factsOf, type Shown } from '../facts/facts';
import { CORRUPTION_SIGNALS } from '../facts/role';
import { EXPORT_SCHEMA_VERSION } from '../format';

export type Code = 'TIP>CORR' | 'CORR>TIP';

/** What these say, they say of people who may have been harmed: that they are stated goes out, the words stay. */
const ABOUT_PEOPLE: ReadonlySet<SignalId> = new Set([
  'minor-indicated',
  'targets-vulnerability',
  'third-party-control',
  'no-refusal-services',
]);

export interface ExchangeHit {
  signal: SignalId;
  sub_code: string;
  confidence: string;
  source: string;
  /** Masked; empty for what is said of people. */
  words: string;
}

/** One record between anti-corruption and anti-trafficking bodies: taxonomy section 13. There is no room for a person. */
export interface ExchangeRecord {
  code: Code;
  record_id: string;
  schema_version: string;
  taxonomy_version: string;
  rules_version: string;
  ad_kind: string;
  ad_language: string;
  level: string;
  stages: string[];
  official_role_stated: string;
  sector_stated: string;
  intermediary_type: string;
  /** Indicators for the body that receives, with their words. */
  hits: ExchangeHit[];
  /** Indicators of the other kind, by name only. */
  other_signals: SignalId[];
  fees: { amount: number; currency: string; payer: string; what: string }[];
  first_seen: string;
  last_seen: string;
  reviewer_decision: string;
}

/** The record of a finding, or undefined when it is none for that side. */
export function exchangeRecord(finding: Shown, code: Code): ExchangeRecord | undefined {
  const { verdict } = finding;
  const stated = statedSignals(verdict.evidence);
  const linked = verdict.tags.includes('corruption-link') || stated.some((id) => CORRUPTION_SIGNALS.has(id));
  const forReceiver = (id: SignalId): boolean => CORRUPTION_SIGNALS.has(id) === (code === 'TIP>CORR');
  if (!linked || !stated.some(forReceiver)) return undefined;
  const { sector, intermediary, officialRole } = factsOf(finding);
  const hits = verdict.evidence.filter(({ signal, state }) => state === 'stated' && forReceiver(signal));
  return {
    code,
    record_id: finding.key,
    schema_version: EXPORT_SCHEMA_VERSION,
    taxonomy_version: TAXONOMY_VERSION,
    rules_version: verdict.engine.rules,
    ad_kind: verdict.kind,
    ad_language: verdict.lang,
    level: verdict.level,
    stages: stagesOf(stated),
    official_role_stated: officialRole,
    sector_stated: sector,
    intermediary_type: intermediary,
    hits: hits.map(hitOf),
    other_signals: stated.filter((id) => !forReceiver(id)),
    fees: verdict.fees.map(({ amount, currency = '', payer, what }) => ({ amount, currency, payer, what })),
    first_seen: finding.firstSeen,
    last_seen: finding.lastSeen,
    reviewer_decision: finding.decision?.value ?? 'none',
  };
}

function stagesOf(stated: readonly SignalId[]): string[] {
  return ['recruitment', 'transport', 'exploitation'].filter((stage) =>
    stated.some((id) => SIGNALS[id].stages.some((one) => one === stage)),
  );
}

function hitOf({ signal, sub = '', confidence, source, quote }: Evidence): ExchangeHit {
  return { signal, sub_code: sub, confidence, source, words: ABOUT_PEOPLE.has(signal) ? '' : quote };
}
