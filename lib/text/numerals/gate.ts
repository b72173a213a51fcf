import type { Folded } from './fold';
import { Lexicon } from './lexicon';
import { glanceAt } from './openings';

/**
 * Whether any of these words stands anywhere in a folded text, also inside a word: asked before a large regular
 * expression that cannot match without one of them.
 */
export function gate(words: readonly string[], bit: number): (folded: Folded) => boolean {
  const lexicon = new Lexicon<true>(
    words.map((word) => [word, true] as const),
    undefined,
    bit,
  );
  return (folded) => {
    const { openings } = glanceAt(folded);
    for (let at = 0; at < openings.length; at++)
      if ((openings[at]! & bit) !== 0 && lexicon.matchAt(folded.text, at, true)) return true;
    return false;
  };
}
