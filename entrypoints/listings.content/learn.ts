import { ask } from '../shared/messaging';
import { untilHeard } from './heard';
import { learnLook } from './style';

let learned = false;

/** Has the worker send the look of marks, once for this page. False when it did not come. */
export async function learn(goesOn: () => boolean): Promise<boolean> {
  if (learned) return true;
  const words = await untilHeard(() => ask('background', 'words', {}), goesOn);
  if (typeof words?.look !== 'string') return false;
  learnLook(words.look);
  learned = true;
  return true;
}
