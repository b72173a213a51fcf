import { scanWithRules } from '../../lib/scan';
import type { Listing } from '../../lib/types';
import { benchAds } from './ads';
import { type Contender, race, type Timing } from './clock';

/** The part of `natural` that the rival uses; deep files, which have no types of their own. */
export interface Natural {
  stemmer: { tokenizeAndStem(text: string): string[] };
  classifier: { addDocument(tokens: string[], label: string): void; train(): void; classify(tokens: string[]): string };
}

/** Ads that the rival learns from: fewer than it would need, which is in its favour. */
const LEARNT = 200;
/** Words of a real set of ads; the ads of the benchmark have few. What Bayes costs grows with them. */
export const REAL_VOCABULARY = 12_000;

/**
 * Tokenise, stem, classify by words: what a text filter of `natural` does with an ad. `words` more words than the ads of
 * the benchmark have are learnt.
 */
export function naturalPipeline({ stemmer, classifier }: Natural, words: number): (ad: Listing) => number {
  for (const [i, ad] of benchAds(LEARNT, 99).entries()) {
    const own = stemmer.tokenizeAndStem(ad.text);
    const others = Array.from({ length: Math.ceil(words / LEARNT) }, (_, k) => `w${i}x${k}`);
    classifier.addDocument([...own, ...others], i % 3 === 0 ? 'telling' : 'plain');
  }
  classifier.train();
  return (ad) => classifier.classify(stemmer.tokenizeAndStem(ad.text)).length;
}

export const ours = (ad: Listing): number => {
  const { evidence, contacts, score } = scanWithRules(ad);
  return evidence.length + contacts.length + score;
};

export const FAROL = 'Farol, rules only';
export const NATURAL = `natural, tokenise-stem-Bayes, ${REAL_VOCABULARY.toLocaleString('en')} words learnt`;

/** All over the same ads, in turn. */
export function racePipelines(natural: () => Natural, ads: readonly Listing[], rounds: number): Timing[] {
  const over = (name: string, one: (ad: Listing) => number): Contender => ({
    name,
    run: () => ads.reduce((sum, ad) => sum + one(ad), 0),
  });
  return race(
    [
      over(FAROL, ours),
      over(NATURAL, naturalPipeline(natural(), REAL_VOCABULARY)),
      over('natural, the same, only the few hundred words of these ads learnt', naturalPipeline(natural(), 0)),
    ],
    rounds,
  );
}

/** Milliseconds of each ad by itself, wall clock, in order. */
export function latencies(count: number): number[] {
  return benchAds(count, 7)
    .map((ad) => {
      const before = performance.now();
      ours(ad);
      return performance.now() - before;
    })
    .sort((a, b) => a - b);
}
