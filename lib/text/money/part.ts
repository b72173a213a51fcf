import type { Folded } from '../numerals/fold';
import { DIGIT, isEdge, kindAt, LETTER, skipBlanks, UNSPACED } from '../numerals/letters';
import type { Match } from '../numerals/lexicon';
import { readNumberWords } from '../numerals/read-number';
import type { CurrencyWord } from './currencies';
import { currencyAfter, currencyBefore } from './currency';
import { CURRENCIES, SCALES } from './lexicons';
import { type DigitsRead, readDigits } from './read-digits';
import { MILLION_LETTERS } from './scales';

/** One number of a folded text with the scale and currency that stand at it. */
export interface Part {
  from: number;
  end: number;
  raw: number;
  scale: number;
  /** A currency stands at the number, even if its shared name could not be settled. */
  named: boolean;
  currency?: string;
  /** Where the digits are, for the checks on plain numbers; absent for number words. */
  digits?: { at: number; read: DigitsRead };
}

export type Settle = (code: string) => string | undefined;
/** `skip`: digits stand here that are no number (a date, a time, a code); go on from there. */
export type PartRead = { part: Part } | { skip: number };

/** The number that starts at `at`, in digits or words; its currency may stand before it, but not before `floor`. */
export function partAt(folded: Folded, at: number, floor: number, settle: Settle): PartRead | undefined {
  const kind = kindAt(folded.text, at);
  if (kind === DIGIT) return digitPart(folded, at, floor, settle);
  if ((kind !== LETTER && kind !== UNSPACED) || !isEdge(folded.text, at)) return undefined;
  const part = wordPart(folded, at, floor, settle);
  return part && { part };
}

/** The same, where the currency may be what starts at `at` ("$700"). */
export function partFrom(folded: Folded, at: number, floor: number, settle: Settle): Part | undefined {
  const sign = CURRENCIES.matchAt(folded.text, at, true, (word) => word.before);
  const digits = sign && skipBlanks(folded.text, sign.end, 2);
  const read = partAt(
    folded,
    digits !== undefined && kindAt(folded.text, digits) === DIGIT ? digits : at,
    floor,
    settle,
  );
  return read && 'part' in read ? read.part : undefined;
}

function digitPart(folded: Folded, at: number, floor: number, settle: Settle): PartRead {
  const { text } = folded;
  const { end, read } = readDigits(text, at);
  if (!read) return { skip: end };
  const before = currencyBefore(folded, at, floor);
  const inWord = kindAt(text, at - 1) === LETTER;
  const inCode = /[:/+#.]/.test(text[at - 1] ?? ' ') && kindAt(text, at - 2) === DIGIT;
  if ((before?.end !== at && (inWord || inCode)) || goesOn(text, read.end)) return { skip: pastDigits(text, read.end) };
  const scaled = scaleAfter(folded, read.end, read.value, before !== undefined);
  const part: Part = {
    from: at,
    end: scaled.end,
    raw: read.value,
    scale: scaled.scale,
    named: false,
    digits: { at, read },
  };
  return { part: withCurrency(folded, part, before, settle) };
}

function wordPart(folded: Folded, at: number, floor: number, settle: Settle): Part | undefined {
  const read = readNumberWords(folded.text, at);
  if (!read) return undefined;
  const scale = SCALES.matchAt(folded.text, skipBlanks(folded.text, read.end));
  const wide = scale && scale.end - scale.start > 2 ? scale : undefined;
  const part: Part = { from: at, end: wide?.end ?? read.end, raw: read.value, scale: wide?.value ?? 1, named: false };
  return withCurrency(folded, part, currencyBefore(folded, at, floor), settle);
}

function withCurrency(folded: Folded, part: Part, before: Match<CurrencyWord> | undefined, settle: Settle): Part {
  const after = currencyAfter(folded, part.end);
  // "$500 CAD" is Canadian; "EUR 500 USD 600" are two sums.
  const better = after && (!before || before.value.code === 'dollar' || before.value.code === after.value.code);
  const chosen = better ? after : before;
  if (!chosen) return part;
  const currency = settle(chosen.value.code);
  return {
    ...part,
    from: before ? before.start : part.from,
    end: better ? after.end : part.end,
    named: true,
    ...(currency && { currency }),
  };
}

/** Clock times, dates and ratios are no sums: "6:00", "12/05", "24/7". */
function goesOn(text: string, end: number): boolean {
  const next = text[end];
  return (next === ':' || next === '/') && kindAt(text, end + 1) === DIGIT;
}

function pastDigits(text: string, at: number): number {
  let i = at;
  while (
    i < text.length &&
    (kindAt(text, i) === DIGIT || (/[:/.,-]/.test(text[i] ?? '') && kindAt(text, i + 1) === DIGIT))
  )
    i++;
  return i;
}

function scaleAfter(folded: Folded, at: number, value: number, hasCurrency: boolean): { end: number; scale: number } {
  const { text } = folded;
  const none = { end: at, scale: 1 };
  const letter = MILLION_LETTERS.get(text[at] ?? '');
  if (letter && isEdge(text, at + 1)) {
    return hasCurrency || currencyAfter(folded, at + 1) !== undefined ? { end: at + 1, scale: letter } : none;
  }
  const start = text[at] === '-' ? at + 1 : skipBlanks(text, at, 2);
  const half = halfAfter(text, at, value);
  if (half) return half;
  const next = SCALES.matchAt(text, start);
  if (!next) return none;
  const short = next.end - next.start === 1 && kindAt(text, next.start) === LETTER;
  if (short && start > at && !hasCurrency && !currencyAfter(folded, next.end)) return none;
  // Chinese slang writes 万 as w; elsewhere "5w" is watts.
  if (text[next.start] === 'w' && !/[\u4e00-\u9fff]/.test(text.slice(Math.max(0, at - 16), at + 16))) return none;
  return { end: next.end, scale: next.value };
}

/** Vietnamese writes the half million after the letters: "5tr5" is 5.5 million. */
function halfAfter(text: string, at: number, value: number): { end: number; scale: number } | undefined {
  if (text[at] !== 't' && text[at] !== 'k') return undefined;
  const tail = /^(?:tr|k)(\d{1,3})(?![\p{L}\d])/u.exec(text.slice(at, at + 6));
  if (!tail?.[1] || value <= 0) return undefined;
  const unit = tail[0].startsWith('k') ? 1000 : 1_000_000;
  return { end: at + tail[0].length, scale: unit * (1 + Number(`0.${tail[1]}`) / value) };
}
