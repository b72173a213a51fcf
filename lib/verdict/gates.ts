import type { Level, SignalId } from '../types';
import { isMeans, isPurpose, isTransport } from './coverage';
import { type Hit, isCore, isFirm } from './hits';
import { totalOf } from './points';

/** What a gate may look at beside the hits themselves. */
export interface GateContext {
  /** Sexual, hazardous or live-in work abroad: where a person under 18 needs no second indicator. */
  harmfulForChild: boolean;
}

interface Gate {
  id: string;
  level: Level;
  holds(hits: readonly Hit[], context: GateContext): boolean;
}

/** Sums of 0.85 and 0.5 do not add up exactly in binary. */
const ROUNDING = 1e-9;

/** Section 11, first that holds. Every gate is monotone: one more hit never closes it. */
const GATES: readonly Gate[] = [
  { id: 'H2', level: 'high', holds: (hits, context) => context.harmfulForChild && hits.some(isExplicitChild) },
  { id: 'H1', level: 'high', holds: (hits) => hits.filter(isExplicitCore).some((core) => hasCompany(core, hits, 2)) },
  { id: 'H3', level: 'high', holds: combinesElements },
  { id: 'E1', level: 'elevated', holds: (hits) => hits.some((hit) => isCore(hit) && isFirm(hit)) },
  { id: 'E2', level: 'elevated', holds: isMix },
  { id: 'E3', level: 'elevated', holds: isExplicitWithCompany },
  { id: 'W', level: 'watch', holds: isWorthASecondLook },
];

export function passGates(hits: readonly Hit[], context: GateContext): { level: Level; gate?: string } {
  const gate = GATES.find(({ holds }) => holds(hits, context));
  return gate === undefined ? { level: 'none' } : { level: gate.level, gate: gate.id };
}

function isExplicitChild(hit: Hit): boolean {
  return hit.signal === 'minor-indicated' && hit.confidence === 'explicit';
}

function isExplicitCore(hit: Hit): boolean {
  return isCore(hit) && hit.confidence === 'explicit';
}

/** Another firm hit, from another family, of at least this weight. */
function hasCompany(hit: Hit, hits: readonly Hit[], weight: number): boolean {
  return hits.some((other) => other.family !== hit.family && other.weight >= weight && isFirm(other));
}

/** H3. "No counted hit faint": faint hits are left out of this count; they do not spoil it for the others. */
function combinesElements(hits: readonly Hit[]): boolean {
  const firm = hits.filter(isFirm);
  return (
    familiesOf(firm.filter((hit) => isMeans(hit, firm))) >= 2 &&
    firm.some((hit) => isPurpose(hit) || isTransport(hit)) &&
    familiesOf(firm) >= 3 &&
    totalOf(firm) >= 8 - ROUNDING
  );
}

/** E2, the shape of the ILO lists: three middle hits, or two and a weak one, over two families. */
function isMix(hits: readonly Hit[]): boolean {
  const middle = hits.filter((hit) => isFirm(hit) && isMiddle(hit));
  const weak = hits.filter((hit) => isFirm(hit) && hit.weight === 1);
  if (middle.length >= 3 && familiesOf(middle) >= 2) return true;
  return middle.length >= 2 && weak.length >= 1 && familiesOf([...middle, ...weak]) >= 2;
}

/** E3. */
function isExplicitWithCompany(hits: readonly Hit[]): boolean {
  const explicit = hits.filter((hit) => hit.weight === 3 && hit.confidence === 'explicit');
  return explicit.some((hit) => hasCompany(hit, hits, 1)) && totalOf(hits) >= 4 - ROUNDING;
}

function isWorthASecondLook(hits: readonly Hit[]): boolean {
  return (
    hits.some((hit) => isMiddle(hit) && isFirm(hit)) ||
    hits.some(isCore) ||
    familiesOf(hits.filter((hit) => hit.weight === 1)) >= 2 ||
    isLureAndGap(hits)
  );
}

/**
 * Wider than section 11, which asks for two families: an offer too good *and* a job that will only be told later, one
 * of them in full words, is what every description of a lure has; honest ads show one or the other.
 */
function isLureAndGap(hits: readonly Hit[]): boolean {
  const lure = hits.filter((hit) => LURE_AND_GAP.has(hit.signal) && isFirm(hit));
  return new Set(lure.map((hit) => hit.signal)).size === 2 && lure.some((hit) => hit.confidence === 'explicit');
}

const LURE_AND_GAP: ReadonlySet<SignalId> = new Set(['implausible-offer', 'vague-job-or-employer']);

function isMiddle(hit: Hit): boolean {
  return hit.weight === 2 || hit.weight === 3;
}

function familiesOf(hits: readonly Hit[]): number {
  return new Set(hits.map((hit) => hit.family)).size;
}

/** Says that the work itself is sexual, whatever kind of ad it was taken for. */
const SEXUAL: ReadonlySet<SignalId> = new Set(['third-party-control', 'no-refusal-services']);

export function isSexualWork(hit: Hit): boolean {
  return SEXUAL.has(hit.signal) && isFirm(hit);
}
