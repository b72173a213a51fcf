import { fold } from '../normalise';
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
  INDIC,
  KHMER,
  LAO,
  LATIN,
  MYANMAR,
  THAI,
} from '../normalise/classes';
import { type NgramScores, ngramScores } from './ngrams';
import { languageCount, languageName, languageNumber, MOST_LANGUAGES } from './numbers';
import type { Group } from './pieces';
import { shapeScores } from './shapes';
import { signScores } from './signs';
import {
  arabicVocabulary,
  cyrillicVocabulary,
  devanagariVocabulary,
  ethiopicVocabulary,
  latinVocabulary,
  type Vocabulary,
  weighWords,
} from './vocabulary';

/** The languages a group of words may be in, best first; scores are comparable within one guess only. */
export interface Guess {
  ranked: readonly { lang: string; score: number; hits: number }[];
  /** The first is clearly ahead. */
  sure: boolean;
}

const BY_SCRIPT: ReadonlyMap<number, string> = new Map([
  [GREEK, 'el'],
  [ARMENIAN, 'hy'],
  [HEBREW, 'he'],
  [THAI, 'th'],
  [LAO, 'lo'],
  [MYANMAR, 'my'],
  [KHMER, 'km'],
  [HANGUL, 'ko'],
  [GEORGIAN, 'ka'],
]);
/** First unit of each Indic block after Bengali, and the language written in it. */
const INDIC_BLOCKS: readonly (readonly [number, string])[] = [
  [0x0d80, 'si'],
  [0x0d00, 'ml'],
  [0x0c80, 'kn'],
  [0x0c00, 'te'],
  [0x0b80, 'ta'],
  [0x0b00, 'or'],
  [0x0a80, 'gu'],
  [0x0a00, 'pa'],
];

/** Languages without n-gram data lean on the data of a near relative. */
const RELATIVES: Readonly<Record<string, string>> = {
  id: 'ms',
  ceb: 'tl',
  uz: 'tr',
  af: 'nl',
  mk: 'bg',
  ps: 'fa',
  ne: 'hi',
  mai: 'hi',
};
/** Which language the words of one script are in. */
export function guess(group: Group): Guess {
  const { script } = group;
  const known = BY_SCRIPT.get(script);
  if (known) return certain(known);
  const text = group.words.join(' ');
  if (script === HAN)
    return certain(
      group.kana >= 2 && group.kana * 12 >= group.letters ? 'ja' : group.kana === group.letters ? 'ja' : 'zh',
    );
  if (script === BENGALI) return certain(/[ৰৱ]/.test(text) ? 'as' : 'bn');
  if (script === INDIC) return certain(INDIC_BLOCKS.find(([first]) => text.charCodeAt(0) >= first)?.[1] ?? 'und');
  if (script === LATIN) return weigh(group, text, latinVocabulary(), ngramScores);
  if (script === CYRILLIC) return weigh(group, text, cyrillicVocabulary(), ngramScores);
  if (script === ARABIC) return weigh(group, text, arabicVocabulary(), ngramScores);
  if (script === DEVANAGARI) return weigh(group, text, devanagariVocabulary(), ngramScores);
  if (script === ETHIOPIC) return weigh(group, text, ethiopicVocabulary(), (_, add) => add(languageNumber('am'), 0.5));
  return { ranked: [], sure: false };
}

const certain = (lang: string): Guess => ({ ranked: [{ lang, score: 1, hits: 0 }], sure: true });

/** Only the first few of a guess are ever looked at. */
const MOST_RANKED = 4;

/** By the number of a language; used anew for each guess. */
const scores = new Float64Array(MOST_LANGUAGES);
const weights = new Float64Array(MOST_LANGUAGES);
const hits = new Float64Array(MOST_LANGUAGES);
const shapes = new Float64Array(MOST_LANGUAGES);
const total = new Float64Array(MOST_LANGUAGES);

/** N-grams, small words and telling letters together. */
function weigh(group: Group, text: string, vocabulary: Vocabulary, ngrams: NgramScores): Guess {
  const words = fold(text).split(' ');
  for (const sums of [scores, weights, hits, shapes, total]) sums.fill(0);
  ngrams(text, (lang, score) => {
    scores[lang] = score;
  });
  weighWords(words, vocabulary, weights, hits);
  shapeScores(group.script, words, (lang, score) => {
    shapes[lang] = score;
  });
  const count = languageCount();
  for (let lang = 0; lang < count; lang++) {
    let sum = scores[lang]!;
    if (weights[lang]! > 0) sum += weights[lang]! / (words.length + 1);
    sum += shapes[lang]!;
    if (scores[lang] === 0 && (weights[lang]! > 0 || shapes[lang]! > 0))
      sum += borrowed(languageName(lang), scores, hits[lang]!);
    total[lang] = sum;
  }
  signScores(group.script, text, (lang, score) => {
    // Letters of its own speak for a language without n-gram data as n-grams would.
    total[lang]! += score + (score >= 0.5 && scores[lang] === 0 ? UNKNOWN_TO_NGRAMS : 0);
  });
  const ranked = best(total).map((lang) => ({ lang: languageName(lang), score: total[lang]!, hits: hits[lang]! }));
  return { ranked, sure: isSure(ranked, group.letters) };
}

/** The numbers of the highest sums above zero, highest first, the rest by name. */
function best(sums: Float64Array): number[] {
  const first: number[] = [];
  for (let lang = 0; lang < languageCount(); lang++) {
    const sum = sums[lang]!;
    if (sum === 0) continue;
    let at = first.length;
    while (at > 0 && comesBefore(sum, lang, sums[first[at - 1]!]!, first[at - 1]!)) at--;
    if (at >= MOST_RANKED) continue;
    first.splice(at, 0, lang);
    if (first.length > MOST_RANKED) first.pop();
  }
  return first;
}

const comesBefore = (sum: number, lang: number, other: number, otherLang: number): boolean =>
  sum > other || (sum === other && languageName(lang) < languageName(otherLang));

const UNKNOWN_TO_NGRAMS = 0.3;

/** Of Indonesian and Malay, which share the data, the larger is taken where the words do not tell. */
const LIKELIER = 1.06;

/** A language eld does not know: what its relative scores, or a floor that its own small words must lift. */
function borrowed(lang: string, scores: Float64Array, hits: number): number {
  const relative = RELATIVES[lang];
  const own = 0.38 * Math.min(1, hits / 2);
  return Math.max(own, relative ? scores[languageNumber(relative)]! * (lang === 'id' ? LIKELIER : 0.95) : 0);
}

function isSure(ranked: Guess['ranked'], letters: number): boolean {
  const [first, second] = ranked;
  if (!first || first.score < 0.55) return false;
  // One word that may be a name.
  if (letters < 12 && first.hits === 0) return false;
  const ahead = first.score - (second?.score ?? 0);
  return ahead >= (letters >= 20 || first.hits >= 2 ? 0.06 : 0.2);
}
