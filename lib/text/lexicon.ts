import { parseTerm } from './terms';

/**
 * Every phrase of every pack in one pass: a trie over typed arrays (first child, next sibling), walked from each place
 * a word may start. Words of spaced scripts match whole; scripts without spaces match anywhere; `*` opens a word's end
 * or start. Terms must already be folded as the text is.
 */
export interface Term {
  /** Folded, in the notation of terms.ts. */
  term: string;
  /** Opaque to the lexicon; handed to `emit`. */
  payload: number;
}

export type Emit = (payload: number, start: number, end: number) => void;

export interface Lexicon {
  /** Number of terms. */
  size: number;
  /** Calls `emit` for each match in `text`; `loose` marks positions where word boundaries are waived. */
  match(text: string, emit: Emit, loose?: (at: number) => boolean): void;
}

/** Marks inside the trie, not characters of any text. */
const ANY_ENDING = 1;
const DIGITS = 2;

/** 0 no letter, 1 letter, mark or digit of a script that spaces its words, 2 of one that does not. */
const classes = new Uint8Array(0x10000).fill(255);
export function letterClass(code: number): 0 | 1 | 2 {
  let known = classes[code];
  if (known === 255) {
    const char = String.fromCharCode(code);
    known =
      /[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
        char,
      )
        ? 2
        : /[\p{L}\p{M}\p{N}]/u.test(char)
          ? 1
          : 0;
    classes[code] = known;
  }
  return known as 0 | 1 | 2;
}

/** Arabic writes "and", "the", "for", "with" onto the word: a word may also start behind them. */
const CLITIC = /^(?:[وف])?(?:[بلك])?(?:ال|لل)?/;

/** Above this many forms a term goes on in a continuation shared by all of them, instead of being written out. */
const MOST_FORMS = 24;

class Trie {
  private char = new Uint16Array(1 << 16);
  private child = new Int32Array(1 << 16);
  private next = new Int32Array(1 << 16);
  /** Index into `payloads`, 0 for none. */
  private list = new Int32Array(1 << 16);
  /** Index into `jumps`, 0 for none: continuations that may follow here. */
  private jump = new Int32Array(1 << 16);
  private roots = new Int32Array(0x10000);
  private size = 1;
  private payloads: number[][] = [[]];
  private jumps: number[][] = [[]];
  private continuations = new Map<string, number>();

  private node(code: number, sibling: number): number {
    if (this.size >= this.char.length) {
      const longer = <T extends Uint16Array | Int32Array>(old: T, fresh: T): T => {
        fresh.set(old);
        return fresh;
      };
      const length = this.char.length * 2;
      this.char = longer(this.char, new Uint16Array(length));
      this.child = longer(this.child, new Int32Array(length));
      this.next = longer(this.next, new Int32Array(length));
      this.list = longer(this.list, new Int32Array(length));
      this.jump = longer(this.jump, new Int32Array(length));
    }
    const id = this.size++;
    this.char[id] = code;
    this.next[id] = sibling;
    return id;
  }

  /** Adds a chain of choices below `root` (0 is the top). */
  add(chain: readonly (readonly string[])[], payload: number, root = 0): void {
    let forms = [''];
    let used = 0;
    while (used < chain.length && (used === 0 || forms.length * chain[used]!.length <= MOST_FORMS)) {
      const choices = chain[used]!;
      forms = forms.flatMap((form) => choices.map((choice) => form + choice));
      used++;
    }
    const rest = chain.slice(used);
    for (const form of new Set(forms.map((f) => f.replace(/ +/g, ' ')))) {
      if (rest.length === 0) {
        const node = this.path(root === 0 ? form.trim() : form.trimEnd(), root);
        const list = this.payloads[this.list[node]! || this.fresh(this.list, this.payloads, node)]!;
        if (!list.includes(payload)) list.push(payload);
      } else if (form === '') this.add(rest, payload, root);
      else {
        const node = this.path(root === 0 ? form.trimStart() : form, root);
        const into = this.continuation(rest, payload);
        const jumps = this.jumps[this.jump[node]! || this.fresh(this.jump, this.jumps, node)]!;
        if (!jumps.includes(into)) jumps.push(into);
      }
    }
  }

  private fresh(slots: Int32Array, lists: number[][], node: number): number {
    const id = lists.push([]) - 1;
    slots[node] = id;
    return id;
  }

  /** The shared sub-trie for what follows. */
  private continuation(rest: readonly (readonly string[])[], payload: number): number {
    const key = `${payload}\u0000${rest.map((choices) => choices.join('|')).join('\u0000')}`;
    let root = this.continuations.get(key);
    if (root === undefined) {
      root = this.node(0, 0);
      this.continuations.set(key, root);
      this.add(rest, payload, root);
    }
    return root;
  }

