import { SIGNALS } from '../taxonomy';
import type { Confidence, Evidence, Family, SignalId } from '../types';

/** One signal as it counts: its strongest evidence, whatever number of times the ad says it. */
export interface Hit {
  signal: SignalId;
  family: Family;
  /** 4 core, 3 or 2 needs company, 1 background; see `weightOf` for the two signals whose weight moves. */
  weight: number;
  confidence: Confidence;
  points: number;
}

/** Section 11: points are weight times this. */
const STRENGTH: Readonly<Record<Confidence, number>> = { faint: 0.5, clear: 0.85, explicit: 1 };

/** Sub-codes that end in this say: a fee is named, who pays it is not (6.6: weight 2 instead of 3). */
export const PAYER_NOT_NAMED = 'payer-not-named';
/** Sub-codes that end in this, of the hours or of the pay, say: overtime is not paid. */
export const UNPAID_OVERTIME = 'unpaid-overtime';

export interface WeightContext {
  /** False: no fee in the ad says who pays. Absent: each fee's own sub-code decides. */
  feePayerNamed?: boolean;
}

/** At least clear: what most gates ask of a hit. */
export function isFirm(hit: { confidence: Confidence }): boolean {
  return hit.confidence !== 'faint';
}

/** Weight 4: explicit control. One such hit that is clear is enough for ELEVATED. */
export function isCore(hit: { signal: SignalId }): boolean {
  return SIGNALS[hit.signal].core;
}

/** The stated evidence as hits, strongest first, one a signal. Expects evidence already settled. */
export function toHits(evidence: readonly Evidence[], context: WeightContext): Hit[] {
  const stated = evidence.filter((item) => item.state === 'stated');
  const harshHours = makesHoursHarsher(stated);
  const best = new Map<SignalId, Hit>();
  for (const item of stated) {
    const weight = weightOf(item, context, harshHours);
    const points = weight * STRENGTH[item.confidence];
    const known = best.get(item.signal);
    if (known === undefined || points > known.points) {
      best.set(item.signal, {
        signal: item.signal,
        family: SIGNALS[item.signal].family,
        weight,
        confidence: item.confidence,
        points,
      });
    }
  }
  return [...best.values()].sort((a, b) => b.points - a.points || (a.signal < b.signal ? -1 : 1));
}

function weightOf(item: Evidence, context: WeightContext, harshHours: boolean): number {
  const { weight } = SIGNALS[item.signal];
  if (item.signal === 'worker-paid-fee') {
    return context.feePayerNamed === false || item.sub?.endsWith(PAYER_NOT_NAMED) ? 2 : weight;
  }
  if (item.signal === 'excessive-hours') return harshHours && item.confidence === 'explicit' ? 3 : weight;
  return weight;
}

/** 6.15: hours said in full words weigh more beside control of housing or movement, or unpaid overtime. */
function makesHoursHarsher(stated: readonly Evidence[]): boolean {
  return stated.some(
    (item) => isFirm(item) && (item.signal === 'movement-or-contact-control' || item.sub?.endsWith(UNPAID_OVERTIME)),
  );
}
