import type { Folded } from './fold';
import { DIGIT, LETTER, UNSPACED } from './letters';
import { glanceAt, NUMBERS } from './openings';
import { NUMBER_LEXICON } from './read-number';

const found = new WeakMap<Folded, Uint32Array>();

/** A text of 64 Ki units with more numbers than this is no ad. */
const MOST_PLACES = 12_000;

/** Where in a folded text a number may start, in digits or words, and behind them the length of the text; at most 12,000. */
export function numberPlaces(folded: Folded): Uint32Array {
  let places = found.get(folded);
  if (!places) {
    places = findPlaces(folded);
    found.set(folded, places);
  }
  return places;
}

let draft = new Uint32Array(0);

function findPlaces(folded: Folded): Uint32Array {
  const { text } = folded;
  const { kinds, openings } = glanceAt(folded);
  if (draft.length <= text.length) draft = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length && count < MOST_PLACES; at++) {
    const kind = kinds[at]!;
    if (kind === DIGIT) draft[count++] = at;
    else if ((openings[at]! & NUMBERS) === 0 || (kind !== LETTER && kind !== UNSPACED)) continue;
    else if (at > 0 && kind === LETTER && kinds[at - 1] === LETTER) continue;
    else if (NUMBER_LEXICON.matchAt(text, at, true)) draft[count++] = at;
  }
  draft[count++] = text.length;
  return draft.slice(0, count);
}
