import { areClose } from './language/families';
import { guess } from './language/guess';
import { cutPieces, type Group, sample } from './language/pieces';
import { strayLanguages } from './language/strays';
import { isDisguise, type NormalText, spanInOriginal } from './normalise';
import {
  ARABIC,
  ARMENIAN,
  BENGALI,
  CYRILLIC,
  DEVANAGARI,
  ETHIOPIC,
  GEORGIAN,
  GREEK,
  HAN,
  HANGUL,
  HEBREW,
  KHMER,
  LAO,
  LATIN,
  MYANMAR,
  THAI,
} from './normalise/classes';

export interface Detection {
  /** BCP 47; `hi-Latn`, `ne-Latn`, `ar-Latn`, `ru-Latn` for romanised texts; `und` when unclear. */
  lang: string;
  /** Clear enough to leave out the packs of other languages. */
  reliable: boolean;
  /** Languages by their share of the text (0 to 1), largest first: more than one when languages are mixed. */
  candidates: { lang: string; score: number }[];
  /** Languages that single sentences in Latin script may be in, other than `lang`; a guess at few words. */
  strays: string[];
  /** ISO 15924 codes by their share of the letters, largest first. */
  scripts: { script: string; share: number }[];
}

const SCRIPT_CODES: ReadonlyMap<number, string> = new Map([
  [LATIN, 'Latn'],
  [CYRILLIC, 'Cyrl'],
  [GREEK, 'Grek'],
  [ARMENIAN, 'Armn'],
  [HEBREW, 'Hebr'],
  [ARABIC, 'Arab'],
  [DEVANAGARI, 'Deva'],
  [BENGALI, 'Beng'],
  [THAI, 'Thai'],
  [LAO, 'Laoo'],
  [MYANMAR, 'Mymr'],
  [KHMER, 'Khmr'],
  [HAN, 'Hani'],
  [HANGUL, 'Hang'],
  [GEORGIAN, 'Geor'],
  [ETHIOPIC, 'Ethi'],
]);

/** Only so much of a text is read for its language. */
const MOST_UNITS = 8000;
/** A stray word in another script (a brand in a Russian ad) is no second language. */
const LEAST_GROUP = 12;

/** Which language a text is in, by n-grams, small words and script. Deterministic, no network. */
export function detectLanguage(text: NormalText | string): Detection {
  const readable = (typeof text === 'string' ? text : withoutDisguise(text)).slice(0, MOST_UNITS).normalize('NFC');
  const cut = cutPieces(readable);
  const pieces = sample(cut);
  const groups = pieces.flatMap((piece) => piece.filter((group, _, all) => isOwnLanguage(group, all)));
  const guesses = groups.map((group) => ({ group, guess: guess(group) }));
  const shares = new Map<string, number>();
  const add = (lang: string, share: number): void => {
    shares.set(lang, (shares.get(lang) ?? 0) + share);
  };
  // Clear pieces first; the others may then join them.
  let clear = 0;
  for (const { group, guess: found } of guesses) {
    const [first, second] = found.ranked;
    if (!found.sure || !first) continue;
    const weight = weightOf(group);
    clear += weight;
    const mixed =
      second &&
      second.hits >= 2 &&
      first.hits >= 2 &&
      second.score > first.score * 0.75 &&
      !areClose(first.lang, second.lang);
    add(first.lang, mixed ? weight * 0.65 : weight);
    if (mixed) add(second.lang, weight * 0.35);
  }
  const leading = new Map(shares);
  let all = clear;
  for (const { group, guess: found } of guesses) {
    if (found.sure) continue;
    const weight = weightOf(group);
    all += weight;
    const joined = found.ranked
      .slice(0, 4)
      .find(({ lang, score }) => leading.has(lang) && score >= (found.ranked[0]?.score ?? 0) - 0.15);
    add(joined?.lang ?? found.ranked[0]?.lang ?? 'und', weight * (joined ? 1 : 0.8));
  }
  const candidates = [...shares]
    .map(([lang, share]) => ({ lang, score: all > 0 ? share / all : 0 }))
    .sort((a, b) => b.score - a.score || (a.lang < b.lang ? -1 : 1))
    .slice(0, 5);
  const [best] = candidates;
  const known = best && isKnown(guesses, best.lang);
  return {
    lang: known ? best.lang : 'und',
    strays: known ? strayLanguages(cut, best.lang) : [],
    reliable: Boolean(known && best.score >= 0.6 && clear >= all * 0.5 && leading.has(best.lang)),
    candidates,
    scripts: scriptShares(pieces.flat()),
  };
}

/** Short and unsure texts stay `und`. */
function isKnown(guesses: readonly { group: Group; guess: ReturnType<typeof guess> }[], lang: string): boolean {
  let letters = 0;
  for (const { group, guess: found } of guesses) {
    letters += group.letters;
    if (found.sure && found.ranked[0]?.lang === lang) return true;
  }
  const top = guesses[0]?.guess.ranked[0];
  return letters >= 16 && top !== undefined && top.score >= 0.5;
}

function isOwnLanguage(group: Group, all: readonly Group[]): boolean {
  if (all.length === 1) return true;
  const most = Math.max(...all.map(weightOf));
  return weightOf(group) === most || (group.letters >= LEAST_GROUP && weightOf(group) * 4 >= most);
}

/** An ideograph says as much as two or three letters. */
const weightOf = ({ script, letters }: Group): number => letters * (script === HAN ? 2.5 : script === HANGUL ? 2 : 1);

function scriptShares(groups: readonly Group[]): { script: string; share: number }[] {
  const letters = new Map<string, number>();
  let all = 0;
  for (const group of groups) {
    const script = SCRIPT_CODES.get(group.script) ?? 'Zyyy';
    letters.set(script, (letters.get(script) ?? 0) + group.letters);
    all += group.letters;
  }
  return [...letters]
    .map(([script, count]) => ({ script, share: count / all }))
    .sort((a, b) => b.share - a.share || (a.script < b.script ? -1 : 1));
}

/** The original, with accents, but each disguised word as it was read. */
function withoutDisguise(text: NormalText): string {
  const parts: string[] = [];
  let from = 0;
  for (const range of text.disguised) {
    if (!isDisguise(range.form)) continue;
    const [start, end] = spanInOriginal(text, range.start, range.end);
    if (start < from) continue;
    parts.push(text.original.slice(from, start), text.folded.slice(range.start, range.end));
    from = end;
    if (from > MOST_UNITS) break;
  }
  parts.push(text.original.slice(from, from + MOST_UNITS));
  return parts.join('');
}
