import { Cover } from '../cover';
import { type Person, reachable, type Taken } from './person';
import { isPlace } from './places';
import { joins, leads, type Word, wordsOf } from './tokens';
import { NAMES, type Phrases, READERS, type Reader } from './words';

/** "de", "van", "bin": inside a name, never at its end. */
const PARTICLES = new Set(
  'de da do dos das del della di du van von der bin bint ben ul ur el al la ter ibn abu بن بنت ابن عبد ابو ام ال'.split(
    ' ',
  ),
);
const LONGEST = 3;
/** Characters around a contact in which capitals are looked at. */
const NEAR = 60;

/** The readers of a text in `lang` (BCP 47): all where the language is not among them. */
function readersFor(lang: string): readonly Reader[] {
  const code = lang === 'ms' ? 'id' : (lang.split('-')[0] ?? '');
  const known = READERS.some((reader) => reader.code === code);
  return READERS.filter(
    (reader) =>
      !known || reader.code === code || reader.code === 'en' || !reader.cased || /^(?:ru|uk)$/.test(reader.code),
  );
}

/** People named in a text whose words stand between spaces: by titles, by words that lead to a name, by a list, beside a contact. */
export function spacedPeople(text: string, taken: readonly Taken[], lang: string): Person[] {
  const readers = readersFor(lang);
  const reading = new Reading(text, taken, new Set(readers.flatMap(({ not }) => [...not])));
  for (const reader of readers) reading.readWith(reader);
  reading.listed();
  reading.beside(taken);
  const code = lang.split('-')[0] ?? '';
  // German writes every noun with a capital; of an unknown language nobody can say.
  if (code !== 'de' && READERS.some((reader) => reader.cased && reader.code === code)) reading.amid(taken, code);
  return reading.people;
}

class Reading {
  readonly people: Person[] = [];
  private readonly words: Word[];
  private readonly isTaken: boolean[];

  constructor(
    private readonly text: string,
    taken: readonly Taken[],
    private readonly not: ReadonlySet<string>,
  ) {
    this.words = wordsOf(text);
    const cover = new Cover(text.length, taken);
    this.isTaken = this.words.map(({ start, end }) => cover.touches(start, end));
  }

  readWith(reader: Reader): void {
    for (let at = 0; at < this.words.length; at++) {
      if (this.isTaken[at]) continue;
      const titled = this.match(reader.titles, at);
      if (titled > at && this.leadsTo(titled)) this.forward(this.skip(reader, titled, false), reader, true);
      const sure = this.match(reader.sure, at);
      if (sure > at && this.leadsTo(sure)) this.forward(this.skip(reader, sure, true), reader, true);
      const cued = this.match(reader.cues, at);
      if (cued > at && this.leadsTo(cued)) this.forward(this.skip(reader, cued, true), reader, this.colonBefore(cued));
      if (this.match(reader.behind, at) > at) this.backward(at, reader.cased);
      for (const { suffix, words } of reader.follow) {
        const next = suffix === undefined ? at : at + 1;
        if (!words.every((word, nth) => this.words[next + nth]?.folded === word)) continue;
        if (suffix === undefined) this.backward(at, reader.cased, undefined, true);
        else this.backward(at + 1, reader.cased, suffix);
      }
    }
  }

  /** Names of the lists, wherever they stand. */
  listed(): void {
    for (let at = 0; at < this.words.length; at++) {
      const word = this.words[at];
      if (!word || this.isTaken[at] || !NAMES.has(bare(word.folded)) || this.not.has(word.folded)) continue;
      if (isCased(word) && !word.capital) continue;
      this.add(at, isCased(word) ? this.runEnd(at) : this.looseEnd(at));
    }
  }

