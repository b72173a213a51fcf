/** Languages with a tested pack; the packs themselves are too heavy to be loaded for their names. A test compares. */
export const TESTED_LANGUAGES: readonly string[] = [
  ...['en', 'ar', 'bn', 'de', 'es', 'fr', 'hi', 'id', 'it', 'ne', 'pl', 'pt'],
  ...['ro', 'ru', 'sw', 'th', 'tl', 'tr', 'uk', 'vi', 'zh'],
];
/** Packs that a native reviewer has read. */
export const REVIEWED_LANGUAGES: readonly string[] = [];
