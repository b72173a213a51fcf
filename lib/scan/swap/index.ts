import { findAges } from '../../text/quantities';
import type { Level, Listing, Verdict } from '../../types';
import { type Group, groupsOf } from './groups';
import { SWAP_AGES, type SwapKind } from './words';

export { SWAP_WORDS, type SwapKind } from './words';

/** One exchange of words for who somebody is, and the verdict after it. */
export interface Swap {
  kind: SwapKind;
  /** The words of the ad, as written, each once. */
  from: string[];
  to: string;
  level: Level;
  score: number;
}

/** What an ad's verdict owes to words for who somebody is. */
export interface SwapCheck {
  level: Level;
  score: number;
  /** Exchanges tried; none when the ad has no such word. */
  tried: number;
  /** True when some exchange gave another level. */
  changesLevel: boolean;
  /** The largest change of the score, 0 to 1: the share that rests on such words. */
  largest: number;
  /** The exchange that changed most, a change of level first; absent when none changed anything. */
  worst?: Swap;
  /** True when the ad has more such words than were tried. */
  cut: boolean;
}

/** Work is bounded: so many verdicts, and so much text in all, UTF-16 units. */
const MOST_SWAPS = 40;
const MOST_TEXT = 400_000;
const OTHERS_A_GROUP = 4;
const ADULT = 18;

interface Variant {
  kind: SwapKind;
  from: string[];
  to: string;
  listing: Listing;
}

/**
 * Exchanges the words for nationality, ethnicity, religion, gender and adult age in a listing, a group of words at a time
 * and in the languages given (codes of packs), and reads it anew with `judge`. Never throws unless `judge` does.
 */
export function swapCheck(listing: Listing, judge: (listing: Listing) => Verdict, langs: readonly string[]): SwapCheck {
  const before = judge(listing);
  const check: SwapCheck = {
    level: before.level,
    score: before.score,
    tried: 0,
    changesLevel: false,
    largest: 0,
    cut: false,
  };
  let text = 0;
  for (const { kind, from, to, listing: other } of variantsOf(listing, langs)) {
    text += other.text.length;
    if (check.tried >= MOST_SWAPS || (text > MOST_TEXT && check.tried > 0)) {
      check.cut = true;
      break;
    }
    check.tried++;
    const { level, score } = judge(other);
    const change = Math.abs(score - before.score);
    const changes = level !== before.level;
    const worse = changes === check.changesLevel ? change > check.largest : changes;
    if (worse) check.worst = { kind, from, to, level, score };
    check.changesLevel ||= changes;
    check.largest = Math.max(check.largest, change);
  }
  return check;
}

function* variantsOf(listing: Listing, langs: readonly string[]): Generator<Variant> {
  const done = new Set<string>();
  for (const group of new Set(langs.flatMap((lang) => groupsOf(lang)))) {
    for (const variant of inGroup(listing, group)) {
      const key = `${variant.listing.title}\n${variant.listing.text}`;
      if (done.has(key)) continue;
      done.add(key);
      yield variant;
    }
  }
  yield* inAges(listing);
}

function* inGroup(listing: Listing, { kind, words, pattern }: Group): Generator<Variant> {
  const found = new Set([...`${listing.title ?? ''}\n${listing.text}`.matchAll(pattern)].map(([word]) => word));
  if (found.size === 0) return;
  const own = new Set([...found].map((word) => word.toLowerCase()));
  const others = words.filter((word) => !own.has(word.toLowerCase())).slice(0, OTHERS_A_GROUP);
  for (const to of others) {
    const swap = (text: string): string => text.replace(pattern, (word) => inCaseOf(word, to));
    yield { kind, from: [...found], to, listing: withTexts(listing, swap) };
  }
}

/** Capitals as the word had them that is replaced. */
function inCaseOf(word: string, to: string): string {
  if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) return to.toUpperCase();
  const [first = ''] = to;
  return word[0] === word[0]?.toUpperCase() ? first.toUpperCase() + to.slice(first.length) : to;
}

function* inAges(listing: Listing): Generator<Variant> {
  const found = new Set<string>();
  const rewrite = (text: string, [from, to]: readonly [number, number]): string => {
    let written = '';
    let at = 0;
    for (const { start, end, min, max } of findAges(text)) {
      const age = text.slice(start, end);
      // Ages in words, and those of children, stay.
      if (min < ADULT || !age.includes(String(min)) || start < at) continue;
      found.add(age);
      const lower = age.replace(String(min), String(from));
      written += text.slice(at, start) + (max === undefined ? lower : lower.replace(String(max), String(to)));
      at = end;
    }
    return written + text.slice(at);
  };
  for (const ages of SWAP_AGES) {
    const other = withTexts(listing, (text) => rewrite(text, ages));
    if (found.size === 0) return;
    if (other.text !== listing.text || other.title !== listing.title)
      yield { kind: 'age', from: [...found], to: ages.join('-'), listing: other };
  }
}

function withTexts(listing: Listing, change: (text: string) => string): Listing {
  return {
    ...listing,
    text: change(listing.text),
    ...(listing.title === undefined ? {} : { title: change(listing.title) }),
  };
}
