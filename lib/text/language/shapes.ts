import { CYRILLIC, DEVANAGARI, LATIN } from '../normalise/classes';
import { languageNumber } from './numbers';

/**
 * How words of a language look, for languages without n-gram data: romanised ones, and Bantu, Cushitic, Turkic ones.
 * Tested on folded words; the score is the share of words that fit, times the weight.
 */
interface Shape {
  lang: string;
  fits: RegExp;
  weight: number;
  /** Below this share of fitting words the language gets nothing. */
  least: number;
}

const LATIN_SHAPES: readonly Shape[] = [
  // Verbs with subject and tense prefixes, class prefixes, locatives; every word ends in a vowel.
  {
    lang: 'sw',
    fits: /^(?:(?:tu|wa|ni|u|a|ki|vi|zi|i|ha|hu|si)(?:na|li|ta|me|ki|tak|naw|ku|ngu|fu|en)[a-z]{2,}[aiue]|ku[a-z]{3,}a|m[pwtkfsbg][a-z]{2,}[aiou]|wa[a-z]{3,}[ijz]i|[a-z]{2,}(?:ini|oni|ani|isha|ishwa|ika|iwa)|kwenye|kwa|kila|ya|wa|za|la|ni|cha|vya)$/,
    weight: 0.8,
    least: 0.25,
  },
  {
    lang: 'so',
    fits: /^(?:[a-z]*(?:aa|oo|uu|ee|ay|ow)[a-z]*(?:xa|da|ta|ka|ga|do|yo|n|a|y|d)?|[a-z]*(?:dh|xa|xi|xu|q)[a-z]*|ku|ka|la|iyo|oo|waa|ah|in|markuu|waxa)$/,
    weight: 0.7,
    least: 0.4,
  },
  {
    lang: 'uz',
    fits: /(?:lar|lari|da|dan|ga|ning|ish|ishi|adi|ydi|ilgan|ilgach|chi|moq|xona|kerak|bilan|uchun|va)$|q[aoi]|o'|g'/,
    weight: 0.7,
    least: 0.4,
  },
  {
    lang: 'ru-Latn',
    fits: /(?:zh|kh|shch|tsya|stv)|(?:[aoui]y[ae]|iya|aya|oy|iy|yy|ogo|ego|ov|ami|akh|ykh|uyu|yu|nye|ku|lya|li|ki|tsy)$|^(?:v|na|ne|i|s|dlya|po)$/,
    weight: 0.75,
    least: 0.35,
  },
  {
    lang: 'hi-Latn',
    fits: /(?:aa|ee|oo|kh|bh|dh|chh|gh|jh)|(?:enge|ega|egi|ein|iye|iyega|ata|ati|ate|ana|ani|rna|rne|gi|ta|ti|te|on)$|^(?:ki|ka|ke|ko|hai|se|mein|aur|har|ek|hi|ho)$/,
    weight: 0.6,
    least: 0.35,
  },
  {
    lang: 'ne-Latn',
    fits: /(?:chha|chhan|cha|chhu|hunchha|ndai|lai|harule|nuhos|nus|eko|yeko|chhau|mana|pani|bata|ko|ma)$/,
    weight: 0.6,
    least: 0.3,
  },
  {
    lang: 'ar-Latn',
    fits: /^[a-z]*[aeiouy]?[23579][a-z]+$|^[a-z]{2,}[37]$|^(?:el|al|il|fi|w|min|le|lel)$|(?:een|iyya|eyya|aat)$/,
    weight: 1,
    least: 0.25,
  },
  // Vietnamese without its marks: every syllable a word.
  {
    lang: 'vi',
    fits: /^(?:ngh?|nh|th|tr|ph|kh|gh?|gi|ch|qu|[bcdhklmnrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/,
    weight: 0.75,
    least: 0.9,
  },
];
/** Hindi, Nepali and Marathi write their cases and verbs at the end of words; so do Russian, Ukrainian and Bulgarian. */
const DEVANAGARI_SHAPES: readonly Shape[] = [
  {
    lang: 'ne',
    fits: /..(?:लाई|हरू|मा|बाट|को|ले|छ|छन्|छिन्|छौं|नु|नुस्|नुहोस्|एको|एपछि|पछि|सम्म|दैन|दैनौं|दिने|भर|सग|संग|सित|इन्छ)$|^(?:र|छ|छन्|हो|भिसा|चाहिं)$/,
    weight: 0.7,
    least: 0.2,
  },
  {
    lang: 'hi',
    fits: /..(?:ता|ती|ते|ना|गा|गी|गे|कर|ओ|ियों|ियां|ों|एंगे|इए|ाया)$|^(?:है|हैं|का|की|के|को|से|में|पर|ने|और|तो|ही|भी|एक|हर|हम)$/,
    weight: 0.4,
    least: 0.2,
  },
  {
    lang: 'mr',
    fits: /..(?:चा|ची|चे|च्या|ला|ांना|ात|साठी|मध्ये|ील|ून|णे|ल्या|तो|ळ|वर)$|^(?:व|आहे|आहेत|आणि|ही|हा|हे)$/,
    weight: 0.5,
    least: 0.25,
  },
];
const CYRILLIC_SHAPES: readonly Shape[] = [
  { lang: 'ru', fits: /..(?:ое|ая|ые|ый|ий|ого|ому|ться|ется|ость|ией|ами|ция|ция|ство|ей)$/, weight: 0.4, least: 0.2 },
  { lang: 'uk', fits: /..(?:ого|ому|ться|ний|ами|ою|ею|ння|ття|ати|ити|ємо|имо)$/, weight: 0.35, least: 0.2 },
  { lang: 'ky', fits: /..(?:ып|ат|да|де|го|гө|дар|лар|лөр|уу|үү|нан|ган|нын|ди|дөн)$/, weight: 0.4, least: 0.3 },
  { lang: 'mn', fits: /..(?:ийн|ын|аар|ээр|өөр|сан|сэн|даг|дэг|на|нэ|ийг|тай|тэй|лаа|лээ)$/, weight: 0.5, least: 0.3 },
  { lang: 'bg', fits: /..(?:та|то|ът|ят|ите|ане|ене|ваме|аме)$/, weight: 0.3, least: 0.25 },
];
const SHAPES: ReadonlyMap<number, readonly Shape[]> = new Map([
  [LATIN, LATIN_SHAPES],
  [DEVANAGARI, DEVANAGARI_SHAPES],
  [CYRILLIC, CYRILLIC_SHAPES],
]);
const LEAST_WORDS = 4;
/** Longer is no word, and keeps the tests short. */
const LONGEST = 24;
/** Words remembered a script; the same small words come again and again. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<number, Map<string, number>>();

/** Hands over what the shapes of the folded words of one script add, per language. */
export function shapeScores(
  script: number,
  words: readonly string[],
  add: (language: number, score: number) => void,
): void {
  const shapes = SHAPES.get(script);
  if (!shapes || words.length < LEAST_WORDS) return;
  const fitting = new Uint16Array(shapes.length);
  for (const word of words) {
    const fits = fitsOf(script, shapes, word);
    for (let i = 0; i < shapes.length; i++) fitting[i]! += (fits >> i) & 1;
  }
  for (const [i, { lang, weight, least }] of shapes.entries()) {
    const share = fitting[i]! / words.length;
    if (share >= least && (lang !== 'vi' || words.length >= 6)) add(languageNumber(lang), share * weight);
  }
}

/** A bit for each shape that the word fits. */
function fitsOf(script: number, shapes: readonly Shape[], word: string): number {
  if (word.length > LONGEST) return 0;
  let known = remembered.get(script);
  if (!known || known.size >= MOST_REMEMBERED) {
    known = new Map();
    remembered.set(script, known);
  }
  let fits = known.get(word);
  if (fits === undefined) {
    fits = shapes.reduce((bits, shape, i) => bits | (Number(shape.fits.test(word)) << i), 0);
    known.set(word, fits);
  }
  return fits;
}
