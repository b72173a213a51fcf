import { SIGNALS } from '../../taxonomy';
import { isDigit } from '../../text/letters';
import { spanInOriginal } from '../../text/normalise';
import type { Confidence, Evidence, State } from '../../types';
import { ideaId } from './lexis';
import type { Part, Sentence } from './reading';
import type { Signal } from './signal';

/** A clause longer than this is not quoted whole. */
const LONGEST_QUOTE = 160;
const LAWFUL = ideaId('LAWFUL');

/** A piece of evidence over folded offsets of a part, widened to its clauses so that it reads as a quotation. */
export function toEvidence(
  signal: Signal,
  state: State,
  confidence: Confidence,
  part: Part,
  start: number,
  end: number,
  sub?: string,
): Evidence {
  const [from, to] = widen(part, start, end);
  const [first, last] = spanInOriginal(part.text, from, to);
  const folded = part.text.folded.slice(from, to);
  const disguised = part.text.disguised.some((range) => range.start < to && range.end > from);
  return {
    signal: signal.id,
    ...(sub === undefined ? {} : { sub }),
    family: SIGNALS[signal.id].family,
    source: 'rule',
    state,
    confidence,
    field: part.field,
    start: first,
    end: last,
    quote: part.text.original.slice(first, last),
    ...(disguised ? { readAs: folded } : {}),
  };
}

/** The sentence that a folded place stands in; between sentences none. */
export function sentenceAt({ sentences }: Part, at: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= at ? found : undefined;
}

/** To the ends of the clauses that hold it, when that is short enough to quote. */
function widen(part: Part, start: number, end: number): [number, number] {
  const { folded } = part.text;
  const sentence = sentenceAt(part, start);
  if (!sentence) return [start, end];
  let from = start;
  while (from > sentence.start && end - from <= LONGEST_QUOTE && !endsClause(folded, from - 1)) from--;
  let to = end;
  while (to < sentence.end && to - from <= LONGEST_QUOTE && !endsClause(folded, to)) to++;
  while (from < start && /\s/.test(folded[from]!)) from++;
  while (to > end && /\s/.test(folded[to - 1]!)) to--;
  return to - from <= LONGEST_QUOTE ? [from, to] : [start, end];
}

/** A sign between clauses; the comma of "1,200" is none. */
const endsClause = (folded: string, at: number): boolean =>
  CLAUSE_SIGNS.includes(folded[at]!) && !(isDigit(folded.charCodeAt(at - 1)) && isDigit(folded.charCodeAt(at + 1)));
const CLAUSE_SIGNS = ',;:()"';

/**
 * A lawful reading stated in the ad itself (taxonomy section 4) is noted on fee and debt evidence, and the verdict lowers
 * it. Two such statements answer a bond or a deduction; a fee on the worker stays a fee, capped and receipted or not.
 */
export function noteLawful(evidence: Evidence, sentence: Sentence): Evidence {
  if (evidence.family !== 'fees-and-debt' || evidence.state !== 'stated') return evidence;
  const cues = new Set((sentence.ideas.get(LAWFUL) ?? []).map((hit) => hit.first));
  if (cues.size === 0) return evidence;
  const lawful = 'The ad states a limit, a receipt or terms: check them against the law of the place.';
  return cues.size >= 2 && SIGNALS[evidence.signal].core
    ? { ...evidence, state: 'contradicted', lawful }
    : { ...evidence, lawful };
}

const RANK: Record<Confidence, number> = { faint: 0, clear: 1, explicit: 2 };

/** Keeps, of overlapping evidence of one signal, the strongest; in order of place. */
export function withoutRepeats(all: readonly Evidence[]): Evidence[] {
  const kept: Evidence[] = [];
  const strength = (e: Evidence): number => RANK[e.confidence] * 2 + (e.state === 'stated' ? 1 : 0);
  const taken = new Map<string, Evidence[]>();
  for (const next of [...all].sort((a, b) => strength(b) - strength(a) || a.start - b.start)) {
    const place = `${next.signal} ${next.field}`;
    const before = taken.get(place);
    if (before?.some((k) => k.start < next.end && next.start < k.end)) continue;
    if (before) before.push(next);
    else taken.set(place, [next]);
    kept.push(next);
  }
  return kept.sort((a, b) => (a.field === b.field ? a.start - b.start : a.field === 'title' ? -1 : 1));
}
