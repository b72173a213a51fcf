import { lookUp } from './lexicon';
import { type Hint, Hints } from './senses';

const ORDER = Object.keys(Hints) as (keyof typeof Hints)[];
const known = new Map<string, Hint>();

/** The strongest hint in a class list or the like: the more telling field wins (`company-location` is a location). */
export function hintIn(names: string): Hint {
  const before = known.get(names);
  if (before !== undefined) return before;
  let found = 0;
  for (const token of names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/))
    found |= lookUp('hints', token);
  for (const token of names
    .toLowerCase()
    .replace(/[^a-z ]+/g, '')
    .split(' '))
    found |= lookUp('hints', token);
  const best = ORDER.find((hint) => found & Hints[hint]) ?? '';
  if (known.size > 5000) known.clear();
  known.set(names, best);
  return best;
}
