import { classes, DIGIT, isLetter, SPACE } from './classes';
import { type Draft, move, textOf } from './draft';
import { isAddressEnding } from './endings';
import { PUNCTUATED } from './forms';
import { isTarget } from './targets';

/** A word in pieces: "pri/nter", "pay*ment", "pass🔥port". Offsets of the piece bounds, in the draft. */
interface Broken {
  /** start, end of each piece in turn */
  bounds: number[];
  sign: number;
  /** Counted in words from the start of the text. */
  place: number;
  joined: string;
  shortest: number;
  /** Whole words of four letters or more before it. */
  whole: number;
}

const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const DOT = 0x2e;
const HYPHEN = 0x2d;
const AT = 0x40;
const LONGEST = 40;
const SYMBOL = 0x2190;
/** What breaks words; from SYMBOL on any sign or emoji does. Commas and exclamation marks part sentences. */
const SIGNS = new Set([...'-./|*\\_+~^•·=:'].map((char) => char.charCodeAt(0)));
/** Pieces of ordinary hyphenated words. */
const AFFIXES = new Set(
  `по то нибудь ка кое из за mag nag pag ipag maka pang tag s v m t c l d n a ai am au o i un intr dintr printr e ex co non pre re self
  anti semi multi post sub mid low high two three one full part off on in up by well long short day open new all top non`.split(
    /\s+/,
  ),
);

/** Pairs that are written with a slash or a dot every day; both orders where usual. */
const ORDINARY = new Set(
  `andor heshe shehe himher herhim hisher hisers onoff inout offon ampm yesno yesor orand noyes mrms mrmrs msmr dayn daynight
  fulltime parttime updown buysell maleor femalemale malefemale goandreturn ella lala losla loslas unuma unauno yo eo oe oa ao
  ouet etou undoder oderund sieer ersie ihrihm ilelle elleil илии иили danatau vaveya veveya iili ilub tegen ocio nana
  eg ie pm am etc wo wout wi na ca co no`.split(/\s+/),
);
/** The other gender, after a slash, a star or a colon. */
const GENDER = new Set(
  `in innen frau e es se euse euses rice trice ne nes ere iere a as o os i ra ras ora oras esa ka ca ice ica ca czka ka ki ta
  na owa ana ша ка ца ница ва ая да ла`.split(/\s+/),
);

const kindAt = (draft: Draft, at: number): number => classes[draft.units[at]!]!;

/** Joins words in pieces where the pieces make a word often hidden, or a stretch of text is full of them. True when it joined any. */
export function punctuated(draft: Draft): boolean {
  const found = findBroken(draft);
  const dense = denseSigns(found);
  const joins = found.filter((one) => dense.has(one) || isHidden(one));
  if (joins.length === 0) return false;
  let at = 0;
  let to = 0;
  for (const { bounds } of joins) {
    while (at < bounds[0]!) move(draft, at++, to++);
    for (let i = 0; i < bounds.length; i += 2) {
      for (at = bounds[i]!; at < bounds[i + 1]!; at++, to++) {
        move(draft, at, to);
        draft.forms[to]! |= PUNCTUATED;
      }
    }
  }
  while (at < draft.length) move(draft, at++, to++);
  draft.length = to;
  return true;
}

function findBroken(draft: Draft): Broken[] {
  const found: Broken[] = [];
  let place = 0;
  let whole = 0;
  for (let at = 0; at < draft.length; ) {
    while (at < draft.length && kindAt(draft, at) >= SPACE) at++;
    const start = at;
    let signs = 0;
    let plain = true;
    for (; at < draft.length; at++) {
      const kind = kindAt(draft, at);
      if (kind >= SPACE) break;
      if (kind === DIGIT || draft.units[at] === AT) plain = false;
      else if (!isLetter(kind) && draft.units[at] !== APOSTROPHE) signs++;
    }
    if (at > start) place++;
    if (plain && signs > 0 && at - start <= LONGEST) {
      const broken = readBroken(draft, start, at);
      if (broken) found.push({ ...broken, place, whole });
    } else if (plain && at - start - signs >= 4) whole++;
  }
  return found;
}

