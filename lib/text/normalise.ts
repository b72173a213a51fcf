import { classes, HAN, HANGUL, KANA } from './normalise/classes';
import { type Draft, newDraft, textOf } from './normalise/draft';
import { foldInto, settleDress } from './normalise/fold';
import { type DisguiseForm, FORM_BITS } from './normalise/forms';
import { disguisesOf } from './normalise/glance';
import { homoglyphs } from './normalise/homoglyphs';
import { leet } from './normalise/leet';
import { settleMarks } from './normalise/marks';
import { punctuated } from './normalise/punctuated';
import { repeats } from './normalise/repeats';
import { markSeams } from './normalise/seams';
import { spaced } from './normalise/spaced';

export { type DisguiseForm, isDisguise } from './normalise/forms';

/** Folded offsets, end exclusive, of letters that were written in a disguise. Word boundaries may be waived inside. */
export interface Disguised {
  start: number;
  end: number;
  form: DisguiseForm;
}

export interface NormalText {
  original: string;
  /** Lower case, no diacritics, ASCII digits, quotes and dashes, single spaces, disguises undone. */
  folded: string;
  /** Per folded UTF-16 unit: where it starts in the original. */
  starts: Uint32Array;
  /** Per folded UTF-16 unit: where it ends in the original, exclusive. */
  ends: Uint32Array;
  disguised: Disguised[];
  /** True when only the first 64 Ki units were read. */
  truncated: boolean;
}

const MOST_UNITS = 0x10000;
/** One pass may open the way for another (spaced-out homoglyphs); more rounds than this only come from a machine. */
const MOST_ROUNDS = 8;

/** Reused: normalising is synchronous and the answer is copied out. */
const draft: Draft = newDraft();

/** Folds a text and undoes disguises, keeping where everything came from. Total, linear, deterministic. */
export function normalise(original: string): NormalText {
  const truncated = original.length > MOST_UNITS;
  const read = truncated ? original.slice(0, cutAt(original, MOST_UNITS)) : original;
  const seams = foldInto(draft, read);
  settleDress(draft, isEastAsian(draft));
  if (seams.length > 0) markSeams(draft, seams);
  settleMarks(draft);
  undisguise(draft);
  return {
    original,
    folded: textOf(draft),
    starts: draft.starts.slice(0, draft.length),
    ends: draft.ends.slice(0, draft.length),
    disguised: disguisedRanges(draft),
    truncated,
  };
}

/** The plain folding alone, for phrases of a lexicon: `fold(p)` is `normalise(p).folded` where nothing is disguised. */
export function fold(pattern: string): string {
  foldInto(draft, pattern);
  return textOf(draft);
}

/** The place of folded `[start, end)` in the original, UTF-16 units, end exclusive; out-of-range offsets are clamped. */
export function spanInOriginal(text: NormalText, start: number, end: number): [number, number] {
  const { starts, ends } = text;
  const last = starts.length;
  if (last === 0) return [0, 0];
  const from = Math.min(Math.max(start, 0), last);
  const to = Math.min(Math.max(end, from), last);
  const begin = from < last ? starts[from]! : ends[last - 1]!;
  return [begin, to > from ? ends[to - 1]! : begin];
}

function undisguise(text: Draft): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const may = disguisesOf(text);
    let changed = may.homoglyphs && homoglyphs(text);
    // What one pass joins another may undo: once anything changed, every pass looks for itself.
    changed = ((changed || may.spaced) && spaced(text)) || changed;
    changed = ((changed || may.punctuated) && punctuated(text)) || changed;
    changed = ((changed || may.leet) && leet(text)) || changed;
    changed = ((changed || may.repeats) && repeats(text)) || changed;
    if (!changed) return;
  }
}

/** Never between the halves of a pair. */
function cutAt(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? at - 1 : at;
}

function isEastAsian(text: Draft): boolean {
  for (let at = 0; at < text.length; at++) {
    const kind = classes[text.units[at]!]!;
    if (kind === HAN || kind === KANA || kind === HANGUL) return true;
  }
  return false;
}

function disguisedRanges(text: Draft): Disguised[] {
  let all = 0;
  for (let at = 0; at < text.length; at++) all |= text.forms[at]!;
  const ranges: Disguised[] = [];
  for (const [index, form] of FORM_BITS.entries()) {
    const bit = 1 << index;
    if ((all & bit) === 0) continue;
    for (let at = 0; at < text.length; at++) {
      if ((text.forms[at]! & bit) === 0) continue;
      let end = at + 1;
      while (end < text.length && (text.forms[end]! & bit) !== 0) end++;
      ranges.push({ start: at, end, form });
      at = end;
    }
  }
  return ranges.sort((a, b) => a.start - b.start || a.end - b.end);
}
