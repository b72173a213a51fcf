import { foldWord } from './fold';
import { BLANK, isEdge, kindAt } from './letters';
import { addOpening, Openings } from './openings';

export interface Match<T> {
  start: number;
  end: number;
  value: T;
}

const SPACE = 32;

/** Words and phrases looked up at a place of a folded text, longest first, forwards or backwards; linear in the entry. */
export class Lexicon<T> {
  private readonly forward = new Tree<T>();
  private readonly backward = new Tree<T>();
  private readonly openings = new Openings();
  private readonly closings = new Openings();

  /**
   * A later entry with the same reading form replaces the earlier one unless `merge` joins them. `bit` names it in
   * openings.ts.
   */
  constructor(entries: Iterable<readonly [string, T]>, merge?: (old: T, fresh: T) => T, bit = 0) {
    for (const [word, value] of entries) {
      const key = foldWord(word);
      if (key === '') continue;
      const reversed = key.split('').reverse().join('');
      this.forward.add(key, value, merge);
      this.backward.add(reversed, value, merge);
      this.openings.add(key);
      if (bit !== 0) addOpening(bit, key);
      this.closings.add(reversed);
    }
  }

  /** The longest entry that starts at `at` and passes `allow`; ends on a word edge unless `anywhere`. */
  matchAt(text: string, at: number, anywhere = false, allow?: (value: T) => boolean): Match<T> | undefined {
    if (!this.openings.may(text, at, at + 1)) return undefined;
    const { forward } = this;
    let best: Match<T> | undefined;
    for (let i = at, node = 0; i < text.length; ) {
      const blank = kindAt(text, i) === BLANK;
      node = forward.child(node, blank ? SPACE : text.charCodeAt(i));
      if (node === 0) break;
      i++;
      // A space of the entry takes up to three blanks, also a line break.
      if (blank) for (let k = 0; k < 2 && i < text.length && kindAt(text, i) === BLANK; k++) i++;
      const value = forward.values[node];
      if (value !== undefined && (anywhere || isEdge(text, i)) && (!allow || allow(value)))
        best = { start: at, end: i, value };
    }
    return best;
  }

  /** The longest entry that ends at `at` (exclusive) and passes `allow`; starts on a word edge. */
  matchBefore(text: string, at: number, allow?: (value: T) => boolean): Match<T> | undefined {
    if (!this.closings.may(text, at - 1, at - 2)) return undefined;
    const { backward } = this;
    let best: Match<T> | undefined;
    for (let i = at - 1, node = 0; i >= 0; ) {
      const blank = kindAt(text, i) === BLANK;
      node = backward.child(node, blank ? SPACE : text.charCodeAt(i));
      if (node === 0) break;
      i--;
      if (blank) for (let k = 0; k < 2 && i >= 0 && kindAt(text, i) === BLANK; k++) i--;
      const value = backward.values[node];
      if (value !== undefined && isEdge(text, i + 1) && (!allow || allow(value)))
        best = { start: i + 1, end: at, value };
    }
    return best;
  }
}

/** A trie in one open-addressed table: the key is a node and a character, 0 is the root and no child. */
class Tree<T> {
  readonly values: (T | undefined)[] = [undefined];
  private keys = new Uint32Array(1 << 8);
  private children = new Uint16Array(1 << 8);

  add(key: string, value: T, merge?: (old: T, fresh: T) => T): void {
    let node = 0;
    for (let i = 0; i < key.length; i++) {
      const code = key.charCodeAt(i);
      const known = this.child(node, code);
      node = known === 0 ? this.grow(node, code) : known;
    }
    const old = this.values[node];
    this.values[node] = merge && old !== undefined ? merge(old, value) : value;
  }

  child(node: number, code: number): number {
    const key = ((node << 16) | code) >>> 0;
    const mask = this.keys.length - 1;
    for (let slot = placeOf(key) & mask; ; slot = (slot + 1) & mask) {
      const known = this.keys[slot]!;
      if (known === 0) return 0;
      if (known === key) return this.children[slot]!;
    }
  }

  private grow(node: number, code: number): number {
    const child = this.values.push(undefined) - 1;
    if (child > 0xffff) throw new Error('a lexicon of words has too many letters');
    if (child * 2 >= this.keys.length) {
      const { keys, children } = this;
      this.keys = new Uint32Array(keys.length * 2);
      this.children = new Uint16Array(keys.length * 2);
      for (const [slot, key] of keys.entries()) if (key !== 0) this.put(key, children[slot]!);
    }
    this.put(((node << 16) | code) >>> 0, child);
    return child;
  }

  private put(key: number, child: number): void {
    const mask = this.keys.length - 1;
    let slot = placeOf(key) & mask;
    while (this.keys[slot] !== 0) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.children[slot] = child;
  }
}

const placeOf = (key: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};
