import { ANY_MARK, COMBINING, DRESSED, ODD_MARK } from './forms';
import { foldCharacter, isDressed, isDroppedMark, isInvisible, isOddLetter } from './unit';

/** Entries of the table at or above this are no units (they would be surrogates): DROP, or the number of an expansion. */
export const SPECIAL = 0xd800;
export const DROP_MARK = 0xdffd;
export const DROP_INVISIBLE = 0xdffe;
export const SURROGATE = 0xdfff;

export interface FoldTable {
  /** Per BMP unit: what it folds to, or a special entry. */
  to: Uint16Array;
  /** Several units each, `to[unit] - SPECIAL` is the index. */
  expansions: readonly Uint16Array[];
  /** Bits of forms.ts that folding this unit earns. */
  forms: Uint16Array;
  /** 1 where the unit may join with the one before it into one letter: и + breve, か + ゛, Hangul vowels and finals. */
  joins: Uint8Array;
}

/** Ideographs, syllables and private use fold to themselves. */
const PLAIN_BLOCKS: readonly (readonly [number, number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xd800, 0xf8ff],
];
const JOINING =
  /[\u0301\u0306\u0308\u3099\u309a\uff9e\uff9f\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0c56\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dca\u0dcf\u0ddf\u102e\u1161-\u1175\u11a8-\u11c2]/;
const DECIMAL = /\p{Nd}/u;
const LATIN = /\p{Script=Latin}/u;

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

function build(): FoldTable {
  const to = new Uint16Array(0x10000);
  const forms = new Uint16Array(0x10000);
  const joins = new Uint8Array(0x10000);
  const expansions: Uint16Array[] = [];
  const known = new Map<string, number>();
  let run = 0;
  let block = 0;
  for (let unit = 0; unit < 0x10000; unit++) {
    to[unit] = unit;
    const plain = PLAIN_BLOCKS[block];
    if (plain && unit >= plain[0]) {
      if (unit === plain[1]) block++;
      if (unit >= 0xd800 && unit <= 0xdfff) to[unit] = SURROGATE;
      continue;
    }
    const char = String.fromCharCode(unit);
    // Decimal digits stand in runs of ten in every script, zero first.
    const digit = DECIMAL.test(char) ? run++ % 10 : -1;
    if (digit < 0) run = 0;
    const folded = foldCharacter(char, digit);
    if (folded === '') to[unit] = isInvisible(char) ? DROP_INVISIBLE : DROP_MARK;
    else if (folded.length === 1) to[unit] = folded.charCodeAt(0);
    else {
      let index = known.get(folded);
      if (index === undefined) {
        index = expansions.push(unitsOf(folded)) - 1;
        known.set(folded, index);
      }
      to[unit] = SPECIAL + index;
    }
    if (unit < 0x80) continue;
    if (isDressed(char)) forms[unit] = DRESSED;
    else if (LATIN.test(char) && char.normalize('NFD').length > 1)
      forms[unit] = ANY_MARK | (isOddLetter(char) ? ODD_MARK : 0);
    if (isDroppedMark(char)) forms[unit]! |= COMBINING;
    if (JOINING.test(char)) joins[unit] = 1;
  }
  return { to, expansions, forms, joins };
}

let table: FoldTable | undefined;

/** Built on first use. */
export function foldTable(): FoldTable {
  table ??= build();
  return table;
}

/** Mathematical letters and digits (U+1D400…), squared and negative circled letters (U+1F130…): units, or 0 for none. */
export function foldAstral(point: number): number {
  if (point >= 0x1d400 && point <= 0x1d7ff) {
    const folded = foldCharacter(String.fromCodePoint(point).normalize('NFKC'));
    return folded.length === 1 ? folded.charCodeAt(0) : 0;
  }
  if (point >= 0x1f130 && point <= 0x1f149) return 0x61 + point - 0x1f130;
  if (point >= 0x1f150 && point <= 0x1f169) return 0x61 + point - 0x1f150;
  if (point >= 0x1f170 && point <= 0x1f189) return 0x61 + point - 0x1f170;
  return 0;
}

export const isAstralInvisible = (point: number): boolean => point >= 0xe0000 && point <= 0xe01ef;
