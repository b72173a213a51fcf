import { ARMENIAN, CYRILLIC, classes, GREEK, isAlphabetic, isLetter, LATIN } from './classes';
import { addForm, type Draft, textOf } from './draft';
import { HOMOGLYPH } from './forms';
import { wordEnd } from './word';

/** Folded letters that are drawn like Latin ones, lower or upper case ("Воѕs": the capital В). After Unicode TR 39. */
const TO_LATIN = pairs(
  'аaеeоoрpсcуyхxіiїiјjѕsһhԁdԛqԝwкkвbмmнhтtёeѵvґrєeүyҫcӏlԍgԁd' + // Cyrillic
    'αaεeοoρpνvυuιiκkτtηnχxβbγyωwμuϲcϳjσoζzπn' + // Greek
    'օoսuհhոnցgյjքpզqԱaԼl', // Armenian
);
/** Only look like Latin to a generous eye; believed when the rest of the word is Latin. */
const NEARLY_LATIN = pairs('пnиuгrьbшwяrлnзzбb');
const TO_CYRILLIC = pairs('aаbвcсeеhнkкmмoоpрtтxхyуiіjјsѕ');
const TO_GREEK = pairs('aαbβeεhηiιkκmμnνoοpρtτuυvνxχyυzζ');

/** The same shape in lower case too. */
const SAME_CYRILLIC = new Set([...'аеорсухіѕјһԁԛԝ'].map((char) => char.charCodeAt(0)));
const SAME_LATIN = new Set([...'aeopcyx'].map((char) => char.charCodeAt(0)));

function pairs(text: string): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  for (let i = 0; i + 1 < text.length; i += 2) map.set(text.charCodeAt(i), text.charCodeAt(i + 1));
  return map;
}

/** Latin i stands for a Cyrillic letter only where Ukrainian or Belarusian is written; s and j only look alike in Serbian. */
const UKRAINIAN = /[іїєў]/;

interface Tally {
  latin: number;
  cyrillic: number;
  greek: number;
  armenian: number;
}

/** Gives each mixed-script word one script, and look-alike words the script of their neighbours. True when it changed any. */
export function homoglyphs(draft: Draft): boolean {
  const text = tally(draft, 0, draft.length);
  if (Number(text.latin > 0) + Number(text.cyrillic > 0) + Number(text.greek > 0) + Number(text.armenian > 0) < 2)
    return false;
  const mixed = mixedWords(draft);
  return lookAlikes(draft, mixed > 1) || mixed > 0;
}

function tally(draft: Draft, start: number, end: number): Tally {
  const sum = { latin: 0, cyrillic: 0, greek: 0, armenian: 0 };
  for (let at = start; at < end; at++) {
    const kind = classes[draft.units[at]!]!;
    if (kind === LATIN) sum.latin++;
    else if (kind === CYRILLIC) sum.cyrillic++;
    else if (kind === GREEK) sum.greek++;
    else if (kind === ARMENIAN) sum.armenian++;
  }
  return sum;
}

/** Next word of an alphabetic script at or behind `from`: its start, or the length of the text. */
function nextWord(draft: Draft, from: number): number {
  let at = from;
  while (at < draft.length && !isLetter(classes[draft.units[at]!]!)) at++;
  return at;
}

/** What the letters that have one script only say of the text. */
interface Lean {
  latin: boolean;
  ukrainian: boolean;
}

function leanOf(draft: Draft): Lean {
  const seen = new Set<number>();
  let latin = 0;
  let other = 0;
  for (let at = 0; at < draft.length; at++) {
    const unit = draft.units[at]!;
    const kind = classes[unit]!;
    if (kind === LATIN) {
      if (!TO_CYRILLIC.has(unit)) latin++;
    } else if (isAlphabetic(kind)) {
      if (!TO_LATIN.has(unit)) other++;
      if (kind === CYRILLIC) seen.add(unit);
    }
  }
  return { latin: latin >= other, ukrainian: UKRAINIAN.test(String.fromCharCode(...seen)) };
}

function mixedWords(draft: Draft): number {
  let changed = 0;
  let lean: Lean | undefined;
  for (let start = nextWord(draft, 0); start < draft.length; ) {
    const end = wordEnd(draft, start);
    const word = tally(draft, start, end);
    const foreign = word.cyrillic + word.greek + word.armenian;
    if (word.latin > 0 && foreign > 0 && !isMicro(draft, start, end)) {
      lean ??= leanOf(draft);
      if (resolve(draft, start, end, word, lean)) changed++;
    }
    start = nextWord(draft, Math.max(end, start + 1));
  }
  return changed;
}

/** "μg", "μm": the micro sign of a unit. */
const isMicro = (draft: Draft, start: number, end: number): boolean => end - start <= 2 && draft.units[start] === 0x3bc;

