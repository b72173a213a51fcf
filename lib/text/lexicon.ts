import { letterClass } from './letters';
import { parseTerm } from './terms';
import { type Emit, Trie } from './trie';

export type { Emit } from './trie';

export interface Term {
  /** Folded as texts are, in the notation of terms.ts. */
  term: string;
  /** Opaque to the lexicon; handed to `emit`. */
  payload: number;
}

/**
 * Every wording of a pack in one pass over the text. Words of spaced scripts match whole, scripts without spaces match
 * anywhere; `*` opens a word's end or start.
 */
export interface Lexicon {
  /** Number of terms. */
  size: number;
  /** Calls `emit` for each match in `text`; `loose` says where word boundaries are waived. */
  match(text: string, emit: Emit, loose?: (at: number) => boolean): void;
}

/** Arabic writes "and", "the", "for", "with" onto the word: a word may also start behind them. */
const CLITICS = /^[وف]?(?:[بك]?ال|لل|[بلك])?/;
const isArabic = (code: number): boolean => code >= 0x620 && code <= 0x6ff;

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
  const match: Lexicon['match'] = (text, emit, loose) => {
    let before = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const here = letterClass(code);
      if (here !== 0) {
        const waived = loose?.(i) ?? false;
        if (here === 2 || before !== 1) {
          fromStart.walk(text, i, emit, waived);
          if (isArabic(code)) walkBehindClitics(fromStart, text, i, emit);
        } else if (waived) fromStart.walk(text, i, emit, true);
        if (!inside.empty) inside.walk(text, i, emit, false);
      }
      before = here;
    }
  };
  return { size, match };
}

function walkBehindClitics(trie: Trie, text: string, at: number, emit: Emit): void {
  const skipped = CLITICS.exec(text.slice(at, at + 5))?.[0].length ?? 0;
  for (let n = 1; n <= skipped; n++)
    if (letterClass(text.charCodeAt(at + n)) === 1) trie.walk(text, at + n, emit, false);
}
