import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Bag, checksumOf, MODEL_FILE, packModel, WEIGHTS_FILE } from './artifact';
import { bagOf } from './bags';
import { type Example, type Settings, scorer, trainHead } from './bayes-svm';
import { fitPlatt } from './calibrate';
import { type Ad, dataPresent, readEmscad, SHARED, SOURCE_WEIGHT } from './data';
import { type FeatureSpec, featuresOf } from './features';
import { groupFolds } from './folds';
import { averagePrecision, rocAuc, type Scored } from './metrics';
import { progress } from './progress';

export const SEED = 20_170_106;
export const ARTIFACT = resolve('model/artifact');

/** Chosen by cross-validation over groups inside the training part. */
const FEATURES: FeatureSpec = { words: 3, titleWords: 2, chars: [0, 0] };
const SETTINGS: Settings = {
  cost: 0.5,
  smoothing: 1,
  minGroups: 1,
  views: ['ratios', 'rarity'],
  maxRows: 150_000,
  seed: SEED,
};
/** A group of n near-copies counts as n^0.3 ads. */
const GROUP_POWER = 0.7;
const FOLDS = 5;
/** Bigger groups are campaigns; the data's own split keeps them in training, and so do our folds. */
const CAMPAIGN = 15;
/** Share of genuine ads that may reach the working threshold. */
const ALARM_RATE = 0.02;

function groupSizes(rows: readonly { group: string }[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { group } of rows) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
}

function examplesOf(ads: readonly Ad[]): Example[] {
  const sizes = groupSizes(ads);
  return ads.map((ad) => ({
    hashes: featuresOf(ad, FEATURES),
    positive: ad.fraudulent,
    group: ad.group,
    weight: (sizes.get(ad.group) as number) ** -GROUP_POWER,
  }));
}

/** Raw scores of ads by models that saw none of their group. */
function heldOutScores(examples: readonly Example[], settings: Settings): Scored[] {
  const sizes = groupSizes(examples);
  const isCampaign = (example: Example): boolean => (sizes.get(example.group) as number) >= CAMPAIGN;
  const folds = groupFolds(examples, FOLDS, settings.seed);
  const report = progress('held-out folds', FOLDS);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const inFold = (at: number): boolean => folds[at] === fold && !isCampaign(examples[at] as Example);
    const score = scorer(
      trainHead(
        examples.filter((_, at) => !inFold(at)),
        settings,
      ),
    );
    report(fold + 1);
    return examples
      .filter((_, at) => inFold(at))
      .map(({ hashes, positive, group }) => ({ score: score(hashes), positive, group }));
  }).flat();
}

function trainDeceptive(): { bag: Bag; heldOut: Scored[] } {
  const examples = examplesOf(readEmscad('train'));
  const raw = heldOutScores(examples, SETTINGS);
  const platt = fitPlatt(
    raw.map((one) => one.score),
    raw.map((one) => one.positive),
  );
  const heldOut = raw.map((one) => ({ ...one, score: 1 / (1 + Math.exp(-(platt.slope * one.score + platt.offset))) }));
  const genuine = heldOut.filter((one) => !one.positive).map((one) => one.score);
  const threshold = genuine.sort((a, b) => b - a)[Math.floor(genuine.length * ALARM_RATE)] ?? 0.5;
  const trained = trainHead(examples, SETTINGS);
  const head = { name: 'deceptive', bias: trained.bias, ...platt, threshold };
  return { bag: bagOf([{ head, trained }], 'ad', FEATURES), heldOut };
}

export function train(): void {
  if (!dataPresent()) {
    console.error(`No training data at ${SHARED}. Set FAROL_SHARED to the folder that holds data/.`);
    process.exitCode = 2;
    return;
  }
  const started = performance.now();
  const { bag, heldOut } = trainDeceptive();
  const model = { version: '', bags: [bag] };
  model.version = checksumOf(packModel(model).weights).toString(16).padStart(8, '0');
  const { manifest, weights } = packModel(model);
  mkdirSync(ARTIFACT, { recursive: true });
  writeFileSync(resolve(ARTIFACT, MODEL_FILE), manifest);
  writeFileSync(resolve(ARTIFACT, WEIGHTS_FILE), weights);
  console.log(`deceptive: ${bag.vocabulary.hashes.length} n-grams, threshold ${bag.heads[0]?.threshold.toFixed(4)}`);
  console.log(
    `held-out folds: ROC-AUC ${rocAuc(heldOut).toFixed(4)}, AP at source base rate ${averagePrecision(heldOut, SOURCE_WEIGHT).toFixed(4)}`,
  );
  console.log(`artifact ${model.version}: ${weights.length} bytes, ${gzipSync(weights).length} gzipped`);
  console.log(`seed ${SEED}, ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
