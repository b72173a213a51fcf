import { TAXONOMY_VERSION } from '../taxonomy';
import type { Evidence, Level, Listing, Verdict } from '../types';
import { canonical } from './canonical';
import { digest } from './digest';

/** What a score was and what made it, so that a stranger can make it again and see whether it comes out the same. */
export interface Seal {
  format: 'farol-seal/1';
  /** SHA-256 of the ad's text, and of the whole listing in canonical JSON. */
  text: string;
  listing: string;
  engine: { rules: string; model: string; taxonomy: string; modelSha256?: string };
  /** Working thresholds the model's heads had, by head. */
  thresholds?: Record<string, number>;
  level: Level;
  gate?: string;
  score: number;
  deceptive?: number;
  evidence: SealedHit[];
}

export type SealedHit = Pick<Evidence, 'signal' | 'state' | 'source' | 'confidence' | 'field' | 'start' | 'end'>;

/** Sums on another processor or backend differ in the last digits. */
const TOLERANCE = 0.001;

export function sealOf(
  listing: Listing,
  verdict: Verdict,
  model: { sha256?: string; thresholds?: Record<string, number> } = {},
): Seal {
  const { rules, model: version } = verdict.engine;
  return {
    format: 'farol-seal/1',
    text: digest(listing.text),
    listing: digest(canonical(listing)),
    engine: {
      rules,
      model: version,
      taxonomy: TAXONOMY_VERSION,
      ...(model.sha256 === undefined ? {} : { modelSha256: model.sha256 }),
    },
    ...(model.thresholds === undefined ? {} : { thresholds: model.thresholds }),
    level: verdict.level,
    ...(verdict.gate === undefined ? {} : { gate: verdict.gate }),
    score: verdict.score,
    ...(verdict.deceptive === undefined ? {} : { deceptive: verdict.deceptive }),
    evidence: verdict.evidence.map(({ signal, state, source, confidence, field, start, end }) => ({
      signal,
      state,
      source,
      confidence,
      field,
      start,
      end,
    })),
  };
}

/** The first part of a seal that does not come out the same, in words; nothing when all of it does. */
export function differenceOf(sealed: Seal, again: Seal): string | undefined {
  if (sealed.text !== again.text || sealed.listing !== again.listing) return 'the text of the ad is not the sealed one';
  for (const part of ['rules', 'model', 'taxonomy', 'modelSha256'] as const)
    if (sealed.engine[part] !== again.engine[part])
      return `${part}: sealed with ${sealed.engine[part] ?? 'none'}, this is ${again.engine[part] ?? 'none'}`;
  if (canonical(sealed.thresholds ?? {}) !== canonical(again.thresholds ?? {}))
    return 'the thresholds are not the sealed ones';
  if (sealed.level !== again.level || sealed.gate !== again.gate)
    return `the level: sealed ${sealed.level} (${sealed.gate ?? 'no gate'}), now ${again.level} (${again.gate ?? 'no gate'})`;
  if (Math.abs(sealed.score - again.score) > TOLERANCE) return `the score: sealed ${sealed.score}, now ${again.score}`;
  if (Math.abs((sealed.deceptive ?? 0) - (again.deceptive ?? 0)) > TOLERANCE)
    return `the model's answer: sealed ${sealed.deceptive}, now ${again.deceptive}`;
  const odd = sealed.evidence.findIndex((hit, at) => canonical(hit) !== canonical(again.evidence[at] ?? {}));
  if (odd >= 0) return `indicator ${odd + 1}, ${sealed.evidence[odd]?.signal}`;
  if (sealed.evidence.length !== again.evidence.length) return 'more indicators than were sealed';
  return undefined;
}
