import { SWAP_WORDS, type SwapKind } from './words';

/** Words of one form that may stand for one another, and the pattern that finds them as whole words. */
export interface Group {
  kind: SwapKind;
  words: readonly string[];
  pattern: RegExp;
}

const built = new Map<string, readonly Group[]>();

/** The groups of a language, by the code of its pack; none for others. */
export function groupsOf(lang: string): readonly Group[] {
  let groups = built.get(lang);
  if (!groups) {
    groups = (SWAP_WORDS[lang] ?? []).map(([kind, list]) => {
      const words = list.split(' ').map((word) => word.replaceAll('_', ' '));
      return { kind, words, pattern: patternOf(words) };
    });
    built.set(lang, groups);
  }
  return groups;
}

/** Scripts without spaces have no word edges to look for. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Thai}]/u;

function patternOf(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const any = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const edges = words.every((word) => UNSPACED.test(word)) ? ['', ''] : ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'];
  return new RegExp(`${edges[0]}(?:${any})${edges[1]}`, 'giu');
}
