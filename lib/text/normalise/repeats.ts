import { ARABIC, CYRILLIC, classes, GREEK, LATIN, THAI } from './classes';
import { type Draft, move } from './draft';
import { REPEATED } from './forms';
import { letterAt } from './word';

const E = 0x65;
/** Letters that Latin-script languages double inside a word, and those English doubles at its end. */
const DOUBLED_INSIDE = new Set([...'bcdefglmnoprstz'].map((char) => char.charCodeAt(0)));
const DOUBLED_LAST = new Set([...'efls'].map((char) => char.charCodeAt(0)));
const DOUBLED_CYRILLIC = new Set([...'ннссммллрртт'].map((char) => char.charCodeAt(0)));
/** XXXL, IIIrd. */
const NUMERAL_LIKE = new Set([...'xi'].map((char) => char.charCodeAt(0)));
const VOWEL = /[aeiouy]/;

/**
 * Three or more of one letter become two where that letter is commonly double ("feeee" fee, "passsport" passport), else
 * one ("jobbbb" job, "нуууужно" нужно). A last e is double only in a word without other vowels: "freee" free, "pleaseee"
 * please. Words of a single letter stay: www, xxx, iii.
 */
export function repeats(draft: Draft): boolean {
  const { units } = draft;
  const first = firstTriple(draft);
  let to = first;
  let changed = false;
  for (let at = first; at < draft.length; ) {
    let end = at + 1;
    const unit = units[at]!;
    while (end < draft.length && units[end] === unit) end++;
    const length = end - at;
    let keep = length;
    if (length > 2 && stretches(classes[unit]!)) {
      const initial = !letterAt(draft, at - 1);
      const last = !letterAt(draft, end);
      if (!initial || !last) keep = lettersLeft(draft, unit, length, to, last && !initial, initial);
    }
    for (let i = 0; i < keep; i++) {
      move(draft, at + i, to);
      if (keep < length) draft.forms[to]! |= REPEATED;
      if (keep < length && i === keep - 1) draft.ends[to] = draft.ends[end - 1]!;
      to++;
    }
    if (keep < length) changed = true;
    at = end;
  }
  draft.length = to;
  return changed;
}

/** Where three of one letter first stand together; the end of the text when nowhere. */
function firstTriple({ units, length }: Draft): number {
  for (let at = 2; at < length; at++) {
    const unit = units[at]!;
    if (unit === units[at - 1] && unit === units[at - 2] && stretches(classes[unit]!)) return at - 2;
  }
  return length;
}

const stretches = (kind: number): boolean =>
  kind === LATIN || kind === CYRILLIC || kind === GREEK || kind === ARABIC || kind === THAI;

function lettersLeft(
  draft: Draft,
  unit: number,
  length: number,
  written: number,
  last: boolean,
  first: boolean,
): number {
  const kind = classes[unit]!;
  if (first) return NUMERAL_LIKE.has(unit) ? length : 1;
  if (kind === CYRILLIC) return !last && DOUBLED_CYRILLIC.has(unit) ? 2 : 1;
  if (kind !== LATIN) return 1;
  if (!last) return DOUBLED_INSIDE.has(unit) ? 2 : 1;
  if (unit !== E) return DOUBLED_LAST.has(unit) ? 2 : 1;
  let from = written;
  // What stands before is already written; at most eight letters decide.
  while (from > 0 && written - from < 8 && letterAt(draft, from - 1)) from--;
  return VOWEL.test(String.fromCharCode(...draft.units.subarray(from, written))) ? 1 : 2;
}
