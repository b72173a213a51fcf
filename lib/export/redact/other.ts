/** What no other reading took, in its canonical form. */
export interface Other {
  start: number;
  end: number;
  value: string;
}

const LONG = /(?<![\p{L}\p{N}.,])\p{Nd}(?:[ -]?\p{Nd}){7,23}(?![\p{N}])/gu;
/** Dates, ranges of years and of pay, sums with their thousands apart. */
const OTHER = /^(?:\d{4}-\d\d-\d\d(?:[ -]?\d\d)*|\d{1,2}-\d{1,2}-\d{4}|\d{2,5}[ -]\d{2,5}|\d{1,3}(?: \d{3})+)$/;

/** Numbers of eight digits and more; sums, dates and ranges aside. */
export function longNumbers(text: string): Other[] {
  return [...text.matchAll(LONG)]
    .filter(([number]) => !OTHER.test(number))
    .map(({ 0: number, index }) => ({ start: index, end: index + number.length, value: number.replace(/[ -]/g, '') }));
}

const AT = '(?:@|[\\[({<] ?(?:at|@) ?[\\])}>])';
const DOT = '(?:\\.| ?[\\[({<] ?dot ?[\\])}>] ?)';
const ADDRESS = new RegExp(
  `(?<![\\w.+%-])[\\w.+%-]{1,64} ?${AT} ?[\\p{L}\\p{N}-]{1,63}(?:${DOT}[\\p{L}\\p{N}-]{1,63}){1,4}`,
  'giu',
);

/** E-mail addresses of any ending, also those no mail could reach. */
export function addresses(text: string): Other[] {
  return [...text.matchAll(ADDRESS)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    value: words
      .toLowerCase()
      .replace(/ ?[[({<] ?(?:at|@) ?[\])}>] ?/g, '@')
      .replace(/ ?[[({<] ?dot ?[\])}>] ?/g, '.')
      .replace(/ /g, ''),
  }));
}
