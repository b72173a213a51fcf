import { ByteReader } from '../bytes';

/**
 * The n-grams of `eld` (https://github.com/nitotm/efficient-language-detector-js, Apache-2.0) in typed arrays, scored as
 * that library scores them: the same text gives the same numbers, in a tenth of the time and without its start-up cost.
 * The build packs them from the library (tools/packed/ngrams.ts writes what this reads).
 */
export interface NgramTable {
  languages: readonly string[];
  /** 1 where the library sees a letter. */
  letters: Uint8Array;
  /** Two words a slot: the bytes of the n-gram; its shape and above it the place of its scores plus one. */
  slots: Uint32Array;
  /** Scores of the n-grams one after the other: language, score, and 0x8000 on the last. */
  scores: Uint16Array;
}

const SLOTS = 1 << 17;
const SHAPE_BITS = 5;
/** The library leaves this out of its data to save room. */
const BASE = 53;
const SCALE = 25;
/** Bytes of one word, and of a text, that are read. */
const LONGEST_WORD = 70;
const CUT_AT_SPACE = 350;
const CUT_ANYWHERE = 380;
const LEADS = 8;
const ENDS = 16;

export function readNgramTable(bytes: Uint8Array): NgramTable {
  const reader = new ByteReader(bytes);
  const languages = Array.from({ length: reader.number() }, () => {
    const size = reader.byte();
    return String.fromCharCode(...reader.rest(size));
  });
  const letters = new Uint8Array(0x10000);
  let unit = 0;
  for (let ranges = reader.number(); ranges > 0; ranges--) {
    unit += reader.number();
    const length = reader.number();
    letters.fill(1, unit, unit + length);
    unit += length;
  }
  const slots = new Uint32Array(SLOTS * 2);
  const count = reader.number();
  const scores = new Uint16Array(reader.number());
  let place = 0;
  for (let i = 0; i < count; i++) {
    const shape = reader.byte();
    let gram = 0;
    for (let k = 0; k < (shape & 7); k++) gram |= reader.byte() << (8 * k);
    let slot = slotOf(gram, shape);
    while (slots[slot + 1] !== 0) slot = (slot + 2) & (SLOTS * 2 - 1);
    slots[slot] = gram;
    slots[slot + 1] = ((place + 1) << SHAPE_BITS) | shape;
    for (let last = false; !last; place++) {
      scores[place] = reader.byte() | (reader.byte() << 8);
      last = scores[place]! >= 0x8000;
    }
  }
  return { languages, letters, slots, scores };
}

function slotOf(gram: number, shape: number): number {
  const mixed = Math.imul(gram ^ Math.imul(shape, 0x85ebca6b), 0x9e3779b1);
  return ((mixed ^ (mixed >>> 15)) & (SLOTS - 1)) * 2;
}

/** Marks of the n-grams of one text, so that each counts once: cleared by counting up. */
const SEEN = 1 << 9;
const seenGrams = new Uint32Array(SEEN);
const seenShapes = new Uint32Array(SEEN);
let round = 0;
const MOST_ROUNDS = 2 ** 26;

const word = new Uint8Array(CUT_ANYWHERE + 8);

/** Likeness 0 to 1 per language, in the order of `languages`; undefined when it knows nothing. */
export function scoreNgrams(table: NgramTable, text: string): Float64Array | undefined {
  if (++round === MOST_ROUNDS) {
    seenShapes.fill(0);
    round = 1;
  }
  const sums = new Float64Array(table.languages.length);
  let grams = 0;
  const count = (gram: number, shape: number): void => {
    const mark = round * 32 + shape;
    let seen = (Math.imul(gram ^ shape, 0x9e3779b1) >>> 16) & (SEEN - 1);
    while (seenShapes[seen]! >= round * 32) {
      if (seenGrams[seen] === gram && seenShapes[seen] === mark) return;
      seen = (seen + 1) & (SEEN - 1);
    }
    seenGrams[seen] = gram;
    seenShapes[seen] = mark;
    grams++;
    addScores(table, gram, shape, sums);
  };
  const cleaned = withSeparators(table, text.length > 1000 ? text.slice(0, 1000) : text).toLowerCase();
  const longTails = new Set<string>();
  eachWord(cleaned, (length) => {
    let at = 0;
    const limit = Math.min(length, LONGEST_WORD);
    for (; at + 4 < limit; at += 3) count(gramAt(at, 4), 4 | (at === 0 ? LEADS : 0));
    const from = limit === 3 ? 0 : Math.max(0, limit - 4);
    if (length - from <= 4) count(gramAt(from, length - from), (length - from) | ENDS | (at === 0 ? LEADS : 0));
    else {
      // The end of a very long word is no n-gram that anything knows, but it counts as one.
      const tail = word.subarray(from, length).join();
      if (!longTails.has(tail)) grams++;
      longTails.add(tail);
    }
  });
  if (!sums.some((sum) => sum > 0)) return undefined;
  for (let i = 0; i < sums.length; i++) {
    const mean = sums[i]! / grams;
    sums[i] = mean / (mean + SCALE);
  }
  return sums;
}