  /** "Maria 0612…", "Maria: 0612…", "0612… (Maria)". */
  beside(taken: readonly Taken[]): void {
    for (const { start, end } of reachable(taken)) {
      let last = this.firstFrom(start) - 1;
      const line = this.text.lastIndexOf('\n', start - 1) + 1;
      // Labels stand between a name and its number: "Maria, tel. …".
      for (let labels = 0; labels < 2 && last >= 0 && this.isLabel(last) && this.near(last, start); labels++) last--;
      if (last >= 0 && this.near(last, start) && (this.words[last]?.start ?? 0) >= line) this.before(last);
      const first = this.firstFrom(end);
      const gap = this.text.slice(end, this.words[first]?.start ?? end);
      if (first < this.words.length && /^[ \u00a0]{0,2}(?:[(\-–—/|]|[ \u00a0])[ \u00a0]{0,2}$/.test(gap))
        this.after(first, /[(]/.test(gap));
    }
  }

  /** Near a contact, a capital in the middle of a sentence: a name of somebody or something, unless it is a known place. */
  amid(taken: readonly Taken[], lang: string): void {
    for (const { start, end } of reachable(taken)) {
      const near: number[] = [];
      for (let at = this.firstFrom(start - NEAR); (this.words[at]?.start ?? Infinity) < end + NEAR; at++)
        if (!this.isTaken[at]) near.push(at);
      const capitals = near.filter((at) => this.words[at]?.capital).length;
      // Where most words have one, capitals tell nothing.
      if (capitals * 2 > near.length) continue;
      for (const at of near) {
        const word = this.words[at];
        if (
          !word ||
          word.folded.length < 3 ||
          !this.isNameLike(at) ||
          this.beginsSentence(at) ||
          isPlace(word.folded, lang)
        )
          continue;
        const written = this.text.slice(word.start, word.end);
        if (!/^\p{Lu}[\p{Ll}\p{M}'’-]+$/u.test(written)) continue;
        this.add(at, this.runEnd(at));
      }
    }
  }

  /** The first word that begins at a place or behind it. */
  private firstFrom(place: number): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle]?.start ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private beginsSentence(at: number): boolean {
    if (at === 0) return true;
    return !/^[ \u00a0]{0,2}[,(]?[ \u00a0]{1,2}$/.test(
      this.text.slice(this.words[at - 1]?.end ?? 0, this.words[at]?.start ?? 0),
    );
  }

  private isLabel(at: number): boolean {
    return !this.isTaken[at] && this.not.has(this.words[at]?.folded ?? '');
  }

  /** No end of a sentence between a word and what comes within a few words. */
  private near(at: number, to: number): boolean {
    const from = this.words[at]?.end ?? 0;
    return to - from < 24 && !/[!?\n।。;]/.test(this.text.slice(from, to));
  }

  private before(last: number): void {
    let from = last;
    while (
      from >= 0 &&
      last - from < LONGEST &&
      this.isNameLike(from) &&
      (from === last || this.joined(from, from + 1))
    )
      from--;
    from++;
    if (from > last) return;
    const word = this.words[from];
    // In writing without capitals only a short stretch of its own is taken for a name.
    if (word && !isCased(word) && !(last - from < 2 && this.opens(from))) return;
    if (from > 0 && this.isNameLike(from - 1) && this.joined(from - 1, from)) return;
    this.add(from, last + 1);
  }

  private after(first: number, bracketed: boolean): void {
    const word = this.words[first];
    if (!word || !this.isNameLike(first)) return;
    const end = isCased(word) ? this.runEnd(first) : this.looseEnd(first);
    const behind = this.text.slice(this.words[end - 1]?.end ?? 0).slice(0, 2);
    if (bracketed ? behind.startsWith(')') : /^(?:$|[\n.,)/|]| ?[-–—(])/.test(behind)) this.add(first, end);
  }

  private opens(at: number): boolean {
    const before = this.text.slice(this.words[at - 1]?.end ?? 0, this.words[at]?.start ?? 0);
    return at === 0 || !joins(before) || this.isLabel(at - 1);
  }

  private match(phrases: Phrases, at: number): number {
    for (const phrase of phrases.get(this.words[at]?.folded ?? '') ?? [])
      if (phrase.every((word, nth) => this.words[at + nth]?.folded === word)) return at + phrase.length;
    return at;
  }

  private leadsTo(at: number): boolean {
    const gap = this.text.slice(this.words[at - 1]?.end ?? 0, this.words[at]?.start ?? 0);
    return at < this.words.length && leads(gap);
  }

  private colonBefore(at: number): boolean {
    return /[:：\-–—]/.test(this.text.slice(this.words[at - 1]?.end ?? 0, this.words[at]?.start ?? 0));
  }

  /** Behind fillers and titles. */
  private skip(reader: Reader, from: number, fillers: boolean): number {
    let at = from;
    for (let step = 0; step < 4 && at < this.words.length; step++) {
      const titled = this.match(reader.titles, at);
      const behind = fillers && reader.between.has(this.words[at]?.folded ?? '') ? at + 1 : at;
      const next = Math.max(titled, behind);
      if (next === at || !this.leadsTo(next)) break;
      at = next;
    }
    return at;
  }

  private forward(at: number, reader: Reader, sure: boolean): void {
    const word = this.words[at];
    if (!word || this.isTaken[at] || word.digits) return;
    if (isCased(word)) {
      if (this.isNameLike(at)) this.add(at, this.runEnd(at));
      else this.lower(at);
      return;
    }
    if (this.not.has(word.folded)) return;
    const end = this.looseEnd(at);
    const known = reader.script === 'Arab' || sure || this.isTaken[end] || NAMES.has(word.folded);
    if (known)
      this.add(
        at,
        end,
        reader.script === 'Arab' && /^[بل](?!ال)/.test(word.folded) && word.folded.length > 3 && !sure ? 1 : 0,
      );
  }

  /** "call maria on 0612…": small letters, but a contact right behind. */
  private lower(at: number): void {
    const listed = NAMES.has(bare(this.words[at]?.folded ?? ''));
    for (let end = at + 1; end <= at + 2; end++) {
      const word = this.words[end - 1];
      if (!word || this.isTaken[end - 1] || word.digits || this.not.has(word.folded)) return;
      let next = end;
      while (next < end + 2 && this.isLabel(next)) next++;
      const isNext = this.isTaken[next] === true && this.near(end - 1, this.words[next]?.start ?? 0);
      if (isNext || (listed && end === at + 1 && !this.isTaken[end])) {
        this.add(at, end);
        return;
      }
    }
  }

  /** `sure`: what follows can only follow a person, so that the word before belongs to the name too. */
  private backward(at: number, cased: boolean, suffix?: string, sure = false): void {
    const last = at - 1;
    const word = this.words[last];
    if (!word || this.isTaken[last] || word.digits || !(suffix !== undefined || this.joined(last, at))) return;
    let cut = 0;
    if (suffix === "'") cut = word.folded.length - Math.max(0, word.folded.search(/['’ʼ`]/));
    else if (suffix !== undefined) cut = suffix.length;
    if (suffix !== undefined && suffix !== "'" && !(word.folded.endsWith(suffix) && word.folded.length > cut + 1))
      return;
    if (suffix === "'" && (cut === word.folded.length || cut > 5)) return;
    if (cased ? !word.capital || this.not.has(word.folded) : this.not.has(word.folded)) return;
    let from = last;
    const isMore = (i: number) =>
      this.isNameLike(i) &&
      this.joined(i, i + 1) &&
      (cased || sure || NAMES.has(this.words[i]?.folded ?? '') || this.opens(i));
    while (from > 0 && last - from < LONGEST - 1 && isMore(from - 1)) from--;
    this.add(from, last + 1, 0, cut);
  }

  private joined(a: number, b: number): boolean {
    return joins(this.text.slice(this.words[a]?.end ?? 0, this.words[b]?.start ?? 0));
  }

  private isNameLike(at: number): boolean {
    const word = this.words[at];
    if (!word || this.isTaken[at] || word.digits || this.not.has(word.folded)) return false;
    return isCased(word) ? word.capital : word.folded.length > 1;
  }

  private runEnd(at: number): number {
    let end = at + 1;
    for (let count = 1; count < LONGEST && end < this.words.length; ) {
      if (!this.joined(end - 1, end)) break;
      if (this.isNameLike(end)) {
        end++;
        count++;
      } else if (PARTICLES.has(this.words[end]?.folded ?? '') && this.joined(end, end + 1) && this.isNameLike(end + 1))
        end += 2;
      else break;
    }
    return end;
  }

  /** Without capitals: a second word belongs to the name where what follows shows that the name ends there. */
  private looseEnd(at: number): number {
    let end = at + 1;
    const particle = PARTICLES.has(this.words[at]?.folded ?? '');
    if (particle && this.joined(at, end)) end++;
    if (!this.isNameLike(end) || !this.joined(end - 1, end)) return Math.min(end, this.words.length);
    const closes =
      end + 1 >= this.words.length || this.isTaken[end + 1] || !this.joined(end, end + 1) || this.isLabel(end + 1);
    return closes || NAMES.has(this.words[end]?.folded ?? '') ? end + 1 : end;
  }

  private add(from: number, to: number, cutBefore = 0, cutBehind = 0): void {
    const words = this.words.slice(from, to);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || to <= from || words.some((_, nth) => this.isTaken[from + nth])) return;
    const start = first.start + cutBefore;
    const end = last.end - Math.min(cutBehind, last.end - last.start - 1);
    let value = words
      .map(({ folded }) => folded)
      .join(' ')
      .slice(cutBefore);
    if (cutBehind > 0) value = value.slice(0, -cutBehind);
    if (value.replace(/[^\p{L}]/gu, '').length < 2) return;
    this.people.push({ start, end, value });
  }
}

const isCased = (word: Word): boolean => /^[\p{Lu}\p{Ll}\p{Lt}]/u.test(word.folded);
const bare = (folded: string): string => folded.split(/['’ʼ`]/, 1)[0] ?? '';
