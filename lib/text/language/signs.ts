import { ARABIC, CYRILLIC, DEVANAGARI, LATIN } from '../normalise/classes';
import { languageNumber } from './numbers';

type Sign = readonly [sign: RegExp, langs: readonly string[], score: number, needs?: RegExp];

/**
 * Letters that only some languages of a script write: each kind seen adds to those, once. A sign of several letters names
 * one of them that it needs.
 */
const SIGNS: Readonly<Record<number, readonly Sign[]>> = {
  [CYRILLIC]: [
    [/[ыэ]/i, ['ru', 'be', 'kk', 'ky', 'mn', 'tg'], 0.2],
    [/ё/i, ['ru', 'be', 'mn'], 0.05],
    [/[їґ]/i, ['uk'], 0.5],
    [/є/i, ['uk'], 0.4],
    [/і/i, ['uk', 'be', 'kk'], 0.3],
    [/ў/i, ['be', 'uz'], 0.4],
    [/ъ[^еёюяи]/i, ['bg'], 0.4, /ъ/i],
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
    [/(?:^| )[وبلفك]?ال/, ['ar'], 0.2, /ل/],
    [/[يك]/, ['ar'], 0.1],
  ],
  [DEVANAGARI]: [[/ळ/, ['mr'], 0.2]],
  [LATIN]: [
    [/[ăâîșşțţ].*[ășţț]|[șț]/i, ['ro'], 0.1, /[ășţț]/i],
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
    [/oʻ|gʻ|o['‘’]|g['‘’]/i, ['uz'], 0.1, /[ʻ'‘’]/],
  ],
};

/** For each script: by UTF-16 unit a bit for each sign that the unit shows or that needs it, and a high bit once known. */
const KNOWN = 1 << 30;
const shown = new Map<number, Int32Array>();

/** Hands over what the letters of a text of one script add, per language; a language may come more than once. */
export function signScores(script: number, text: string, add: (language: number, score: number) => void): void {
  const signs = SIGNS[script];
  if (!signs) return;
  let bits = shown.get(script);
  if (!bits) {
    bits = new Int32Array(0x10000);
    shown.set(script, bits);
  }
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    seen |= bits[unit] !== 0 ? bits[unit]! : learn(bits, signs, unit);
  }
  for (const [i, [sign, langs, score, needs]] of signs.entries()) {
    if ((seen & (1 << i)) === 0 || (needs && !sign.test(text))) continue;
    for (const lang of langs) add(languageNumber(lang), score);
  }
}

function learn(bits: Int32Array, signs: readonly Sign[], unit: number): number {
  const char = String.fromCharCode(unit);
  bits[unit] = signs.reduce((all, [sign, , , needs], i) => all | (Number((needs ?? sign).test(char)) << i), KNOWN);
  return bits[unit]!;
}
