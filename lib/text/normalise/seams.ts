import {
  ARABIC,
  BENGALI,
  classes,
  DEVANAGARI,
  HAN,
  HEBREW,
  INDIC,
  isLetter,
  KANA,
  KHMER,
  LAO,
  MYANMAR,
  THAI,
} from './classes';
import { addForm, type Draft } from './draft';
import type { Seam } from './fold';
import { ZERO_WIDTH } from './forms';
import { letterAt, wordEnd, wordStart } from './word';

const SOFT_HYPHEN = 0xad;
const isJoiner = (unit: number): boolean => unit === 0x200c || unit === 0x200d;
const isBidi = (unit: number): boolean =>
  unit === 0x200e ||
  unit === 0x200f ||
  unit === 0x61c ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2066 && unit <= 0x2069);

/** Whether writers of this script put the character between letters without a second thought. */
function isCustomary(kind: number, unit: number): boolean {
  if (kind === THAI || kind === LAO || kind === KHMER || kind === MYANMAR || kind === HAN || kind === KANA) return true;
  const joins = kind === ARABIC || kind === DEVANAGARI || kind === BENGALI || kind === INDIC;
  if (joins && isJoiner(unit)) return true;
  return (kind === ARABIC || kind === HEBREW) && isBidi(unit);
}

/**
 * Marks the words with something invisible inside. Soft hyphens alone are hyphenation when the word is long and each
 * piece has two letters or more.
 */
export function markSeams(draft: Draft, seams: readonly Seam[]): void {
  let marked = 0;
  for (let i = 0; i < seams.length; i++) {
    const { at, unit } = seams[i]!;
    if (at < marked || !letterAt(draft, at - 1) || !letterAt(draft, at)) continue;
    const before = classes[draft.units[at - 1]!]!;
    const behind = classes[draft.units[at]!]!;
    if (!isLetter(before) || before !== behind || isCustomary(behind, unit)) continue;
    const end = wordEnd(draft, at);
    const start = Math.max(marked, wordStart(draft, at));
    if (unit === SOFT_HYPHEN && isHyphenation(seams, i, start, end)) continue;
    addForm(draft, start, end, ZERO_WIDTH);
    marked = end;
  }
}

function isHyphenation(seams: readonly Seam[], from: number, start: number, end: number): boolean {
  let piece = start;
  for (let i = from; i < seams.length && seams[i]!.at < end; i++) {
    const { at, unit } = seams[i]!;
    if (unit !== SOFT_HYPHEN) return true; // the other character is judged on its own
    if (at - piece < 2) return false;
    piece = at;
  }
  return end - piece >= 2 && end - start >= 7;
}
