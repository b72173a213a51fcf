import type { Concept } from '../../concepts';
import type { Lexicon } from '../../text/lexicon';
import { type Pattern, parsePattern } from '../../text/pattern';
import type { SignalId } from '../../types';
import { ideaId, Lexis } from './lexis';
import { RuleIndex } from './rule-index';
import type { Frame, Signal } from './signal';

/** What the compiler needs of a language pack (lib/languages has the type; siblings do not import each other). */
export interface Pack {
  code: string;
  order: 'fixed' | 'free';
  negation: 'before' | 'behind' | 'either';
  concepts: Partial<Record<Concept, readonly string[]>>;
  phrases?: Partial<Record<SignalId, readonly string[]>>;
  denials?: Partial<Record<SignalId, readonly string[]>>;
  patterns?: Partial<Record<SignalId, readonly string[]>>;
}

export interface Rule {
  signal: Signal;
  state: 'stated' | 'contradicted';
  pattern: Pattern;
  /** The same atoms in any order, for sentences of a language whose word order is free. */
  loose: Pattern;
  sub?: string;
  unless: readonly number[];
  /** A shared rule with English words in its pattern. */
  quotesEnglish: boolean;
  /** Set when the rule belongs to one pack. */
  lang?: number;
}

export interface Compiled {
  packs: readonly Pick<Pack, 'code' | 'order' | 'negation'>[];
  signals: readonly Signal[];
  /** The wordings of each pack, by its index. */
  lexis: { lexicon(lang: number): Lexicon };
  rules: RuleIndex;
}

/** Joins signals and language packs into one rule set. Throws, naming the place, on an unknown idea, signal or notation. */
export function compile(signals: readonly Signal[], packs: readonly Pack[]): Compiled {
  const lexis = new Lexis();
  const english = Math.max(
    0,
    packs.findIndex((pack) => pack.code === 'en'),
  );
  const byId = new Map<string, Signal>(signals.map((signal) => [signal.id, signal]));
  const rules: Rule[] = [];

  const addRule = (signal: Signal, state: Rule['state'], frame: string | Frame, lang: number, own: boolean): void => {
    const { when, sub, unless = [] } = typeof frame === 'string' ? { when: frame } : frame;
    const pattern = parsePattern(when, (name) => lexis.intern(name, lang));
    rules.push({
      signal,
      state,
      pattern,
      loose: loosened(pattern),
      unless: state === 'stated' ? [...(signal.unless ?? []), ...unless].map(ideaId) : [],
      quotesEnglish: !own && when.includes('"'),
      ...(sub === undefined ? {} : { sub }),
      ...(own ? { lang } : {}),
    });
  };

  for (const signal of signals) {
    for (const frame of signal.states ?? []) addRule(signal, 'stated', frame, english, false);
    for (const frame of signal.denies ?? []) addRule(signal, 'contradicted', frame, english, false);
  }
  for (const [lang, pack] of packs.entries()) {
    for (const [concept, terms] of Object.entries(pack.concepts)) {
      const id = lexis.intern(concept, lang);
      for (const term of terms) lexis.add(term, id, lang);
    }
    const signalOf = (id: string): Signal => {
      const signal = byId.get(id);
      if (!signal) throw new Error(`language ${pack.code}: unknown signal "${id}"`);
      return signal;
    };
    const addAll = (state: Rule['state'], group: Pack['phrases'], quote: boolean): void => {
      for (const [id, wordings] of Object.entries(group ?? {})) {
        for (const wording of wordings) {
          attempt(pack, () => addRule(signalOf(id), state, quote ? `"${wording}"` : wording, lang, true));
        }
      }
    };
    addAll('stated', pack.phrases, true);
    addAll('contradicted', pack.denials, true);
    addAll('stated', pack.patterns, false);
  }
  return { packs, signals, lexis, rules: new RuleIndex(rules, lexis.ids) };
}

function attempt(pack: Pack, add: () => void): void {
  try {
    add();
  } catch (error) {
    throw new Error(`language ${pack.code}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Word order let go, within as many words as the ordered form could have spanned. */
export function loosened(pattern: Pattern): Pattern {
  const reach = pattern.atoms.reduce((sum, atom, i) => sum + (i === 0 ? 0 : atom.gap + 1), 3);
  return { ...pattern, ordered: false, window: pattern.ordered ? Math.min(reach, 16) : pattern.window };
}
