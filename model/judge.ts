import { readAd } from '../lib/scan';
import { SIGNALS } from '../lib/taxonomy';
import { spanInOriginal } from '../lib/text/normalise';
import type { Evidence, Listing, SignalId } from '../lib/types';
import { labelWords, ownWords } from './labels';
import { LEAST_KNOWN, LEAST_WORDS, type Net, type NetHead, type NetSentence, type RowFinder, sentencesOf } from './net';
import type { NetScorer } from './net-scorer';
import { stretchesOf } from './stretches';

/** Sentences of one ad that a head may point at, strongest first. */
const MOST_PLACES = 3;
/** Longer sentences are searched for the clause that says it. */
const LONGEST_QUOTE = 140;
/** Sentences of an ad that are read at all; an attack has more. */
const MOST_SENTENCES = 400;

const isSignal = (name: string): name is SignalId => Object.hasOwn(SIGNALS, name);

/** Evidence of the net for each listing, `state` stated, never more than `clear`. */
export async function judgeSentences(
  net: Net,
  finder: RowFinder,
  scorer: NetScorer,
  listings: readonly Listing[],
): Promise<Evidence[][]> {
  const read = listings.map((listing) => readable(net, finder, listing));
  const logits = await scorer.score(read.flatMap(({ sentences }) => sentences));
  const heads = net.heads.length;
  const found: Evidence[][] = [];
  let from = 0;
  for (const { sentences, bar } of read) {
    const rows = sentences.map((_, at) => logits.subarray((from + at) * heads, (from + at + 1) * heads));
    from += sentences.length;
    found.push(await evidenceIn(net, finder, scorer, sentences, rows, bar));
  }
  return found;
}

type BarName = 'en' | 'other';

interface Readable {
  sentences: NetSentence[];
  bar: BarName;
}

/**
 * What the net may speak about: nothing in a language it has not learnt, no sentence it hardly knows, and no label: it
 * learnt sentences, and takes a title, or a line of employer, place and pay, for one it has not met.
 */
function readable(net: Net, finder: RowFinder, listing: Listing): Readable {
  const ad = readAd(listing);
  const { lang, candidates, reliable } = ad.language;
  const named = [lang, ...candidates.map((candidate) => candidate.lang)].map(baseOf);
  const learnt = named.some((name) => net.languages.includes(name)) || (!reliable && lang === 'und');
  const bar = baseOf(lang) === 'en' && reliable ? 'en' : 'other';
  if (!learnt) return { sentences: [], bar };
  const labels = labelWords(listing);
  const sentences = sentencesOf(ad)
    .slice(0, MOST_SENTENCES)
    .filter(
      ({ part, sentence: { start, end } }) =>
        part.field !== 'title' && ownWords(part.text.folded.slice(start, end), labels) >= LEAST_WORDS,
    )
    .map(({ part, sentence }) => finder.find(part, sentence))
    .filter(({ words, known }) => words >= LEAST_WORDS && known >= LEAST_KNOWN);
  return { sentences, bar };
}

/** Malay reads as Indonesian, romanised text as its language. */
const baseOf = (lang: string): string => (lang === 'ms' ? 'id' : (lang.split('-')[0] ?? lang));

async function evidenceIn(
  net: Net,
  finder: RowFinder,
  scorer: NetScorer,
  sentences: readonly NetSentence[],
  logits: readonly Float32Array[],
  bar: BarName,
): Promise<Evidence[]> {
  const aside = net.heads.findIndex((head) => head.name === 'awareness-or-report');
  const about = (row: Float32Array): boolean => aside >= 0 && reaches(net.heads[aside], row[aside], 'clear', bar);
  const found: Evidence[] = [];
  for (const [at, head] of net.heads.entries()) {
    if (!isSignal(head.name)) continue;
    const places = sentences
      .map((sentence, place) => ({ sentence, row: logits[place] as Float32Array }))
      .filter(({ row }) => reaches(head, row[at], 'faint', bar) && !about(row))
      .sort((a, b) => (b.row[at] as number) - (a.row[at] as number))
      .slice(0, MOST_PLACES);
    for (const { sentence, row } of places) {
      const confidence = reaches(head, row[at], 'clear', bar) ? 'clear' : 'faint';
      const { start, end } = await narrowed(sentence, at, head[confidence][bar], finder, scorer, net.heads.length);
      found.push(evidenceOf(head.name, confidence, sentence, start, end));
    }
  }
  return found;
}

function reaches(
  head: NetHead | undefined,
  logit: number | undefined,
  level: 'faint' | 'clear',
  bar: BarName,
): boolean {
  return head !== undefined && logit !== undefined && logit >= head[level][bar];
}

/** The shortest stretch of a long sentence that says it by itself; else the sentence. */
async function narrowed(
  sentence: NetSentence,
  head: number,
  bar: number,
  finder: RowFinder,
  scorer: NetScorer,
  heads: number,
): Promise<{ start: number; end: number }> {
  const { part, stretch } = sentence;
  if (stretch.end - stretch.start <= LONGEST_QUOTE) return stretch;
  const parts = stretchesOf(part, stretch).map((one) => finder.find(part, one));
  const logits = await scorer.score(parts);
  const saying = parts.filter(({ words }, at) => words >= LEAST_WORDS && (logits[at * heads + head] as number) >= bar);
  return saying.map((one) => one.stretch).sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? stretch;
}

function evidenceOf(
  signal: SignalId,
  confidence: 'faint' | 'clear',
  { part }: NetSentence,
  from: number,
  to: number,
): Evidence {
  const { text, field } = part;
  const [start, end] = spanInOriginal(text, from, to);
  const disguised = text.disguised.some((range) => range.start < to && range.end > from);
  return {
    signal,
    family: SIGNALS[signal].family,
    source: 'model',
    state: 'stated',
    confidence,
    field,
    start,
    end,
    quote: text.original.slice(start, end),
    ...(disguised ? { readAs: text.folded.slice(from, to) } : {}),
  };
}