function resolve(draft: Draft, start: number, end: number, word: Tally, lean: Lean): boolean {
  const other = word.cyrillic >= word.greek ? CYRILLIC : GREEK;
  const back = other === CYRILLIC ? TO_CYRILLIC : TO_GREEK;
  let onlyLatin = 0;
  let nearly = 0;
  let onlyOther = 0;
  for (let at = start; at < end; at++) {
    const unit = draft.units[at]!;
    const kind = classes[unit]!;
    if (kind === LATIN) {
      if (
        !back.has(unit) ||
        (other === CYRILLIC && !lean.ukrainian && (unit === 0x69 || unit === 0x6a || unit === 0x73))
      )
        onlyLatin++;
    } else if (isAlphabetic(kind) && !TO_LATIN.has(unit)) {
      if (NEARLY_LATIN.has(unit)) nearly++;
      else onlyOther++;
    }
  }
  const foreign = word.cyrillic + word.greek + word.armenian;
  const one = Number(word.cyrillic > 0) + Number(word.greek > 0) + Number(word.armenian > 0) === 1;
  const canBeLatin = onlyOther === 0 && (nearly === 0 || (onlyLatin >= 2 && word.latin > foreign));
  const canBeOther = onlyLatin === 0 && one && word.armenian === 0;
  if ((!canBeLatin && !canBeOther) || (onlyLatin > 0 && isInflected(draft, start, end))) return false;
  const latin = canBeLatin && canBeOther && nearly === 0 ? lean.latin : canBeLatin && !canBeOther;
  if (isGlued(draft, start, end, latin)) return false;
  rewrite(draft, start, end, latin ? LATIN : other);
  return true;
}

/** Two words that lost the space between them: "webΣυνεχή". Four letters or more in one block would change. */
function isGlued(draft: Draft, start: number, end: number, toLatin: boolean): boolean {
  let changes = 0;
  let respelled = 0;
  for (let at = start; at < end; at++) {
    const latin = classes[draft.units[at]!] === LATIN;
    if (latin !== toLatin) respelled++;
    if (at > start && latin !== (classes[draft.units[at - 1]!] === LATIN)) changes++;
  }
  return changes === 1 && respelled >= 4 && end - start - respelled >= 3;
}

/** A Latin name with a Russian ending of two letters or more: HRом, iPhoneов. */
const ENDINGS = new Set('ом ов ам ах ами ой ою ем ями ями ы ки ка ик ку'.split(' '));

function isInflected(draft: Draft, start: number, end: number): boolean {
  let tail = end;
  while (tail > start && classes[draft.units[tail - 1]!] === CYRILLIC) tail--;
  if (end - tail < 2 || !ENDINGS.has(textOf(draft, tail, end))) return false;
  for (let at = start; at < tail; at++) if (classes[draft.units[at]!] === CYRILLIC) return false;
  return true;
}

function rewrite(draft: Draft, start: number, end: number, script: number): void {
  for (let at = start; at < end; at++) {
    const unit = draft.units[at]!;
    if (script === LATIN) draft.units[at] = TO_LATIN.get(unit) ?? NEARLY_LATIN.get(unit) ?? unit;
    else draft.units[at] = (script === CYRILLIC ? TO_CYRILLIC : TO_GREEK).get(unit) ?? unit;
  }
  addForm(draft, start, end, HOMOGLYPH);
}

/**
 * Words of one script whose every letter is the very shape of another's: read as their neighbours. Cyrillic between
 * Latin words always ("рау", "ѕех"); a single letter, and Latin between Cyrillic ("y", "oco": it may be a foreign word),
 * only where the text has mixed words already. Москва and και stay: their letters have shapes of their own.
 */
function lookAlikes(draft: Draft, sure: boolean): boolean {
  let changed = false;
  let before = 0;
  for (let start = nextWord(draft, 0); start < draft.length; ) {
    const end = wordEnd(draft, start);
    let script = scriptOf(draft, start, end);
    const next = nextWord(draft, Math.max(end, start + 1));
    if (script !== before && script !== 0 && end - start <= 12) {
      const behind = next < draft.length ? scriptOf(draft, next, wordEnd(draft, next)) : 0;
      const around = before === 0 ? behind : before;
      const agree = (before === 0 || behind === 0 || before === behind) && around !== 0 && around !== script;
      if (agree && readsAs(draft, start, end, script, around, sure)) {
        rewrite(draft, start, end, around);
        changed = true;
        script = around;
      }
    }
    before = script;
    start = next;
  }
  return changed;
}

function scriptOf(draft: Draft, start: number, end: number): number {
  const script = classes[draft.units[start]!]!;
  if (script !== LATIN && script !== CYRILLIC && script !== GREEK) return 0;
  for (let at = start; at < end; at++) {
    const kind = classes[draft.units[at]!]!;
    if (isLetter(kind) && kind !== script) return 0;
  }
  return script;
}

function readsAs(draft: Draft, start: number, end: number, from: number, to: number, sure: boolean): boolean {
  if (from === GREEK || to === GREEK) return false;
  if (!sure && (from === LATIN || end - start === 1)) return false;
  const shapes = to === LATIN ? SAME_CYRILLIC : SAME_LATIN;
  for (let at = start; at < end; at++)
    if (isLetter(classes[draft.units[at]!]!) && !shapes.has(draft.units[at]!)) return false;
  return true;
}
