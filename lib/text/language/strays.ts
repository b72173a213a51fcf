import { fold } from '../normalise';
import { LATIN } from '../normalise/classes';
import { areClose } from './families';
import { guess } from './guess';
import { languageNumber } from './numbers';
import type { Piece } from './pieces';
import { latinVocabulary } from './vocabulary';

/** Fewer words than this are a name or a greeting. */
const LEAST_WORDS = 4;
/** A sentence is foreign when no more than one word in so many is a small word of the main language. */
const ONE_IN = 6;
/** Stretches guessed at, the longest first: a guess costs as much as reading 2 KB. */
const MOST_STRETCHES = 3;
const LEAST_SCORE = 0.45;
const LEAST_LEAD = 0.12;

/**
 * Languages, other than `main`, of single sentences in Latin script: the one Spanish sentence behind four short English
 * ones, which is too little to turn the text and enough to say what counts. Likeliest first within a stretch.
 */
export function strayLanguages(pieces: readonly Piece[], main: string): string[] {
  const found = new Set<string>();
  const stretches = foreignStretches(pieces, languageNumber(main)).sort((a, b) => b.length - a.length);
  for (const words of stretches.slice(0, MOST_STRETCHES)) {
    const letters = words.reduce((sum, word) => sum + word.length, 0);
    const { ranked, sure } = guess({ script: LATIN, words, letters, kana: 0, stops: [] });
    const [first, second] = ranked;
    const own = ranked.find(({ lang }) => lang === main)?.score ?? 0;
    if (!first || first.score < LEAST_SCORE || first.score - own < LEAST_LEAD) continue;
    // Between Indonesian and Malay nobody is sure, and both are read.
    const twins = second !== undefined && second.lang !== main && areClose(first.lang, second.lang);
    if (sure || twins) found.add(first.lang);
    if (!sure && twins) found.add(second.lang);
  }
  return [...found];
}

function foreignStretches(pieces: readonly Piece[], main: number): string[][] {
  const stretches: string[][] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length >= LEAST_WORDS) stretches.push(open);
    open = [];
  };
  for (const piece of pieces) {
    for (const { script, words, stops } of piece) {
      if (script !== LATIN) continue;
      let from = 0;
      for (const end of [...stops, words.length]) {
        if (end === from) continue;
        const sentence = words.slice(from, end);
        from = end;
        if (isForeign(sentence, main)) open.push(...sentence);
        else close();
      }
    }
  }
  close();
  return stretches;
}

function isForeign(words: readonly string[], main: number): boolean {
  let own = 0;
  for (const word of words) if (speaksFor(word).includes(main)) own++;
  return own * ONE_IN <= words.length;
}

/** Words remembered as they are written: folding each anew takes longer than looking it up. */
const remembered = new Map<string, readonly number[]>();
const MOST_REMEMBERED = 20_000;
const NOBODY: readonly number[] = [];

function speaksFor(word: string): readonly number[] {
  let langs = remembered.get(word);
  if (!langs) {
    langs = latinVocabulary().get(fold(word)) ?? NOBODY;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(word, langs);
  }
  return langs;
}
