import { fold } from '../normalise';
import { languageNumber } from './numbers';
import { ARABIC_WORDS, CYRILLIC_WORDS, DEVANAGARI_WORDS, ETHIOPIC_WORDS, LATIN_WORDS } from './words';

/** Word lists of one script, turned round: which languages (by number) a folded word speaks for. */
export type Vocabulary = ReadonlyMap<string, readonly number[]>;

function turnRound(lists: Readonly<Record<string, string>>): Vocabulary {
  const byWord = new Map<string, number[]>();
  for (const [lang, list] of Object.entries(lists)) {
    for (const word of new Set(fold(list).split(/\s+/))) {
      if (word === '') continue;
      const langs = byWord.get(word);
      if (langs) langs.push(languageNumber(lang));
      else byWord.set(word, [languageNumber(lang)]);
    }
  }
  return byWord;
}

/** Built on first use: a page in one script does not pay for the others. */
function lazily(lists: Readonly<Record<string, string>>): () => Vocabulary {
  let built: Vocabulary | undefined;
  return () => {
    built ??= turnRound(lists);
    return built;
  };
}

export const latinVocabulary = lazily(LATIN_WORDS);
export const cyrillicVocabulary = lazily(CYRILLIC_WORDS);
export const arabicVocabulary = lazily(ARABIC_WORDS);
export const devanagariVocabulary = lazily(DEVANAGARI_WORDS);
export const ethiopicVocabulary = lazily(ETHIOPIC_WORDS);

/** By the number of a language. */
export type Sums = Float64Array;

/**
 * What the small words of a text say, added up by language: `weights` are the shares of its words (a word of one list
 * alone counts 1), `hits` how many of them the text has. A word counts at most three times.
 */
export function weighWords(words: readonly string[], vocabulary: Vocabulary, weights: Sums, hits: Sums): void {
  const seen = new Map<string, number>();
  for (const word of words) {
    const langs = vocabulary.get(word);
    if (!langs) continue;
    const times = (seen.get(word) ?? 0) + 1;
    seen.set(word, times);
    if (times > 3) continue;
    // One letter says little: "a", "i", "o" are words nearly everywhere.
    const weight = (word.length === 1 ? 0.5 : 1) / langs.length ** 0.7;
    for (const lang of langs) {
      weights[lang]! += weight;
      hits[lang]!++;
    }
  }
}
