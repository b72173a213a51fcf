import { eld } from 'eld/extrasmall';

/**
 * The n-gram detector: `eld` with its smallest data (60 languages). A subset of the 42 languages that a script does not
 * decide by itself would be 10 % smaller when packed, and the library can only save one in a browser by hand.
 */
export type Scores = Readonly<Record<string, number>>;

/** Languages eld names otherwise than BCP 47 or than their script says. */
const NAMES: Readonly<Record<string, string>> = { ku: 'ckb' };

/** Likeness 0 to 1 per language; an empty object when it knows nothing. */
export function ngramScores(text: string): Scores {
  const scores = eld.detect(text).getScores();
  for (const [from, to] of Object.entries(NAMES)) {
    const score = scores[from];
    if (score !== undefined) {
      scores[to] = score;
      delete scores[from];
    }
  }
  return scores;
}
