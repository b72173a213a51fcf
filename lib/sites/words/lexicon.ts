import { apply } from './apply';
import { companies } from './companies';
import { controls } from './controls';
import { dates, months } from './dates';
import { employment } from './employment';
import { escort } from './escort';
import { labels } from './labels';
import { occupations } from './occupations';
import { article, discussion, mailbox, procurement, property } from './other-pages';
import { places } from './places';
import { recruitment } from './recruitment';
import { shop } from './shop';

/** What a piece of text speaks of; a text may be several of these at once. */
export const Sense = {
  recruitment: 1,
  occupation: 1 << 1,
  employment: 1 << 2,
  apply: 1 << 3,
  shop: 1 << 4,
  procurement: 1 << 5,
  mailbox: 1 << 6,
  article: 1 << 7,
  discussion: 1 << 8,
  property: 1 << 9,
  escort: 1 << 10,
  date: 1 << 11,
  month: 1 << 12,
  place: 1 << 13,
  company: 1 << 14,
  control: 1 << 15,
  employerLabel: 1 << 16,
  locationLabel: 1 << 17,
  salaryLabel: 1 << 18,
  dateLabel: 1 << 19,
  titleLabel: 1 << 20,
  section: 1 << 21,
} as const;

const exact = new Map<string, number>();
const starts = new Map<string, [string, number][]>();
const ends = new Map<string, [string, number][]>();
/** First words of phrases. */
const openings = new Set<string>();
const LONGEST = 4;
const EDGE = 3;

/** Scripts that do not put spaces between words. */
const isSpaceless = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x0e00 && code <= 0x0eff) ||
  (code >= 0x1000 && code <= 0x109f) ||
  (code >= 0x1780 && code <= 0x17ff) ||
  (code >= 0xac00 && code <= 0xd7af);

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  code === 170 ||
  code === 181 ||
  code === 186 ||
  (code >= 0xc0 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xff00 && code <= 0xff0f));

function file(map: Map<string, [string, number][]>, key: string, word: string, sense: number): void {
  const found = map.get(key);
  if (found) found.push([word, sense]);
  else map.set(key, [[word, sense]]);
}

function learn(words: string, sense: number): void {
  for (const word of words.split('|')) {
    if (word.endsWith('~')) file(starts, word.slice(0, EDGE), word.slice(0, -1), sense);
    else if (word.startsWith('~')) file(ends, word.slice(-EDGE), word.slice(1), sense);
    else {
      exact.set(word, (exact.get(word) ?? 0) | sense);
      const space = word.indexOf(' ');
      if (space > 0) openings.add(word.slice(0, space));
    }
  }
}

learn(recruitment, Sense.recruitment);
learn(occupations, Sense.occupation);
learn(employment, Sense.employment);
learn(apply, Sense.apply);
learn(shop, Sense.shop);
learn(procurement, Sense.procurement);
learn(mailbox, Sense.mailbox);
learn(article, Sense.article);
learn(discussion, Sense.discussion);
learn(property, Sense.property);
learn(escort, Sense.escort);
learn(dates, Sense.date);
learn(months, Sense.month);
learn(places, Sense.place);
learn(companies, Sense.company);
learn(controls, Sense.control);
learn(labels.employer, Sense.employerLabel);
learn(labels.location, Sense.locationLabel);
learn(labels.salary, Sense.salaryLabel);
learn(labels.date, Sense.dateLabel);
learn(labels.title, Sense.titleLabel);
learn(labels.sections, Sense.section);

/** Lower-case words of a text; a run of a spaceless script is one word. At most 400 words. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  const found: string[] = [];
  let from = -1;
  for (let at = 0; at <= lower.length; at += 1) {
    const inside = at < lower.length && isLetter(lower.charCodeAt(at));
    if (inside) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      found.push(lower.slice(from, at));
      from = -1;
      if (found.length >= 400) break;
    }
  }
  return found;
}

function senseOfPart(word: string): number {
  let sense = 0;
  for (const [start, is] of starts.get(word.slice(0, EDGE)) ?? []) if (word.startsWith(start)) sense |= is;
  for (const [end, is] of ends.get(word.slice(-EDGE)) ?? []) if (word.endsWith(end)) sense |= is;
  return sense;
}

function senseOfSpaceless(word: string): number {
  let sense = 0;
  for (let at = 0; at < word.length && at < 400; at += 1) {
    for (let size = 2; size <= 8 && at + size <= word.length; size += 1)
      sense |= exact.get(word.slice(at, at + size)) ?? 0;
  }
  return sense;
}

function senseOfWords(words: readonly string[]): number {
  let sense = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    sense |= (exact.get(word) ?? 0) | senseOfPart(word);
    if (isSpaceless(word.charCodeAt(0))) sense |= senseOfSpaceless(word);
    if (!openings.has(word)) continue;
    let phrase = word;
    for (let more = 1; more < LONGEST && at + more < words.length; more += 1) {
      phrase += ` ${words[at + more]}`;
      sense |= exact.get(phrase) ?? 0;
    }
  }
  return sense;
}

/** Senses that count only as the whole of a text: `post`, `city` and `save` are ordinary words inside one. */
const WHOLE =
  Sense.apply |
  Sense.control |
  Sense.employerLabel |
  Sense.locationLabel |
  Sense.salaryLabel |
  Sense.dateLabel |
  Sense.titleLabel |
  Sense.section;

/** Everything the first 600 characters of a text speak of; labels and buttons only as the whole of it. Linear. */
export function senseOf(text: string): number {
  const words = wordsOf(text.length > 600 ? text.slice(0, 600) : text);
  const sense = senseOfWords(words) & ~WHOLE;
  return text.length <= 60 && words.length <= 6 ? sense | ((exact.get(words.join(' ')) ?? 0) & WHOLE) : sense;
}
