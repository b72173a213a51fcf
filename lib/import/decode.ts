import { MOST_BYTES } from './limits';
import { Unreadable } from './problem';

export interface Decoded {
  text: string;
  encoding: string;
  /** Set where the encoding is a guess. */
  guessed?: true;
}

/** What is no UTF-8 is one of these, oftenest first; the fatal ones fall out by themselves. */
const CANDIDATES = [
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'windows-1254',
  'windows-1256',
  'windows-874',
  'gb18030',
  'big5',
  'shift_jis',
];
const LOOKED_AT = 64 * 1024;

/** The words of a file in whatever encoding. Throws Unreadable for what is too big or no text. */
export function decode(bytes: Uint8Array<ArrayBuffer>): Decoded {
  if (bytes.length > MOST_BYTES) throw new Unreadable(`The file is larger than ${MOST_BYTES / 1024 / 1024} MB.`);
  const encoding = byMark(bytes) ?? wide(bytes);
  if (encoding) return { text: read(bytes, encoding, false) ?? '', encoding };
  const text = read(bytes, 'utf-8', true);
  if (text !== undefined) {
    if (isBinary(text.slice(0, LOOKED_AT))) throw new Unreadable('The file is no text.');
    return { text, encoding: 'utf-8' };
  }
  const best = guess(bytes.subarray(0, LOOKED_AT));
  return { text: read(bytes, best, false) ?? '', encoding: best, guessed: true };
}

/** Words of strangers may hold a zero; a file of zeros is no text. */
const isBinary = (head: string): boolean => head.split('\0').length - 1 > head.length / 100;

function read(bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

function byMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark: every other byte of mostly Latin text is zero. */
function wide(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = head.length / 2;
  if (head.length < 4) return undefined;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.05 ? 'utf-16be' : undefined;
}

/** The encoding in which most of what is not ASCII is small letters among letters of their own script. */
function guess(head: Uint8Array): string {
  let best = { encoding: 'windows-1252', share: Number.NEGATIVE_INFINITY };
  for (const encoding of CANDIDATES) {
    // The head may end inside a character of several bytes.
    const text = read(head, encoding, true) ?? read(head.subarray(0, -1), encoding, true);
    const share = text === undefined ? Number.NEGATIVE_INFINITY : likelihood(text);
    if (share > best.share + 0.02) best = { encoding, share };
  }
  return best.encoding;
}

const SCRIPTS =
  /(\p{Script=Latin}+)|(\p{Script=Cyrillic}+)|(\p{Script=Arabic}+)|(\p{Script=Thai}+)|(\p{Script=Han}+)|(\p{Script=Hiragana}+|\p{Script=Katakana}+)/gu;
/** Letters the languages of the lists write with; others are rare everywhere. */
const USUAL = /[äöüßéèêëàâáãåçñóòôõíìîïúùûøæœąćęłńśźżăâîșşțţğışöçčšžа-яёіїєґء-ي\u0e01-\u0e4e]/u;

/** A few of the characters that every Chinese ad has. */
const OFTEN_HAN =
  /[的一是不了在人有我他这個个们中来上大为和国地到以说时要就出会可也你对生能工作招聘包吃住联系薪月资日的をにはでが]/u;

function likelihood(text: string): number {
  let good = 0;
  let all = 0;
  for (const [word] of text.matchAll(SCRIPTS)) {
    const strange = [...word].filter((letter) => letter > '\x7f');
    all += strange.length;
    if (word !== word.toUpperCase() && /.\p{Lu}/u.test(word) && !/^\p{Lu}+$/u.test(word)) continue;
    if (/\p{Script=Han}/u.test(word)) good += strange.filter((letter) => OFTEN_HAN.test(letter)).length;
    else good += strange.filter((letter) => USUAL.test(letter.toLowerCase())).length;
  }
  const symbols = (text.match(/[^\x00-\x7f\p{L}\p{M}\p{N}\p{Z}\u2010-\u2027\u20ac£，。！：；（）、]/gu) ?? []).length;
  return (good - symbols) / Math.max(1, all + symbols);
}
