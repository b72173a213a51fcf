import { letterUnit } from '../../text/alphabet';
import { readAutomaton, writeAutomaton } from '../../text/automaton-bytes';
import { ByteReader, ByteWriter, fromText, toText } from '../../text/bytes';
import type { Lexicon } from '../../text/lexicon';
import type { Pattern } from '../../text/pattern';
import type { Confidence, SignalId } from '../../types';
import { type Compiled, loosened, type Pack, type Rule } from './compile';
import { RuleIndex } from './rule-index';
import type { Signal } from './signal';

/** A rule set as the builds ship it: plain JSON, and the lexicon of each pack as text that is read when first needed. */
export interface Packed {
  packs: readonly Pick<Pack, 'code' | 'order' | 'negation'>[];
  /** How many ideas and quoted terms there are. */
  ids: number;
  rules: readonly PackedRule[];
  lexicons: readonly string[];
}

/** The parts of a rule in a row; atoms as ids, gap, and 1 where it may be missing. */
type PackedRule = readonly [
  signal: SignalId,
  stated: 0 | 1,
  confidence: Confidence,
  ordered: 0 | 1,
  window: number,
  atoms: readonly (readonly [any: readonly number[], gap: number, optional?: 1])[],
  unless: readonly number[],
  quotesEnglish: 0 | 1,
  lang: number | null,
  sub?: string | null,
];

export function pack({ packs, lexis, rules }: Compiled): Packed {
  return {
    packs: packs.map(({ code, order, negation }) => ({ code, order, negation })),
    ids: rules.ids,
    rules: rules.list.map(packRule),
    lexicons: packs.map((_, lang) => toText(lexiconBytes(lexis.lexicon(lang)))),
  };
}

function packRule({ signal, state, pattern, unless, quotesEnglish, lang, sub }: Rule): PackedRule {
  const flag = (value: boolean): 0 | 1 => (value ? 1 : 0);
  const atoms = pattern.atoms.map(({ any, gap, optional }) =>
    optional ? ([any, gap, 1] as const) : ([any, gap] as const),
  );
  const { confidence, ordered, window } = pattern;
  const stated = flag(state === 'stated');
  return [signal.id, stated, confidence, flag(ordered), window, atoms, unless, flag(quotesEnglish), lang ?? null, sub];
}

function unpackRule(packed: PackedRule, signals: ReadonlyMap<SignalId, Signal>): Rule {
  const [id, stated, confidence, ordered, window, atoms, unless, quotesEnglish, lang, sub] = packed;
  const signal = signals.get(id);
  if (!signal) throw new Error(`a packed rule of unknown signal "${id}"`);
  const pattern: Pattern = {
    confidence,
    ordered: ordered === 1,
    window,
    atoms: atoms.map(([any, gap, optional]) => ({ any, gap, optional: optional === 1 })),
  };
  return {
    signal,
    state: stated === 1 ? 'stated' : 'contradicted',
    pattern,
    loose: loosened(pattern),
    unless,
    quotesEnglish: quotesEnglish === 1,
    ...(lang === null ? {} : { lang }),
    ...(sub == null ? {} : { sub }),
  };
}

function lexiconBytes({ size, fromStart, inside }: Lexicon): Uint8Array {
  const out = new ByteWriter();
  out.number(size);
  out.byte(Number(inside !== undefined));
  writeAutomaton(fromStart, letterUnit, out);
  if (inside) writeAutomaton(inside, letterUnit, out);
  return out.done();
}

/** Joins a packed rule set with its signals again. Throws on a rule whose signal is not among them. */
export function unpack(packed: Packed, signals: readonly Signal[]): Compiled {
  const byId = new Map(signals.map((signal) => [signal.id, signal]));
  const read: Lexicon[] = [];
  const rules = packed.rules.map((rule) => unpackRule(rule, byId));
  return {
    packs: packed.packs,
    signals,
    lexis: {
      lexicon(lang) {
        read[lang] ??= readLexicon(packed.lexicons[lang]!);
        return read[lang];
      },
    },
    rules: new RuleIndex(rules, packed.ids),
  };
}

function readLexicon(text: string): Lexicon {
  const from = new ByteReader(fromText(text));
  const size = from.number();
  const hasInside = from.byte() === 1;
  const fromStart = readAutomaton(from);
  return { size, fromStart, ...(hasInside ? { inside: readAutomaton(from) } : {}) };
}
