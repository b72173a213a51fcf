import { BLANK, isEdge, kindAt, LETTER, skipBlanks, skipBlanksBack } from '../numerals/letters';
import type { Period } from './amount';
import { NOUNS, PER_WORDS, PERIODS } from './lexicons';
import { BETWEEN } from './periods';

const AFTER = 24;
const BEFORE = 32;

/** The period said right after an amount that ends at `at`, and where those words end. */
export function periodAfter(text: string, at: number): { period: Period; end: number } | undefined {
  let i = at;
  for (let turn = 0; turn < 3; turn++) {
    const word = PERIODS.matchAt(text, i);
    if (word) return { period: word.value, end: word.end };
    const per = PER_WORDS.matchAt(text, i);
    const noun = per && NOUNS.matchAt(text, skipBlanks(text, per.end));
    if (noun) return { period: noun.value, end: noun.end };
    const rest = text.slice(i, i + AFTER);
    const skip = BETWEEN.exec(rest)?.[0].length ?? 0;
    if (skip === 0) return undefined;
    i += skip;
  }
  return undefined;
}

/** The period said before an amount, on its line, with no other number between ("monthly salary: 500"). */
export function periodBefore(text: string, at: number, floor: number): Period | undefined {
  const from = Math.max(floor, at - BEFORE);
  for (let i = at - 1; i >= from; i--) {
    const kind = kindAt(text, i);
    if (text[i] === '\n' || (kind >= 4 && kind !== BLANK) || (text[i] === '.' && kindAt(text, i + 1) === BLANK))
      return undefined;
    if (kind !== LETTER && kind !== 3) continue;
    if (!isEdge(text, i)) continue;
    const word = PERIODS.matchAt(text, i);
    if (!word || word.end > at || (word.end - i < 4 && kind === LETTER)) continue;
    const before = skipBlanksBack(text, i);
    if (kindAt(text, before - 1) !== 4) return word.value;
  }
  return undefined;
}
