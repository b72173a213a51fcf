import { describe, expect, it } from 'vitest';
import { packs, rules } from '../lib/scan/rules';
import { signals } from '../lib/signals';
import { pack, unpack } from '../lib/signals/engine/packed';
import { toText } from '../lib/text/bytes';
import { codesOf } from '../lib/text/codes';
import { type NgramScores, ngramScores } from '../lib/text/language/ngrams';
import { packedNgrams } from '../lib/text/language/packed-ngrams';
import { cases } from '../lib/text/language.cases';
import { type Lexicon, matchLexicon } from '../lib/text/lexicon';
import { fold } from '../lib/text/normalise';
import { packNgrams } from '../tools/packed/ngrams';
import { benchAds } from './bench/ads';
import { SENTENCES } from './bench/sentences';

/** What the builds ship in the place of the sources must say the same. */
const TEXTS = [
  ...cases.flatMap(({ sentences, phrases }) => [...sentences, ...phrases]),
  ...benchAds(16).map((ad) => ad.text),
];

describe('packed rules', () => {
  const packed = unpack(JSON.parse(JSON.stringify(pack(rules))), signals);

  it('are the same rules', () => {
    expect(packed.rules.list.length).toBeGreaterThan(1000);
    expect(packed.rules.list).toEqual(rules.rules.list);
  });

  const hitsOf = (lexicon: Lexicon, text: string): string[] => {
    const hits: string[] = [];
    matchLexicon(lexicon, codesOf(text), (id, start, end) => hits.push(`${id} ${start} ${end}`));
    return hits;
  };
  it.each(packs.map(({ code }, lang) => [code, lang] as const))('find the same wordings: %s', (code, lang) => {
    const [made, shipped] = [rules.lexis.lexicon(lang), packed.lexis.lexicon(lang)];
    expect(shipped.size).toBe(made.size);
    for (const text of TEXTS) expect(hitsOf(shipped, fold(text))).toEqual(hitsOf(made, fold(text)));
    const own = SENTENCES[code]?.told.flatMap((text) => hitsOf(shipped, fold(text)));
    if (own) expect(own.length).toBeGreaterThan(3);
  });
});

describe('packed n-grams', () => {
  const scores = (of: NgramScores, text: string): [number, number][] => {
    const all: [number, number][] = [];
    of(text, (language, score) => all.push([language, score]));
    return all.sort(([a], [b]) => a - b);
  };

  it('give the numbers of eld, to the last digit', async () => {
    const packed = packedNgrams(toText(await packNgrams(process.cwd())));
    const odd = [
      '',
      'a',
      "o'clock rock 'n' roll",
      'x'.repeat(90),
      'İstanbul ĞÜŞ',
      'ma3ak 2day',
      '…',
      'ab '.repeat(400),
    ];
    for (const text of [...TEXTS, ...odd]) expect(scores(packed, text)).toEqual(scores(ngramScores, text));
    expect(scores(packed, 'Die Bäckerei öffnet um sechs Uhr.').length).toBeGreaterThan(3);
  });
});
