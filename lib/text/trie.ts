import type { Automaton, Extra, Jump } from './automaton';
import { isGap } from './letters';
import { merge } from './merge';

/** Above this many remaining forms a term goes on in a continuation that all its beginnings share. */
const MOST_FORMS = 32;

/**
 * A trie over typed arrays whose nodes may also go on in shared continuations, so that `(a|b|…)(c|d|…)` costs the sum of
 * its choices and not their product. Children are found by one open-addressed table.
 */
export class Trie {
  private keys = new Float64Array(1 << 12);
  private children = new Int32Array(1 << 12);
  private filled = 0;
  private size = 1;
  /** Per node: the child for "any ending", the child for "a number", its list of payloads, its list of continuations. */
  private ending = new Int32Array(1 << 12);
  private number = new Int32Array(1 << 12);
  private payloadsAt = new Int32Array(1 << 12);
  private jumpsAt = new Int32Array(1 << 12);
  private payloads: number[][] = [[]];
  private jumps: Jump[][] = [[]];
  private roots = new Int32Array(0x10000);
  private continuations = new Map<string, number>();

  get empty(): boolean {
    return this.size === 1;
  }

  /** Adds a chain of choices (see terms.ts). */
  add(chain: readonly (readonly string[])[], payload: number): void {
    this.insert(chain, 0, 0, 0, true, payload);
  }

  /** The smallest automaton that reads the same. */
  freeze(): Automaton {
    const first = new Uint32Array(this.size + 1);
    const nodeAt = (slot: number): number => Math.floor((this.keys[slot]! - 1) / 0x10000);
    for (let slot = 0; slot < this.keys.length; slot++) if (this.keys[slot] !== 0) first[nodeAt(slot) + 1]!++;
    const rooted = this.roots.reduce((sum, child) => sum + Number(child !== 0), 0);
    first[1] = rooted;
    for (let node = 0; node < this.size; node++) first[node + 1]! += first[node]!;
    const labels = new Uint16Array(this.filled + rooted);
    const targets = new Uint32Array(this.filled + rooted);
    const next = first.slice();
    const put = (node: number, label: number, target: number): void => {
      const at = next[node]!++;
      labels[at] = label;
      targets[at] = target;
    };
    for (const [label, child] of this.roots.entries()) if (child !== 0) put(0, label, child);
    for (let slot = 0; slot < this.keys.length; slot++)
      if (this.keys[slot] !== 0) put(nodeAt(slot), (this.keys[slot]! - 1) % 0x10000, this.children[slot]!);
    return merge({ first, labels, targets, extraOf: (node) => this.extraOf(node) });
  }

  private extraOf(node: number): Extra | undefined {
    const payloads = this.payloads[this.payloadsAt[node]!]!;
    const jumps = this.jumps[this.jumpsAt[node]!]!;
    const ending = this.ending[node]!;
    const number = this.number[node]!;
    return payloads.length + jumps.length + ending + number > 0 ? { payloads, ending, number, jumps } : undefined;
  }

  /**
   * `solid` is the last node that does not end in a space: a term ends there. `spaced` swallows a further space.
   */
  private insert(
    chain: readonly (readonly string[])[],
    index: number,
    node: number,
    solid: number,
    spaced: boolean,
    payload: number,
  ): void {
    const choices = chain[index];
    if (!choices) {
      const list = this.listAt(this.payloadsAt, this.payloads, solid);
      if (!list.includes(payload)) list.push(payload);
      return;
    }
    if (index > 0 && choices.length > 1 && node !== 0 && formsFrom(chain, index) > MOST_FORMS) {
      const list = this.listAt(this.jumpsAt, this.jumps, node);
      const into = this.continuation(chain, index, spaced, payload);
      if (!list.some((jump) => jump.root === into)) list.push({ root: into, firsts: firstsOf(chain, index) });
      return;
    }
    for (const choice of choices) {
      let at = node;
      let end = solid;
      let space = spaced;
      for (let i = 0; i < choice.length; i++) {
        const code = choice.charCodeAt(i);
        const blank = isGap(code);
        if (blank && space) continue;
        at =
          choice[i] === '*'
            ? this.onlyChild(this.ending, at, 'ending')
            : choice[i] === '#'
              ? this.onlyChild(this.number, at, 'number')
              : this.child(at, blank ? 0x20 : code);
        space = blank;
        if (!blank) end = at;
      }
      this.insert(chain, index + 1, at, end, space, payload);
    }
  }