function gramAt(at: number, length: number): number {
  let gram = 0;
  for (let k = 0; k < length; k++) gram |= word[at + k]! << (8 * k);
  return gram >>> 0;
}

function addScores({ slots, scores }: NgramTable, gram: number, shape: number, sums: Float64Array): void {
  for (let slot = slotOf(gram, shape); ; slot = (slot + 2) & (SLOTS * 2 - 1)) {
    const entry = slots[slot + 1]!;
    if (entry === 0) return;
    if (slots[slot] !== gram || (entry & ((1 << SHAPE_BITS) - 1)) !== shape) continue;
    for (let at = (entry >>> SHAPE_BITS) - 1; ; at++) {
      const score = scores[at]!;
      sums[(score >> 8) & 0x7f]! += (score & 0xff) + BASE;
      if (score >= 0x8000) return;
    }
  }
}

/** Runs of anything but letters become one space, save for apostrophes at their ends. */
function withSeparators({ letters }: NgramTable, text: string): string {
  let plain = true;
  for (let at = 0; at < text.length && plain; at++) {
    const unit = text.charCodeAt(at);
    plain = letters[unit] === 1 || (unit === 0x20 && letters[text.charCodeAt(at + 1)] === 1);
  }
  if (plain) return text.trim();
  let out = '';
  for (let at = 0; at < text.length; ) {
    const start = at;
    if (letters[text.charCodeAt(at)] === 1) {
      while (letters[text.charCodeAt(at)] === 1) at++;
      out += text.slice(start, at);
      continue;
    }
    while (at < text.length && letters[text.charCodeAt(at)] !== 1) at++;
    let end = at;
    while (end > start && isApostrophe(text.charCodeAt(end - 1))) end--;
    out += (end > start ? ' ' : '') + text.slice(end, at);
  }
  return out.trim();
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x60 || unit === 0x2019;

/** Hands over the length of each word, whose UTF-8 bytes then stand in `word`. */
function eachWord(text: string, visit: (length: number) => void): void {
  let length = 0;
  let all = 0;
  for (let i = 0; i < text.length; i++) {
    let unit = text.charCodeAt(i);
    if (unit === 0x20) {
      if (length > 0) visit(length);
      length = 0;
      if (all > CUT_AT_SPACE) return;
      all++;
    } else if (unit < 0x80) {
      word[length++] = unit;
      all++;
    } else if (unit < 0x800) {
      word[length++] = 0xc0 | (unit >> 6);
      word[length++] = 0x80 | (unit & 0x3f);
      all += 2;
    } else if (unit < 0xd800 || unit >= 0xe000) {
      word[length++] = 0xe0 | (unit >> 12);
      word[length++] = 0x80 | ((unit >> 6) & 0x3f);
      word[length++] = 0x80 | (unit & 0x3f);
      all += 3;
    } else {
      i++;
      unit = 0x10000 + (((unit & 0x3ff) << 10) | (text.charCodeAt(i) & 0x3ff));
      word[length++] = 0xf0 | (unit >> 18);
      word[length++] = 0x80 | ((unit >> 12) & 0x3f);
      word[length++] = 0x80 | ((unit >> 6) & 0x3f);
      word[length++] = 0x80 | (unit & 0x3f);
      all += 4;
    }
    if (all > CUT_ANYWHERE) break;
  }
  if (length > 0) visit(length);
}
