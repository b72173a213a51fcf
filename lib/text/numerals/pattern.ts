import { foldWord } from './fold';

/**
 * A regular expression for folded text from parts written as people write: accents are folded like the text is, and
 * `@` stands for "not after a letter", `§` for "not before one". Parts are alternatives; use no capital class escapes in them.
 */
export function foldedPattern(parts: readonly string[], flags: string, tail = ''): RegExp {
  const source = parts
    .map((part) => foldWord(part).replaceAll('@', '(?<![\\p{L}])').replaceAll('§', '(?![\\p{L}])'))
    .join('|');
  return new RegExp(`(?:${source})${tail}`, flags);
}
