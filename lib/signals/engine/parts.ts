import type { Hit } from '../../text/matcher';
import type { Amount } from '../../text/money';
import type { NormalText } from '../../text/normalise';
import { findAges, findHours } from '../../text/quantities';
import { type Segments, segment } from '../../text/sentences';
import type { Field } from '../../types';
import type { Compiled } from './compile';
import { ideaId } from './lexis';
import type { Part, Sentence } from './reading';
import { foldedSpan } from './spans';

/** Ideas of one text kept at most: an attack, not an ad, has more. */
const MOST_HITS = 20_000;
/** Hits come in order of place: the same words can only have been added just before. */
const NEAR = 6;
/** A smaller number without a currency is as likely a count. */
const LEAST_BARE_SUM = 100;
/** 14 hours a day, or 84 a week (taxonomy 6.15). */
const LONG_DAY = 14;
const LONG_WEEK = 84;
const ADULT = 18;
/** Below this a number is not a worker's age. */
const YOUNGEST = 8;

/** Reads one field: sentences, and in each the ideas worded in the languages that are `active` (by pack index). */
export function readPart(
  compiled: Compiled,
  field: Field,
  text: NormalText,
  amounts: Amount[],
  active: readonly boolean[],
): Part {
  const segments = segment(text.folded);
  const wordAt = wordsByOffset(segments, text.folded.length);
  const sentences = sentencesOf(segments);
  let kept = 0;
  const add = (id: number, lang: number, start: number, end: number): void => {
    const first = wordAt[start]!;
    const last = wordAt[Math.max(start, end - 1)]!;
    if (first < 0 || last < 0 || kept >= MOST_HITS) return;
    const sentence = sentences[segments.sentences[first]!];
    if (!sentence || last > sentence.last) return;
    const list = sentence.hits.get(id);
    const hit: Hit = { id, first, last, start, end, lang, clause: segments.clauses[first]! };
    if (!list) sentence.hits.set(id, [hit]);
    else if (!list.slice(-NEAR).some((h) => h.first === first && h.last === last && h.lang === lang)) list.push(hit);
    kept++;
  };

  const loose = looseAt(text);
  for (const [lang, speaks] of active.entries()) {
    if (speaks) compiled.lexis.lexicon(lang).match(text.folded, (id, start, end) => add(id, lang, start, end), loose);
  }
  addNumbers(text, amounts, add);
  for (const sentence of sentences)
    for (const hits of sentence.hits.values()) hits.sort((a, b) => a.first - b.first || b.last - a.last);
  return { field, text, sentences, quoted: segments.quoted, amounts, clauseOf: (word) => segments.clauses[word] ?? -1 };
}

function sentencesOf(segments: Segments): Sentence[] {
  return Array.from({ length: segments.sentenceCount }, (_, i) => ({
    first: segments.firstTokens[i]!,
    last: segments.firstTokens[i + 1]! - 1,
    start: segments.sentenceStarts[i]!,
    end: segments.sentenceEnds[i]!,
    question: segments.sentenceIsQuestion(i),
    hits: new Map(),
  }));
}

type Add = (id: number, lang: number, start: number, end: number) => void;

/** The computed ideas: sums of money, percentages, long hours, ages of children. */
function addNumbers(text: NormalText, amounts: readonly Amount[], add: Add): void {
  const put = (name: Parameters<typeof ideaId>[0], start: number, end: number): void => {
    const [from, to] = foldedSpan(text, start, end);
    if (to > from) add(ideaId(name), 0, from, to);
  };
  for (const amount of amounts) {
    if (amount.percent) put('PERCENT', amount.start, amount.end);
    else if (amount.unit === 'salary-months') put('SUM', amount.start, amount.end);
    else {
      if (!amount.bare) put('AMOUNT', amount.start, amount.end);
      if (!amount.bare || amount.value >= LEAST_BARE_SUM) put('SUM', amount.start, amount.end);
    }
  }
  for (const hours of findHours(text.original)) {
    if ((hours.perDay ?? 0) >= LONG_DAY || (hours.perWeek ?? 0) >= LONG_WEEK) put('LONG_HOURS', hours.start, hours.end);
  }
  for (const age of findAges(text.original)) {
    const under = age.min === 0 ? (age.max ?? ADULT) : age.min; // "under 18" is 0 to 17
    if (under < ADULT && under >= YOUNGEST) put('CHILD_AGE', age.start, age.end);
  }
}

/** Word index of every folded offset, -1 between words. */
function wordsByOffset(segments: Segments, length: number): Int32Array {
  const wordAt = new Int32Array(length + 1).fill(-1);
  for (let word = 0; word < segments.count; word++) wordAt.fill(word, segments.starts[word], segments.ends[word]);
  // A hit may begin or end on a sign (£, %, “?”): give signs the word before them.
  for (let i = 1; i <= length; i++) if (wordAt[i] === -1) wordAt[i] = wordAt[i - 1]!;
  for (let i = length - 1; i >= 0; i--) if (wordAt[i] === -1) wordAt[i] = wordAt[i + 1]!;
  return wordAt;
}

/** Inside letters that were written apart, a word may start anywhere. */
function looseAt(text: NormalText): ((at: number) => boolean) | undefined {
  const ranges = text.disguised.filter((range) => range.form === 'spaced' && range.end - range.start > 8);
  if (ranges.length === 0) return undefined;
  return (at) => ranges.some((range) => at >= range.start && at < range.end);
}
