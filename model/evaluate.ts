import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { MODEL_FILE } from './artifact';
import { type Baseline, bayesSvm, naturalBayes, tfidf } from './baselines';
import { type Classifier, loadClassifier } from './classifier';
import { type Ad, BENIGN_SETS, dataPresent, readBenign, readEmscad, SHARED, SOURCE_WEIGHT } from './data';
import { localSource } from './local-source';
import {
  alarmsAt,
  averagePrecision,
  brier,
  groupInterval,
  recallAt,
  reliability,
  rocAuc,
  type Scored,
} from './metrics';
import { progress } from './progress';
import { reliabilityPlot } from './reliability-plot';
import { ARTIFACT, SEED } from './train';

const four = (value: number): number => Math.round(value * 10_000) / 10_000;

async function scoresOf(classifier: Classifier, ads: readonly Ad[]): Promise<number[]> {
  return (await classifier.classify(ads)).map((judgement) => judgement.deceptive ?? 0);
}

const scored = (ads: readonly Ad[], scores: readonly number[]): Scored[] =>
  ads.map((ad, at) => ({ score: scores[at] as number, positive: ad.fraudulent, group: ad.group }));

const ranking = (all: readonly Scored[]): { rocAuc: number; apFile: number; apSource: number } => ({
  rocAuc: four(rocAuc(all)),
  apFile: four(averagePrecision(all)),
  apSource: four(averagePrecision(all, SOURCE_WEIGHT)),
});

/** Ids, titles and scores of the worst of a kind. */
function worst(ads: readonly Ad[], scores: readonly number[], fraudulent: boolean): string[] {
  return ads
    .map((ad, at) => ({ ad, score: scores[at] as number }))
    .filter(({ ad }) => ad.fraudulent === fraudulent)
    .sort((a, b) => (fraudulent ? a.score - b.score : b.score - a.score))
    .slice(0, 10)
    .map(({ ad, score }) => `  ${score.toFixed(4)}  ${ad.id.padEnd(6)}  ${ad.title}`);
}

export async function evaluate(): Promise<void> {
  if (!dataPresent()) {
    console.error(`No development data at ${SHARED}. Set FAROL_SHARED to the folder that holds data/.`);
    process.exitCode = 2;
    return;
  }
  const ads = readEmscad('dev');
  const classifier = await loadClassifier(localSource());
  const threshold = thresholdOf('deceptive');
  const scores = await scoresOf(classifier, ads);
  const all = scored(ads, scores);

  console.log('Misses first. Fraudulent ads with the lowest scores:');
  console.log(worst(ads, scores, true).join('\n'));
  console.log('Genuine ads with the highest scores (the source has label noise both ways):');
  console.log(worst(ads, scores, false).join('\n'));

  const withProfile = ads.map((ad) => ({ ...ad, text: [ad.profile, ad.text].filter(Boolean).join('\n') }));
  const baselines = compareWithBaselines(ads);
  const report = {
    seed: SEED,
    model: classifier.version,
    backend: classifier.backend,
    data: {
      ads: ads.length,
      fraudulent: ads.filter((ad) => ad.fraudulent).length,
      groups: new Set(ads.map((ad) => ad.group)).size,
    },
    deceptive: {
      ...ranking(all),
      rocAucInterval: groupInterval(all, rocAuc, SEED).map(four),
      apSourceInterval: groupInterval(all, (sample) => averagePrecision(sample, SOURCE_WEIGHT), SEED).map(four),
      threshold: four(threshold),
      recall: four(recallAt(all, threshold)),
      falseAlarms: four(alarmsAt(all, threshold)),
      brier: four(brier(all)),
    },
    withCompanyProfile: ranking(scored(ads, await scoresOf(classifier, withProfile))),
    benign: await benignAlarms(classifier, threshold),
    reliability: reliability(all).map((bin) => ({
      ...bin,
      predicted: four(bin.predicted),
      observed: four(bin.observed),
    })),
    baselines,
  };
  classifier.dispose();
  print(report);
  writeFileSync(resolve(ARTIFACT, 'metrics.json'), `${JSON.stringify(report, null, 1)}\n`);
  mkdirSync('out', { recursive: true });
  writeFileSync('out/reliability.svg', reliabilityPlot(report.reliability, `deceptive, ${ads.length} development ads`));
}

function thresholdOf(name: string): number {
  const manifest = JSON.parse(readFileSync(resolve(ARTIFACT, MODEL_FILE), 'utf8')) as {
    bags: { heads: { name: string; threshold: number }[] }[];
  };
  const head = manifest.bags.flatMap((bag) => bag.heads).find((one) => one.name === name);
  if (head === undefined) throw new Error(`${MODEL_FILE} has no head ${name}`);
  return head.threshold;
}

async function benignAlarms(
  classifier: Classifier,
  threshold: number,
): Promise<Record<string, { ads: number; alarms: number }>> {
  const alarms: Record<string, { ads: number; alarms: number }> = {};
  for (const name of BENIGN_SETS) {
    const scores = await scoresOf(classifier, readBenign(name));
    alarms[name] = { ads: scores.length, alarms: scores.filter((score) => score >= threshold).length };
  }
  return alarms;
}

function compareWithBaselines(ads: readonly Ad[]): Record<string, ReturnType<typeof ranking> & { note?: string }> {
  const training = readEmscad('train');
  const makers: (() => Baseline)[] = [
    () => tfidf(training),
    () => bayesSvm(training),
    () => naturalBayes(training, SEED),
  ];
  const report = progress('baselines', makers.length);
  const results: Record<string, ReturnType<typeof ranking> & { note?: string }> = {};
  makers.forEach((make, at) => {
    const baseline = make();
    results[baseline.name] = {
      ...ranking(scored(ads, baseline.score(ads))),
      ...(baseline.note ? { note: baseline.note } : {}),
    };
    report(at + 1);
  });
  return results;
}

function print(report: object): void {
  const line = (name: string, value: unknown, depth: number): void => {
    const indent = '  '.repeat(depth);
    if (Array.isArray(value) && typeof value[0] === 'object')
      for (const [at, entry] of value.entries()) console.log(`${indent}${name} ${at}: ${JSON.stringify(entry)}`);
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      console.log(`${indent}${name}`);
      for (const [key, inner] of Object.entries(value)) line(key, inner, depth + 1);
    } else console.log(`${indent}${name}: ${Array.isArray(value) ? value.join(' to ') : String(value)}`);
  };
  for (const [name, value] of Object.entries(report)) line(name, value, 0);
}
