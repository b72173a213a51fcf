import { foldWord } from './fold';
import { BLANK, isEdge, kindAt } from './letters';

interface Node<T> {
  next: Map<number, Node<T>>;
  value?: T;
}

export interface Match<T> {
  start: number;
  end: number;
  value: T;
}

const SPACE = 32;

/** Words and phrases looked up at a place of a folded text, longest first, forwards or backwards; linear in the entry. */
export class Lexicon<T> {
  private readonly forward: Node<T> = { next: new Map() };
  private readonly backward: Node<T> = { next: new Map() };

  /** A later entry with the same reading form replaces the earlier one unless `merge` joins them. */
  constructor(entries: Iterable<readonly [string, T]>, merge?: (old: T, fresh: T) => T) {
    for (const [word, value] of entries) {
      const key = foldWord(word);
      if (key === '') continue;
      add(this.forward, key, value, merge);
      add(this.backward, key.split('').reverse().join(''), value, merge);
    }
  }

  /** The longest entry that starts at `at` and passes `allow`; ends on a word edge unless `anywhere`. */
  matchAt(text: string, at: number, anywhere = false, allow?: (value: T) => boolean): Match<T> | undefined {
    let node = this.forward;
    let best: Match<T> | undefined;
    for (let i = at; i < text.length; ) {
      const step = follow(node, text, i, 1);
      if (!step) break;
      node = step.node;
      i = step.at;
      if (node.value !== undefined && (anywhere || isEdge(text, i)) && (!allow || allow(node.value))) {
        best = { start: at, end: i, value: node.value };
      }
    }
    return best;
  }

  /** The longest entry that ends at `at` (exclusive) and passes `allow`; starts on a word edge. */
  matchBefore(text: string, at: number, allow?: (value: T) => boolean): Match<T> | undefined {
    let node = this.backward;
    let best: Match<T> | undefined;
    for (let i = at - 1; i >= 0; ) {
      const step = follow(node, text, i, -1);
      if (!step) break;
      node = step.node;
      i = step.at;
      if (node.value !== undefined && isEdge(text, i + 1) && (!allow || allow(node.value))) {
        best = { start: i + 1, end: at, value: node.value };
      }
    }
    return best;
  }
}

function add<T>(root: Node<T>, key: string, value: T, merge?: (old: T, fresh: T) => T): void {
  let node = root;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    let next = node.next.get(code);
    if (!next) {
      next = { next: new Map() };
      node.next.set(code, next);
    }
    node = next;
  }
  node.value = merge && node.value !== undefined ? merge(node.value, value) : value;
}

/** One step along the text; a space of the entry takes up to three blanks, also a line break. */
function follow<T>(node: Node<T>, text: string, at: number, way: 1 | -1): { node: Node<T>; at: number } | undefined {
  if (kindAt(text, at) === BLANK) {
    const next = node.next.get(SPACE);
    if (!next) return undefined;
    let i = at + way;
    for (let k = 0; k < 2 && i >= 0 && i < text.length && kindAt(text, i) === BLANK; k++) i += way;
    return { node: next, at: i };
  }
  const next = node.next.get(text.charCodeAt(at));
  return next ? { node: next, at: at + way } : undefined;
}
