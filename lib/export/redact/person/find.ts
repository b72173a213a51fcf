import { Cover } from '../cover';
import { hanPeople } from './han';
import type { Person, Taken } from './person';
import { spacedPeople } from './spaced';
import { thaiPeople } from './thai';
import { wordsOf } from './tokens';

export type { Person, Taken } from './person';

/** Longer texts are no ads; what is beyond is read for contacts alone. */
const LONGEST = 65_536;

/**
 * Where people are named in a text, in order and without overlaps; `taken` are its contacts. A method of lists and
 * patterns: it misses names that nothing leads to, and takes some other words for names.
 */
export function findPeople(text: string, taken: readonly Taken[], lang: string): Person[] {
  const read = text.slice(0, LONGEST);
  return apart(
    [
      ...spacedPeople(read, taken, lang),
      ...(/\p{Script=Han}/u.test(read) ? hanPeople(read, taken) : []),
      ...(/\p{Script=Thai}/u.test(read) ? thaiPeople(read, taken) : []),
    ],
    taken,
    text.length,
  );
}

/** People already named who are named again, in full or by one of their names. */
export function findAgain(text: string, values: Iterable<string>, taken: readonly Taken[]): Person[] {
  const sought = new Set(
    [...values].flatMap((value) => [value, ...value.split(' ')]).filter((name) => isTelling(name)),
  );
  if (sought.size === 0) return [];
  const people = wordsOf(text.slice(0, LONGEST))
    .filter(({ folded, capital }) => sought.has(folded) && (capital || !/^[\p{Ll}]/u.test(folded)))
    .map(({ start, end, folded }): Person => ({ start, end, value: folded }));
  for (const name of sought) {
    if (!/[\p{Script=Han}\p{Script=Thai}]/u.test(name)) continue;
    for (let at = text.indexOf(name); at >= 0 && people.length < 500; at = text.indexOf(name, at + 1))
      people.push({ start: at, end: at + name.length, value: name });
  }
  return apart(people, taken, text.length);
}

/** Too short a name is too often another word. */
const isTelling = (name: string): boolean => name.length >= (/\p{Script=Han}/u.test(name) ? 2 : 3);

function apart(people: readonly Person[], taken: readonly Taken[], length: number): Person[] {
  const cover = new Cover(length, taken);
  const kept: Person[] = [];
  for (const person of [...people].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (cover.touches(person.start, person.end)) continue;
    cover.add(person.start, person.end);
    kept.push(person);
  }
  return kept;
}