function readBroken(draft: Draft, start: number, end: number): Omit<Broken, 'place' | 'whole'> | undefined {
  const bounds: number[] = [];
  let sign = 0;
  let script = 0;
  for (let at = start; at < end; ) {
    const kind = kindAt(draft, at);
    if (!isLetter(kind)) {
      at++;
      continue;
    }
    const last = bounds[bounds.length - 1];
    if (last !== undefined) {
      // One sign between, or one emoji (two units and perhaps a tone).
      const wide = at - last;
      if (wide > 1 && (wide > 4 || classes[draft.units[last]!] !== 0 || draft.units[last]! < 0xd800)) return undefined;
      const here = Math.min(draft.units[last]!, SYMBOL);
      if (here !== SYMBOL && !SIGNS.has(here)) return undefined;
      if (sign !== 0 && here !== sign) return undefined;
      sign = here;
    }
    if (script !== 0 && kind !== script) return undefined;
    script = kind;
    const from = at;
    while (at < end && kindAt(draft, at) === script) at++;
    if (at < end && isLetter(kindAt(draft, at))) return undefined;
    if (draft.units[at] === APOSTROPHE && at + 1 < end && isLetter(kindAt(draft, at + 1))) return undefined;
    bounds.push(from, at);
  }
  if (bounds.length < 4 || script > 4) return undefined;
  const pieces: string[] = [];
  for (let i = 0; i < bounds.length; i += 2) pieces.push(textOf(draft, bounds[i], bounds[i + 1]));
  if (!isPossible(pieces, sign)) return undefined;
  // Abbreviations: b.sc., d.n.i.
  if (sign === DOT && draft.units[bounds[bounds.length - 1]!] === DOT && pieces.join('').length <= 6) return undefined;
  return { bounds, sign, joined: pieces.join(''), shortest: Math.min(...pieces.map((piece) => piece.length)) };
}

function isPossible(pieces: readonly string[], sign: number): boolean {
  const last = pieces[pieces.length - 1]!;
  const joined = pieces.join('');
  if (joined.length < 3 || ORDINARY.has(joined)) return false;
  if (sign === DOT && isAddressEnding(last)) return false;
  if (sign !== HYPHEN && sign !== DOT && pieces.length === 2 && GENDER.has(last) && pieces[0]!.length > 2) return false;
  if (sign === HYPHEN && pieces.some((piece) => AFFIXES.has(piece))) return isTarget(joined);
  if (pieces.every((piece) => piece.length === 1)) return false;
  // Catalan l·l; hari-hari.
  if (sign === 0xb7 && pieces[0]!.endsWith('l') && pieces[1]!.startsWith('l')) return false;
  return new Set(pieces).size > 1;
}

/** "pass.port": two halves of a word that is often hidden. Not "work/pay", whose halves are such words themselves. */
const isHidden = ({ joined, bounds }: Broken): boolean => bounds.length >= 4 && joined.length >= 4 && isTarget(joined);

const WINDOW = 8;
const MOST_MEAN = 3.5;

/** Signs that break three words within eight, again and again, into pieces too short to be words. */
function denseSigns(found: readonly Broken[]): ReadonlySet<Broken> {
  const dense = new Set<Broken>();
  const bySign = new Map<number, Broken[]>();
  for (const one of found) {
    const list = bySign.get(one.sign);
    if (list) list.push(one);
    else bySign.set(one.sign, [one]);
  }
  for (const [sign, list] of bySign) {
    const near = new Set<Broken>();
    const need = sign === HYPHEN ? 5 : sign === DOT ? 4 : 3;
    for (let i = need - 1; i < list.length; i++)
      if (list[i]!.place - list[i - need + 1]!.place <= WINDOW)
        for (let j = i - need + 1; j <= i; j++) near.add(list[j]!);
    if (near.size < need) continue;
    if (!breaksMost([...near])) continue;
    let sum = 0;
    let pieces = 0;
    for (const one of near) {
      sum += Math.min(one.shortest, 6);
      pieces += one.bounds.length / 2;
    }
    // Lists (a/b/c/d) have more pieces than a broken word.
    if (sum / near.size <= MOST_MEAN && (sign !== SLASH || pieces / near.size <= 3))
      for (const one of near) dense.add(one);
  }
  return dense;
}

/** Where words are broken on purpose, at least half of the longer ones are; a list of pairs stands among whole words. */
function breaksMost(near: readonly Broken[]): boolean {
  const first = near[0]!;
  const last = near[near.length - 1]!;
  return last.whole - first.whole <= near.length;
}
