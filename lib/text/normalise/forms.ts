/** How the letters of a word were disguised. */
export type DisguiseForm =
  | 'homoglyph'
  | 'zero-width'
  | 'spaced'
  | 'punctuated'
  | 'leet'
  | 'combining'
  | 'styled'
  | 'compatibility'
  | 'keycap'
  | 'repeated';

/** One bit each, as kept per unit while the text is worked on. */
export const FORM_BITS: readonly DisguiseForm[] = [
  'homoglyph',
  'zero-width',
  'spaced',
  'punctuated',
  'leet',
  'combining',
  'styled',
  'compatibility',
  'keycap',
  'repeated',
];
export const HOMOGLYPH = 1;
export const ZERO_WIDTH = 2;
export const SPACED = 4;
export const PUNCTUATED = 8;
export const LEET = 16;
export const COMBINING = 32;
export const STYLED = 64;
export const COMPATIBILITY = 128;
export const KEYCAP = 256;
export const REPEATED = 512;
/** Bits used inside folding only: a mark no orthography has here, any diacritic, a letter in another dress. */
export const ODD_MARK = 1024;
export const ANY_MARK = 2048;
export const DRESSED = 4096;

/**
 * Whether the form hides words from a filter. A single full-width word, keycap digits and "soooo" are habits of ordinary
 * writers and do not count; a dressed-up run of two words or more is `styled` and does.
 */
export function isDisguise(form: DisguiseForm): boolean {
  return form !== 'compatibility' && form !== 'keycap' && form !== 'repeated';
}
