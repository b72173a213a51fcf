import type { Aside, Confidence, Evidence } from '../types';
import { isCore } from './hits';

const ONE_STEP_DOWN: Readonly<Record<Confidence, Confidence>> = { explicit: 'clear', clear: 'faint', faint: 'faint' };

/** Sub-codes that end in this rest on words like "young" alone: no age, no identity papers, no school. */
export const YOUTH_WORDING = 'youth-wording';

export interface SettleContext {
  aside?: Aside;
  /** The ad states an age below 18. */
  minorAgeStated?: boolean;
}

/**
 * What is left of the evidence once the ad's own words have been weighed against each other (sections 4, 7 and 11):
 * denied hits are gone, possibly lawful ones are lowered, what does not count alone is gone. What the ad denies stays,
 * as `contradicted`. In the order of the text. Takes evidence as rules and model gave it: lowering twice lowers twice.
 */
export function settle(evidence: readonly Evidence[], context: SettleContext): Evidence[] {
  const found = evidence.map(withinItsSource).sort(inReadingOrder);
  if (context.aside !== undefined) return found.filter((item) => item.state === 'contradicted');

  const saidInFull = new Set(found.filter(isSaidInFull).map((item) => item.signal));
  const denied = new Set(found.filter((item) => item.state === 'contradicted').map(place));
  const settled: Evidence[] = [];
  for (const item of found) {
    if (item.state === 'contradicted') settled.push(item);
    else if (item.signal === 'minor-indicated') settled.push(settleAge(item, denied.has(place(item)), context));
    else if (denied.has(place(item)) && !saidInFull.has(item.signal)) continue;
    else settled.push(settleLawful(item));
  }
  return settled.some(letsNoRefusalCount) ? settled : settled.filter((item) => !isNoRefusal(item));
}

/** Section 4: `explicit` is a full frame matched by a rule; the model alone reaches `clear` at most. */
function withinItsSource(item: Evidence): Evidence {
  return item.source === 'model' && item.confidence === 'explicit' ? { ...item, confidence: 'clear' } : item;
}

/** A denial cancels its own signal in its own field, and only where no full statement says otherwise. */
function isSaidInFull(item: Evidence): boolean {
  return item.state === 'stated' && item.confidence === 'explicit';
}

function place(item: Evidence): string {
  return `${item.signal} ${item.field}`;
}

/** Section 4: a cap, receipt or sliding clause lowers core signals to faint, others by one step. */
function settleLawful(item: Evidence): Evidence {
  if (item.lawful === undefined) return item;
  return { ...item, confidence: isCore(item) ? 'faint' : ONE_STEP_DOWN[item.confidence] };
}

/** "18+, ID checked" lowers by one step but never outweighs an age below 18; youth wording alone stays faint. */
function settleAge(item: Evidence, adultStated: boolean, context: SettleContext): Evidence {
  if (context.minorAgeStated) return item;
  if (item.source === 'model' || item.sub?.endsWith(YOUTH_WORDING)) return { ...item, confidence: 'faint' };
  return adultStated ? { ...item, confidence: ONE_STEP_DOWN[item.confidence] } : item;
}

function isNoRefusal(item: Evidence): boolean {
  return item.signal === 'no-refusal-services' && item.state === 'stated';
}

/** Section 11: a list of services is a person's own business unless somebody else controls it. */
function letsNoRefusalCount(item: Evidence): boolean {
  return item.state === 'stated' && (item.signal === 'third-party-control' || isCore(item));
}

function inReadingOrder(a: Evidence, b: Evidence): number {
  return (
    Number(a.field === 'text') - Number(b.field === 'text') ||
    a.start - b.start ||
    a.end - b.end ||
    compare(JSON.stringify(a, SORTED_KEYS), JSON.stringify(b, SORTED_KEYS))
  );
}

/** Ties are broken by content, so that the order in which rules ran never shows. */
const SORTED_KEYS = ['confidence', 'family', 'lawful', 'quote', 'readAs', 'signal', 'source', 'state', 'sub'];

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
