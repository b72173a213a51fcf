import { DIGIT_FORMS, digitAt } from './digits';

/**
 * A light reading form that keeps its way back: lower case, no accents, no invisible characters, every decimal
 * digit as ASCII. Plain ASCII maps one to one and needs no `map`.
 */
export interface Folded {
  original: string;
  text: string;
  map?: FoldMap;
}

interface FoldMap {
  /** The UTF-16 range in the original that gave each character. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** 0 for anything but a digit; otherwise how the digit was written. */
  forms: Uint8Array;
  /** Invisible characters that were dropped just before each character. */
  hidden: Uint8Array;
}

const GONE = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0]/u;
/** Marks that change no word here: Latin and Cyrillic accents, Arabic vowel signs, nukta, enclosing keycap. */
const MARK = /[\u0300-\u036f\u0483-\u0489\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u093c\u09bc\u20d0-\u20f0]/;

const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ʼ: "'",
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '٬': ',',
  '،': ',',
  '٫': '.',
  '٪': '%',
  '。': '.',
  '、': ',',
  '⁄': '/',
  '：': ':',
};

const known = new Map<number, string>();

function plainForm(char: string): string {
  if (/\s/.test(char)) return char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029' ? '\n' : ' ';
  if (GONE.test(char)) return '';
  if (char === '₫' || char === '฿') return char;
  // NFKC would turn ½, ℡ and ligatures into several characters: keep those whose form is one or two letters.
  const wide = char.normalize('NFKC');
  let out = '';
  for (const part of (wide.length <= 2 ? wide : char).toLowerCase().normalize('NFD')) {
    if (!MARK.test(part)) out += PLAIN[part] ?? part;
  }
  return PLAIN[char] ?? out.normalize('NFC');
}

function plain(code: number): string {
  let form = known.get(code);
  if (form === undefined) {
    form = plainForm(String.fromCodePoint(code));
    known.set(code, form);
  }
  return form;
}

/** The last few texts: contacts, sums, hours and ages ask for the same one. */
const recent: Folded[] = [];
const MOST_RECENT = 3;

export function fold(original: string): Folded {
  for (const folded of recent) if (folded.original === original) return folded;
  const folded = foldAnew(original);
  recent.unshift(folded);
  if (recent.length > MOST_RECENT) recent.pop();
  return folded;
}

function foldAnew(original: string): Folded {
  if (/[^\0-\x7f]/.test(original)) return foldWide(original);
  const lower = original.toLowerCase();
  return { original, text: /[\t\r]/.test(lower) ? lower.replace(/\t/g, ' ').replace(/\r/g, '\n') : lower };
}

/** Units that fold to one unit and are no digits, as they are met; 0 is not known or not so simple. */
const simple = new Uint16Array(0x10000);

/** Where a text is worked on; what is kept of it is copied out. */
const draft: FoldMap & { codes: Uint16Array } = {
  codes: new Uint16Array(0),
  starts: new Uint32Array(0),
  ends: new Uint32Array(0),
  forms: new Uint8Array(0),
  hidden: new Uint8Array(0),
};

function makeRoom(size: number): void {
  if (draft.codes.length >= size) return;
  draft.codes = new Uint16Array(size);
  draft.starts = new Uint32Array(size);
  draft.ends = new Uint32Array(size);
  draft.forms = new Uint8Array(size);
  draft.hidden = new Uint8Array(size);
}

function foldWide(original: string): Folded {
  // A character gives at most two: ß, and 🔟 is a pair already.
  makeRoom(original.length * 2 + 2);
  const { codes, starts, ends, forms, hidden } = draft;
  let n = 0;
  let dropped = 0;
  for (let i = 0; i < original.length; ) {
    const unit = original.charCodeAt(i);
    const plainly = unit < 128 ? lowerAscii(unit) : simple[unit]!;
    if (plainly !== 0) {
      codes[n] = plainly;
      starts[n] = i;
      ends[n] = ++i;
      forms[n] = unit >= 48 && unit <= 57 ? DIGIT_FORMS.ascii : 0;
      hidden[n] = dropped;
      dropped = 0;
      n++;
      continue;
    }
    const code = original.codePointAt(i) ?? 0;
    const size = code > 0xffff ? 2 : 1;
    const digit = code < 128 ? undefined : digitAt(code);
    const form = code < 128 ? '' : digit ? String(digit.value) : plain(code);
    const count = code < 128 ? 1 : form.length;
    if (size === 1 && count === 1 && code >= 128 && !digit) simple[code] = form.charCodeAt(0);
    if (count === 0) {
      if (isMark(code)) joinMark(draft, n, code, i + size);
      else dropped = Math.min(255, dropped + 1);
    }
    for (let k = 0; k < count; k++) {
      codes[n] = code < 128 ? lowerAscii(code) : form.charCodeAt(k);
      starts[n] = i;
      ends[n] = i + size;
      forms[n] = digit ? digit.form : 0;
      hidden[n] = dropped;
      dropped = 0;
      n++;
    }
    i += size;
  }
  return {
    original,
    text: textOf(codes, n),
    map: { starts: starts.slice(0, n), ends: ends.slice(0, n), forms: forms.slice(0, n), hidden: hidden.slice(0, n) },
  };
}

const CHUNK = 8192;

function textOf(codes: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += CHUNK)
    text += String.fromCharCode.apply(null, codes.subarray(at, Math.min(length, at + CHUNK)) as unknown as number[]);
  return text;
}

function lowerAscii(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return code === 13 ? 10 : code === 9 ? 32 : code;
}

const marks = new Map<number, boolean>();

/** Accents and the emoji selector belong to the character before them; other invisible characters do not. */
function isMark(code: number): boolean {
  let mark = marks.get(code);
  if (mark === undefined) {
    mark = code === 0xfe0f || MARK.test(String.fromCodePoint(code));
    marks.set(code, mark);
  }
  return mark;
}

function joinMark({ ends, forms }: Pick<FoldMap, 'ends' | 'forms'>, n: number, code: number, end: number): void {
  if (n === 0) return;
  ends[n - 1] = end;
  if (code === 0x20e3 && forms[n - 1] !== 0) forms[n - 1] = DIGIT_FORMS.keycap;
}

/** The original range of folded characters `from` to `to` (end exclusive, not empty). */
export function rangeOf({ map }: Folded, from: number, to: number): { start: number; end: number } {
  return map ? { start: map.starts[from] ?? 0, end: map.ends[to - 1] ?? 0 } : { start: from, end: to };
}

/** How the digit at `at` was written; 0 when no digit stands there. */
export function formAt({ map, text }: Folded, at: number): number {
  if (map) return map.forms[at] ?? 0;
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57 ? DIGIT_FORMS.ascii : 0;
}

/** How many invisible characters stand just before `at`. */
export function hiddenAt({ map }: Folded, at: number): number {
  return map?.hidden[at] ?? 0;
}

/** Whether invisible characters were dropped between the first and the last character of `from` to `to`. */
export function hidesInside(folded: Folded, from: number, to: number): boolean {
  if (!folded.map) return false;
  for (let i = from + 1; i < to; i++) if (hiddenAt(folded, i) > 0) return true;
  return false;
}

/** Reading form of one table entry: tables and text are folded alike, so a table may be written as people write. */
export function foldWord(word: string): string {
  let out = '';
  for (const char of word) {
    const code = char.codePointAt(0) ?? 0;
    const digit = code < 128 ? undefined : digitAt(code);
    out += code < 128 ? String.fromCharCode(lowerAscii(code)) : digit ? String(digit.value) : plain(code);
  }
  return out;
}
