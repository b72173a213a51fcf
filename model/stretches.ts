import type { Part } from '../lib/signals/engine/reading';
import type { Stretch } from './sentence-features';

const BREAK = /[,;:()"]\s|\s[-–—]\s/g;
/** Clauses of one sentence, and how many next to each other are tried together. */
const MOST_CLAUSES = 24;
const MOST_TOGETHER = 3;

/** Runs of one to three clauses of a sentence, each with the ideas that lie in it. */
export function stretchesOf({ text }: Pick<Part, 'text'>, sentence: Stretch): Stretch[] {
  const folded = text.folded.slice(sentence.start, sentence.end);
  const edges = [0, ...[...folded.matchAll(BREAK)].slice(0, MOST_CLAUSES).map((sign) => sign.index + 1), folded.length];
  const found: Stretch[] = [];
  for (let first = 0; first + 1 < edges.length; first++)
    for (let last = first + 1; last < edges.length && last - first <= MOST_TOGETHER; last++) {
      if (first === 0 && last === edges.length - 1) continue;
      const start = sentence.start + leading(folded, edges[first] as number);
      const end = sentence.start + trailing(folded, edges[last] as number);
      if (end > start) found.push({ start, end, hits: inside(sentence.hits, start, end) });
    }
  return found;
}

function leading(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] as string)) at++;
  return at;
}

function trailing(text: string, to: number): number {
  let at = to;
  while (at > 0 && /[\s,;:()"–—-]/.test(text[at - 1] as string)) at--;
  return at;
}

function inside(hits: Stretch['hits'], start: number, end: number): Stretch['hits'] {
  const kept: Stretch['hits'] = new Map();
  for (const [id, list] of hits) {
    const within = list.filter((hit) => hit.start >= start && hit.end <= end);
    if (within.length > 0) kept.set(id, within);
  }
  return kept;
}
