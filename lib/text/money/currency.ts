import { type Folded, rangeOf } from '../numerals/fold';
import { skipBlanks, skipBlanksBack } from '../numerals/letters';
import type { Match } from '../numerals/lexicon';
import { type CurrencyWord, SHARED } from './currencies';
import { CURRENCIES } from './lexicons';

const LINK = /(?:de |d'|di |ng |of )/y;

/** The currency named just before the number at `at`, not reaching back past `floor`. */
export function currencyBefore(folded: Folded, at: number, floor: number): Match<CurrencyWord> | undefined {
  const { text } = folded;
  let i = skipBlanksBack(text, at, 2);
  if (i > floor && (text[i - 1] === ':' || text[i - 1] === '=')) i = skipBlanksBack(text, i - 1, 2);
  const found = CURRENCIES.matchBefore(text, i, (word) => word.before && (!word.tight || i === at));
  return found && found.start >= floor && spelled(folded, found) ? found : undefined;
}

/** The currency named just after the number that ends at `at`. */
export function currencyAfter(folded: Folded, at: number): Match<CurrencyWord> | undefined {
  const { text } = folded;
  let i = skipBlanks(text, at, 2);
  if (text[i] === '+' || text[i] === '-') i = skipBlanks(text, i + 1, 1);
  LINK.lastIndex = i;
  if (i > at && LINK.test(text)) i = LINK.lastIndex;
  const found = CURRENCIES.matchAt(text, i, false, (word) => word.after);
  return found && spelled(folded, found) ? found : undefined;
}

/** Some codes count only as the original spells them: `MAD` is money, `mad` is not. */
function spelled(folded: Folded, found: Match<CurrencyWord>): boolean {
  const { capitals, exact } = found.value;
  if (!capitals && !exact) return true;
  const { start, end } = rangeOf(folded, found.start, found.end);
  const written = folded.original.slice(start, end);
  return exact ? written.toLowerCase().normalize('NFC') === exact : written === written.toUpperCase();
}

const HINTS_FROM = 20_000;

/** Settles shared names once a text: each name is looked up at most once, in the first 20,000 characters. */
export function settler(text: string): (code: string) => string | undefined {
  const settled = new Map<string, string | undefined>();
  const head = text.slice(0, HINTS_FROM);
  return (code) => {
    const shared = SHARED[code];
    if (!shared) return code;
    if (!settled.has(code)) {
      settled.set(code, shared.hints.find(([, pattern]) => pattern.test(head))?.[0] ?? (shared.usual || undefined));
    }
    return settled.get(code);
  };
}