  private continuation(chain: readonly (readonly string[])[], index: number, spaced: boolean, payload: number): number {
    const rest = chain.slice(index);
    const key = `${payload}${spaced ? ' ' : ''}\u0000${rest.map((choices) => choices.join('|')).join('\u0000')}`;
    let root = this.continuations.get(key);
    if (root === undefined) {
      root = this.newNode();
      this.continuations.set(key, root);
      this.insert(rest, 0, root, root, spaced, payload);
    }
    return root;
  }

  private find(node: number, code: number): number {
    if (node === 0) return this.roots[code]!;
    const key = node * 0x10000 + code + 1;
    const mask = this.keys.length - 1;
    for (let slot = hash(node, code) & mask; ; slot = (slot + 1) & mask) {
      const known = this.keys[slot]!;
      if (known === key) return this.children[slot]!;
      if (known === 0) return 0;
    }
  }

  private child(node: number, code: number): number {
    const known = this.find(node, code);
    if (known !== 0) return known;
    if (node === 0) {
      this.roots[code] = this.newNode();
      return this.roots[code]!;
    }
    if (this.filled * 2 >= this.keys.length) this.rehash();
    const id = this.newNode();
    this.put(node * 0x10000 + code + 1, hash(node, code), id);
    return id;
  }

  private put(key: number, from: number, child: number): void {
    const mask = this.keys.length - 1;
    let slot = from & mask;
    while (this.keys[slot] !== 0) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.children[slot] = child;
    this.filled++;
  }

  private rehash(): void {
    const { keys, children } = this;
    this.keys = new Float64Array(keys.length * 4);
    this.children = new Int32Array(keys.length * 4);
    this.filled = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      if (key !== 0) this.put(key, hash(Math.floor((key - 1) / 0x10000), (key - 1) % 0x10000), children[i]!);
    }
  }

  private newNode(): number {
    if (this.size >= this.ending.length) {
      this.ending = longer(this.ending);
      this.number = longer(this.number);
      this.payloadsAt = longer(this.payloadsAt);
      this.jumpsAt = longer(this.jumpsAt);
    }
    return this.size++;
  }

  private onlyChild(slots: Int32Array, node: number, which: 'ending' | 'number'): number {
    if (slots[node] !== 0) return slots[node]!;
    const id = this.newNode();
    this[which][node] = id;
    return id;
  }

  private listAt<T>(slots: Int32Array, lists: T[][], node: number): T[] {
    if (slots[node] === 0) slots[node] = lists.push([]) - 1;
    return lists[slots[node]!]!;
  }
}

const ANY = -1;
const bitOf = (code: number): number => 1 << (code & 31);

function firstsOf(chain: readonly (readonly string[])[], index: number): number {
  const choices = chain[index];
  if (!choices) return ANY;
  return choices.reduce((bits, choice) => {
    const first = choice.trimStart();
    if (first === '') return bits | firstsOf(chain, index + 1);
    return bits | (first[0] === '*' || first[0] === '#' ? ANY : bitOf(first.charCodeAt(0)));
  }, 0);
}

const hash = (node: number, code: number): number => (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7;

function formsFrom(chain: readonly (readonly string[])[], index: number): number {
  let forms = 1;
  for (let i = index; i < chain.length; i++) forms *= chain[i]!.length;
  return forms;
}

function longer(old: Int32Array): Int32Array<ArrayBuffer> {
  const fresh = new Int32Array(old.length * 2);
  fresh.set(old);
  return fresh;
}
