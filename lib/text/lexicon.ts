import { type Automaton, type Emit, walk } from './automaton';
import type { Codes } from './codes';
import { parseTerm } from './terms';
import { Trie } from './trie';

export type { Emit } from './automaton';

export interface Term {
  /** Folded as texts are, in the notation of terms.ts. */
  term: string;
  /** Opaque to the lexicon; handed to `emit`. */
  payload: number;
}

/** Every wording of a pack: terms that start at the start of a word, and terms that may start inside one. */
export interface Lexicon {
  /** Number of terms. */
  size: number;
  fromStart: Automaton;
  inside?: Automaton;
}

/** Builds the lexicon; a term that cannot be read throws, naming it. */
export function buildLexicon(terms: Iterable<Term>): Lexicon {
  const fromStart = new Trie();
  const inside = new Trie();
  let size = 0;
  for (const { term, payload } of terms) {
    const chain = parseTerm(term);
    const [first = []] = chain;
    // A term opens its beginning as a whole: `*gebuhr`, not `(*a|b)`.
    if (first.length === 1 && first[0]?.startsWith('*')) inside.add([[first[0].slice(1)], ...chain.slice(1)], payload);
    else fromStart.add(chain, payload);
    size++;
  }
  return { size, fromStart: fromStart.freeze(), ...(inside.empty ? {} : { inside: inside.freeze() }) };
}

/**
 * Finds every wording in one pass over the text. Words of spaced scripts match whole, scripts without spaces match
 * anywhere; `*` opens a word's end or start. `loose` says where word boundaries are waived.
 */
export function matchLexicon(
  { fromStart, inside }: Lexicon,
  codes: Codes,
  emit: Emit,
  loose?: (at: number) => boolean,
): void {
  const { units, kinds, length } = codes;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const here = kinds[i]!;
    if (here !== 0) {
      const waived = loose?.(i) ?? false;
      if (here === 2 || before !== 1) {
        walk(fromStart, codes, i, emit, waived);
        const unit = units[i]!;
        if (unit >= 0x620 && unit <= 0x6ff) walkBehindClitics(fromStart, codes, i, emit);
      } else if (waived) walk(fromStart, codes, i, emit, true);
      if (inside) walk(inside, codes, i, emit, false);
    }
    before = here;
  }
}

const ALEF = 0x627;
const BEH = 0x628;
const FEH = 0x641;
const KAF = 0x643;
const LAM = 0x644;
const WAW = 0x648;

/** Arabic writes "and", "the", "for", "with" onto the word: a word may also start behind them. */
function walkBehindClitics(graph: Automaton, codes: Codes, at: number, emit: Emit): void {
  const skipped = clitics(codes.units, at);
  for (let n = 1; n <= skipped; n++) if (codes.kinds[at + n] === 1) walk(graph, codes, at + n, emit, false);
}

/** How long `[وف]?(?:[بك]?ال|لل|[بلك])?` reads. */
function clitics(units: Uint16Array, at: number): number {
  let n = units[at] === WAW || units[at] === FEH ? 1 : 0;
  const first = units[at + n];
  const second = units[at + n + 1];
  const joins = first === BEH || first === KAF;
  if (joins && second === ALEF && units[at + n + 2] === LAM) n += 3;
  else if ((first === ALEF || first === LAM) && second === LAM) n += 2;
  else if (joins || first === LAM) n += 1;
  return n;
}
