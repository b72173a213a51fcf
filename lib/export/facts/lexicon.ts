/** Languages whose words the lists of this folder hold; an ad in another language comes out as `none stated`. */
export const FACT_LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'it', 'ro', 'pl', 'ru', 'uk', 'id', 'tl'] as const;

export const NONE_STATED = 'none stated';

/** Beginnings of words, in lower case, parted by spaces; `_` stands for a space within one. */
export type Lexicon = readonly (readonly [value: string, stems: string])[];

/** Gives the first value of the list one of whose stems begins a word of the text. Linear in the text. */
export function reader(lexicon: Lexicon): (text: string) => string | undefined {
  const rules = lexicon.map(([value, stems]) => {
    const parts = stems
      .trim()
      .split(/\s+/)
      .map((stem) => stem.replaceAll('_', '[\\s-]'));
    return [value, new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})`, 'iu')] as const;
  });
  return (text) => rules.find(([, pattern]) => pattern.test(text))?.[0];
}
