import { normalise } from '../lib/text/normalise';
import { segment } from '../lib/text/sentences';
import { type Example, type Settings, scorer, trainHead } from './bayes-svm';
import { readCorpus } from './corpus';
import { dataPresent, readBenign, readEmscad, SHARED } from './data';
import { type FeatureSpec, featuresOfWords, wordsOfFolded } from './features';
import { groupFolds } from './folds';
import { averagePrecision, recallAt, rocAuc, type Scored } from './metrics';
import { progress } from './progress';

/** Sentence heads, measured before any is shipped: families held out, and ordinary ads for false alarms. */
const SPEC: FeatureSpec = { words: 2, titleWords: 0, chars: [0, 0] };
const SETTINGS: Settings = {
  cost: 1,
  smoothing: 0.5,
  minGroups: 1,
  views: ['ratios', 'rarity'],
  maxRows: Number.POSITIVE_INFINITY,
  seed: 1,
};
const FOLDS = 4;
const BACKGROUND = 1500;
/** Ordinary ads of which one in a hundred may carry an alarm of a head. */
const ADS = 200;
const ALARMED_ADS = 0.01;

interface Sentence {
  hashes: Uint32Array;
  heads: readonly string[];
  group: string;
}

const sentenceHashes = (folded: string): Uint32Array => featuresOfWords(wordsOfFolded(folded), SPEC);

function sentencesOf(text: string): string[] {
  const { folded } = normalise(text);
  const { sentenceStarts, sentenceEnds } = segment(folded);
  return Array.from(sentenceStarts, (start, at) => folded.slice(start, sentenceEnds[at]));
}

/** Rows of a head: what it says of sentences of families it has not seen, and of ordinary ads. */
function measure(
  head: string,
  corpus: readonly Sentence[],
  background: readonly Sentence[],
  ads: Uint32Array[][],
): object {
  const examplesOf = (sentences: readonly Sentence[]): Example[] => {
    const positives = sentences.filter((one) => one.heads.includes(head)).length;
    const rarer = Math.sqrt((sentences.length - positives) / positives);
    return sentences.map(({ hashes, heads, group }) => {
      const positive = heads.includes(head);
      return { hashes, positive, group, weight: positive ? rarer : 1 };
    });
  };
  const folds = groupFolds(
    corpus.map(({ group }) => ({ group, positive: group.startsWith(`${head}/`) })),
    FOLDS,
    SETTINGS.seed,
  );
  const heldOut: Scored[] = [];
  let thresholds = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const training = [...corpus.filter((_, at) => folds[at] !== fold), ...background];
    const score = scorer(trainHead(examplesOf(training), SETTINGS));
    const strongest = ads.map((sentences) => sentences.reduce((top, hashes) => Math.max(top, score(hashes)), -9));
    const threshold = strongest.sort((a, b) => b - a)[Math.floor(ads.length * ALARMED_ADS)] as number;
    thresholds += threshold / FOLDS;
    // Relative to the fold's own threshold, so that folds can be pooled.
    for (const [at, { hashes, heads, group }] of corpus.entries())
      if (folds[at] === fold) heldOut.push({ score: score(hashes) - threshold, positive: heads.includes(head), group });
  }
  const negatives = heldOut.filter((one) => !one.positive);
  return {
    head,
    sentences: heldOut.length - negatives.length,
    recall: recallAt(heldOut, 0).toFixed(2),
    othersHit: negatives.filter((one) => one.score >= 0).length,
    rocAuc: rocAuc(heldOut).toFixed(3),
    ap: averagePrecision(heldOut).toFixed(3),
    threshold: thresholds.toFixed(2),
  };
}

export function measureHeads(): void {
  if (!dataPresent()) {
    console.error(`No ordinary ads at ${SHARED}. Set FAROL_SHARED to the folder that holds data/.`);
    process.exitCode = 2;
    return;
  }
  const corpus = readCorpus('en').map(
    (row): Sentence => ({
      hashes: sentenceHashes(normalise(row.text).folded),
      heads: row.heads,
      group: row.family,
    }),
  );
  const background = readEmscad('train')
    .filter((ad) => !ad.fraudulent)
    .flatMap((ad) => sentencesOf(ad.text))
    .filter((_, at) => at % 12 === 0)
    .slice(0, BACKGROUND)
    .map((text, at): Sentence => ({ hashes: sentenceHashes(text), heads: [], group: `ordinary/${at}` }));
  const ads = (['linkedin', 'glassdoor-ds'] as const)
    .flatMap((name) => readBenign(name).slice(0, ADS / 2))
    .map((ad) => sentencesOf(ad.text).map(sentenceHashes));
  const heads = [...new Set(corpus.flatMap((row) => row.heads))].sort();
  const report = progress('heads', heads.length);
  const rows = heads.map((head, at) => {
    const row = measure(head, corpus, background, ads);
    report(at + 1);
    return row;
  });
  console.log(
    `${corpus.length} sentences; recall at the threshold that ${ALARMED_ADS * 100} % of ${ADS} ordinary ads reach`,
  );
  console.table(rows);
}
