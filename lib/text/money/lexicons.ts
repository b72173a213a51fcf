import { Lexicon } from '../numerals/lexicon';
import type { Period } from './amount';
import { type CurrencyWord, currencyWords } from './currencies';
import { PER, PERIOD_NOUNS, PERIOD_WORDS } from './periods';
import { scaleWords } from './scales';

export const CURRENCIES = new Lexicon<CurrencyWord>(currencyWords());
export const SCALES = new Lexicon<number>(scaleWords());
export const PERIODS = new Lexicon<Period>(periodEntries(PERIOD_WORDS));
export const NOUNS = new Lexicon<Period>(periodEntries(PERIOD_NOUNS));
export const PER_WORDS = new Lexicon<true>(PER.map((word) => [word, true] as const));

function* periodEntries(table: Readonly<Record<Period, string>>): Generator<readonly [string, Period]> {
  for (const [period, words] of Object.entries(table) as Array<[Period, string]>) {
    for (const word of words.split(/\s+/)) yield [word.replaceAll('_', ' '), period];
  }
}
