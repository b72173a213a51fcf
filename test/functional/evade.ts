/** Disguises that ads use (taxonomy section 9); each keeps what a person reads. A text without letters for one is left as it is. */
const LOOKALIKES: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  y: 'у',
  i: 'і',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
};
const LATIN_WORD = /[a-z]{5,}/g;
const WORD = /[\p{L}\p{M}]{4,}/gu;

const inWords = (text: string, change: (word: string, at: number) => string): string => {
  let at = 0;
  return text.replace(WORD, (word) => change(word, at++));
};

const styled = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 97 && code <= 122) return String.fromCodePoint(0x1d5ee + code - 97);
  if (code >= 65 && code <= 90) return String.fromCodePoint(0x1d5d4 + code - 65);
  return letter;
};

const wide = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  return code > 32 && code < 127 ? String.fromCodePoint(code + 0xfee0) : letter;
};

/** Letters of another script in every second word. */
const lookAlike = (text: string): string =>
  inWords(text, (word, at) => (at % 2 ? word : [...word].map((letter) => LOOKALIKES[letter] ?? letter).join('')));

export const EVASIONS: Record<string, (text: string) => string> = {
  'zero-width marks': (text) => inWords(text, (word) => `${word.slice(0, 2)}\u200b${word.slice(2)}`),
  'bidirectional marks': (text) => inWords(text, (word, at) => (at % 3 ? word : `\u2066${word}\u2069`)),
  'look-alike letters': lookAlike,
  'styled letters': (text) => [...text].map(styled).join(''),
  'full-width letters': (text) => [...text].map(wide).join(''),
  'dotted letters': (text) => text.replace(LATIN_WORD, (word, at) => (at % 5 ? word : [...word].join('.'))),
  'soft hyphens': (text) => inWords(text, (word) => `${word.slice(0, 3)}\u00ad${word.slice(3)}`),
  'emoji between sentences': (text) => text.replace(/([.!。।]) /g, '$1 🔥✨ '),
  capitals: (text) => text.toUpperCase(),
};
