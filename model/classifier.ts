import type { Classify, Judgement, Listing } from '../lib/types';
import { type Bag, type Head, MODEL_FILE, readModel, WEIGHTS_FILE } from './artifact';
import { startBackend } from './backend';
import { type BagScorer, bagScorer } from './bag-scorer';
import { featuresOfAd, wordsOfAd } from './features';
import { judgeSentences } from './judge';
import { RowFinder } from './net';
import { netScorer } from './net-scorer';

export interface ModelSource {
  /** `model.json` and `weights.bin` of model/artifact/. */
  readFile(name: string): Promise<ArrayBuffer>;
  /** Folder of the tfjs-backend-wasm binaries, with its last slash; without it plain JavaScript does the sums. */
  wasmPath?: string;
}

export interface Classifier {
  version: string;
  /** `wasm` or `cpu`. */
  backend: string;
  /** One judgement a listing, in order. Rejects only after `dispose`. */
  classify: Classify;
  dispose(): void;
}

/** Listings in one pass through TensorFlow.js: more gains nothing and delays whoever else waits for the thread. */
const BATCH = 64;

/** A text of which less than this share of n-grams is known is in no language that was learnt: no judgement. */
const LEAST_KNOWN = 0.1;

interface Loaded {
  bag: Bag;
  scorer: BagScorer;
}

/** Throws an error naming the file when the artifact is missing, truncated, damaged or of another version. */
export async function loadClassifier(source: ModelSource): Promise<Classifier> {
  const [manifest, weights] = await Promise.all([source.readFile(MODEL_FILE), source.readFile(WEIGHTS_FILE)]);
  const model = readModel(manifest, weights);
  const backend = await startBackend(source.wasmPath);
  const bags = model.bags.map((bag) => ({ bag, scorer: bagScorer(bag) }));
  const { net } = model;
  const sentences = net && { net, finder: new RowFinder(net.vocabulary), scorer: netScorer(net) };
  let open = true;
  return {
    version: model.version,
    backend,
    async classify(listings) {
      const judgements: Judgement[] = listings.map(() => ({}));
      for (let from = 0; from < listings.length; from += BATCH) {
        if (!open) throw new Error('the classifier has been disposed of');
        const batch = listings.slice(from, from + BATCH);
        for (const [at, deceptive] of (await deceptiveOf(bags, batch)).entries())
          if (deceptive !== undefined) (judgements[from + at] as Judgement).deceptive = deceptive;
        if (!sentences) continue;
        const found = await judgeSentences(sentences.net, sentences.finder, sentences.scorer, batch);
        for (const [at, evidence] of found.entries())
          if (evidence.length > 0) (judgements[from + at] as Judgement).evidence = evidence;
      }
      return judgements;
    },
    dispose() {
      if (!open) return;
      open = false;
      for (const { scorer } of bags) scorer.dispose();
      sentences?.scorer.dispose();
    },
  };
}

/** The probability of each ad; undefined for a text of which too little is known. */
async function deceptiveOf(bags: readonly Loaded[], ads: readonly Listing[]): Promise<(number | undefined)[]> {
  const words = ads.map(wordsOfAd);
  const raw = new Float64Array(ads.length);
  let known: boolean[] | undefined;
  let first: Head | undefined;
  for (const { bag, scorer } of bags) {
    const at = bag.heads.findIndex((head) => head.name === 'deceptive');
    if (at < 0) continue;
    const hashes = words.map((one) => featuresOfAd(one, bag.features));
    const rows = hashes.map((all) => bag.vocabulary.rowsOf(all));
    const scores = await scorer.score(rows);
    for (let n = 0; n < ads.length; n++) raw[n] = (raw[n] as number) + (scores[n * bag.heads.length + at] as number);
    first ??= bag.heads[at];
    known ??= rows.map((found, n) => found.length > 0 && found.length >= (hashes[n]?.length ?? 0) * LEAST_KNOWN);
  }
  const { slope, offset } = first ?? { slope: 0, offset: 0 };
  return [...raw].map((score, n) => (known?.[n] ? 1 / (1 + Math.exp(-(slope * score + offset))) : undefined));
}
