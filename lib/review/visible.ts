/** Text cut into what is drawn as it is and what is drawn as a small named mark because it cannot be seen. */
export type Piece = { text: string } | { mark: string; hint: string; count: number };

/** Name on the mark, and what the character does, by code point. */
const NAMES: Readonly<Record<number, readonly [string, string]>> = {
  173: ['SHY', 'soft hyphen'],
  847: ['CGJ', 'invisible joiner'],
  1564: ['ALM', 'Arabic letter mark'],
  4447: ['HF', 'invisible filler'],
  4448: ['HF', 'invisible filler'],
  6158: ['MVS', 'invisible separator'],
  8203: ['ZWSP', 'zero-width space'],
  8204: ['ZWNJ', 'zero-width non-joiner'],
  8205: ['ZWJ', 'zero-width joiner'],
  8206: ['LRM', 'left-to-right mark'],
  8207: ['RLM', 'right-to-left mark'],
  8234: ['LRE', 'left-to-right embedding'],
  8235: ['RLE', 'right-to-left embedding'],
  8236: ['PDF', 'end of embedding'],
  8237: ['LRO', 'left-to-right override'],
  8238: ['RLO', 'right-to-left override'],
  8288: ['WJ', 'word joiner'],
  8294: ['LRI', 'left-to-right isolate'],
  8295: ['RLI', 'right-to-left isolate'],
  8296: ['FSI', 'first-strong isolate'],
  8297: ['PDI', 'end of isolate'],
  12644: ['HF', 'invisible filler'],
  65279: ['BOM', 'zero-width no-break space'],
  65440: ['HF', 'invisible filler'],
};

const NEVER_SPELLING =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u180E\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/g;
const TAGS = /[\u{E0000}-\u{E007F}]/gu;
const HIDDEN = new RegExp(`${NEVER_SPELLING.source}|${TAGS.source}|[\\u200B-\\u200D]`, 'gu');

/** Scripts that need a joiner to be written right; there it is spelling, not disguise. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}\uFE0F]$/u;
/** Scripts written without spaces, where a zero-width space says where a line may break. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/** Marks drawn of one text; what is hidden beyond them is left out and counted, so that no ad can flood a page. */
const MOST_MARKS = 400;

/**
 * Makes direction controls, zero-width and control characters visible. Given text may be any string; the pieces'
 * texts and marks stand for all of it, in order, and no piece holds a character that can turn its neighbours around.
 */
export function visible(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const plain = (words: string) => {
    if (words !== '') pieces.push({ text: words.replace(/\r\n?/g, '\n') });
  };
  for (const match of text.matchAll(HIDDEN)) {
    if (pieces.length > 2 * MOST_MARKS) break;
    const code = match[0].codePointAt(0) ?? 0;
    if (isSpelling(code, text, match.index)) continue;
    plain(text.slice(from, match.index));
    from = match.index + match[0].length;
    const [mark, hint] = nameOf(code);
    const last = pieces.at(-1);
    if (last && 'mark' in last && last.mark === mark) last.count++;
    else pieces.push({ mark, hint, count: 1 });
  }
  const rest = text.slice(from).replace(TAGS, '\u2060');
  const bare = rest.replace(NEVER_SPELLING, '');
  plain(bare);
  const left = rest.length - bare.length;
  if (left > 0) pieces.push({ mark: '…', hint: 'more characters that cannot be seen', count: left });
  return pieces;
}

/** Joiners where their script asks for them. */
function isSpelling(code: number, text: string, at: number): boolean {
  if (code !== 8203 && code !== 8204 && code !== 8205) return false;
  const before = text.slice(Math.max(0, at - 2), at);
  return code === 8203 ? UNSPACED.test(before) : JOINING.test(before);
}

function nameOf(code: number): readonly [string, string] {
  const named = NAMES[code];
  if (named) return named;
  if (code >= 0xe0000) return ['TAG', 'invisible tag character'];
  return [`U+${code.toString(16).toUpperCase().padStart(4, '0')}`, 'control character'];
}
