import { letterNumber } from './alphabet';
import { type Automaton, COUNT_BITS, type Extra, NO_EXTRA, NODE_BITS } from './automaton';

const COUNT = (1 << COUNT_BITS) - 1;
const NODE = (1 << NODE_BITS) - 1;

/** A trie laid flat: node 0 is the root, the letters of node n are `first[n]` to `first[n + 1]`, in any order. */
export interface FlatTrie {
  first: Uint32Array;
  /** UTF-16 units. */
  labels: Uint16Array;
  targets: Uint32Array;
  /** Nodes of the trie in all places. */
  extraOf(node: number): Extra | undefined;
}

/** The smallest graph that reads the same: nodes that go on alike become one. Throws when it grows too large. */
export function merge(trie: FlatTrie): Automaton {
  const builder = new Builder();
  const merged = new Uint32Array(trie.first.length);
  const nodeOf = (node: number): number => {
    if (node === 0) return 0;
    merged[node] ||= builder.add(edgesOf(node), extraOf(node));
    return merged[node]!;
  };
  const edgesOf = (node: number): number[] => {
    const edges: number[] = [];
    for (let i = trie.first[node]!; i < trie.first[node + 1]!; i++)
      edges.push(letterNumber(trie.labels[i]!) * 2 ** NODE_BITS + nodeOf(trie.targets[i]!));
    return edges.length > 1 ? edges.sort((a, b) => a - b) : edges;
  };
  const extraOf = (node: number): Extra => {
    const extra = trie.extraOf(node);
    if (!extra) return NO_EXTRA;
    const { payloads, ending, number, jumps } = extra;
    return {
      payloads,
      ending: nodeOf(ending),
      number: nodeOf(number),
      jumps: jumps.map(({ root, firsts }) => ({ root: nodeOf(root), firsts })),
    };
  };
  return builder.finish(edgesOf(0), extraOf(0));
}

/** Takes nodes whose targets it already has; equal ones get the same place. */
export class Builder {
  private words = new Uint32Array(1 << 12);
  /** 0 is no node. */
  private length = 1;
  private places = new Uint32Array(1 << 13);
  private filled = 0;
  private readonly extras: Extra[] = [NO_EXTRA];
  private readonly extraPlaces = new Map<string, number>();

  /** The place of a node with these edges (in order, as the automaton keeps them). */
  add(edges: readonly number[], extra: Extra): number {
    const size = edges.length + 1;
    if (edges.length >= 1 << COUNT_BITS || this.length + size >= 1 << NODE_BITS)
      throw new Error('a pack has too many wordings for the automaton');
    if (this.length + size > this.words.length) this.words = longer(this.words);
    const { words, length } = this;
    words[length] = edges.length + (this.placeOf(extra) << COUNT_BITS);
    for (let i = 0; i < edges.length; i++) words[length + 1 + i] = edges[i]!;
    const known = this.find(length, size);
    if (known === length) this.length += size;
    return known;
  }

  finish(edges: readonly number[], root: Extra): Automaton {
    const roots = new Uint32Array(1 << (32 - NODE_BITS));
    for (const edge of edges) roots[edge >>> NODE_BITS] = edge & NODE;
    return laidOut({ words: this.words.slice(0, this.length), extras: this.extras, roots, root });
  }

  private placeOf(extra: Extra): number {
    if (extra === NO_EXTRA) return 0;
    const { payloads, ending, number, jumps } = extra;
    const key = `${payloads.join(' ')}|${ending}|${number}|${jumps.map(({ root, firsts }) => `${root} ${firsts}`).join(',')}`;
    let place = this.extraPlaces.get(key);
    if (place === undefined) {
      place = this.extras.push(extra) - 1;
      this.extraPlaces.set(key, place);
    }
    return place;
  }

  /** Where the node written at `at` already stands, or `at`. */
  private find(at: number, size: number): number {
    if (this.filled * 2 >= this.places.length) this.rehash();
    const { words, places } = this;
    const mask = places.length - 1;
    for (let slot = hash(words, at, size) & mask; ; slot = (slot + 1) & mask) {
      const known = places[slot]!;
      if (known === 0) {
        places[slot] = at;
        this.filled++;
        return at;
      }
      if (same(words, known, at, size)) return known;
    }
  }

  private rehash(): void {
    const old = this.places;
    this.places = new Uint32Array(old.length * 2);
    const mask = this.places.length - 1;
    for (const place of old) {
      if (place === 0) continue;
      let slot = hash(this.words, place, (this.words[place]! & COUNT) + 1) & mask;
      while (this.places[slot] !== 0) slot = (slot + 1) & mask;
      this.places[slot] = place;
    }
  }
}

/** Nodes up to this depth lie together, level by level: every text passes through them. */
const TOP_LEVELS = 3;

/** The same graph with the nodes near the root side by side, and every other one right before what it leads to. */
export function laidOut({ words, extras, roots, root }: Automaton): Automaton {
  const order: number[] = [];
  const seen = new Uint8Array(words.length);
  const take = (node: number): boolean => {
    if (node === 0 || seen[node] === 1) return false;
    seen[node] = 1;
    order.push(node);
    return true;
  };
  const childrenOf = (node: number): number[] => {
    const { ending, number, jumps } = extras[words[node]! >>> COUNT_BITS]!;
    const edges = words.subarray(node + 1, node + 1 + (words[node]! & COUNT));
    return [...Array.from(edges, (edge) => edge & NODE), ending, number, ...jumps.map((jump) => jump.root)];
  };
  let level = [...roots.filter((node) => node !== 0), root.ending, root.number];
  for (let depth = 0; depth < TOP_LEVELS; depth++) level = level.filter(take).flatMap(childrenOf);
  const deeper = (node: number): void => {
    if (take(node)) for (const child of childrenOf(node)) deeper(child);
  };
  for (const node of level) deeper(node);
  const places = new Uint32Array(words.length);
  let place = 1;
  for (const node of order) {
    places[node] = place;
    place += (words[node]! & COUNT) + 1;
  }
  const moved = new Uint32Array(place);
  for (const node of order) {
    const to = places[node]!;
    moved[to] = words[node]!;
    for (let i = 1; i <= (words[node]! & COUNT); i++)
      moved[to + i] = (words[node + i]! & ~NODE) | places[words[node + i]! & NODE]!;
  }
  const movedExtra = ({ payloads, ending, number, jumps }: Extra): Extra => ({
    payloads,
    ending: places[ending]!,
    number: places[number]!,
    jumps: jumps.map((jump) => ({ root: places[jump.root]!, firsts: jump.firsts })),
  });
  return {
    words: moved,
    extras: extras.map(movedExtra),
    roots: roots.map((node) => places[node]!),
    root: movedExtra(root),
  };
}

function hash(words: Uint32Array, at: number, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) sum = Math.imul(sum ^ words[at + i]!, 0x9e3779b1) ^ (sum >>> 15);
  return (sum ^ (sum >>> 13)) >>> 0;
}

function same(words: Uint32Array, one: number, other: number, size: number): boolean {
  for (let i = 0; i < size; i++) if (words[one + i] !== words[other + i]) return false;
  return true;
}

function longer(old: Uint32Array): Uint32Array<ArrayBuffer> {
  const fresh = new Uint32Array(old.length * 2);
  fresh.set(old);
  return fresh;
}
