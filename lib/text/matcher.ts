import type { Atom, Pattern } from './pattern';

/** One idea found in a sentence: word indices inclusive, counted over the whole text. */
export interface Hit {
  id: number;
  first: number;
  last: number;
  /** Folded character offsets, end exclusive. */
  start: number;
  end: number;
  lang: number;
  /** Clause of its first word. */
  clause: number;
}

/** Words a gap may have before it may also cross a comma. */
const CLAUSE_GAP = 4;

/** The hits of one sentence, by idea, each list in order of `first`. */
export interface SentenceHits {
  has(id: number): boolean;
  get(id: number): readonly Hit[] | undefined;
}

const MOST_STEPS = 4000;

/** Every place the pattern holds in one sentence, at most one per hit of its first required atom. Bounded work. */
export function matchPattern(pattern: Pattern, hits: SentenceHits): Hit[][] {
  for (const atom of pattern.atoms) if (!atom.optional && !atom.any.some((id) => hits.has(id))) return [];
  return pattern.ordered ? matchOrdered(pattern, hits) : matchUnordered(pattern, hits);
}

const NO_HITS: readonly Hit[] = [];

const hitsOf = ({ any }: Atom, hits: SentenceHits): readonly Hit[] => {
  if (any.length === 1) return hits.get(any[0]!) ?? NO_HITS;
  return any.flatMap((id) => hits.get(id) ?? []).sort((a, b) => a.first - b.first || b.last - a.last);
};

function matchOrdered(pattern: Pattern, hits: SentenceHits): Hit[][] {
  const lists = pattern.atoms.map((atom) => hitsOf(atom, hits));
  let steps = 0;
  const extend = (index: number, previous: Hit, slack: number): Hit[] | undefined => {
    const { last } = previous;
    const atom = pattern.atoms[index];
    if (!atom) return [];
    const reach = last + 1 + atom.gap + slack;
    for (const hit of lists[index]!) {
      if (++steps > MOST_STEPS) return undefined;
      if (hit.first <= last) continue;
      if (hit.first > reach) break;
      if (atom.gap + slack <= CLAUSE_GAP && hit.clause !== previous.clause) continue;
      const rest = extend(index + 1, hit, 0);
      if (rest) return [hit, ...rest];
    }
    return atom.optional ? extend(index + 1, previous, slack + atom.gap) : undefined;
  };
  const found: Hit[][] = [];
  const lead = pattern.atoms.findIndex((atom) => !atom.optional);
  for (const hit of lists[lead]!) {
    const rest = extend(lead + 1, hit, 0);
    if (!rest) continue;
    const before = lead > 0 ? precede(pattern, lists, lead, hit) : [];
    found.push([...before, hit, ...rest]);
  }
  return found;
}

/** Optional atoms in front of the first required one, nearest first. */
function precede(pattern: Pattern, lists: readonly (readonly Hit[])[], lead: number, from: Hit): Hit[] {
  const taken: Hit[] = [];
  let first = from.first;
  for (let index = lead - 1; index >= 0; index--) {
    const reach = first - 1 - (pattern.atoms[index + 1]?.gap ?? 0);
    const near = lists[index]!.findLast((hit) => hit.last < first && hit.last >= reach);
    if (!near) continue;
    taken.unshift(near);
    first = near.first;
  }
  return taken;
}

function matchUnordered(pattern: Pattern, hits: SentenceHits): Hit[][] {
  const lists = pattern.atoms.filter((atom) => !atom.optional).map((atom) => hitsOf(atom, hits));
  const [anchors = [], ...others] = lists;
  const found: Hit[][] = [];
  let steps = 0;
  for (const anchor of anchors) {
    const group = [anchor];
    for (const list of others) {
      let best: Hit | undefined;
      let bestSpan = pattern.window + 1;
      for (const hit of list) {
        if (++steps > MOST_STEPS) return found;
        if (group.some((taken) => hit.first <= taken.last && taken.first <= hit.last)) continue;
        const span =
          Math.max(hit.last, ...group.map((h) => h.last)) - Math.min(hit.first, ...group.map((h) => h.first));
        if (span < bestSpan) [best, bestSpan] = [hit, span];
      }
      if (!best) break;
      group.push(best);
    }
    if (group.length === lists.length) found.push(group.sort((a, b) => a.first - b.first));
  }
  return found;
}
