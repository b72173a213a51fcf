import type { Hit } from '../../text/matcher';
import { standsBeside } from './beside';
import type { Pack, Rule } from './compile';
import { ideaId } from './lexis';
import type { Part, Sentence } from './reading';

const NEG = ideaId('NEG');
const NOT_NEG = ideaId('NOT_NEG');
const CONTRAST = ideaId('ONLY_CONTRAST');
/** Words between a negation and what it negates. */
const REACH = 3;

/** Whether the clause says that what was matched is *not* so. */
export function isNegated(
  match: readonly Hit[],
  part: Part,
  sentence: Sentence,
  packs: readonly Pick<Pack, 'negation'>[],
): boolean {
  const first = match[0]!.first;
  const last = match.at(-1)!.last;
  const clauses = [part.clauseOf(first), part.clauseOf(last)];
  const contrasts = sentence.ideas.get(CONTRAST) ?? [];
  const exempt = sentence.ideas.get(NOT_NEG) ?? [];
  return (sentence.ideas.get(NEG) ?? []).some((neg) => {
    if (!clauses.includes(part.clauseOf(neg.first))) return false;
    if (match.some((hit) => overlaps(hit, neg)) || exempt.some((hit) => overlaps(hit, neg))) return false;
    const side = packs[neg.lang]?.negation ?? 'before';
    const before =
      neg.last < first && first - neg.last <= REACH && !contrasts.some((c) => c.first > neg.last && c.last < first);
    const inside = neg.first > first && neg.last < last;
    const behind = neg.first > last && neg.first - last <= REACH;
    return inside || (side !== 'behind' && before) || (side !== 'before' && behind);
  });
}

/** These speak for their whole sentence. */
const THROUGHOUT = new Set((['OTHER_THING', 'OWN_VOICE', 'VOLUNTEER'] as const).map(ideaId));

/** Whether an idea that makes it something else stands in the same clause, or as near as `standsBeside` asks. */
export function isExcused(rule: Rule, match: readonly Hit[], part: Part, sentence: Sentence): boolean {
  if (rule.unless.length === 0) return false;
  const from = part.clauseOf(match[0]!.first);
  const to = part.clauseOf(match.at(-1)!.last);
  return rule.unless.some((id) =>
    (sentence.ideas.get(id) ?? []).some((hit) => {
      if (THROUGHOUT.has(id)) return true;
      const clause = part.clauseOf(hit.first);
      const away = Math.max(from - clause, clause - to, 0);
      return away === 0 || standsBeside(id, clause, away, match, part, sentence);
    }),
  );
}

const overlaps = (a: Hit, b: Hit): boolean => a.first <= b.last && b.first <= a.last;
