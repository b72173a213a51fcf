/**
 * Languages that a short or romanised text is mistaken for, and the languages it may then be in. Used only while a guess
 * is unsure: to let the packs of the neighbours read too.
 */
export const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  az: ['tr'],
  ca: ['es', 'fr'],
  ceb: ['tl'],
  cs: ['pl', 'ru'],
  gl: ['pt', 'es'],
  hr: ['ru', 'pl'],
  'hi-Latn': ['ne'],
  jv: ['id'],
  mr: ['hi', 'ne'],
  'ne-Latn': ['hi'],
  nl: ['de'],
  sk: ['ru', 'pl'],
  sl: ['ru', 'pl'],
  tl: ['sw'],
};
