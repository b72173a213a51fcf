import { CYRILLIC, classes, DIGIT, isLetter, LATIN, OTHER } from './classes';
import { addForm, type Draft, textOf } from './draft';
import { LEET } from './forms';
import { isTarget } from './targets';

const LETTER: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '!': 'i',
  '|': 'i',
  '£': 'l',
};
const CYRILLIC_LETTER: Readonly<Record<string, string>> = {
  '0': 'о',
  '3': 'з',
  '4': 'ч',
  '6': 'б',
  '@': 'а',
  '1': 'і',
};
const SIGNS = new Set([...'@$€!|£'].map((char) => char.charCodeAt(0)));
const LONGEST = 24;
const VOWEL = /[aeiouyаеиоуыэюяії]/;
const CONSONANT = /[^aeiouyаеиоуыэюяії]/;
/** Short words of a text written in leet, where a model number would look the same: w3, th3, n0t. */
const SHORT = new Set(
  'no we you the and for get all are not me to so on or as at is it be he she our out now one see say day pay use who how can may'.split(
    ' ',
  ),
);

/** Digits before these are a count or an ordinal, behind these a model: never letters. */
const UNITS = new Set(
  `st nd rd th h hr hrs hour hours am pm k km m kg g mg ml cl l cm mm gb mb tb mbps usd eur gbp pln uah rub inr aed usdt x d day
  days week weeks wk wks month months mo year years yr yrs min mins people persons person star stars bed beds bedroom room rooms
  girls girl shift shifts shifts times place places pcs men women ppl bhk px mp ghz wheel wheeler man plus percent euro euros dollar
  dollars pesos real reais lei rs zl usdday fees fee cost experience interview deposit o er e a as os eme ere nd rd bis ter
  days dias dia horas hora meses mes anos ano semanas jours heures mois ans tage std stunden uhr jahre tys tis mln mil bn lakh lac
  jt rb ribu juta jam hari bulan tahun oras araw buwan taon gio ngay thang`.split(/\s+/),
);
/** Romanised Arabic writes ع ح خ ص ط ق as digits; two of these words and 2, 3, 5, 6, 7, 8, 9 stay digits. */
const ARABIZI =
  /(?:^| )(?:ma3|3ala|3al|3and|3andi|3andak|3andna|7ad|7aga|7abibi|sa3a|ma3ak|ma3ana|ba3d|ta3al|ta3ala|3ayez|3ayz|fi|el|mn|shu|kaman|lazem|bs|enta|ana|wala|kol|3shan|3ashan|2al|yalla|kfil|lkafil|flous|jawaz|b3d|m3|3la|3nd|3ndi|ta3|dyal|7it|khdma)(?= |$)/g;
const ARABIZI_LETTERS = /[2356789]/;

interface Candidate {
  start: number;
  end: number;
  token: string;
}

/** Digits and signs written for letters: "p4ssp0rt", "vi$a". Only in words with letters; true when it changed any. */
export function leet(draft: Draft): boolean {
  const found = candidates(draft);
  if (found.length === 0) return false;
  const arabizi = found.some((one) => ARABIZI_LETTERS.test(one.token)) && isArabizi(draft);
  const sure = new Map<Candidate, string>();
  for (const one of found) {
    const word = readStrictly(one.token);
    if (word !== undefined && !(arabizi && ARABIZI_LETTERS.test(one.token))) sure.set(one, word);
  }
  // In a text that plainly does it, a digit at the end or the start of a word is a letter too: "plan3", "4nd".
  const loose = sure.size >= 2;
  let changed = false;
  for (const one of found) {
    const word = sure.get(one) ?? (loose ? readLoosely(one.token) : undefined);
    if (word === undefined || word === one.token) continue;
    for (let i = 0; i < word.length; i++) draft.units[one.start + i] = word.charCodeAt(i);
    addForm(draft, one.start, one.end, LEET);
    changed = true;
  }
  return changed;
}

function isArabizi(draft: Draft): boolean {
  const text = ` ${textOf(draft, 0, Math.min(draft.length, 4096))} `;
  let hits = 0;
  for (const [word] of text.matchAll(ARABIZI)) hits += /\d/.test(word) ? 2 : 1;
  // "3andena": ع at the start of a word.
  for (const _ of text.matchAll(/ [237][a-z]{3,}(?= )/g)) hits++;
  return hits >= 3;
}

function candidates(draft: Draft): Candidate[] {
  const found: Candidate[] = [];
  const { units } = draft;
  for (let at = 0; at < draft.length; ) {
    if (!isPart(units[at]!)) {
      at++;
      continue;
    }
    const start = at;
    let letters = 0;
    let others = 0;
    for (; at < draft.length && isPart(units[at]!); at++) {
      if (isLetter(classes[units[at]!]!)) letters++;
      else others++;
    }
    if (letters < 2 || others === 0 || at - start > LONGEST || isAddress(draft, start, at)) continue;
    let from = start;
    let to = at;
    // "Now!", "US$ job", "€money": signs at the ends belong to the sentence or the price, but "$alary".
    while (to > from && (units[to - 1] === 0x21 || units[to - 1] === 0x7c || units[to - 1] === 0x40)) to--;
    while (from < to && SIGNS.has(units[from]!) && units[from] !== 0x24) from++;
    if (to - from < 3) continue;
    const token = textOf(draft, from, to);
    if (/[^a-zа-яіїєґ]/.test(token)) found.push({ start: from, end: to, token });
  }
  return found;
}

const isPart = (unit: number): boolean => {
  const kind = classes[unit]!;
  return kind === LATIN || kind === CYRILLIC || kind === DIGIT || (kind === OTHER && SIGNS.has(unit));
};

