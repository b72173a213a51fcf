import type { Classify, Judgement, Listing } from '../lib/types';
import { type Bag, MODEL_FILE, readModel, WEIGHTS_FILE } from './artifact';
import { startBackend } from './backend';
import { type BagScorer, bagScorer } from './bag-scorer';
import { featuresOf } from './features';

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

/** Throws an error naming the file when the artifact is missing, truncated, damaged or of another version. */
export async function loadClassifier(source: ModelSource): Promise<Classifier> {
  const [manifest, weights] = await Promise.all([source.readFile(MODEL_FILE), source.readFile(WEIGHTS_FILE)]);
  const model = readModel(manifest, weights);
  const backend = await startBackend(source.wasmPath);
  const bags = model.bags.map((bag) => ({ bag, scorer: bagScorer(bag) }));
  let open = true;
  return {
    version: model.version,
    backend,
    async classify(listings) {
      const judgements: Judgement[] = listings.map(() => ({}));
      for (let from = 0; from < listings.length; from += BATCH) {
        if (!open) throw new Error('the classifier has been disposed of');
        const batch = listings.slice(from, from + BATCH);
        for (const { bag, scorer } of bags) {
          const found = await judgeAds(bag, scorer, batch);
          for (const [at, judgement] of found.entries()) Object.assign(judgements[from + at] as Judgement, judgement);
        }
      }
      return judgements;
    },
    dispose() {
      if (!open) return;
      open = false;
      for (const { scorer } of bags) scorer.dispose();
    },
  };
}

async function judgeAds(bag: Bag, scorer: BagScorer, ads: readonly Listing[]): Promise<Judgement[]> {
  const hashes = ads.map((ad) => featuresOf(ad, bag.features));
  const rows = hashes.map((all) => bag.vocabulary.rowsOf(all));
  const probabilities = await scorer.score(rows);
  const deceptive = bag.heads.findIndex((head) => head.name === 'deceptive');
  return rows.map((known, at) => {
    const total = hashes[at]?.length ?? 0;
    if (deceptive < 0 || known.length < total * LEAST_KNOWN || known.length === 0) return {};
    return { deceptive: probabilities[at * bag.heads.length + deceptive] as number };
  });
}
