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
import { ngramScores, type Scores } from './ngrams';
import type { Group } from './pieces';
import { shapeScores } from './shapes';
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
/** Letters that only some languages of a script write: each kind seen adds to those, once. */
const SIGNS: Readonly<Record<number, readonly (readonly [RegExp, readonly string[], number])[]>> = {
  [CYRILLIC]: [
    [/[ыэ]/i, ['ru', 'be', 'kk', 'ky', 'mn', 'tg'], 0.2],
    [/ё/i, ['ru', 'be', 'mn'], 0.05],
    [/[їґ]/i, ['uk'], 0.5],
    [/є/i, ['uk'], 0.4],
    [/і/i, ['uk', 'be', 'kk'], 0.3],
    [/ў/i, ['be', 'uz'], 0.4],
    [/ъ[^еёюяи]/i, ['bg'], 0.4],
    [/[ђћ]/i, ['sr'], 0.5],
    [/[љњџј]/i, ['sr', 'mk'], 0.3],
    [/[ѓќѕ]/i, ['mk'], 0.5],
    [/[әұһ]/i, ['kk'], 0.6],
    [/[өү]/i, ['kk', 'ky', 'mn'], 0.75],
    [/ң/i, ['kk', 'ky'], 0.4],
    [/[қғ]/i, ['kk', 'uz', 'tg'], 0.5],
    [/[ҷӣӯ]/i, ['tg'], 0.7],
    [/ҳ/i, ['uz', 'tg'], 0.5],
    [/щ/i, ['ru', 'uk', 'bg'], 0.03],
  ],
  [ARABIC]: [
    [/[ٹڈڑںے]/, ['ur'], 0.5],
    [/[ټډړښګځڅېۍڼ]/, ['ps'], 0.6],
    [/[ێۆڵڕە]/, ['ckb'], 0.5],
    [/[پچگژ]/, ['fa', 'ur', 'ps', 'ckb'], 0.3],
    [/[یک]/, ['fa', 'ur', 'ckb', 'ps'], 0.2],
    [/[ةىأإ]/, ['ar'], 0.3],
    [/(?:^| )[وبلفك]?ال/, ['ar'], 0.2],
    [/[يك]/, ['ar'], 0.1],
  ],
  [DEVANAGARI]: [[/ळ/, ['mr'], 0.2]],
  [LATIN]: [
    [/[ăâîșşțţ].*[ășţț]|[șț]/i, ['ro'], 0.1],
    [/ı|ğ/i, ['tr', 'az'], 0.15],
    [/ə/i, ['az'], 0.4],
    [/[łżźśćąę]/i, ['pl'], 0.1],
    [/[ươđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i, ['vi'], 0.15],
    [/[ẹọṣ]/i, ['yo'], 0.1],
    [/[ịụṅ]/i, ['ig'], 0.1],
    [/[ɓɗƙƴ]/i, ['ha'], 0.5],
    [/ñ|¿|¡/i, ['es', 'tl', 'eu'], 0.05],
    [/ã|õ/i, ['pt', 'et', 'vi'], 0.08],
    [/[ůěř]/i, ['cs'], 0.15],
    [/[ľĺŕô]/i, ['sk'], 0.1],
    [/[őű]/i, ['hu'], 0.2],
    [/[ėįųū]/i, ['lt'], 0.15],
    [/[āēīļņķģ]/i, ['lv'], 0.15],
    [/æ|ø/i, ['da', 'no'], 0.1],
    [/đ/i, ['hr', 'vi'], 0.05],
    [/oʻ|gʻ|o['‘’]|g['‘’]/i, ['uz'], 0.1],
  ],
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
  if (script === LATIN) return weigh(group, text, latinVocabulary(), ngramScores(text));
  if (script === CYRILLIC) return weigh(group, text, cyrillicVocabulary(), ngramScores(text));
  if (script === ARABIC) return weigh(group, text, arabicVocabulary(), ngramScores(text));
  if (script === DEVANAGARI) return weigh(group, text, devanagariVocabulary(), ngramScores(text));
  if (script === ETHIOPIC) return weigh(group, text, ethiopicVocabulary(), { am: 0.5 });
  return { ranked: [], sure: false };
}

const certain = (lang: string): Guess => ({ ranked: [{ lang, score: 1, hits: 0 }], sure: true });

/** N-grams, small words and telling letters together. */
function weigh(group: Group, text: string, vocabulary: Vocabulary, scores: Scores): Guess {
  const words = fold(text).split(' ');
  const evidence = weighWords(words, vocabulary);
  const total = new Map<string, number>();
  const add = (lang: string, score: number): void => {
    total.set(lang, (total.get(lang) ?? 0) + score);
  };
  for (const [lang, score] of Object.entries(scores)) add(lang, score);
  const shapes = shapeScores(group.script, words);
  for (const [lang, weight] of evidence.weights) add(lang, weight / (words.length + 1));
  for (const [lang, score] of shapes) add(lang, score);
  for (const lang of new Set([...evidence.weights.keys(), ...shapes.keys()]))
    if (scores[lang] === undefined) add(lang, borrowed(lang, scores, evidence.hits.get(lang) ?? 0));
  for (const [sign, langs, score] of SIGNS[group.script] ?? []) {
    if (!sign.test(text)) continue;
    // Letters of its own speak for a language without n-gram data as n-grams would.
    for (const lang of langs) add(lang, score + (score >= 0.5 && scores[lang] === undefined ? UNKNOWN_TO_NGRAMS : 0));
  }
  const ranked = [...total]
    .map(([lang, score]) => ({ lang, score, hits: evidence.hits.get(lang) ?? 0 }))
    .sort((a, b) => b.score - a.score || (a.lang < b.lang ? -1 : 1));
  return { ranked, sure: isSure(ranked, group.letters) };
}

const UNKNOWN_TO_NGRAMS = 0.3;

/** Of Indonesian and Malay, which share the data, the larger is taken where the words do not tell. */
const LIKELIER = 1.06;

/** A language eld does not know: what its relative scores, or a floor that its own small words must lift. */
function borrowed(lang: string, scores: Scores, hits: number): number {
  const relative = RELATIVES[lang];
  const own = 0.38 * Math.min(1, hits / 2);
  return Math.max(own, relative ? (scores[relative] ?? 0) * (lang === 'id' ? LIKELIER : 0.95) : 0);
}

function isSure(ranked: Guess['ranked'], letters: number): boolean {
  const [first, second] = ranked;
  if (!first || first.score < 0.55) return false;
  // One word that may be a name.
  if (letters < 12 && first.hits === 0) return false;
  const ahead = first.score - (second?.score ?? 0);
  return ahead >= (letters >= 20 || first.hits >= 2 ? 0.06 : 0.2);
}
