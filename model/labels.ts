import { normalise } from '../lib/text/normalise';
import type { Listing } from '../lib/types';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Words of the lines that a card gives beside its text: title, employer, place, pay, date. */
export function labelWords({ title, employer, location, salary, postedAt }: Listing): ReadonlySet<string> {
  const words = [title, employer, location, salary, postedAt]
    .filter((label) => label !== undefined)
    .flatMap((label) => normalise(label.slice(0, 1024)).folded.match(WORD) ?? []);
  return new Set(words);
}

/** How many words of a folded stretch are no label's: a card's lines are names and numbers, and say nothing of terms. */
export function ownWords(folded: string, labels: ReadonlySet<string>): number {
  return (folded.match(WORD) ?? []).filter((word) => !labels.has(word)).length;
}
