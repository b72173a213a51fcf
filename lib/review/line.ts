import type { DecisionValue, Finding, Level } from '../types';

/** One line of the queue: what is drawn and searched, never the whole ad, so that 100,000 of them fit. */
export interface QueueLine {
  key: string;
  level: Level;
  title: string;
  site: string;
  lastSeen: string;
  decision?: DecisionValue;
  /** Folded words a search looks through: title, site, employer, place and the first of the text. */
  words: string;
}

/** Titles are hostile text of any length; a queue line shows one line of it. */
const TITLE_LENGTH = 160;
const WORDS_LENGTH = 400;
const MOST_SEARCHED = 65_536;

export const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export function toLine({ key, site, lastSeen, listing, verdict, decision }: Finding): QueueLine {
  const head = listing.text.slice(0, WORDS_LENGTH);
  const title = (listing.title?.trim() ? listing.title.slice(0, WORDS_LENGTH) : head).replace(/\s+/g, ' ').trim();
  const searched = [title, site, listing.employer, listing.location, head].filter(Boolean).join('\n');
  return {
    key,
    level: verdict.level,
    title: [...title].slice(0, TITLE_LENGTH).join(''),
    site,
    lastSeen,
    words: fold(searched.slice(0, 2 * WORDS_LENGTH)),
    ...(decision ? { decision: decision.value } : {}),
  };
}

/** All the words of an ad a search reads, folded; of a very long text the part that was read for evidence. */
export const wordsOf = ({ site, listing }: Finding): string =>
  fold(
    [listing.title, site, listing.employer, listing.location, listing.text.slice(0, MOST_SEARCHED)]
      .filter(Boolean)
      .join('\n'),
  );

/** The lines that hold every word of the search, in any order, whatever the accents. An empty search holds all. */
export function search(lines: readonly QueueLine[], typed: string): readonly QueueLine[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  return wanted.length === 0 ? lines : lines.filter((line) => wanted.every((word) => line.words.includes(word)));
}
