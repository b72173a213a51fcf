import { ANY_MARK, DRESSED, ODD_MARK } from './forms';
import { BLANKS, BREAKS, DRESSES, INVISIBLE, isOddLetter, JOINERS, LIKE, MARKS, UNTOUCHED } from './unit';

/** Entries of the table at or above this are no units (they would be surrogates): the number of an expansion, or a drop. */
export const SPECIAL = 0xd800;
export const DROP_MARK = 0xdffd;
export const DROP_INVISIBLE = 0xdffe;
export const SURROGATE = 0xdfff;

/** Per BMP unit: what it folds to, or a special entry; 0 while its page is not built (nothing folds to U+0000). */
export const foldsTo = new Uint16Array(0x10000);
/** Bits of forms.ts that folding the unit earns. */
export const formsOf = new Uint16Array(0x10000);
/** 1 where the unit may join with the one before it into one letter. */
export const joins = new Uint8Array(0x10000);
/** Several units each; the index is `foldsTo[unit] - SPECIAL`. */
export const expansions: Uint16Array[] = [];
const expansionOf = new Map<string, number>();

const PAGE = 0x100;
/** Latin and Greek letters, taken apart, without their marks. */
const BARE = /^[\0-\u03ff]+$/;
const allOf = (charClass: string): RegExp => new RegExp(`[${charClass}]`, 'gu');
const marks = allOf(MARKS);
const invisible = allOf(INVISIBLE);
const untouched = allOf(UNTOUCHED);
const digits = allOf('\\p{Nd}');
const blanks = allOf(BLANKS);
const breaks = allOf(BREAKS);
const dresses = allOf(DRESSES);
const joiners = allOf(JOINERS);
/** Quotes and dashes of Windows-1252 that were read as Latin-1. */
const WINDOWS_1252: Readonly<Record<string, string>> = {
  '\x91': "'",
  '\x92': "'",
  '\x93': '"',
  '\x94': '"',
  '\x95': '•',
  '\x96': '-',
  '\x97': ' - ',
};

/** What one unit folds to, where that is one unit; else a special entry. Builds the page of 256 units on first use. */
export function foldUnit(unit: number): number {
  if (foldsTo[unit] === 0) buildPage(unit >> 8);
  return foldsTo[unit]!;
}

function buildPage(page: number): void {
  const first = page * PAGE;
  for (let unit = first; unit < first + PAGE; unit++) foldsTo[unit] = unit;
  if (page >= 0xd8 && page <= 0xdf) foldsTo.fill(SURROGATE, first, first + PAGE);
  // Ideographs, syllables and private use fold to themselves.
  const plain = (page >= 0x34 && page < 0xa6) || (page >= 0xac && page < 0xf9);
  if (!plain) foldPage(String.fromCharCode(...foldsTo.subarray(first, first + PAGE)));
  if (page === 0) foldAscii();
}

function foldPage(all: string): void {
  foldLetters(all);
  for (const char of all) if (char in LIKE) set(char, LIKE[char]!);
  for (const [char] of all.matchAll(untouched)) set(char, char);
  // Decimal digits stand in runs of ten in every script, zero first.
  let digit = 0;
  for (const [char] of all.matchAll(digits)) set(char, String(digit++ % 10));
  for (const [char] of all.matchAll(blanks)) set(char, ' ');
  for (const [char] of all.matchAll(breaks)) set(char, '\n');
  for (const [char] of all.matchAll(marks)) foldsTo[char.charCodeAt(0)] = DROP_MARK;
  for (const [char] of all.matchAll(invisible)) foldsTo[char.charCodeAt(0)] = DROP_INVISIBLE;
  for (const [char] of all.matchAll(dresses)) {
    const unit = char.charCodeAt(0);
    if (foldsTo[unit] !== unit) formsOf[unit] = DRESSED;
  }
  for (const [char] of all.matchAll(joiners)) joins[char.charCodeAt(0)] = 1;
}

function set(char: string, folded: string): void {
  const unit = char.charCodeAt(0);
  if (folded.length === 1) {
    foldsTo[unit] = folded.charCodeAt(0);
    return;
  }
  let index = expansionOf.get(folded);
  if (index === undefined) {
    index = expansions.push(Uint16Array.from({ length: folded.length }, (_, i) => folded.charCodeAt(i))) - 1;
    expansionOf.set(folded, index);
  }
  foldsTo[unit] = SPECIAL + index;
}

/** Compatibility forms, case and diacritics. */
function foldLetters(all: string): void {
  for (const char of all) {
    if (char >= '⒜' && char <= '⒵') {
      set(char, String.fromCharCode(char.charCodeAt(0) - 0x249c + 0x61)); // a letter, not "(a)"
      continue;
    }
    const apart = char.normalize('NFKD').toLowerCase().replace(marks, '');
    const bare = BARE.test(apart);
    const plain = bare ? apart : char.normalize('NFKC').toLowerCase().replace(marks, '');
    // Spacing accents come apart into a space and a mark: they are signs of their own.
    if (plain === '' || plain === char || plain.startsWith(' ')) continue;
    let folded = '';
    for (const letter of plain) folded += LIKE[letter] ?? letter;
    set(char, folded);
    if (bare && plain.length === 1 && char.normalize('NFD').length > 1)
      formsOf[char.charCodeAt(0)] = ANY_MARK | (isOddLetter(char) ? ODD_MARK : 0);
  }
}

function foldAscii(): void {
  for (let unit = 0; unit < 0x20; unit++) foldsTo[unit] = DROP_INVISIBLE;
  foldsTo[0x7f] = DROP_INVISIBLE;
  foldsTo[0x09] = 0x20;
  for (const unit of [0x0a, 0x0b, 0x0c, 0x0d]) foldsTo[unit] = 0x0a;
  for (const [char, like] of Object.entries(WINDOWS_1252)) set(char, like);
}

/** Mathematical letters and digits (U+1D400…), squared and negative circled letters (U+1F130…): a unit, or 0 for none. */
export function foldAstral(point: number): number {
  if (point >= 0x1d400 && point <= 0x1d7ff) {
    const plain = String.fromCodePoint(point).normalize('NFKC').toLowerCase();
    return plain.length === 1 ? foldUnit(plain.charCodeAt(0)) : 0;
  }
  if (point >= 0x1f130 && point <= 0x1f149) return 0x61 + point - 0x1f130;
  if (point >= 0x1f150 && point <= 0x1f169) return 0x61 + point - 0x1f150;
  if (point >= 0x1f170 && point <= 0x1f189) return 0x61 + point - 0x1f170;
  return 0;
}

export const isAstralInvisible = (point: number): boolean => point >= 0xe0000 && point <= 0xe01ef;
