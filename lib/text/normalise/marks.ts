import { addForm, type Draft } from './draft';
import { ANY_MARK, COMBINING, ODD_MARK } from './forms';
import { letterAt, wordEnd } from './word';

/**
 * Diacritics as noise. A mark that no orthography puts on its letter may be a transliteration; three words with such
 * marks or three such letters in one are noise, and with three words every marked word of the text is part of it.
 */
export function settleMarks(draft: Draft): void {
  let oddWords = 0;
  let most = 0;
  let any = 0;
  for (let at = 0; at < draft.length; at++) any |= draft.forms[at]!;
  if ((any & (ANY_MARK | ODD_MARK)) === 0) return;
  if (any & ODD_MARK)
    eachWord(draft, (start, end) => {
      const odd = count(draft, start, end, ODD_MARK);
      if (odd > 0) oddWords++;
      if (odd > most) most = odd;
    });
  if (oddWords >= 3 || most >= 3) {
    const sign = oddWords >= 3 ? ODD_MARK | ANY_MARK : ODD_MARK;
    eachWord(draft, (start, end) => {
      if (count(draft, start, end, sign) > 0) addForm(draft, start, end, COMBINING);
    });
  }
  for (let at = 0; at < draft.length; at++) draft.forms[at]! &= ~(ANY_MARK | ODD_MARK);
}

function eachWord(draft: Draft, visit: (start: number, end: number) => void): void {
  for (let at = 0; at < draft.length; at++) {
    if (!letterAt(draft, at)) continue;
    const end = wordEnd(draft, at);
    visit(at, end);
    at = end;
  }
}

function count(draft: Draft, start: number, end: number, bits: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) if (draft.forms[at]! & bits) sum++;
  return sum;
}
