import { fold } from '../normalise';
import { ARABIC_WORDS, CYRILLIC_WORDS, DEVANAGARI_WORDS, ETHIOPIC_WORDS, LATIN_WORDS } from './words';

/** Word lists of one script, turned round: which languages a folded word speaks for. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

function turnRound(lists: Readonly<Record<string, string>>): Vocabulary {
  const byWord = new Map<string, string[]>();
  for (const [lang, list] of Object.entries(lists)) {
    for (const word of new Set(fold(list).split(/\s+/))) {
      if (word === '') continue;
      const langs = byWord.get(word);
      if (langs) langs.push(lang);
      else byWord.set(word, [lang]);
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

export interface WordEvidence {
  /** Per language: sum of the shares of its words. A word of one list alone counts 1. */
  weights: ReadonlyMap<string, number>;
  /** Per language: how many words of the text it has. */
  hits: ReadonlyMap<string, number>;
}

/** What the small words of a text say; a word counts at most three times. */
export function weighWords(words: readonly string[], vocabulary: Vocabulary): WordEvidence {
  const weights = new Map<string, number>();
  const hits = new Map<string, number>();
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
      weights.set(lang, (weights.get(lang) ?? 0) + weight);
      hits.set(lang, (hits.get(lang) ?? 0) + 1);
    }
  }
  return { weights, hits };
}
