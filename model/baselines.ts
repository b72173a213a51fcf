import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import { type Example, type Settings, scorer, trainHead } from './bayes-svm';
import type { Ad } from './data';
import { type FeatureSpec, featuresOf } from './features';
import { randomFrom, shuffle } from './random';

/** Scores of `ads` by what one would try first, on the same training ads and the same text. */
export interface Baseline {
  name: string;
  note?: string;
  /** N-grams it keeps. */
  features?: number;
  score(ads: readonly Ad[]): number[];
}

const PLAIN = { cost: 1, smoothing: 1, minGroups: 2, maxRows: Number.POSITIVE_INFINITY, seed: 1 };

function linear(name: string, training: readonly Ad[], features: FeatureSpec, settings: Settings): Baseline {
  const examples: Example[] = training.map((ad) => ({
    hashes: featuresOf({ ...ad }, features),
    positive: ad.fraudulent,
    group: ad.group,
    weight: 1,
  }));
  const head = trainHead(examples, settings);
  const score = scorer(head);
  return {
    name,
    features: head.hashes.length,
    score: (ads) => ads.map((ad) => score(featuresOf({ ...ad }, features))),
  };
}

export const tfidf = (training: readonly Ad[]): Baseline =>
  linear(
    'TF-IDF of words 1-2, linear',
    training,
    { words: 2, titleWords: 0, chars: [0, 0] },
    { ...PLAIN, views: ['rarity'] },
  );

export const bayesSvm = (training: readonly Ad[]): Baseline =>
  linear(
    'NB-SVM of words 1-3 and characters 3-6',
    training,
    { words: 3, titleWords: 0, chars: [3, 6] },
    { ...PLAIN, views: ['ratios'] },
  );

/** natural's classifier takes minutes on all ads, so it learns from a seeded part of them. */
export const NATURAL_ADS = 400;

export function naturalBayes(training: readonly Ad[], seed: number): Baseline {
  const classifier = new BayesClassifier();
  for (const ad of shuffle([...training], randomFrom(seed)).slice(0, NATURAL_ADS))
    classifier.addDocument(`${ad.title}\n${ad.text}`, ad.fraudulent ? 'fraudulent' : 'genuine');
  classifier.train();
  return {
    name: "natural's Bayes classifier",
    note: `trained on ${NATURAL_ADS} ads drawn at random; all of them take too long`,
    score: (ads) => ads.map((ad) => logOdds(classifier.getClassifications(`${ad.title}\n${ad.text}`))),
  };
}

function logOdds(classes: { label: string; value: number }[]): number {
  const of = (label: string): number => classes.find((one) => one.label === label)?.value ?? 0;
  return Math.log(of('fraudulent') + 1e-300) - Math.log(of('genuine') + 1e-300);
}
