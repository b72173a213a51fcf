import { letterNumbers } from './alphabet';
import { letterClass, letterClasses } from './letters';

/** A text as numbers, for passes that look at every character: filled anew for each text, never kept. */
export interface Codes {
  length: number;
  /** UTF-16 units; zeros behind the text. */
  units: Uint16Array;
  /** The same as numbers of the lexicons' alphabet. */
  letters: Uint16Array;
  /** Per unit its letter class (letters.ts). */
  kinds: Uint8Array;
  /** A stretch of one word up to its end, as it was last looked for. */
  wordFrom: number;
  wordEnd: number;
}

/** Room behind the text, so that looking ahead finds nothing instead of another text. */
const MARGIN = 8;

const codes: Codes = {
  length: 0,
  units: new Uint16Array(0),
  letters: new Uint16Array(0),
  kinds: new Uint8Array(0),
  wordFrom: 0,
  wordEnd: -1,
};

/** Reads a text; the answer is good until the next call. */
export function codesOf(text: string): Codes {
  const { length } = text;
  if (codes.units.length < length + MARGIN) {
    const room = length * 2 + MARGIN + 4096;
    codes.units = new Uint16Array(room);
    codes.letters = new Uint16Array(room);
    codes.kinds = new Uint8Array(room);
  }
  const { units, letters, kinds } = codes;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    units[i] = unit;
    letters[i] = letterNumbers[unit]!;
    const known = letterClasses[unit]!;
    kinds[i] = known <= 2 ? known : letterClass(unit);
  }
  for (const array of [units, letters, kinds]) array.fill(0, length, length + MARGIN);
  codes.length = length;
  codes.wordFrom = 0;
  codes.wordEnd = -1;
  return codes;
}
