import { codesOf } from '../../text/codes';
import { matchLexicon } from '../../text/lexicon';
import type { Hit } from '../../text/matcher';
import type { Amount } from '../../text/money';
import type { NormalText } from '../../text/normalise';
import { findAges, findHours } from '../../text/quantities';
import { type Segments, segment } from '../../text/sentences';
import type { Field } from '../../types';
import type { Compiled } from './compile';
import { HitList, type SentenceHits } from './hits';
import { ideaId } from './lexis';
import type { Part, Sentence } from './reading';
import { foldedSpan } from './spans';

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
  const { folded } = text;
  const segments = segment(folded);
  const wordAt = wordsByOffset(segments, folded.length);
  const { sentences: sentenceOf, firstTokens } = segments;
  found.clear();
  const add: Add = (id, lang, start, end) => {
    const first = wordAt[start]!;
    const last = wordAt[end > start ? end - 1 : start]!;
    if (first < 0 || last < 0) return;
    const sentence = sentenceOf[first]!;
    if (last < firstTokens[sentence + 1]!) found.add(sentence, id, lang, start, end, first, last);
  };
  const loose = looseAt(text);
  // Lexicons first: reading the text needs the letters they gave numbers to.
  const lexicons = active.map((speaks, lang) => (speaks ? compiled.lexis.lexicon(lang) : undefined));
  const codes = codesOf(folded);
  for (const [lang, lexicon] of lexicons.entries())
    if (lexicon) matchLexicon(lexicon, codes, (id, start, end) => add(id, lang, start, end), loose);
  const youthRanges = addNumbers(text, amounts, add);
  const { quoted, clauses } = segments;
  const sentences = sentencesOf(segments, found.bySentence(segments.sentenceCount, clauses));
  return { field, text, sentences, quoted, amounts, youthRanges, clauseOf: (word) => clauses[word] ?? -1 };
}

const found = new HitList();

/** One of many in a long text: a class, because an object with a getter of its own takes several times as long to make. */
class ReadSentence implements Sentence {
  constructor(
    readonly first: number,
    readonly last: number,
    readonly start: number,
    readonly end: number,
    readonly question: boolean,
    readonly ideas: SentenceHits,
  ) {}

  get hits(): Map<number, Hit[]> {
    return this.ideas.map();
  }
}

function sentencesOf(segments: Segments, hits: readonly SentenceHits[]): Sentence[] {
  const { firstTokens, sentenceStarts, sentenceEnds } = segments;
  return hits.map(
    (own, i) =>
      new ReadSentence(
        firstTokens[i]!,
        firstTokens[i + 1]! - 1,
        sentenceStarts[i]!,
        sentenceEnds[i]!,
        segments.sentenceIsQuestion(i),
        own,
      ),
  );
}

type Add = (id: number, lang: number, start: number, end: number) => void;

/**
 * The computed ideas: sums of money, percentages, long hours, ages of children. Gives back where, folded, an age range
 * stands that opens just below 18 and is about adults ("17 to 25").
 */
function addNumbers(text: NormalText, amounts: readonly Amount[], add: Add): ReadonlySet<number> {
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
  const youthRanges = new Set<number>();
  for (const age of findAges(text.original)) {
    const under = age.min === 0 ? (age.max ?? ADULT) : age.min; // "under 18" is 0 to 17
    if (under >= ADULT || under < YOUNGEST) continue;
    put('CHILD_AGE', age.start, age.end);
    if (age.min === ADULT - 1 && (age.max ?? 0) > ADULT) youthRanges.add(foldedSpan(text, age.start, age.end)[0]);
  }
  return youthRanges;
}

let wordAt = new Int32Array(0);

/** Word index of every folded offset; good until the next call. */
function wordsByOffset({ starts, count }: Segments, length: number): Int32Array {
  if (wordAt.length <= length) wordAt = new Int32Array(length * 2 + 4096);
  if (count === 0) return wordAt.fill(-1, 0, length + 1);
  // A hit may begin or end on a sign (£, %, “?”): a sign has the word before it, and the first signs the first word.
  let at = 0;
  for (let word = 0; word < count; word++) {
    const until = word + 1 < count ? starts[word + 1]! : length + 1;
    while (at < until) wordAt[at++] = word;
  }
  return wordAt;
}

/** Inside letters that were written apart, a word may start anywhere. */
function looseAt(text: NormalText): ((at: number) => boolean) | undefined {
  const ranges = text.disguised.filter((range) => range.form === 'spaced' && range.end - range.start > 8);
  if (ranges.length === 0) return undefined;
  const inside = new Uint8Array(text.folded.length);
  for (const { start, end } of ranges) inside.fill(1, start, end);
  return (at) => inside[at] === 1;
}