/** E-mail, handle, web address, file, path, number with units on both sides: what stands around the token decides. */
function isAddress(draft: Draft, start: number, end: number): boolean {
  const { units } = draft;
  const before = start > 0 ? units[start - 1]! : 0x20;
  const behind = end < draft.length ? units[end]! : 0x20;
  if (before === 0x5f || behind === 0x5f || before === 0x23 || before === 0x40 || units[start] === 0x40) return true;
  if (before === 0x2f || behind === 0x2f || before === 0x3d || before === 0x26 || behind === 0x3d) return true;
  if ((behind === 0x2e || behind === 0x2c) && end + 1 < draft.length && isWordPart(units[end + 1]!)) return true;
  if ((before === 0x2e || before === 0x2c) && start > 1 && isWordPart(units[start - 2]!)) return true;
  return false;
}

const isWordPart = (unit: number): boolean => isLetter(classes[unit]!) || classes[unit] === DIGIT;

function respell(token: string, map: Readonly<Record<string, string>>): string | undefined {
  let out = '';
  for (const char of token) {
    const letter = /[a-zа-яіїєґ]/.test(char) ? char : map[char];
    if (letter === undefined) return undefined;
    out += letter;
  }
  return out;
}

const isLetterChar = (char: string | undefined): boolean => char !== undefined && /[a-zа-яіїєґ]/.test(char);

/** The readings of a token, most likely first: 1 and ! may be i or l. */
function readings(token: string): string[] {
  const map = /[а-яіїєґ]/.test(token) ? CYRILLIC_LETTER : LETTER;
  const first = respell(token, map);
  if (first === undefined) return [];
  if (map !== LETTER || !/[1!|]/.test(token)) return [first];
  return [first, respell(token, { ...LETTER, '1': 'l', '!': 'l', '|': 'l' })!];
}

function readStrictly(token: string): string | undefined {
  const words = readings(token);
  const target = words.find((word) => isTarget(word));
  if (target && !isCount(token)) return target;
  const word = words[0];
  if (word === undefined || isCount(token)) return undefined;
  // One digit run at the least between letters, each run short.
  const inner = /[a-zа-яіїєґ][^a-zа-яіїєґ]{1,2}(?=[a-zа-яіїєґ])/g;
  const runs = [...token.matchAll(/[^a-zа-яіїєґ]+/g)];
  const inside = token.match(inner)?.length ?? 0;
  if (inside === 0 || runs.some(([run]) => run.length > 2 || /^[1-9]0$/.test(run))) return undefined;
  if (/[@!|£€]/.test(token) && !isSignWord(token)) return undefined;
  return isPlausible(token, word) ? word : undefined;
}

/** A sign inside a short word between consonants: "c@sh"; not "jobs@company", nor "us!what" with its lost space. */
function isSignWord(token: string): boolean {
  if (/[!|]/.test(token)) return false;
  for (let i = 0; i < token.length; i++) {
    if (!'@£€'.includes(token[i]!)) continue;
    const beside = (token[i - 1] ?? '') + (token[i + 1] ?? '');
    if (beside.length < 2 || /[aeiouy]/.test(beside) || i > 3 || token.length > 9) return false;
  }
  return true;
}

/** More letters than digits, a vowel and a consonant, no heap of vowels; and no model number: h1b, mp4s, ps5. */
function isPlausible(token: string, word: string): boolean {
  const letters = [...token].filter(isLetterChar).length;
  const doubled = /^[a-z]+(?:00|33)[a-z]+$/.test(token);
  if (word.length < 4 || (!doubled && (letters <= token.length - letters || isModel(token)))) return false;
  if (/[aeiou]{4}/.test(word) || /[^aeiouy\W\d]{6}/.test(word)) return false;
  return VOWEL.test(word) && CONSONANT.test(word);
}

/** h1b, mp4s, ps5; unity3d, neo4j; plan4act; bonus3rd and html5experience with a lost space; 1af7dee7e5. */
function isModel(token: string): boolean {
  if (/^(?:[a-zа-я]\d+[a-zа-я]?|[a-zа-я]{1,3}\d+s?|[0-9a-f]{8,})$/.test(token)) return true;
  if (/^[a-z]+\d(?:d|j|u|st|nd|rd|th)$/.test(token) || /^[a-z]{3,}[24][a-z]{3,}$/.test(token)) return true;
  return token.length > 11 && /^[a-z]{3,}\d[a-z]{3,}$/.test(token);
}

/** 3rd, 24h, 5k, 2weeks, 100usd, 4x4. */
function isCount(token: string): boolean {
  const count = /^\d+(.*)$/.exec(token);
  if (!count) return false;
  const rest = count[1]!;
  if (UNITS.has(rest) || /^x\d+$/.test(rest)) return true;
  return /^\d{2,}/.test(token) && !/\d/.test(rest);
}

/** Inside a text of leet: one digit at an end of a word of three letters or more. */
function readLoosely(token: string): string | undefined {
  if (isCount(token)) return undefined;
  const word = readings(token)[0];
  if (word === undefined || /[@!|£€$]/.test(token)) return undefined;
  if (/\d0(?!\d)/.test(token.replace(/00/g, '')) || (isModel(token) && !SHORT.has(word))) return undefined;
  const edge = /^\d?[a-zа-яіїєґ]+\d?$/.test(token) && /\d/.test(token);
  const inner = /^\d?[a-zа-яіїєґ]+(?:\d{1,2}[a-zа-яіїєґ]+){1,4}\d?$/.test(token);
  return (edge || inner) && word.length >= 3 && VOWEL.test(word) ? word : undefined;
}
