import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { codesOf } from '../../lib/text/codes';
import { buildLexicon, matchLexicon } from '../../lib/text/lexicon';
import { fold } from '../../lib/text/normalise';
import { benchAds } from './ads';
import { type Contender, race, type Timing } from './clock';

const PHRASES = 2000;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const isEdge = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || !LETTER.test(text[at - 1]!) || !LETTER.test(text[at]!);

/** Texts of spaced scripts (Arabic apart, where words also begin behind “and” and “the”), folded, and phrases of two and three words: half stand in them, half do not. */
function material(): { texts: string[]; phrases: string[] } {
  const texts = benchAds(80)
    .map(({ text }) => fold(text).replace(/-/g, ' '))
    .filter((text) => !/[\u0600-\u06ff\u0e00-\u0e7f\u4e00-\u9fff]/.test(text));
  const words = [...new Set(texts.flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []))];
  const phrases = new Set<string>();
  for (const [i, text] of texts.entries()) {
    const own = text.match(/[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){1,2}/gu) ?? [];
    for (let k = 0; k < 12 && phrases.size < PHRASES / 2; k++) phrases.add(own[(i * 31 + k * 7) % own.length]!);
  }
  // Pairs that share their beginnings with what stands in the texts, and mostly do not.
  for (let i = 0; phrases.size < PHRASES && i < PHRASES * 10; i++)
    phrases.add(`${words[(i * 131) % words.length]} ${words[(i * 7919 + 17) % words.length]}`);
  return { texts, phrases: [...phrases] };
}

/** Every place where a phrase begins and ends on word edges, overlaps too: place and length, summed up. */
const mark = (start: number, end: number): number => start * 31 + end;

function naive(texts: readonly string[], phrases: readonly string[]): number {
  let sum = 0;
  for (const text of texts)
    for (const phrase of phrases)
      for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
        if (isEdge(text, at) && isEdge(text, at + phrase.length)) sum += mark(at, at + phrase.length);
  return sum;
}

const quoted = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Of a regular expression only the first phrase of a place can be had; places alone are compared with these. */
function startsOf(texts: readonly string[], pattern: RegExp): number {
  let sum = 0;
  for (const text of texts) for (const { index } of text.matchAll(pattern)) sum += index;
  return sum;
}

interface Node {
  ends: boolean;
  next: Map<string, Node>;
}

/** The phrases as one nested pattern, so that common beginnings are tried once. */
function trieSource(phrases: readonly string[]): string {
  const root: Node = { ends: false, next: new Map() };
  for (const phrase of phrases) {
    let node = root;
    for (const char of phrase) {
      let next = node.next.get(char);
      if (!next) {
        next = { ends: false, next: new Map() };
        node.next.set(char, next);
      }
      node = next;
    }
    node.ends = true;
  }
  const source = ({ ends, next }: Node): string => {
    if (next.size === 0) return '';
    const all = [...next].map(([char, child]) => quoted(char) + source(child)).join('|');
    return ends ? `(?:${all})?` : `(?:${all})`;
  };
  return source(root);
}

export interface PhraseRace {
  characters: number;
  phrases: number;
  timings: Timing[];
  /** What the naive search finds: all hits, and the places where one begins. */
  oracle: { hits: number; starts: number };
}

export function racePhrases(rounds: number): PhraseRace {
  const { texts, phrases } = material();
  const lexicon = buildLexicon(phrases.map((term, payload) => ({ term, payload })));
  const rival = new AhoCorasick(phrases);
  const edges = (source: string) =>
    new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?=(?:${source})(?![\\p{L}\\p{M}\\p{N}]))`, 'gu');
  const alternation = edges(phrases.map(quoted).join('|'));
  const nested = edges(trieSource(phrases));
  const contenders: Contender[] = [
    {
      name: 'Farol’s automaton',
      run: () => {
        let sum = 0;
        for (const text of texts) matchLexicon(lexicon, codesOf(text), (_, start, end) => (sum += mark(start, end)));
        return sum;
      },
    },
    {
      name: '@monyone/aho-corasick/fast',
      run: () => {
        let sum = 0;
        for (const text of texts)
          for (const { begin, end } of rival.matchInText(text))
            if (isEdge(text, begin) && isEdge(text, end)) sum += mark(begin, end);
        return sum;
      },
    },
    { name: 'RegExp, alternation (places only)', run: () => startsOf(texts, alternation) },
    { name: 'RegExp, trie (places only)', run: () => startsOf(texts, nested) },
  ];
  const starts = texts.reduce((sum, text) => {
    const found = new Set<number>();
    for (const phrase of phrases)
      for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
        if (isEdge(text, at) && isEdge(text, at + phrase.length)) found.add(at);
    return sum + [...found].reduce((all, at) => all + at, 0);
  }, 0);
  return {
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    phrases: phrases.length,
    timings: race(contenders, rounds),
    oracle: { hits: naive(texts, phrases), starts },
  };
}
