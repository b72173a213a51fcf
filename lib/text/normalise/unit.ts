/**
 * What each character folds to is in this file; table.ts applies it page by page. The same rule serves texts
 * and lexicons. Left alone on purpose: vulgar fractions ("2½" is not "21/2"), №, º and ª ("no" would read as a negation),
 * ™, …, ﷼, ﷺ, Thai and Lao am, Korean compatibility letters, Tibetan.
 */
export const UNTOUCHED =
  '\u00aa\u00ba\u00bc-\u00be\u0e33\u0eb3\u0f00-\u0fff\u2026\u2116\u2120\u2122\u2150-\u215f\u2189\u3131-\u318e\ufdfa-\ufdfc';
/** Nothing to see: format controls, fillers, variation selectors, control characters. */
export const INVISIBLE =
  '\x80-\x84\x86-\x9f\xad\u034f\u061c\u070f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb';
export const BREAKS = '\x85\u2028\u2029';
export const BLANKS = '\\p{Zs}\u1361\u2800';
/** Accents, points and signs that are no letters of their own, and Indic nukta. */
export const MARKS =
  '\u0300-\u0344\u0346-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08e1\u08e3-\u08ff\u093c\u09bc\u0a3c\u0abc\u0b3c\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u2de0-\u2dff\ua66f-\ua672\ua674-\ua67d\ufe20-\ufe2f';
/** Latin letters in another dress: full-width, circled, superscript, small capitals. */
export const DRESSES =
  '\u0262\u026a\u0274\u0280\u028f\u0299\u029c\u029f\u02b0-\u02b8\u02e1-\u02e3\u1d00-\u1d22\u1d2c-\u1d6a\u1d78\u1d9b-\u1dbf\u2071\u207f\u2090-\u209c\u2102\u210a-\u2115\u2119-\u211d\u2124\u2128\u212c-\u2139\u2145-\u2149\u249c-\u24e9\u2c7c\u2c7d\ua730\ua731\uff21-\uff3a\uff41-\uff5a';
/** May join with the character before into one letter: и and a breve, か and ゛, Indic vowel halves, Hangul. */
export const JOINERS =
  '\u0301\u0306\u0308\u3099\u309a\uff9e\uff9f\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0c56\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dca\u0dcf\u0ddf\u102e\u1161-\u1175\u11a8-\u11c2';

/** Letters that Unicode does not take apart, and signs with an ASCII look. */
export const LIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ĸ: 'k',
  ŀ: 'l',
  ŉ: "'n",
  ƀ: 'b',
  ɓ: 'b',
  ɖ: 'd',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ƥ: 'p',
  ƭ: 't',
  ɨ: 'i',
  ʉ: 'u',
  ɵ: 'o',
  ƶ: 'z',
  ǥ: 'g',
  ɉ: 'j',
  ⱥ: 'a',
  ⱦ: 't',
  ȼ: 'c',
  ɇ: 'e',
  ɍ: 'r',
  ɏ: 'y',
  ɫ: 'l',
  ƚ: 'l',
  ɑ: 'a',
  ɡ: 'g',
  ȷ: 'j',
  ſ: 's',
  ς: 'σ',
  ё: 'е',
  ѐ: 'е',
  ѝ: 'и',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ٵ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ې: 'ي',
  ؤ: 'و',
  ۆ: 'و',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ۂ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  ۓ: 'ے',
  '٫': '.',
  '٬': ',',
  '٪': '%',
  '־': '-',
  '׳': "'",
  '״': '"',
  'ँ': 'ं',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  ʼ: "'",
  ʻ: "'",
  ʹ: "'",
  ʽ: "'",
  ʾ: "'",
  ʿ: "'",
  '´': "'",
  '`': "'",
  ꞌ: "'",
  '՚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‹': '"',
  '›': '"',
  '〝': '"',
  '〞': '"',
  '〟': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '−': '-',
  '⁃': '-',
  '﹣': '-',
  '－': '-',
  // An em dash parts clauses even when written without spaces.
  '—': ' - ',
  '―': ' - ',
  '⸺': ' - ',
  '⁄': '/',
  '∕': '/',
  '∗': '*',
  '∶': ':',
  '¦': '|',
  '．': '.',
  '․': '.',
  '¸': ',',
  ᴀ: 'a',
  ʙ: 'b',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ꜰ: 'f',
  ɢ: 'g',
  ʜ: 'h',
  ɪ: 'i',
  ᴊ: 'j',
  ᴋ: 'k',
  ʟ: 'l',
  ᴍ: 'm',
  ɴ: 'n',
  ᴏ: 'o',
  ᴘ: 'p',
  ʀ: 'r',
  ꜱ: 's',
  ᴛ: 't',
  ᴜ: 'u',
  ᴠ: 'v',
  ᴡ: 'w',
  ʏ: 'y',
  ᴢ: 'z',
};

/** Latin letters with marks that living orthographies use; any other marked letter is a sign of noise when many. */
const ORDINARY =
  /[\u00c0-\u017f\u01a0\u01a1\u01af\u01b0\u01cd-\u01dc\u01e6\u01e7\u01ea-\u01ed\u01f8\u01f9\u0218-\u021b\u0228\u0229\u022e\u022f\u0232\u0233\u1e20\u1e21\u1e44\u1e45\u1e62\u1e63\u1e80-\u1e85\u1ebc\u1ebd\u1ea0-\u1ef9]/;
const VOWEL = /[aeiouyæœøơưı]/i;
const COMMON_MARK = /[\u0300-\u0304\u0306-\u030c\u031b\u0323\u0327\u0328]/;

/** Whether a letter written with its mark as one character belongs to no living orthography: ṛ, ḳ, ẉ. */
export function isOddLetter(char: string): boolean {
  const apart = char.normalize('NFD');
  return apart.length > 1 && /[a-z]/i.test(apart) && !ORDINARY.test(char);
}

/** Whether a combining mark on this base letter is one that no orthography writes: x́, ḱ, struck through, stacked. */
export function isOddMark(base: string, mark: string, stacked: number): boolean {
  if (stacked > 2 || !COMMON_MARK.test(mark)) return true;
  const letter = base.normalize('NFD').charAt(0);
  if (VOWEL.test(letter)) return false;
  if (/[а-яіїєґ]/i.test(letter)) return !/[\u0300\u0301\u0306\u0308]/.test(mark);
  if (!/[a-z]/i.test(letter)) return false;
  if (/[mn]/i.test(letter) && /[\u0300\u0301\u0304]/.test(mark)) return false;
  const composed = (letter + mark).normalize('NFC');
  return composed.length > 1 ? !(letter.toLowerCase() === 'g' && mark === '\u0303') : isOddLetter(composed);
}
