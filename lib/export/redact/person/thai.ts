import { PERSON_WORDS } from '../names';
import { type Person, reachable, type Taken } from './person';
import { listed } from './words';

const pack = PERSON_WORDS.find(({ script }) => script === 'Thai');
const escaped = (word: string) => word.replace(/\./g, '\\.');
const either = (words: string | undefined) =>
  listed(words)
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

const TITLE = `(?:${either(pack?.titles)})`;
const FORMAL = '(?:คุณ|นางสาว|นาย|นาง|น\\.ส\\.|ดร\\.)';
const LETTERS = '[\\u0e01-\\u0e4e]';
const RUN = `(${LETTERS}{2,30}(?: ${LETTERS}{2,20})?)`;
const CUED = new RegExp(`(?:${either(pack?.cues)})(?:${either(pack?.between)}|[ :]){0,3}(${TITLE})? ?${RUN}`, 'gu');
const TITLED = new RegExp(`(?<!${LETTERS})(${FORMAL}) ?${RUN}`, 'gu');
const BEFORE = new RegExp(
  `(?<!${LETTERS})(${TITLE})? ?(${LETTERS}{2,14})[ :(\\-]{0,3}(?:โทร\\.?|เบอร์(?:โทร)?|ไลน์)?[ :.]{0,3}$`,
  'u',
);
const AFTER = new RegExp(`^[ ]?(\\()?[ ]?(${TITLE})? ?(${LETTERS}{2,14})`, 'u');

const NOT = listed(pack?.not);
const NAMES = listed(pack?.names);
const MOST = 200;

/** People named in Thai: a title or a word that leads to a name, up to the next space or the next word that ends it. */
export function thaiPeople(text: string, taken: readonly Taken[]): Person[] {
  const people: Person[] = [];
  const add = (run: string | undefined, start: number, wide: boolean) => {
    const name = run === undefined ? '' : nameIn(run, wide);
    if (name !== '' && people.length <= MOST) people.push({ start, end: start + name.length, value: name });
  };
  for (const { 0: whole, 1: title, 2: run = '', index } of text.matchAll(CUED)) {
    const start = index + whole.length - run.length;
    const ends = /^[ :(-]{0,3}(?:โทร|เบอร์|ไลน์|\d|\+)/.test(text.slice(start + run.length));
    const sure = /ชื่อ/.test(whole.slice(0, whole.length - run.length));
    if (title !== undefined || ends || sure || NAMES.some((name) => run.startsWith(name)))
      add(run, start, title !== undefined);
  }
  for (const { 0: whole, 2: run = '', index } of text.matchAll(TITLED))
    add(run, index + whole.length - run.length, true);
  for (const name of NAMES) {
    for (let at = text.indexOf(name); at >= 0 && people.length <= MOST; at = text.indexOf(name, at + 1))
      add(name, at, false);
  }
  for (const { start, end } of reachable(taken)) {
    const from = Math.max(0, start - 40);
    const before = BEFORE.exec(text.slice(from, start));
    const run = before?.[2];
    if (before && run !== undefined)
      add(run, from + before.index + before[0].indexOf(run, before[1]?.length ?? 0), false);
    const after = AFTER.exec(text.slice(end, end + 30));
    const named = after?.[3];
    if (after && named !== undefined && (after[1] !== undefined || after[2] !== undefined))
      add(named, end + after[0].length - named.length, false);
  }
  return people;
}

/** The name at the beginning of a run of letters; empty where the run begins with a word that is none. */
function nameIn(run: string, wide: boolean): string {
  if (NOT.some((word) => run.startsWith(word))) return '';
  const [first = '', second] = run.split(' ');
  const name = cut(first);
  if (!wide || name !== first || second === undefined || NOT.some((word) => second.startsWith(word))) return name;
  return `${name} ${cut(second)}`;
}

function cut(word: string): string {
  const ends = NOT.filter((stop) => stop.length > 2)
    .map((stop) => word.indexOf(stop, 2))
    .filter((at) => at >= 2);
  return ends.length === 0 ? word : word.slice(0, Math.min(...ends));
}
