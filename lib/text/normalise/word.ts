import { classes, isLetter } from './classes';
import type { Draft } from './draft';

const APOSTROPHE = 0x27;

export const letterAt = (draft: Draft, at: number): boolean =>
  at >= 0 && at < draft.length && isLetter(classes[draft.units[at]!]!);

/** End (exclusive) of the word that starts at `at`: letters with inner apostrophes. */
export function wordEnd(draft: Draft, at: number): number {
  let end = at;
  while (letterAt(draft, end) || (draft.units[end] === APOSTROPHE && letterAt(draft, end + 1) && end > at)) end++;
  return Math.min(end, draft.length);
}

/** Start of the word that `at` lies in. */
export function wordStart(draft: Draft, at: number): number {
  let start = at;
  while (letterAt(draft, start - 1) || (draft.units[start - 1] === APOSTROPHE && letterAt(draft, start - 2))) start--;
  return start;
}
