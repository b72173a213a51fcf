import type { Coverage, Family, Kind, Level } from '../types';
import { type Hit, isCore, isFirm } from './hits';

/** What a gate or a cap leaves: the level and the name of what set it. */
export interface Standing {
  level: Level;
  gate?: string;
}

export interface CapContext {
  kind: Kind;
  coverage: Coverage;
}

/** Wording that also describes independent and shared work: alone it never goes above WATCH. */
const CONTESTED: ReadonlySet<Family> = new Set<Family>(['third-party-control', 'obfuscation-and-contact']);

/**
 * Section 11's caps that gates do not already keep by themselves, and what coverage allows to be said.
 * (`obscured-contact` alone opens no gate, faint hits alone open only WATCH, a context tag is no hit.)
 */
export function applyCaps(standing: Standing, hits: readonly Hit[], context: CapContext): Standing {
  const capped = capKind(capContested(standing, hits), hits, context.kind);
  return limitToCoverage(capped, hits, context.coverage);
}

function capContested(standing: Standing, hits: readonly Hit[]): Standing {
  const rises = standing.level === 'elevated' || standing.level === 'high';
  if (!rises || hits.some((hit) => isFirm(hit) && !CONTESTED.has(hit.family))) return standing;
  return { level: 'watch', gate: 'cap-third-party' };
}

/** A text that offers no work (an article, a rental, a product) is left alone unless it states control in full. */
function capKind(standing: Standing, hits: readonly Hit[], kind: Kind): Standing {
  const control = hits.some((hit) => isCore(hit) && hit.confidence === 'explicit');
  if (kind !== 'other' || control || standing.level === 'none') return standing;
  return { level: 'none', gate: 'cap-not-an-offer' };
}

/** A language that nothing here reads: nothing found is not nothing there, and only a clear core hit speaks. */
function limitToCoverage(standing: Standing, hits: readonly Hit[], coverage: Coverage): Standing {
  const speaks = standing.level !== 'none' && hits.some((hit) => isCore(hit) && isFirm(hit));
  return coverage !== 'none' || speaks ? standing : { level: 'not-scored', gate: 'coverage' };
}
