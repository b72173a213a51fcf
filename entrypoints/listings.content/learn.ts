import type { Site } from '../../lib/sites/adapter';
import { learnSites } from '../../lib/sites/index';
import { SHELVES } from '../../lib/sites/words/hashing';
import { learnWords, type PackedWords } from '../../lib/sites/words/lexicon';
import { ask } from '../shared/messaging';
import { untilHeard } from './heard';
import { learnLook } from './style';

let learned = false;

/** Has the worker send the words that job pages are known by the tables of sites and the look of marks, once for this page. False when they did not come. */
export async function learn(goesOn: () => boolean): Promise<boolean> {
  if (learned) return true;
  const words = await untilHeard(() => ask('background', 'words', {}), goesOn);
  if (!isPacked(words)) return false;
  learnWords(words);
  const sites: Record<string, Site> = JSON.parse(words.sites);
  learnSites(sites);
  learnLook(words.look);
  learned = true;
  return true;
}

const isPacked = (
  words: Partial<PackedWords & { sites: string; look: string }> | undefined,
): words is PackedWords & { sites: string; look: string } =>
  typeof words?.sites === 'string' &&
  typeof words.look === 'string' &&
  SHELVES.every((shelf) => typeof words[shelf] === 'string');
