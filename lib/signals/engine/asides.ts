import type { AnyConcept } from '../../concepts';
import type { Aside } from '../../types';
import { ideaId } from './lexis';
import type { Reading, Sentence } from './reading';

/**
 * Text that talks *about* abuse instead of offering work (taxonomy section 8): a warning, news, law, a person asking
 * for help. A whole text is an aside only when it speaks so throughout; one warning sentence excuses itself alone, so
 * that "beware of fakes" at the head of an ad does not wash the rest of it.
 */
const CUES: readonly (readonly [Aside, readonly AnyConcept[]])[] = [
  ['help-request', ['MINE', 'HELP_ME']],
  ['news', ['NEWS']],
  ['law-or-training', ['LAW_TEXT']],
  ['warning', ['WARN', 'HELPLINE', 'OTHERS']],
  ['organisation', ['ANTI_WORK']],
];

/** Shorter quotation marks hold a name, not somebody’s words. */
const SHORTEST_QUOTATION = 8;

const CUE_IDS = CUES.flatMap(([aside, concepts]) => concepts.map((concept) => [ideaId(concept), aside] as const));

/** The aside a sentence is by itself. */
export function asideOf({ ideas }: Sentence): Aside | undefined {
  if (ideas.size === 0) return undefined;
  for (const [id, aside] of CUE_IDS) if (ideas.has(id)) return aside;
  return undefined;
}

/** The aside the whole text is, when it is one. */
export function asideOfAll(reading: Reading): Aside | undefined {
  const sentences = reading.parts.flatMap((part) => part.sentences);
  const counts = new Map<Aside, number>();
  for (const sentence of sentences) {
    const aside = asideOf(sentence);
    if (aside) counts.set(aside, (counts.get(aside) ?? 0) + 1);
  }
  const cued = [...counts.values()].reduce((sum, n) => sum + n, 0);
  if (reading.has('MINE') && (reading.has('HELP_ME') || reading.hits('MINE').length >= 2)) return 'help-request';
  if (reading.has('HELP_ME') && !reading.has('JOB')) return 'question';
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) return undefined;
  if (cued >= 2 && cued * 3 >= sentences.length) return first[0];
  const quoted = reading.parts.some((part) =>
    part.quoted.some((range) => range.end - range.start > SHORTEST_QUOTATION),
  );
  return quoted && (counts.has('warning') || counts.has('news')) ? first[0] : undefined;
}
