import { isEdge, kindAt, LETTER, skipBlanks, UNSPACED } from './letters';
import { Lexicon } from './lexicon';
import { type NumberWord, numberWords } from './number-words';
import { NUMBERS } from './openings';

export const NUMBER_LEXICON = new Lexicon<readonly NumberWord[]>(
  numberWords().map(([word, entry]) => [word, [entry]] as const),
  (old, fresh) => [...old, ...fresh],
  NUMBERS,
);

export interface NumberRead {
  end: number;
  value: number;
  /** Languages in which the words say this. */
  lang: string;
  /** True when a hundred, a thousand or more is among the words. */
  scaled: boolean;
}

interface Step {
  end: number;
  word: NumberWord;
}

const MOST_WORDS = 12;

/**
 * The number that the words at `at` of a folded text say, in the language that reads furthest; undefined when no
 * number word stands there. Reads at most 12 words. Compounds without spaces ("zweitausend", "三万") read as well.
 */
export function readNumberWords(text: string, at: number): NumberRead | undefined {
  if (text !== lastText) {
    lastText = text;
    reads.clear();
  }
  if (reads.has(at)) return reads.get(at);
  const read = readAnew(text, at);
  if (reads.size < MOST_READS) reads.set(at, read);
  return read;
}

/** Sums, hours and ages read the same words of the same text. */
let lastText = '';
const reads = new Map<number, NumberRead | undefined>();
const MOST_READS = 20_000;

function readAnew(text: string, at: number): NumberRead | undefined {
  const first = NUMBER_LEXICON.matchAt(text, at, true);
  if (!first || !isEdge(text, at)) return undefined;
  let best: NumberRead | undefined;
  for (const lang of languagesAt(text, at)) {
    const read = readIn(lang, text, at);
    if (read && (!best || read.end > best.end)) best = read;
  }
  return best;
}

function languagesAt(text: string, at: number): Set<string> {
  const langs = new Set<string>();
  NUMBER_LEXICON.matchAt(text, at, true, (words) => {
    for (const word of words) if (word.kind !== 'and') langs.add(word.lang);
    return false;
  });
  return langs;
}

function readIn(lang: string, text: string, from: number): NumberRead | undefined {
  const steps: Step[] = [];
  let last: NumberWord | undefined;
  let at = from;
  while (steps.length < MOST_WORDS) {
    const start = steps.length === 0 ? at : pastJoint(text, at);
    const found = NUMBER_LEXICON.matchAt(text, start, true, (words) => words.some((word) => word.lang === lang));
    // "Mươi" (times ten) and "mười" (ten) fold alike: the one that goes on is meant.
    const word = found?.value.find((entry) => entry.lang === lang && !startsAnew(lang, last, entry));
    if (!found || !word || (steps.length === 0 && word.kind === 'and')) break;
    if (word.kind !== 'and') last = word;
    steps.push({ end: found.end, word });
    at = found.end;
  }
  // Give words back until the number ends where a word ends and not on a joining word.
  while (steps.length > 0) {
    const end = steps[steps.length - 1];
    if (end && end.word.kind !== 'and' && isEdge(text, end.end)) break;
    steps.pop();
  }
  return compose(lang, steps);
}

/** After a unit only a multiplier goes on, and in German the tens ("einundzwanzig"). */
function startsAnew(lang: string, last: NumberWord | undefined, word: NumberWord): boolean {
  if (last?.kind !== 'unit' || word.kind === 'times' || word.kind === 'and') return false;
  return word.kind === 'unit' || lang !== 'de' || word.value < 20;
}

function pastJoint(text: string, at: number): number {
  const blank = skipBlanks(text, at);
  if (blank > at) return blank;
  return text[at] === '-' && kindAt(text, at + 1) >= LETTER && kindAt(text, at + 1) <= UNSPACED ? at + 1 : at;
}

function compose(lang: string, steps: readonly Step[]): NumberRead | undefined {
  let total = 0;
  let group = 0;
  let largest = 0;
  let last: NumberWord | undefined;
  let end: number | undefined;
  for (const { word, end: wordEnd } of steps) {
    if (word.kind === 'times') {
      if (word.value <= 100)
        group = group >= 100 ? group - (group % 100) + (group % 100 || 1) * word.value : (group || 1) * word.value;
      else if (word.value > largest && total > 0) [total, group] = [(total + group) * word.value, 0];
      else [total, group] = [total + (group || 1) * word.value, 0];
      largest = Math.max(largest, word.value);
    } else if (word.kind === 'unit' || word.kind === 'part') {
      // Swahili says the thousand first: "elfu mbili" is two thousand.
      if (lang === 'sw' && last?.kind === 'times' && word.value < 100) {
        if (last.value === 100) group += (word.value - 1) * 100;
        else total += (word.value - 1) * last.value;
      } else group += word.value;
    }
    if (word.kind !== 'and') end = wordEnd;
    last = word.kind === 'and' ? last : word;
  }
  if (end === undefined) return undefined;
  return { end, value: total + group, lang, scaled: total > 0 || group >= 100 };
}
