import { type Baseline, bayesSvm, naturalBayes, tfidf } from './baselines';
import type { Classifier } from './classifier';
import { type Ad, BENIGN_SETS, readBenign, readEmscad, SOURCE_WEIGHT } from './data';
import {
  alarmsAt,
  averagePrecision,
  type Bin,
  brier,
  groupInterval,
  recallAt,
  reliability,
  rocAuc,
  type Scored,
} from './metrics';
import { progress } from './progress';
import { four } from './round';
import { SEED } from './seed';

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

export interface DeceptiveReport {
  misses: string[];
  bins: Bin[];
  figures: object;
}

/** EMSCAD's question on its development part. */
export async function evaluateDeceptive(classifier: Classifier, threshold: number): Promise<DeceptiveReport> {
  const ads = readEmscad('dev');
  const scores = await scoresOf(classifier, ads);
  const all = scored(ads, scores);
  const withProfile = ads.map((ad) => ({ ...ad, text: [ad.profile, ad.text].filter(Boolean).join('\n') }));
  const bins = reliability(all).map((bin) => ({
    ...bin,
    predicted: four(bin.predicted),
    observed: four(bin.observed),
  }));
  return {
    misses: [
      'Fraudulent ads with the lowest scores:',
      ...worst(ads, scores, true),
      'Genuine ads with the highest scores (the source has label noise both ways):',
      ...worst(ads, scores, false),
    ],
    bins,
    figures: {
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
      reliability: bins,
      baselines: compareWithBaselines(ads),
    },
  };
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

type Row = ReturnType<typeof ranking> & { msAnAd: number; features?: number; note?: string };

function compareWithBaselines(ads: readonly Ad[]): Record<string, Row> {
  const training = readEmscad('train');
  const makers: (() => Baseline)[] = [
    () => tfidf(training),
    () => bayesSvm(training),
    () => naturalBayes(training, SEED),
  ];
  const report = progress('baselines', makers.length);
  const results: Record<string, Row> = {};
  makers.forEach((make, at) => {
    const { name, note, features, score } = make();
    const started = performance.now();
    const figures = ranking(scored(ads, score(ads)));
    const msAnAd = four((performance.now() - started) / ads.length);
    results[name] = { ...figures, msAnAd, ...(features && { features }), ...(note && { note }) };
    report(at + 1);
  });
  return results;
}
