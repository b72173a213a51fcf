/**
 * Letters of all lexicons as small numbers, given out as terms are read. 0 is a letter that no term has, 1 what a space
 * in a term may be, 2 to 11 the digits.
 */
export const GAP = 1;
export const ZERO = 2;
const NINE = 11;

const MOST = 1 << 13;
const numbers = new Uint16Array(0x10000);
numbers[0x20] = GAP;
numbers[0x2d] = GAP;
for (let digit = 0; digit < 10; digit++) numbers[0x30 + digit] = ZERO + digit;
let given = NINE;

/** By UTF-16 unit; 0 for units that no term has yet. */
export const letterNumbers: Uint16Array = numbers;

/** The number of a unit of a term. Throws when the packs have more letters than the automaton has room for. */
export function letterNumber(unit: number): number {
  if (numbers[unit] === 0) {
    if (++given >= MOST) throw new Error('the packs have too many letters');
    numbers[unit] = given;
  }
  return numbers[unit]!;
}

/** The unit that a number was given to; a hyphen counts as a space. Slow: for the build. */
export const letterUnit = (letter: number): number => numbers.indexOf(letter);

export const isDigitNumber = (letter: number): boolean => letter >= ZERO && letter <= NINE;
