import type { Bag } from './artifact';
import { bagOf } from './bags';
import { type Example, type Settings, scorer, type TrainedHead, trainHead } from './bayes-svm';
import { fitPlatt } from './calibrate';
import { type Ad, readEmscad } from './data';
import { type AdWords, type FeatureSpec, featuresOfAd, wordsOfAd } from './features';
import { groupFolds } from './folds';
import type { Scored } from './metrics';
import { progress } from './progress';
import { SEED } from './seed';

interface View {
  features: FeatureSpec;
  settings: Settings;
  /** What its raw score counts in the sum. */
  share: number;
}

const COMMON = { cost: 0.5, smoothing: 1, minGroups: 1, seed: SEED } as const;
const NO_CHARS = [0, 0] as const;
/** Chosen by cross-validation over groups inside the training part. */
const VIEWS: readonly View[] = [
  {
    features: { words: 3, titleWords: 2, chars: NO_CHARS },
    settings: { ...COMMON, views: ['ratios', 'rarity'], maxRows: 90_000 },
    share: 1,
  },
  {
    features: { words: 2, titleWords: 0, chars: NO_CHARS, of: 'end' },
    settings: { ...COMMON, views: ['ratios'], maxRows: 20_000 },
    share: 0.5,
  },
  {
    features: { words: 2, titleWords: 0, chars: [3, 5], of: 'title' },
    settings: { ...COMMON, views: ['ratios'], maxRows: 10_000 },
    share: 0.25,
  },
];
/** A group of n near-copies counts as n^0.3 ads. */
const GROUP_POWER = 0.7;
const FOLDS = 5;
/** Bigger groups are campaigns; the data's own split keeps them in training, and so do our folds. */
const CAMPAIGN = 15;
/** Share of genuine ads that may reach the working threshold. */
const ALARM_RATE = 0.02;

/** An ad with its words, read once for all views. */
type Read = Ad & { words: AdWords };

function groupSizes(rows: readonly { group: string }[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { group } of rows) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
}

function examplesOf(ads: readonly Read[], features: FeatureSpec): Example[] {
  const sizes = groupSizes(ads);
  return ads.map((ad) => ({
    hashes: featuresOfAd(ad.words, features),
    positive: ad.fraudulent,
    group: ad.group,
    weight: (sizes.get(ad.group) as number) ** -GROUP_POWER,
  }));
}

/** Raw scores, view by view and added up, of ads by models that saw none of their group. */
function heldOutScores(ads: readonly Read[]): Scored[] {
  const sizes = groupSizes(ads);
  const rows = ads.map(({ group, fraudulent }) => ({ group, positive: fraudulent }));
  const folds = groupFolds(rows, FOLDS, SEED);
  const heldOut = (fold: number) => (at: number) =>
    folds[at] === fold && (sizes.get(rows[at]?.group ?? '') as number) < CAMPAIGN;
  const scores = new Float64Array(ads.length);
  const report = progress('held-out folds', FOLDS * VIEWS.length);
  for (const [view, { features, settings, share }] of VIEWS.entries()) {
    const examples = examplesOf(ads, features);
    for (let fold = 0; fold < FOLDS; fold++) {
      const out = heldOut(fold);
      const score = scorer(
        trainHead(
          examples.filter((_, at) => !out(at)),
          settings,
        ),
      );
      for (const [at, { hashes }] of examples.entries())
        if (out(at)) scores[at] = (scores[at] as number) + share * score(hashes);
      report(view * FOLDS + fold + 1);
    }
  }
  return rows.flatMap(({ positive, group }, at) =>
    (sizes.get(group) as number) < CAMPAIGN ? [{ score: scores[at] as number, positive, group }] : [],
  );
}

/** The bags of the deceptive head, and its probabilities for ads whose group it had not seen. */
export function trainDeceptive(): { bags: Bag[]; heldOut: Scored[] } {
  const ads = readEmscad('train').map((ad): Read => ({ ...ad, words: wordsOfAd({ ...ad }) }));
  const raw = heldOutScores(ads);
  const platt = fitPlatt(
    raw.map((one) => one.score),
    raw.map((one) => one.positive),
  );
  const heldOut = raw.map((one) => ({ ...one, score: 1 / (1 + Math.exp(-(platt.slope * one.score + platt.offset))) }));
  const genuine = heldOut.filter((one) => !one.positive).map((one) => one.score);
  const threshold = genuine.sort((a, b) => b - a)[Math.floor(genuine.length * ALARM_RATE)] ?? 0.5;
  const bags = VIEWS.map(({ features, settings, share }) => {
    const trained = shared(trainHead(examplesOf(ads, features), settings), share);
    const head = { name: 'deceptive', bias: trained.bias, ...platt, threshold };
    return bagOf([{ head, trained }], 'ad', features);
  });
  return { bags, heldOut };
}

function shared({ hashes, views, bias }: TrainedHead, share: number): TrainedHead {
  const scaled = views.map(({ contributions, squares }) => ({
    contributions: contributions.map((value) => value * share),
    squares,
  }));
  return { hashes, views: scaled, bias: bias * share };
}
