import { foldWord as fold } from '../../../text/numerals/fold';

/** As the lists are folded; alef maqsura stays, by which "on" is told from a man's name in Arabic. */
export const foldName = (word: string): string => (word.endsWith('ى') ? `${fold(word).slice(0, -1)}ى` : fold(word));

export interface Word {
  start: number;
  end: number;
  folded: string;
  capital: boolean;
  digits: boolean;
}

/** A word with what is written onto it by an apostrophe or a hyphen. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`-][\p{L}\p{M}]+)*/gu;
/** More words than this are no ad. */
const MOST_WORDS = 20_000;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (words.length >= MOST_WORDS) break;
    words.push({
      start: index,
      end: index + word.length,
      folded: foldName(word),
      capital: /^\p{Lu}/u.test(word),
      digits: /\p{N}/u.test(word),
    });
  }
  return words;
}

/** Between the words of one name: a space, or the point of an initial. */
export const joins = (gap: string): boolean => /^(?:\. ?|[ \u00a0]{1,2})$/.test(gap);

/** Between a word that leads to a name and the name: no end of a sentence, and a new line only behind a colon. */
export function leads(gap: string): boolean {
  if (gap.length > 8 || /[!?;।。]/.test(gap)) return false;
  if (/\.(?!\s?$)|\.{2}/.test(gap)) return false;
  return !/\n/.test(gap) || /[:：\-–—]/.test(gap);
}
