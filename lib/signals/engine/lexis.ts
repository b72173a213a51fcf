import { type AnyConcept, COMPUTED, CONCEPTS } from '../../concepts';
import { buildLexicon, type Lexicon, type Term } from '../../text/lexicon';
import { fold } from '../../text/normalise';

const IDEAS: readonly AnyConcept[] = [...(Object.keys(CONCEPTS) as AnyConcept[]), ...COMPUTED];
const IDS = new Map<string, number>(IDEAS.map((concept, id) => [concept, id]));
/** The id of an idea, the same in every compiled rule set. */
export function ideaId(concept: AnyConcept): number {
  return IDS.get(concept)!;
}

/** Collects terms of ideas and quoted terms of patterns by language; a language's lexicon is built when first asked for. */
export class Lexis {
  private readonly quoted = new Map<string, number>();
  private readonly terms: Term[][] = [];
  private readonly built: Lexicon[] = [];

  /** Id of an idea (`DOC`) or of a quoted term (`"with"`) in a language. Throws on an unknown idea. */
  intern(name: string, lang: number): number {
    if (!name.startsWith('"')) {
      const id = IDS.get(name);
      if (id === undefined) throw new Error(`unknown idea "${name}"`);
      return id;
    }
    const key = `${lang}${name}`;
    let id = this.quoted.get(key);
    if (id === undefined) {
      id = IDEAS.length + this.quoted.size;
      this.quoted.set(key, id);
      const term = name.slice(1, -1);
      // `"a|b"` can only mean one or the other.
      this.add(term.includes('|') && !term.includes('(') ? `(${term})` : term, id, lang);
    }
    return id;
  }

  /** How many ideas and quoted terms there are. */
  get ids(): number {
    return IDEAS.length + this.quoted.size;
  }

  add(term: string, id: number, lang: number): void {
    const terms = this.terms[lang] ?? [];
    terms.push({ term, payload: id });
    this.terms[lang] = terms;
  }

  /** Everything worded in one language. Throws, naming the term, on bad notation. */
  lexicon(lang: number): Lexicon {
    let built = this.built[lang];
    if (!built) {
      built = buildLexicon((this.terms[lang] ?? []).map(({ term, payload }) => ({ term: foldTerm(term), payload })));
      this.built[lang] = built;
    }
    return built;
  }
}

/** Folds the words of a term as texts are folded, and leaves its notation alone. */
const foldTerm = (term: string): string => term.replace(/[^()|*#]+/g, (words) => fold(words));
