import { ANY_MARK, DRESSED, ODD_MARK } from './forms';
import { BLANKS, BREAKS, DRESSES, INVISIBLE, isOddLetter, JOINERS, LIKE, MARKS, UNTOUCHED } from './unit';

/** Entries of the table at or above this are no units (they would be surrogates): the number of an expansion, or a drop. */
export const SPECIAL = 0xd800;
export const DROP_MARK = 0xdffd;
export const DROP_INVISIBLE = 0xdffe;
export const SURROGATE = 0xdfff;

export interface FoldTable {
  /** Per BMP unit: what it folds to, 0 for itself, or a special entry. */
  to: Uint16Array;
  /** Several units each, `to[unit] - SPECIAL` is the index. */
  expansions: readonly Uint16Array[];
  /** Bits of forms.ts that folding this unit earns. */
  forms: Uint16Array;
  /** 1 where the unit may join with the one before it into one letter. */
  joins: Uint8Array;
}

/** What may change; ideographs, syllables and private use fold to themselves. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0x80, 0x33ff],
  [0xa640, 0xabff],
  [0xf900, 0xffff],
];
/** Latin and Greek letters, taken apart, without their marks. */
const BARE = /^[\0-\u03ff]+$/;

/** Quotes and dashes of Windows-1252 that were read as Latin-1. */
const WINDOWS_1252: readonly (readonly [number, string])[] = [
  [0x91, "'"],
  [0x92, "'"],
  [0x93, '"'],
  [0x94, '"'],
  [0x95, '•'],
  [0x96, '-'],
  [0x97, ' - '],
];

class Builder {
  readonly to = new Uint16Array(0x10000);
  readonly forms = new Uint16Array(0x10000);
  readonly joins = new Uint8Array(0x10000);
  readonly expansions: Uint16Array[] = [];
  private readonly known = new Map<string, number>();

  set(unit: number, folded: string): void {
    if (folded.length === 1) {
      this.to[unit] = folded.charCodeAt(0);
      return;
    }
    let index = this.known.get(folded);
    if (index === undefined) {
      index = this.expansions.push(Uint16Array.from({ length: folded.length }, (_, i) => folded.charCodeAt(i))) - 1;
      this.known.set(folded, index);
    }
    this.to[unit] = SPECIAL + index;
  }
}

/** Calls `visit` for each unit of `text` in the class, in order; one regular expression over all is what makes it fast. */
function eachIn(text: string, charClass: string, visit: (unit: number) => void): void {
  for (const [run] of text.matchAll(new RegExp(`[${charClass}]+`, 'gu')))
    for (let i = 0; i < run.length; i++) visit(run.charCodeAt(i));
}

function build(): FoldTable {
  const made = new Builder();
  const { to, forms, joins } = made;
  const all = BLOCKS.map(([from, last]) => unitsBetween(from, last)).join('');

  compatibility(made, all);
  for (const [char, like] of Object.entries(LIKE)) made.set(char.charCodeAt(0), like);
  eachIn(all, UNTOUCHED, (unit) => made.set(unit, String.fromCharCode(unit)));
  // Decimal digits stand in runs of ten in every script, zero first.
  let digits = 0;
  eachIn(all, '\\p{Nd}', (unit) => made.set(unit, String(digits++ % 10)));
  for (let unit = 0x249c; unit <= 0x24b5; unit++) to[unit] = unit - 0x249c + 0x61; // ⒜ is a letter, not "(a)"
  eachIn(all, BLANKS, (unit) => made.set(unit, ' '));
  eachIn(all, BREAKS, (unit) => made.set(unit, '\n'));
  eachIn(all, MARKS, (unit) => {
    to[unit] = DROP_MARK;
  });
  eachIn(all, INVISIBLE, (unit) => {
    to[unit] = DROP_INVISIBLE;
  });
  eachIn(all, DRESSES, (unit) => {
    forms[unit] = DRESSED;
  });
  eachIn(all, JOINERS, (unit) => {
    joins[unit] = 1;
  });
  ascii(made);
  for (const [unit, like] of WINDOWS_1252) made.set(unit, like);
  to.fill(SURROGATE, 0xd800, 0xe000);
  return { to, expansions: made.expansions, forms, joins };
}

/** The units of a block as a string. */
function unitsBetween(from: number, last: number): string {
  const units = new Uint16Array(last - from + 1);
  for (let unit = from; unit <= last; unit++) units[unit - from] = unit;
  return String.fromCharCode.apply(null, units as unknown as number[]);
}

/** What case folding, compatibility or taking diacritics off may change. */
const CHANGING = '\\p{Changes_When_NFKC_Casefolded}\u00c0-\u024f\u0370-\u03ff\u1e00-\u1fff';

/** Compatibility forms, case and diacritics. Each character on a line of its own, so that neighbours do not join. */
function compatibility(made: Builder, all: string): void {
  const changing: number[] = [];
  eachIn(all, CHANGING, (unit) => changing.push(unit));
  const lines = changing.map((unit) => String.fromCharCode(unit)).join('\n');
  const strip = new RegExp(`[${MARKS}]+`, 'gu');
  const composed = lines.normalize('NFKC').toLowerCase().replace(strip, '').split('\n');
  const apart = lines.normalize('NFKD').toLowerCase().replace(strip, '').split('\n');
  for (const [i, unit] of changing.entries()) {
    const letters = apart[i]!;
    const bare = BARE.test(letters);
    const plain = bare ? letters : composed[i]!;
    // Spacing accents come apart into a space and a mark: they are signs of their own.
    if (plain === '' || plain.startsWith(' ') || (plain.length === 1 && plain.charCodeAt(0) === unit)) continue;
    let folded = '';
    for (const char of plain) folded += LIKE[char] ?? char;
    made.set(unit, folded);
    if (bare && plain.length === 1) markedLetter(made, unit);
  }
}

function markedLetter(made: Builder, unit: number): void {
  const char = String.fromCharCode(unit);
  if (char.normalize('NFD').length > 1) made.forms[unit] = ANY_MARK | (isOddLetter(char) ? ODD_MARK : 0);
}

function ascii({ to }: Builder): void {
  for (let unit = 0; unit < 0x80; unit++) {
    const control = unit < 0x20 || unit === 0x7f;
    to[unit] = control ? DROP_INVISIBLE : unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : 0;
  }
  to[0x09] = 0x20;
  for (const unit of [0x0a, 0x0b, 0x0c, 0x0d]) to[unit] = 0x0a;
  to[0x60] = 0x27;
}

let table: FoldTable | undefined;

/** Built on first use. */
export function foldTable(): FoldTable {
  table ??= build();
  return table;
}

/** What one unit folds to, where that is one unit; else a special entry. */
export function foldUnit(unit: number): number {
  return foldTable().to[unit]! || unit;
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
