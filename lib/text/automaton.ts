import { GAP, isDigitNumber } from './alphabet';
import type { Codes } from './codes';

export type Emit = (payload: number, start: number, end: number) => void;

/** A continuation that several nodes share, and which letters it may begin with (a bit for each unit modulo 32). */
export interface Jump {
  root: number;
  firsts: number;
}

/** What a node has beside letters: where a term ends, `*`, `#`, and shared continuations. 0 is no node. */
export interface Extra {
  payloads: readonly number[];
  ending: number;
  number: number;
  jumps: readonly Jump[];
}

/**
 * All terms of a lexicon as one graph. A node is an index into `words`: a head (how many letters go on, and above them an
 * index into `extras`, 0 for none), then a word a letter, in order: its number and below it the node it leads to.
 */
export interface Automaton {
  words: Uint32Array;
  extras: readonly Extra[];
  /** The root's children by letter number, and its extra. */
  roots: Uint32Array;
  root: Extra;
}

export const NO_EXTRA: Extra = { payloads: [], ending: 0, number: 0, jumps: [] };
/** Bits of a head for the count, and of an edge for the node. */
export const COUNT_BITS = 12;
export const NODE_BITS = 19;
const COUNT = (1 << COUNT_BITS) - 1;
const NODE = (1 << NODE_BITS) - 1;
/** Edges up to here are looked through one by one. */
const FEW = 6;

/** Emits everything that begins at `start`; several ends are possible. `loose` waives the word boundary at the end. */
export function walk(graph: Automaton, codes: Codes, start: number, emit: Emit, loose: boolean): void {
  const { letters } = codes;
  const letter = letters[start]!;
  const { ending, number } = graph.root;
  if (ending !== 0) step(graph, ending, codes, start, endOfWord(codes, start), emit, loose);
  if (number !== 0 && isDigitNumber(letter)) step(graph, number, codes, start, endOfNumber(codes, start), emit, loose);
  const child = graph.roots[letter]!;
  if (child !== 0) step(graph, child, codes, start, start + 1, emit, loose);
}

function step(
  graph: Automaton,
  from: number,
  codes: Codes,
  start: number,
  begin: number,
  emit: Emit,
  loose: boolean,
): void {
  const { letters, kinds, length } = codes;
  const { words } = graph;
  let node = from;
  let at = begin;
  for (;;) {
    const head = words[node]!;
    if (head > COUNT) {
      const { payloads, ending, number, jumps } = graph.extras[head >>> COUNT_BITS]!;
      if (payloads.length > 0 && at > start && (loose || kinds[at] !== 1 || kinds[at - 1] !== 1))
        for (let i = 0; i < payloads.length; i++) emit(payloads[i]!, start, at);
      if (jumps.length > 0) {
        let next = at;
        while (letters[next] === GAP) next++;
        const bit = 1 << (codes.units[next]! & 31);
        for (let i = 0; i < jumps.length; i++) {
          const { root, firsts } = jumps[i]!;
          if ((firsts & bit) !== 0) step(graph, root, codes, start, at, emit, loose);
        }
      }
      if (ending !== 0) step(graph, ending, codes, start, endOfWord(codes, at), emit, loose);
      if (number !== 0 && isDigitNumber(letters[at]!))
        step(graph, number, codes, start, endOfNumber(codes, at), emit, loose);
    }
    if (at >= length) return;
    const letter = letters[at++]!;
    if (letter === GAP) while (letters[at] === GAP) at++;
    let low = node + 1;
    let high = low + (head & COUNT);
    if (high - low > FEW) {
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (words[middle]! >>> NODE_BITS <= letter) low = middle;
        else high = middle;
      }
      if (words[low]! >>> NODE_BITS !== letter) return;
    } else {
      while (low < high && words[low]! >>> NODE_BITS !== letter) low++;
      if (low === high) return;
    }
    node = words[low]! & NODE;
  }
}

/** Remembers the last one: a word may be as long as the text, and be asked for at each of its letters. */
function endOfWord(codes: Codes, from: number): number {
  if (from >= codes.wordFrom && from <= codes.wordEnd) return codes.wordEnd;
  let at = from;
  while (codes.kinds[at] === 1) at++;
  codes.wordFrom = from;
  codes.wordEnd = at;
  return at;
}

/** Digits with single separators inside: 1,200.50 */
function endOfNumber({ units, letters }: Codes, from: number): number {
  let at = from;
  while (isDigitNumber(letters[at]!) || (isSeparator(units[at]!) && isDigitNumber(letters[at + 1]!))) at++;
  return at;
}

const isSeparator = (unit: number): boolean => unit === 0x2c || unit === 0x2e || unit === 0x27;
