/** What a passphrase lacks. */
export type PhraseFault = 'short' | 'digits' | 'repeats';

const LEAST_LETTERS = 12;
const LEAST_WORDS = 4;
const LEAST_DIFFERENT = 5;

/** Twelve characters or four words, and no number that could be a PIN. Undefined when it will do. */
export function phraseFault(phrase: string): PhraseFault | undefined {
  const text = phrase.normalize('NFKC').trim();
  const words = new Set(
    text
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => [...word].length > 1),
  );
  if ([...text].length < LEAST_LETTERS && words.size < LEAST_WORDS) return 'short';
  if (/^[\p{N}\p{P}\s]+$/u.test(text)) return 'digits';
  return new Set(text.toLowerCase()).size < LEAST_DIFFERENT ? 'repeats' : undefined;
}

/** The same phrase typed on another keyboard gives the same bytes. */
export const phraseBytes = (phrase: string): Uint8Array => new TextEncoder().encode(phrase.normalize('NFKC').trim());
