import { eld } from 'eld/extrasmall';
import { ngramName } from './ngram-name';
import { languageNumber } from './numbers';

/**
 * The n-gram detector: `eld` with its smallest data (60 languages). The builds put a packed form in the place of this file
 * (tools/packed/ngrams.ts), which gives the same likenesses; a test holds the two together.
 */
export type NgramScores = (text: string, add: (language: number, score: number) => void) => void;

/** Hands over the likeness, 0 to 1, of each language that the text may be in; nothing when it knows none. */
export const ngramScores: NgramScores = (text, add) => {
  for (const [lang, score] of Object.entries(eld.detect(text).getScores())) add(languageNumber(ngramName(lang)), score);
};
