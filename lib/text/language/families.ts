/** Languages that small words and n-grams easily take for one another. */
const CLOSE: readonly (readonly string[])[] = [
  ['id', 'ms'],
  ['tl', 'ceb'],
  ['da', 'no', 'sv'],
  ['cs', 'sk'],
  ['hi', 'mr', 'ne', 'mai'],
  ['hi-Latn', 'ne-Latn'],
  ['ru', 'uk', 'be', 'bg', 'sr', 'mk'],
  ['es', 'pt', 'ca', 'it', 'ro', 'fr'],
  ['tr', 'az', 'uz'],
  ['nl', 'af', 'de'],
  ['ar', 'fa', 'ur', 'ps', 'ckb'],
  ['hr', 'sl', 'sk', 'cs'],
  ['am', 'ti'],
  ['kk', 'ky', 'uz', 'tg'],
  ['lv', 'lt'],
  ['et', 'fi'],
];

/** Whether two languages are of one such family. */
export const areClose = (one: string, other: string): boolean =>
  CLOSE.some((family) => family.includes(one) && family.includes(other));
