import { type AnyConcept, COMPUTED } from '../../concepts';
import type { Hit } from '../../text/matcher';
import { matchPattern } from '../../text/matcher';
import { findAmounts } from '../../text/money';
import type { NormalText } from '../../text/normalise';
import type { Aside, Contact, Evidence, Field, Kind, Listing } from '../../types';
import { asideOf, asideOfAll } from './asides';
import type { Compiled, Rule } from './compile';
import { noteLawful, sentenceAt, toEvidence, withoutRepeats } from './evidence';
import { isExcused, isNegated } from './guards';
import { ideaId } from './lexis';
import { readPart } from './parts';
import type { Part, Reading, Sentence } from './reading';
import type { IndexedRule } from './rule-index';

/** One rule in one sentence: more places than this say nothing new. */
const MOST_MATCHES = 8;
/** Pieces of evidence weighed at all; an attack has more. */
const MOST_FOUND = 1500;

export interface RuleReading {
  reading: Reading;
  evidence: Evidence[];
  aside?: Aside;
}

/** A field of a listing, folded. */
export interface FieldText {
  field: Field;
  text: NormalText;
}

/** Finds the ideas of a listing. `active` says which packs (by index) may speak. */
export function readListing(
  compiled: Compiled,
  listing: Listing,
  fields: readonly FieldText[],
  contacts: Contact[],
  active: readonly boolean[],
): Reading {
  const parts = fields.map(({ field, text }) => readPart(compiled, field, text, findAmounts(text.original), active));
  const present = new Set<number>();
  for (const part of parts)
    for (const { ideas } of part.sentences) for (let i = 0; i < ideas.size; i++) present.add(ideas.idAt(i));
  const hits: Reading['hits'] = (concept) => {
    const id = ideaId(concept);
    const found: ReturnType<Reading['hits']> = [];
    if (!present.has(id)) return found;
    for (const part of parts)
      for (const sentence of part.sentences)
        for (const hit of sentence.ideas.get(id) ?? []) if (counts(part, hit)) found.push({ part, sentence, hit });
    return found;
  };
  // "17 to 25" is how youth programmes and seasonal jobs write; for sexual work 17 is a child's age however it is put.
  const strict = AGE_COUNTS_FOR.some((concept) => present.has(ideaId(concept)));
  const counts = (part: Part, { id, start }: Hit): boolean =>
    strict || id !== CHILD_AGE || !part.youthRanges.has(start);
  if (hits('CHILD_AGE').length === 0) present.delete(CHILD_AGE);
  const has = (...concepts: AnyConcept[]): boolean => concepts.some((concept) => present.has(ideaId(concept)));
  return { listing, parts, contacts, active, hits, has };
}

const CHILD_AGE = ideaId('CHILD_AGE');
const AGE_COUNTS_FOR = ['GLAMOUR', 'ESCORT', 'OUR_GIRLS', 'MINOR'] as const;

/** Applies every rule to a reading. */
export function applyRules(compiled: Compiled, reading: Reading, kind: Kind): RuleReading {
  const aside = asideOfAll(reading);
  const found: Evidence[] = [];
  const rules = compiled.rules.speaking(reading.active);
  for (const part of reading.parts) {
    for (const sentence of part.sentences) {
      if (sentence.ideas.size === 0 || asideOf(sentence)) continue;
      if (found.length > MOST_FOUND) break;
      evidenceIn(compiled, rules, part, sentence, found);
    }
  }
  for (const signal of compiled.signals) {
    for (const { part, start, end, confidence, sub } of signal.find?.(reading) ?? []) {
      const sentence = sentenceAt(part, start);
      if (sentence && asideOf(sentence)) continue;
      const evidence = toEvidence(signal, 'stated', confidence, part, start, end, sub);
      found.push(sentence ? noteLawful(evidence, sentence) : evidence);
    }
  }
  const offered = kind === 'escort' || reading.has('GIRLS');
  const evidence = withoutRepeats(found.filter((e) => offered || e.family !== 'third-party-control'));
  return { reading, evidence: aside ? [] : evidence, ...(aside && evidence.length > 0 ? { aside } : {}) };
}

function evidenceIn(
  compiled: Compiled,
  rules: ReadonlyMap<number, readonly IndexedRule[]>,
  part: Part,
  sentence: Sentence,
  found: Evidence[],
): void {
  const { ideas } = sentence;
  compiled.rules.begin(ideas);
  for (let i = 0; i < ideas.size; i++) {
    const called = rules.get(ideas.idAt(i));
    if (!called) continue;
    for (const indexed of called) {
      if (!compiled.rules.take(indexed)) continue;
      const { rule } = indexed;
      for (const match of matchesOf(compiled, rule, sentence).slice(0, MOST_MATCHES)) {
        if (rule.state === 'stated' && isExcused(rule, match, part, sentence)) continue;
        const negated = rule.state === 'stated' && isNegated(match, part, sentence, compiled.packs);
        const start = Math.min(...match.map((hit) => hit.start));
        const end = Math.max(...match.map((hit) => hit.end));
        const state = negated ? 'contradicted' : rule.state;
        const evidence = toEvidence(rule.signal, state, rule.pattern.confidence, part, start, end, rule.sub);
        found.push(noteLawful(evidence, sentence));
      }
    }
  }
}

/** Ordered for languages of fixed word order, in any order for the others. */
function matchesOf(compiled: Compiled, rule: Rule, sentence: Sentence): Hit[][] {
  // A pack's own rule speaks about words of its language; English words may stand among them, not make it up. A shared
  // rule that quotes English ("no", "with") is about English: those are other words elsewhere.
  const ofRule = (match: Hit[]): boolean =>
    rule.lang === undefined
      ? !rule.quotesEnglish || match.every((hit) => hit.lang === 0)
      : match.every((hit) => hit.lang === rule.lang || hit.lang === 0) &&
        match.some((hit) => hit.lang === rule.lang && !COMPUTED_IDS.has(hit.id));
  const ordered = matchPattern(rule.pattern, sentence.ideas).filter(ofRule);
  if (ordered.length > 0 || !rule.pattern.ordered) return ordered;
  const free = (hit: Hit): boolean => compiled.packs[hit.lang]?.order === 'free';
  return matchPattern(rule.loose, sentence.ideas).filter(
    (match) => ofRule(match) && match.some(free) && !match.some((hit) => isFixed(compiled, hit)),
  );
}

/** A worded hit of a fixed-order language; computed ideas belong to none. */
function isFixed(compiled: Compiled, hit: Hit): boolean {
  return compiled.packs[hit.lang]?.order === 'fixed' && !COMPUTED_IDS.has(hit.id);
}

const COMPUTED_IDS = new Set(COMPUTED.map(ideaId));
