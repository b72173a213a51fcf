import { foldWord } from './fold';

/** Every pattern made so far, for the test that looks for catastrophic ones. */
export const foldedPatterns: RegExp[] = [];

/**
 * A regular expression for folded text from parts written as people write: accents are folded like the text is, and
 * `@` stands for "not after a letter", `§` for "not before one". Parts are alternatives; use no capital class escapes in them.
 */
export function foldedPattern(parts: readonly string[], flags: string, tail = ''): RegExp {
  const source = parts
    .map((part) => foldWord(part).replaceAll('@', '(?<![\\p{L}])').replaceAll('§', '(?![\\p{L}])'))
    .join('|');
  const pattern = new RegExp(`(?:${source})${tail}`, flags);
  foldedPatterns.push(pattern);
  return pattern;
}
