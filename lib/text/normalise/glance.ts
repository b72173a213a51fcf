import { ARMENIAN, CYRILLIC, classes, DIGIT, GREEK, isLetter, LATIN, OTHER, SPACE } from './classes';
import type { Draft } from './draft';

/** Which passes of normalise may find something; false means that they cannot. */
export interface Disguises {
  homoglyphs: boolean;
  spaced: boolean;
  punctuated: boolean;
  leet: boolean;
  repeats: boolean;
}

const APOSTROPHE = 0x27;
const SURROGATES = 0xd800;

/** One look at a text for what the passes need at the least, since most texts have none of it. */
export function disguisesOf({ units, length }: Draft): Disguises {
  let scripts = 0;
  let spaced = false;
  let punctuated = false;
  let leet = false;
  let repeats = false;
  let unit = 0;
  let before = SPACE;
  let beforeUnit = 0;
  let twice = false;
  for (let at = 0; at < length; at++) {
    unit = units[at]!;
    const kind = classes[unit]!;
    const letter = isLetter(kind);
    if (letter) {
      if (kind <= ARMENIAN) scripts |= 1 << kind;
      if (before === DIGIT || isLeet(beforeUnit)) leet = true;
      // A sign between letters.
      if (before === OTHER && at > 1 && isLetter(classes[units[at - 2]!]!) && beforeUnit !== APOSTROPHE)
        punctuated = spaced = true;
      if (before === SPACE && !spaced) spaced = followsSingle(units, at);
    } else if (isLetter(before)) {
      if (kind === DIGIT || isLeet(unit)) leet = true;
      if (unit >= SURROGATES) punctuated = true;
    }
    if (unit === beforeUnit) {
      if (twice) repeats = true;
      twice = true;
    } else twice = false;
    before = kind;
    beforeUnit = unit;
  }
  const mixed = scripts & ((1 << LATIN) | (1 << CYRILLIC) | (1 << GREEK) | (1 << ARMENIAN));
  return { homoglyphs: (mixed & (mixed - 1)) !== 0, spaced, punctuated, leet, repeats };
}

/** "a b", "a _ b": a letter behind a space that parts it from a single one. */
function followsSingle(units: Uint16Array, at: number): boolean {
  if (at > 1 && isLetter(classes[units[at - 2]!]!)) return at < 3 || !isLetter(classes[units[at - 3]!]!);
  return at > 3 && units[at - 3] === 0x20 && isLetter(classes[units[at - 4]!]!);
}

/** @ $ € ! | £ */
const isLeet = (unit: number): boolean =>
  unit === 0x40 || unit === 0x24 || unit === 0x20ac || unit === 0x21 || unit === 0x7c || unit === 0xa3;