  private path(form: string, root: number): number {
    let at = root;
    for (let i = 0; i < form.length; i++) {
      const code = form[i] === '*' ? ANY_ENDING : form[i] === '#' ? DIGITS : form.charCodeAt(i);
      let step = at === 0 ? this.roots[code]! : this.find(at, code);
      if (step === 0) {
        step = this.node(code, at === 0 ? 0 : this.child[at]!);
        if (at === 0) this.roots[code] = step;
        else this.child[at] = step;
      }
      at = step;
    }
    return at;
  }

  private find(node: number, code: number): number {
    for (let at = this.child[node]!; at !== 0; at = this.next[at]!) if (this.char[at] === code) return at;
    return 0;
  }

  /** Walks from `start`; several ends are possible, each is emitted. */
  walk(text: string, start: number, emit: Emit, loose: boolean): void {
    const code = text.charCodeAt(start);
    const first = this.roots[code]!;
    if (first !== 0) this.step(first, text, start, start + 1, emit, loose);
    if (isDigit(code) && this.roots[DIGITS] !== 0) {
      this.step(this.roots[DIGITS]!, text, start, endOfNumber(text, start), emit, loose);
    }
  }

  private step(first: number, text: string, start: number, from: number, emit: Emit, loose: boolean): void {
    let node = first;
    let at = from;
    while (node !== 0) {
      const list = this.list[node]!;
      if (list !== 0 && (loose || endsWord(text, at))) for (const p of this.payloads[list]!) emit(p, start, at);
      const jump = this.jump[node]!;
      if (jump !== 0) for (const root of this.jumps[jump]!) this.step(root, text, start, at, emit, loose);
      const open = this.find(node, ANY_ENDING);
      if (open !== 0) this.step(open, text, start, endOfWord(text, at), emit, loose);
      if (at >= text.length) return;
      const code = text.charCodeAt(at);
      if (isDigit(code)) {
        const number = this.find(node, DIGITS);
        if (number !== 0) this.step(number, text, start, endOfNumber(text, at), emit, loose);
      }
      if (isGap(code)) {
        node = this.find(node, 0x20);
        while (isGap(text.charCodeAt(at))) at++;
      } else {
        node = this.find(node, code);
        at++;
      }
    }
  }

  get empty(): boolean {
    return this.size === 1;
  }
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && letterClass(text.charCodeAt(at)) === 1) at++;
  return at;
}

/** Digits with single separators inside: 1,200.50 */
function endOfNumber(text: string, from: number): number {
  let at = from;
  while (
    at < text.length &&
    (isDigit(text.charCodeAt(at)) || (/[.,']/.test(text[at]!) && isDigit(text.charCodeAt(at + 1))))
  )
    at++;
  return at;
}

const isGap = (code: number): boolean => code === 0x20 || code === 0x2d;

function endsWord(text: string, end: number): boolean {
  if (end >= text.length) return true;
  return letterClass(text.charCodeAt(end)) !== 1 || letterClass(text.charCodeAt(end - 1)) !== 1;
}

/** Builds the lexicon; a term that cannot be expanded throws, naming it. */
export function buildLexicon(terms: Iterable<Term>): Lexicon {
  const fromStart = new Trie();
  const inside = new Trie();
  let size = 0;
  for (const { term, payload } of terms) {
    const chain = parseTerm(term.replaceAll('-', ' '));
    // A term may begin with `*` only as a whole: `*gebuhr`, not `(*a|b)`.
    if (chain[0]?.length === 1 && chain[0][0]?.startsWith('*'))
      inside.add([[chain[0][0].slice(1)], ...chain.slice(1)], payload);
    else fromStart.add(chain, payload);
    size++;
  }
  const match = (text: string, emit: Emit, loose: (at: number) => boolean = () => false): void => {
    let before: 0 | 1 | 2 = 0;
    for (let i = 0; i < text.length; i++) {
      const here = letterClass(text.charCodeAt(i));
      if (here !== 0) {
        const starts = here === 2 || before !== 1;
        if (starts) {
          fromStart.walk(text, i, emit, loose(i));
          if (isArabic(text.charCodeAt(i))) walkBehindClitics(fromStart, text, i, emit);
        } else if (loose(i)) fromStart.walk(text, i, emit, true);
        if (!inside.empty) inside.walk(text, i, emit, false);
      }
      before = here;
    }
  };
  return { size, match };
}

const isArabic = (code: number): boolean => code >= 0x620 && code <= 0x6ff;

function walkBehindClitics(trie: Trie, text: string, at: number, emit: Emit): void {
  const skipped = CLITIC.exec(text.slice(at, at + 5))?.[0].length ?? 0;
  for (let n = 1; n <= skipped; n++) if (at + n < text.length) trie.walk(text, at + n, emit, false);
}
