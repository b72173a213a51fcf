import { letterNumber } from './alphabet';
import { type Automaton, COUNT_BITS, type Extra, NO_EXTRA, NODE_BITS } from './automaton';
import type { ByteReader, ByteWriter } from './bytes';

/**
 * An automaton as bytes: its letters; for each node in order of place a head; then for each node its letters and where
 * they lead; then the extras and the root. Nodes are numbered from 1 in order of place.
 */
const COUNT = (1 << COUNT_BITS) - 1;
const NODE = (1 << NODE_BITS) - 1;
const MANY = 0x3f;
/** In the place of a head: so many nodes in a row that have one letter, which leads to the next node, and no extra. */
const CHAIN = 0x3e;
/** Nodes that are led to most often take one byte. */
const FREQUENT = 100;
const HAS_EXTRA = 0x40;
/** The first letter leads to the next node. */
const RUNS_ON = 0x80;

export function writeAutomaton(
  { words, extras, roots, root }: Automaton,
  unitOf: (letter: number) => number,
  out: ByteWriter,
): void {
  const places: number[] = [0];
  const numbers = new Map<number, number>([[0, 0]]);
  for (let at = 1; at < words.length; at += (words[at]! & COUNT) + 1) numbers.set(at, places.push(at) - 1);
  const letters = new Map<number, number>();
  const letterOf = (letter: number): number => {
    if (!letters.has(letter)) letters.set(letter, letters.size);
    return letters.get(letter)!;
  };
  for (const [letter, node] of roots.entries()) if (node !== 0) letterOf(letter);
  for (const at of places.slice(1))
    for (let i = 1; i <= (words[at]! & COUNT); i++) letterOf(words[at + i]! >>> NODE_BITS);
  out.number(letters.size);
  for (const letter of letters.keys()) out.number(unitOf(letter));

  out.number(places.length - 1);
  const frequent = mostLedTo(words, places);
  out.number(frequent.length);
  for (const at of frequent) out.number(numbers.get(at)!);
  const codes = new Map(frequent.map((at, code) => [at, code]));
  const node = (at: number): void => out.number(codes.get(at) ?? numbers.get(at)! + frequent.length);
  const runsOn = (at: number, number: number): boolean =>
    (words[at]! & COUNT) > 0 && numbers.get(words[at + 1]! & NODE) === number + 1;
  for (let number = 1; number < places.length; ) {
    let end = number;
    while (end < places.length && words[places[end]!] === 1 && runsOn(places[end]!, end)) end++;
    if (end > number) {
      out.byte(CHAIN);
      out.number(end - number);
      number = end;
      continue;
    }
    const at = places[number]!;
    const count = words[at]! & COUNT;
    out.byte(
      Math.min(count < CHAIN ? count : MANY, MANY) |
        (words[at]! > COUNT ? HAS_EXTRA : 0) |
        (runsOn(at, number) ? RUNS_ON : 0),
    );
    if (count >= CHAIN) out.number(count);
    number++;
  }
  for (const [number, at] of places.entries()) {
    if (number === 0) continue;
    if (words[at]! > COUNT) out.number(words[at]! >>> COUNT_BITS);
    for (let i = 1; i <= (words[at]! & COUNT); i++) {
      out.number(letterOf(words[at + i]! >>> NODE_BITS));
      if (i > 1 || !runsOn(at, number)) node(words[at + i]! & NODE);
    }
  }
  const writeExtra = ({ payloads, ending, number, jumps }: Extra): void => {
    out.number(payloads.length);
    for (const payload of payloads) out.number(payload);
    node(ending);
    node(number);
    out.number(jumps.length);
    for (const jump of jumps) {
      node(jump.root);
      out.number(jump.firsts >>> 0);
    }
  };
  out.number(extras.length - 1);
  for (const extra of extras.slice(1)) writeExtra(extra);
  writeExtra(root);
  out.number(roots.reduce((sum, at) => sum + Number(at !== 0), 0));
  for (const [letter, at] of roots.entries()) {
    if (at === 0) continue;
    out.number(letterOf(letter));
    node(at);
  }
}

function mostLedTo(words: Uint32Array, places: readonly number[]): number[] {
  const times = new Map<number, number>();
  for (const at of places.slice(1))
    for (let i = 1; i <= (words[at]! & COUNT); i++) {
      const to = words[at + i]! & NODE;
      times.set(to, (times.get(to) ?? 0) + 1);
    }
  return [...times]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, FREQUENT)
    .map(([at]) => at);
}

/** Reads what `writeAutomaton` wrote. */
export function readAutomaton(from: ByteReader): Automaton {
  const letters = new Uint16Array(from.number());
  for (let i = 0; i < letters.length; i++) letters[i] = letterNumber(from.number());
  const size = from.number();
  const frequent = Uint32Array.from({ length: from.number() }, () => from.number());
  const heads = new Uint8Array(size + 1);
  const places = new Uint32Array(size + 2);
  const counts = new Uint16Array(size + 1);
  places[1] = 1;
  for (let number = 1; number <= size; ) {
    const head = from.byte();
    const chain = head === CHAIN ? from.number() : 0;
    for (let end = number + chain; number < end; number++) {
      heads[number] = RUNS_ON;
      counts[number] = 1;
      places[number + 1] = places[number]! + 2;
    }
    if (chain > 0) continue;
    heads[number] = head;
    counts[number] = (head & MANY) === MANY ? from.number() : head & MANY;
    places[number + 1] = places[number]! + counts[number]! + 1;
    number++;
  }
  const node = (): number => {
    const code = from.number();
    return places[code < frequent.length ? frequent[code]! : code - frequent.length]!;
  };
  const words = new Uint32Array(places[size + 1]!);
  for (let number = 1; number <= size; number++) {
    const at = places[number]!;
    const head = heads[number]!;
    const count = counts[number]!;
    words[at] = count | ((head & HAS_EXTRA) !== 0 ? from.number() << COUNT_BITS : 0);
    for (let i = 1; i <= count; i++) {
      const letter = letters[from.number()]! << NODE_BITS;
      words[at + i] = letter | (i === 1 && (head & RUNS_ON) !== 0 ? places[number + 1]! : node());
    }
    if (count > 1) inOrder(words, at + 1, at + 1 + count);
  }
  const readExtra = (): Extra => ({
    payloads: Array.from({ length: from.number() }, () => from.number()),
    ending: node(),
    number: node(),
    jumps: Array.from({ length: from.number() }, () => ({ root: node(), firsts: from.number() | 0 })),
  });
  const extras = [NO_EXTRA, ...Array.from({ length: from.number() }, readExtra)];
  const root = readExtra();
  const roots = new Uint32Array(1 << (32 - NODE_BITS));
  for (let count = from.number(); count > 0; count--) {
    const letter = letters[from.number()]!;
    roots[letter] = node();
  }
  return { words, extras, roots, root };
}

/** Letters got other numbers than where the bytes were written: the edges of a node are put in order again. */
function inOrder(words: Uint32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const word = words[i]!;
    let at = i;
    for (; at > from && words[at - 1]! > word; at--) words[at] = words[at - 1]!;
    words[at] = word;
  }
}
