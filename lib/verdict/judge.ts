import type { Aside, Coverage, Evidence, Kind, Level, Tag, Verdict } from '../types';
import { applyCaps, type Standing } from './caps';
import { palermoOf, stagesOf } from './coverage';
import { isSexualWork, passGates } from './gates';
import { type Hit, isFirm, toHits } from './hits';
import { familyShares, scoreOf, totalOf } from './points';
import { settle } from './settle';

export interface VerdictContext {
  kind: Kind;
  lang: string;
  coverage: Coverage;
  /** The text speaks about such offers instead of making one. */
  aside?: Aside;
  /** Context tags found upstream; `judge` adds two of its own. */
  tags: readonly Tag[];
  /** Work abroad where the worker lives in. */
  liveInAbroad?: boolean;
  hazardous?: boolean;
  /** Hostess, massage, dance and like work in an ad of kind `job`; kind `escort` needs no flag. */
  sexualWork?: boolean;
  /** The ad states an age below 18. */
  minorAgeStated?: boolean;
  /** False: a fee is named, who pays it is nowhere said. */
  feePayerNamed?: boolean;
}

export type Judged = Pick<
  Verdict,
  'level' | 'flagged' | 'score' | 'families' | 'gate' | 'tags' | 'palermo' | 'stages' | 'evidence'
>;

/**
 * The verdict on one ad, by section 11 of the taxonomy: gates set the level, points order the queue, caps hold both
 * down. Total, pure, blind to the order of the evidence; one more piece of stated evidence never lowers the result.
 */
export function judge(evidence: readonly Evidence[], context: VerdictContext): Judged {
  const settled = settle(evidence, context);
  const hits = toHits(settled, context);
  const { level, gate } = standingOf(hits, context);
  return {
    level,
    flagged: isFlagged(level),
    score: scoreOf(level, totalOf(hits)),
    families: familyShares(hits),
    ...(gate === undefined ? {} : { gate }),
    tags: tagsOf(hits, context.tags),
    palermo: palermoOf(hits, context.kind),
    stages: stagesOf(hits),
    evidence: settled,
  };
}

function standingOf(hits: readonly Hit[], context: VerdictContext): Standing {
  const sexual = context.kind === 'escort' || context.sexualWork === true || hits.some(isSexualWork);
  const harmfulForChild = sexual || context.hazardous === true || context.liveInAbroad === true;
  const standing: Standing =
    context.aside === undefined ? passGates(hits, { harmfulForChild }) : { level: 'none', gate: 'aside' };
  return applyCaps(standing, hits, context);
}

/** From WATCH up: logged and queued. */
function isFlagged(level: Level): boolean {
  return level === 'watch' || level === 'elevated' || level === 'high';
}

/** A labour-law or anti-corruption route exists even where nothing else is found (section 7). */
function tagsOf(hits: readonly Hit[], given: readonly Tag[]): Tag[] {
  const firm = new Set(hits.filter(isFirm).map((hit) => hit.signal));
  const tags = new Set(given);
  if (firm.has('worker-paid-fee')) tags.add('fee-breach-possible');
  if (firm.has('illicit-facilitation')) tags.add('corruption-link');
  return [...tags].sort();
}
