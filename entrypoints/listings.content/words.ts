import { SHELVES } from '../../lib/sites/words/hashing';
import { learnWords, type PackedWords } from '../../lib/sites/words/lexicon';
import { ask } from '../shared/messaging';
import { untilHeard } from './heard';

let learned = false;

/** Has the worker send the words that job pages are known by, once for this page. False when they did not come. */
export async function learn(goesOn: () => boolean): Promise<boolean> {
  if (learned) return true;
  const words = await untilHeard(() => ask('background', 'words', {}), goesOn);
  if (!isPacked(words)) return false;
  learnWords(words);
  learned = true;
  return true;
}

const isPacked = (words: Partial<PackedWords> | undefined): words is PackedWords =>
  words !== undefined && SHELVES.every((shelf) => typeof words[shelf] === 'string');
