/** Languages whose words the lists of this folder hold; an ad in another language comes out as `none stated`. */
export const FACT_LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'it', 'ro', 'pl', 'ru', 'uk', 'id', 'tl'] as const;

export const NONE_STATED = 'none stated';

/** Beginnings of words, in lower case, parted by spaces; `_` stands for a space within one. */
export type Lexicon = readonly (readonly [value: string, stems: string])[];

/** Gives the value whose stem begins the earliest word of the text; of two at one word, the one listed first. */
export function reader(lexicon: Lexicon): (text: string) => string | undefined {
  const groups = lexicon.map(([, stems]) => {
    const parts = stems.trim().split(/\s+/);
    return `(${parts.map((stem) => stem.replaceAll('_', '[\\s-]')).join('|')})`;
  });
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${groups.join('|')})`, 'u');
  return (text) => {
    const found = pattern.exec(text.toLowerCase());
    const group = found?.findIndex((part, at) => at > 0 && part !== undefined) ?? -1;
    return lexicon[group - 1]?.[0];
  };
}
