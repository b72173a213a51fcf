import type { AnyConcept } from '../../concepts';
import type { Rule } from './compile';
import type { SentenceHits } from './hits';
import { ideaId } from './lexis';

/** A rule, with what a sentence must have before it is looked at at all. */
export interface IndexedRule {
  /** Counted over all rules. */
  number: number;
  rule: Rule;
  /** Of each list one idea must be there; the rarest first. */
  required: readonly (readonly number[])[];
}

/** Ideas that most sentences have: bad anchors. */
const COMMON: readonly AnyConcept[] = [
  'BOSS',
  'WE',
  'YOU',
  'PAY',
  'HOLD',
  'WITH',
  'STAY',
  'WAGE',
  'JOB',
  'GIVE',
  'AMOUNT',
  'SUM',
  'DURATION',
  'FORBIDDEN',
  'SHE',
  'LEAVE',
  'UNTIL',
  'FREE',
  'KIT',
  'HOUSING',
];
const COMMON_IDS = new Set(COMMON.map(ideaId));
/** Combinations of languages remembered; a board has few. */
const MOST_REMEMBERED = 64;

/** Rules by the ids of their rarest atom, for each combination of languages that may speak. */
export class RuleIndex {
  private readonly all = new Map<number, IndexedRule[]>();
  private readonly remembered = new Map<string, ReadonlyMap<number, readonly IndexedRule[]>>();
  private readonly seen: Uint32Array;
  /** By id: the sentence that last had it. */
  private readonly present: Uint32Array;
  private sentence = 0;

  /** `ids`: how many ideas and quoted terms there are. */
  constructor(
    readonly list: readonly Rule[],
    readonly ids: number,
  ) {
    this.seen = new Uint32Array(list.length);
    this.present = new Uint32Array(ids);
    for (const [number, rule] of list.entries()) {
      const required = rule.pattern.atoms
        .filter((atom) => !atom.optional)
        .map((atom) => atom.any)
        .sort((a, b) => commonness(a) - commonness(b));
      for (const id of required[0]!) {
        const rules = this.all.get(id);
        if (rules) rules.push({ number, rule, required });
        else this.all.set(id, [{ number, rule, required }]);
      }
    }
  }

  /** Rules that may speak, by the id that calls them. A pack's rule needs words of its own language. */
  speaking(active: readonly boolean[]): ReadonlyMap<number, readonly IndexedRule[]> {
    const key = active.map(Number).join('');
    let found = this.remembered.get(key);
    if (!found) {
      const own = ({ rule }: IndexedRule): boolean => rule.lang === undefined || active[rule.lang] === true;
      found = new Map(
        [...this.all].map(([id, rules]) => [id, rules.filter(own)] as const).filter(([, r]) => r.length > 0),
      );
      if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
      this.remembered.set(key, found);
    }
    return found;
  }

  /** Starts a sentence: every rule may be taken once again. */
  begin(hits: SentenceHits): void {
    this.sentence++;
    for (let i = 0; i < hits.size; i++) this.present[hits.idAt(i)] = this.sentence;
  }

  /** Whether the sentence has all that the rule asks for, and the rule was not taken in it before. */
  take({ number, required }: IndexedRule): boolean {
    const { present, sentence } = this;
    for (let i = 1; i < required.length; i++) {
      const any = required[i]!;
      let there = false;
      for (let k = 0; k < any.length && !there; k++) there = present[any[k]!] === sentence;
      if (!there) return false;
    }
    if (this.seen[number] === sentence) return false;
    this.seen[number] = sentence;
    return true;
  }
}

const commonness = (ids: readonly number[]): number => ids.filter((id) => COMMON_IDS.has(id)).length * 10 + ids.length;
