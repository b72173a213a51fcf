/**
 * How ideas stand together in one sentence. Notation:
 *   `HOLDER ..3 HOLD ..5 DOC`   in this order, at most n other words between (no number given: two)
 *   `DOC & HELD & BOSS /10`     in any order, all within n words (default 12)
 *   `A|B`                       either; `"words in quotes"` is a term of its own; `X?` may be missing
 *   `~` in front                one slot is implied: confidence clear; `?` in front: faint
 */
import type { Confidence } from '../types';

export interface Atom {
  /** Ids given by the `intern` function: ideas or quoted terms. */
  any: readonly number[];
  optional: boolean;
  /** Words that may stand between this atom and the one before it. */
  gap: number;
}

export interface Pattern {
  confidence: Confidence;
  atoms: Atom[];
  ordered: boolean;
  /** For unordered patterns: the window in words. */
  window: number;
}

const DEFAULT_GAP = 2;
const DEFAULT_WINDOW = 12;
const TOKEN =
  /\s*(\.\.\d*|&|\/\d+|"[^"]*"\??(?:\|(?:"[^"]*"|[A-Z_0-9]+)\??)*|[A-Z][A-Z_0-9]*(?:\|(?:[A-Z][A-Z_0-9]*|"[^"]*"))*\??)\s*/y;

/** Reads a pattern. `intern` gives the id of an idea (`DOC`) or of a quoted term (with quotes). Throws on bad notation. */
export function parsePattern(source: string, intern: (name: string) => number): Pattern {
  let rest = source.trim();
  let confidence: Confidence = 'explicit';
  if (rest.startsWith('~') || rest.startsWith('?')) {
    confidence = rest.startsWith('~') ? 'clear' : 'faint';
    rest = rest.slice(1).trim();
  }
  const pattern: Pattern = { confidence, atoms: [], ordered: true, window: DEFAULT_WINDOW };
  let gap = DEFAULT_GAP;
  TOKEN.lastIndex = 0;
  let at = 0;
  while (at < rest.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(rest);
    if (!found?.[1]) throw new Error(`cannot read pattern "${source}" at "${rest.slice(at)}"`);
    at = TOKEN.lastIndex;
    const token = found[1];
    if (token.startsWith('..')) gap = token.length > 2 ? Number(token.slice(2)) : 4;
    else if (token === '&') pattern.ordered = false;
    else if (token.startsWith('/')) pattern.window = Number(token.slice(1));
    else {
      const optional = token.endsWith('?');
      const names = splitAlternatives(optional ? token.slice(0, -1) : token);
      pattern.atoms.push({ any: names.map(intern), optional, gap });
      gap = DEFAULT_GAP;
    }
  }
  if (pattern.atoms.every((atom) => atom.optional)) throw new Error(`pattern "${source}" asks for nothing`);
  return pattern;
}

const splitAlternatives = (token: string): string[] => token.match(/"[^"]*"|[^|"]+/g) ?? [];
