import { classes, DIGIT, isLetter } from './classes';
import { type Draft, reserve } from './draft';
import { ANY_MARK, COMPATIBILITY, DRESSED, KEYCAP, ODD_MARK, STYLED } from './forms';
import {
  DROP_INVISIBLE,
  DROP_MARK,
  expansions,
  foldAstral,
  foldsTo,
  foldUnit,
  formsOf,
  isAstralInvisible,
  joins,
  SPECIAL,
  SURROGATE,
} from './table';
import { isOddMark } from './unit';

const SPACE = 0x20;
const NEWLINE = 0x0a;
const KEYCAP_SIGN = 0x20e3;
const REPLACEMENT = 0xfffd;

/** Places where something invisible stood between two letters: index of the letter behind it, and the character. */
export interface Seam {
  at: number;
  unit: number;
}

/**
 * Folds `text` into `draft`, one unit after the other, remembering where each came from. White space is squeezed as it
 * is written. A lone surrogate becomes U+FFFD: two of them could meet when what stood between them is dropped.
 */
export function foldInto(draft: Draft, text: string): Seam[] {
  const seams: Seam[] = [];
  let stacked = 0;
  draft.length = 0;
  reserve(draft, text.length + 64);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const entry = foldsTo[unit]! || foldUnit(unit);
    if (entry < SPECIAL || entry > SURROGATE) {
      if (joins[unit] === 1 && join(draft, unit, i)) continue;
      if (entry === SPACE || entry === NEWLINE) blank(draft, entry, i);
      else write(draft, entry, i, i + 1, formsOf[unit]!);
      stacked = 0;
    } else if (entry === SURROGATE) {
      stacked = 0;
      if (foldPair(draft, text, i, seams)) i++;
    } else if (entry === DROP_MARK) {
      stacked++;
      if (joins[unit] === 1 && join(draft, unit, i)) continue;
      dropMark(draft, unit, i, stacked);
    } else if (entry === DROP_INVISIBLE) {
      if (unit >= 0xfe00 && unit <= 0xfe0f) extend(draft, i);
      if (draft.length > 0) seams.push({ at: draft.length, unit });
    } else {
      stacked = 0;
      const many = expansions[entry - SPECIAL]!;
      reserve(draft, draft.length + many.length + text.length - i + 64);
      for (const one of many) {
        if (one === SPACE || one === NEWLINE) blank(draft, one, i);
        else write(draft, one, i, i + 1, formsOf[unit]!);
      }
    }
  }
  return seams;
}

function write(draft: Draft, unit: number, start: number, end: number, form: number): void {
  const at = draft.length++;
  draft.units[at] = unit;
  draft.starts[at] = start;
  draft.ends[at] = end;
  draft.forms[at] = form;
}

function blank(draft: Draft, unit: number, at: number): void {
  const last = draft.length - 1;
  const before = last >= 0 ? draft.units[last] : 0;
  if (before !== SPACE && before !== NEWLINE) {
    write(draft, unit, at, at + 1, 0);
    return;
  }
  draft.ends[last] = at + 1;
  if (unit === NEWLINE) draft.units[last] = NEWLINE;
}

/** The mark belongs to the letter before it: a span that ends there covers it. */
function extend(draft: Draft, at: number): void {
  const last = draft.length - 1;
  if (last >= 0 && draft.ends[last] === at) draft.ends[last] = at + 1;
}

function join(draft: Draft, unit: number, at: number): boolean {
  const last = draft.length - 1;
  if (last < 0) return false;
  const before = draft.units[last]!;
  // Latin and Greek lose their marks.
  if (before < 0x400) return false;
  const whole = String.fromCharCode(before, unit).normalize('NFKC');
  if (whole.length !== 1) return false;
  const folded = foldUnit(whole.charCodeAt(0));
  if (folded >= SPECIAL && folded <= SURROGATE) return false;
  draft.units[last] = folded;
  draft.ends[last] = at + 1;
  return true;
}

function dropMark(draft: Draft, unit: number, at: number, stacked: number): void {
  const last = draft.length - 1;
  if (last < 0) return;
  const touching = draft.ends[last] === at;
  extend(draft, at);
  if (!touching) return;
  const base = draft.units[last]!;
  if (unit === KEYCAP_SIGN) {
    if (classes[base] === DIGIT) draft.forms[last]! |= KEYCAP;
    return;
  }
  if (base >= 0x530 || !isLetter(classes[base]!)) return;
  draft.forms[last]! |= ANY_MARK;
  if (isOddMark(String.fromCharCode(base), String.fromCharCode(unit), stacked)) draft.forms[last]! |= ODD_MARK;
}

/** Writes what stands at a surrogate; true when it was a pair. */
function foldPair(draft: Draft, text: string, at: number, seams: Seam[]): boolean {
  const point = text.codePointAt(at)!;
  if (point < 0x10000) {
    write(draft, REPLACEMENT, at, at + 1, 0);
    return false;
  }
  if (isAstralInvisible(point)) {
    if (draft.length > 0) seams.push({ at: draft.length, unit: 0x200b });
    return true;
  }
  const folded = foldAstral(point);
  if (folded > 0) write(draft, folded, at, at + 2, classes[folded] === DIGIT ? COMPATIBILITY : DRESSED);
  else {
    write(draft, text.charCodeAt(at), at, at + 2, 0);
    write(draft, text.charCodeAt(at + 1), at, at + 2, 0);
  }
  return true;
}

/**
 * Turns the bits of folding into forms: dressed letters over two words or more are `styled`, else `compatibility`, and
 * nothing in a text of East Asian script, where full-width Latin is how Latin is set.
 */
export function settleDress(draft: Draft, eastAsian: boolean): void {
  const { forms, units } = draft;
  for (let at = 0; at < draft.length; at++) {
    if ((forms[at]! & DRESSED) === 0) continue;
    let words = 1;
    let end = at + 1;
    for (let i = end; i < draft.length; i++) {
      if (forms[i]! & DRESSED) {
        if (i > end && hasBlank(units, end, i)) words++;
        end = i + 1;
      } else if (isLetter(classes[units[i]!]!) || units[i] === NEWLINE) break;
    }
    const form = eastAsian ? 0 : words > 1 ? STYLED : COMPATIBILITY;
    for (let i = at; i < end; i++) forms[i] = (forms[i]! & ~DRESSED) | (isLetter(classes[units[i]!]!) ? form : 0);
    at = end - 1;
  }
}

function hasBlank(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (units[at] === SPACE) return true;
  return false;
}
