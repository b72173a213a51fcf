import { PERSON_WORDS } from '../names';
import { type Person, reachable, type Taken } from './person';
import { listed } from './words';

const pack = PERSON_WORDS.find(({ script }) => script === 'Han');
const either = (words: string | undefined) =>
  listed(words)
    .sort((a, b) => b.length - a.length)
    .join('|');

const FAMILY = `(?:${either(pack?.surnames)})`;
const CALLED = `(?:${either(pack?.titles)})`;
const BEHIND = `(?:${either(pack?.behind)})`;
const LABEL = '(?:电话|電話|手机|手機|微信|号码|vx|tel|线上)';
const ENDS = `(?=${BEHIND}|${LABEL}|[^\\p{Script=Han}]|$)`;
const NAME = `(?:${CALLED}\\p{Script=Han}|${FAMILY}\\p{Script=Han}{1,2}?${ENDS}|${FAMILY}(?=${BEHIND})|${FAMILY}\\p{Script=Han}{2}|[A-Z][a-z]{1,15})`;

const CUED = new RegExp(
  `(?:${either(pack?.cues)})(?:${either(pack?.between)}|[ :：,，]){0,3}(${NAME}|(?<=[:：] ?)\\p{Script=Han}{2,4}(?=[^\\p{Script=Han}]|$))`,
  'gu',
);
const OWN = /(?:我是|我叫|姓名[:：]?|名字[:：]?)(\p{Script=Han}{2,3})(?=[^\p{Script=Han}]|$)/gu;
const TITLED = new RegExp(`(${CALLED}\\p{Script=Han}|${FAMILY}\\p{Script=Han}{0,2}?)(?=${BEHIND})`, 'gu');
const BEFORE = new RegExp(
  `(?<!\\p{Script=Han})(${CALLED}\\p{Script=Han}|${FAMILY}\\p{Script=Han}{1,2})(?:${BEHIND})?[ :：,，(（-]{0,3}${LABEL}?[ :：]{0,3}$`,
  'u',
);
const AFTER = new RegExp(`^[ (（,，-]{0,3}(${CALLED}\\p{Script=Han}|${FAMILY}\\p{Script=Han}{0,2}?)${ENDS}`, 'u');

const NOT = listed(pack?.not);
const MOST = 200;

/** People named in Chinese: behind words that lead to a name, before a title, beside a contact. */
export function hanPeople(text: string, taken: readonly Taken[]): Person[] {
  const people: Person[] = [];
  const add = (name: string | undefined, start: number) => {
    if (name === undefined || name === '' || people.length > MOST) return;
    if (NOT.some((word) => text.startsWith(word, start))) return;
    people.push({ start, end: start + name.length, value: name.toLowerCase() });
  };
  for (const pattern of [CUED, TITLED, OWN])
    for (const { 0: whole, 1: name, index } of text.matchAll(pattern))
      add(name, index + whole.length - (name?.length ?? 0));
  for (const { start, end } of reachable(taken)) {
    const from = Math.max(0, start - 24);
    const before = BEFORE.exec(text.slice(from, start));
    if (before) add(before[1], from + before.index);
    const after = AFTER.exec(text.slice(end, end + 12));
    const bracketed = /^ ?[(（](\p{Script=Han}{2,3})[)）]/u.exec(text.slice(end, end + 12));
    if (bracketed?.[1]) add(bracketed[1], end + bracketed[0].length - 1 - bracketed[1].length);
    if (after) add(after[1], end + after[0].length - (after[1]?.length ?? 0));
  }
  return people;
}
