import { PERSON_WORDS } from '../names';
import type { PersonWords } from '../names/pack';
import { foldName, wordsOf } from './tokens';

/** Sequences of words by their first one, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A phrase behind a name; `suffix` is written onto the name itself, `'` being any ending behind an apostrophe. */
export interface Following {
  suffix?: string;
  words: readonly string[];
}

export interface Reader {
  code: string;
  cased: boolean;
  script: PersonWords['script'];
  cues: Phrases;
  /** Behind these a name comes for certain. */
  sure: Phrases;
  between: ReadonlySet<string>;
  titles: Phrases;
  /** What stands in the place of a name and is none. */
  not: ReadonlySet<string>;
  behind: Phrases;
  follow: readonly Following[];
}

export const listed = (words: string | undefined): string[] => (words ?? '').split('|').filter((word) => word !== '');

function phrases(words: string | undefined): Phrases {
  const map = new Map<string, string[][]>();
  for (const phrase of listed(words)) {
    const parts = wordsOf(phrase).map(({ folded }) => folded);
    const first = parts[0];
    if (first !== undefined)
      map.set(
        first,
        [...(map.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
      );
  }
  return map;
}

function following(phrase: string): Following {
  const [first = '', ...rest] = phrase.split(' ').map(foldName);
  return first.startsWith('-') ? { suffix: first.slice(1), words: rest } : { words: [first, ...rest] };
}

const readerOf = ({ code, script, cues, sure, between, not, titles, behind, follow }: PersonWords): Reader => ({
  code,
  script,
  cased: script === 'cased',
  cues: phrases(cues),
  sure: phrases(sure),
  not: new Set(listed(not).map(foldName)),
  between: new Set(listed(between).map(foldName)),
  titles: phrases(titles),
  behind: phrases(behind),
  follow: listed(follow).map(following),
});

/** Packs whose words stand between spaces. */
export const READERS: readonly Reader[] = PERSON_WORDS.filter(
  ({ script }) => script !== 'Han' && script !== 'Thai',
).map(readerOf);

export const NAMES: ReadonlySet<string> = new Set(PERSON_WORDS.flatMap(({ names }) => listed(names).map(foldName)));
