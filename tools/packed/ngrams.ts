import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ByteWriter } from '../../lib/text/bytes';

/** The parts of `eld` that its package does not export: its smallest data, its letters, its names for bytes. */
interface Eld {
  ngramsData: { languages: Record<string, string>; ngrams: Record<string, Record<string, number>> };
  separators: RegExp;
  dictionary: readonly string[];
}

const LEADS = 8;
const ENDS = 16;

/** What lib/text/language/ngram-table.ts reads, from the installed library. */
export async function packNgrams(root: string): Promise<Uint8Array> {
  const source = (file: string) => import(pathToFileURL(join(root, 'node_modules/eld/src', file)).href);
  const { ngramsData, separators, dictionary }: Eld = {
    ...(await source('ngrams/extrasmall.js')),
    ...(await source('regexPatterns.js')),
    ...(await source('dictionary.js')),
  };
  const out = new ByteWriter();
  const languages = Object.values(ngramsData.languages);
  out.number(languages.length);
  for (const language of languages) writeName(out, language);
  writeLetters(out, separators);
  const byteOf = new Map(dictionary.map((char, byte) => [char, byte] as const).filter(([char]) => char !== ' '));
  const grams = Object.entries(ngramsData.ngrams);
  out.number(grams.length);
  out.number(grams.reduce((sum, [, scores]) => sum + Object.keys(scores).length, 0));
  for (const [gram, scores] of grams) {
    const letters = [...gram.trim()].map((char) => byteOf.get(char) ?? char.charCodeAt(0));
    if (letters.length > 4) throw new Error(`eld has a longer n-gram than it had: "${gram}"`);
    out.byte(letters.length | (gram.startsWith(' ') ? LEADS : 0) | (gram.endsWith(' ') ? ENDS : 0));
    for (const letter of letters) out.byte(letter);
    const all = Object.entries(scores);
    for (const [i, [language, score]] of all.entries()) {
      out.byte(score);
      out.byte(Number(language) | (i === all.length - 1 ? 0x80 : 0));
    }
  }
  return out.done();
}

function writeName(out: ByteWriter, name: string): void {
  out.byte(name.length);
  for (const char of name) out.byte(char.charCodeAt(0));
}

/** Runs of letters: how many units since the last, how many letters. */
function writeLetters(out: ByteWriter, separators: RegExp): void {
  const isLetter = (unit: number): boolean => `${String.fromCharCode(unit)}!`.replace(separators, ' ').length === 2;
  const runs: [gap: number, length: number][] = [];
  let end = 0;
  for (let unit = 0; unit < 0x10000; unit++) {
    if (!isLetter(unit)) continue;
    const start = unit;
    while (unit < 0x10000 && isLetter(unit)) unit++;
    runs.push([start - end, unit - start]);
    end = unit;
  }
  out.number(runs.length);
  for (const [gap, length] of runs) {
    out.number(gap);
    out.number(length);
  }
}
