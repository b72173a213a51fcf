import { CYRILLIC, classes, DIGIT, GREEK, isLetter, LATIN } from './classes';
import { type Draft, move } from './draft';
import { PUNCTUATED, SPACED } from './forms';
import { isTarget } from './targets';

const SPACE = 0x20;
const DOT = 0x2e;
const SLASH = 0x2f;
const COMMA = 0x2c;
/** What may stand between the letters of a word that is written letter by letter. */
const SEPARATORS = new Set([...' .-_*|/·•~+\\^=,:;'].map((char) => char.charCodeAt(0)));
const VOWEL = /[aeiouyаеиоуыэюяіїєαειουηω]/;
/** m/w/d and the like; sizes; the ends of "and so on" in dots. */
const ORDINARY = new Set(['mwdx', 'mfdx', 'fmdx', 'hfnb', 'asap', 'smlx', 'aeiou', 'abcd', 'etcetc']);
const LEAST = 4;

/** Letter by letter: "p a s s p o r t", "f-e-e", "р а б о т а _ з а". Joins them; true when it joined any. */
export function spaced(draft: Draft): boolean {
  let to = 0;
  let changed = false;
  for (let at = 0; at < draft.length; ) {
    if (isSingle(draft, at)) {
      const run = readRun(draft, at);
      if (run) {
        for (const from of run.keep) {
          const form = from.gap ? 0 : run.form;
          move(draft, from.at, to);
          if (from.gap) draft.units[to] = SPACE;
          draft.forms[to]! |= form;
          to++;
        }
        at = run.end;
        changed = true;
        continue;
      }
      // No word: its letters are passed over together, so that a long list of letters is read once.
      const end = runEnd(draft, at);
      while (at < end) move(draft, at++, to++);
      continue;
    }
    if (to !== at) move(draft, at, to);
    at++;
    to++;
  }
  draft.length = to;
  return changed;
}

const kindAt = (draft: Draft, at: number): number => (at < 0 || at >= draft.length ? 0 : classes[draft.units[at]!]!);

function isSingle(draft: Draft, at: number): boolean {
  const kind = kindAt(draft, at);
  if (kind !== LATIN && kind !== CYRILLIC && kind !== GREEK) return false;
  const before = kindAt(draft, at - 1);
  const behind = kindAt(draft, at + 1);
  return !isLetter(before) && before !== DIGIT && !isLetter(behind) && behind !== DIGIT && draft.units[at + 1] !== 0x27;
}

/**
 * Units between this letter and the next single one: 1 for the sign of the run, 3 for the gap between words (" _ "); 0
 * when the run ends.
 */
function stepFrom(draft: Draft, at: number, sign: number): number {
  const { units } = draft;
  if (!SEPARATORS.has(units[at + 1]!)) return 0;
  if (isSingle(draft, at + 2)) return units[at + 1] === sign ? 1 : 0;
  const wide = units[at + 1] === SPACE && units[at + 3] === SPACE && SEPARATORS.has(units[at + 2]!);
  return wide && units[at + 2] !== DOT && units[at + 2] !== COMMA && isSingle(draft, at + 4) ? 3 : 0;
}

function runEnd(draft: Draft, at: number): number {
  let last = at;
  const sign = draft.units[at + 1]!;
  for (let step = stepFrom(draft, last, sign); step > 0; step = stepFrom(draft, last, sign)) last += step + 1;
  return last + 1;
}

interface Run {
  keep: { at: number; gap: boolean }[];
  end: number;
  form: number;
}

function readRun(draft: Draft, start: number): Run | undefined {
  const keep = [{ at: start, gap: false }];
  const sign = draft.units[start + 1]!;
  let last = start;
  for (let step = stepFrom(draft, last, sign); step > 0; step = stepFrom(draft, last, sign)) {
    // Folding squeezed double spaces to one; its width in the original tells them.
    const wide = step > 1 || (sign === SPACE && draft.ends[last + 1]! - draft.starts[last + 1]! > 1);
    if (wide) keep.push({ at: last + 1, gap: true });
    last += step + 1;
    keep.push({ at: last, gap: false });
  }
  const letters = keep.filter((one) => !one.gap);
  const word = String.fromCharCode(...letters.slice(0, 64).map((one) => draft.units[one.at]!));
  if (!isSpelledOut(word, letters.length, sign, draft.units[last + 1] === DOT)) return undefined;
  return { keep, end: last + 1, form: sign === SPACE ? SPACED : PUNCTUATED };
}

function isSpelledOut(word: string, length: number, sign: number, dotBehind: boolean): boolean {
  if (length < 3 || (length < LEAST && sign === SPACE)) return false;
  if (ORDINARY.has(word) || !VOWEL.test(word) || isAlphabetical(word)) return false;
  if (new Set(word).size < 2) return false;
  // Abbreviations: u.s.a., d.n.i.
  if (sign === DOT && dotBehind && length <= 5) return false;
  if (length < LEAST) return isTarget(word) || !(sign === DOT || sign === SLASH || sign === COMMA);
  return true;
}

/** A B C D, categories and lists. */
function isAlphabetical(word: string): boolean {
  for (let i = 1; i < word.length; i++) if (word.charCodeAt(i) <= word.charCodeAt(i - 1)) return false;
  return true;
}
