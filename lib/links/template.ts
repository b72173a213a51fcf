import { diffArrays } from 'diff';

/** Fixed words of a template, or a slot with what each text has in it, in the order of the texts. */
export type Part = { words: string } | { slot: string[] };

const MOST_WORDS = 600;
const MOST_TEXTS = 20;
/** Beyond this many insertions and deletions two texts have no template in common; it also bounds the time. */
const MOST_EDITS = 500;
const LONGEST_SLOT = 120;

/**
 * What several texts have word for word in common, and the slots between. Reads the first 600 words of at most 20 texts;
 * the first is the one the others are laid over. A text that shares nothing with it is left out of every slot.
 */
export function templateOf(texts: readonly string[]): { parts: Part[]; texts: number } {
  const all = texts
    .slice(0, MOST_TEXTS)
    .map((text) => text.slice(0, 60_000).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS));
  const [first = [], ...others] = all;
  const laid = others.flatMap((words) => {
    const at = layOver(first, words);
    return at ? [{ words, at }] : [];
  });
  const fixed = first.flatMap((_, i) => (laid.every(({ at }) => at[i] !== -1) ? [i] : []));
  const own = { words: first, at: Int32Array.from(first.keys()) };
  return { parts: partsOf(fixed, [own, ...laid]), texts: laid.length + 1 };
}

interface Laid {
  words: readonly string[];
  /** For each word of the first text its place here, or -1. */
  at: Int32Array;
}

/** Words are alike whatever their case and the punctuation around them. */
const core = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || word;

function layOver(first: readonly string[], words: readonly string[]): Int32Array | undefined {
  const steps = diffArrays(first.map(core), words.map(core), { maxEditLength: MOST_EDITS });
  if (!steps) return undefined;
  const at = new Int32Array(first.length).fill(-1);
  let [i, j] = [0, 0];
  for (const { added, removed, count } of steps) {
    if (added) j += count;
    else if (removed) i += count;
    else for (let n = 0; n < count; n++) at[i++] = j++;
  }
  return at;
}

function partsOf(fixed: readonly number[], laid: readonly Laid[]): Part[] {
  const first = laid[0]?.words ?? [];
  const parts: Part[] = [];
  let run: string[] = [];
  const flush = () => {
    if (run.length > 0) parts.push({ words: run.join(' ') });
    run = [];
  };
  for (let n = 0; n <= fixed.length; n++) {
    const slot = laid.map(({ words, at }) => {
      const from = n === 0 ? 0 : (at[fixed[n - 1] ?? 0] ?? 0) + 1;
      const to = n === fixed.length ? words.length : (at[fixed[n] ?? 0] ?? 0);
      return words.slice(from, to).join(' ').slice(0, LONGEST_SLOT);
    });
    if (slot.some((words) => words !== '')) {
      flush();
      parts.push({ slot });
    }
    const word = first[fixed[n] ?? -1];
    if (word !== undefined) run.push(word);
  }
  flush();
  return parts;
}
