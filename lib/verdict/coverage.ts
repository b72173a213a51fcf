import { SIGNALS } from '../taxonomy';
import type { Covered, Kind, SignalId, Stage, Verdict } from '../types';
import { type Hit, isFirm } from './hits';

/** Section 11: too common in honest ads to be means on their own. */
const WEAK_MEANS: ReadonlySet<SignalId> = new Set(['implausible-offer', 'vague-job-or-employer']);

const STAGES: readonly Stage[] = ['recruitment', 'transport', 'exploitation'];

/** Deception, coercion or abuse of vulnerability; the two weak forms only beside another means signal. */
export function isMeans(hit: Hit, hits: readonly Hit[]): boolean {
  if (!fillsMeans(hit)) return false;
  return !WEAK_MEANS.has(hit.signal) || hits.some((other) => fillsMeans(other) && !WEAK_MEANS.has(other.signal));
}

export function isPurpose(hit: Hit): boolean {
  return SIGNALS[hit.signal].purpose === true;
}

export function isTransport(hit: Hit): boolean {
  return SIGNALS[hit.signal].transport === true;
}

/** The coverage bar: it explains a level, it does not make one (only H3 asks for it). */
export function palermoOf(hits: readonly Hit[], kind: Kind): Verdict['palermo'] {
  const child = hits.some((hit) => hit.signal === 'minor-indicated' && isFirm(hit));
  const means = hits.filter((hit) => isMeans(hit, hits));
  return {
    // A job ad recruits: that alone means nothing, and the bar shows it as what it is.
    act: kind === 'job' ? 'covered' : covered(hits.filter(isAct)),
    means: child ? 'not-required' : means.length === 0 && hits.some(fillsMeans) ? 'partly' : covered(means),
    purpose: covered(hits.filter(isPurpose)),
  };
}

/** The stages that counted hits speak of, in order. */
export function stagesOf(hits: readonly Hit[]): Stage[] {
  return STAGES.filter((stage) => hits.some((hit) => isAtStage(hit, stage)));
}

/** Disguised contacts can stand at any stage and so tell of none. */
export function isAtStage(hit: Hit, stage: Stage): boolean {
  return hit.family !== 'obfuscation-and-contact' && SIGNALS[hit.signal].stages.includes(stage);
}

export function covered(hits: readonly Hit[]): Covered {
  if (hits.some(isFirm)) return 'covered';
  return hits.length > 0 ? 'partly' : 'not-seen';
}

function fillsMeans(hit: Hit): boolean {
  const { deception, coercion, vulnerability } = SIGNALS[hit.signal];
  return deception === true || coercion === true || vulnerability === true;
}

/** Section 5: transport, harbouring or receipt, and recruiting a child. */
function isAct(hit: Hit): boolean {
  return isTransport(hit) || hit.signal === 'third-party-control' || hit.signal === 'minor-indicated';
}
