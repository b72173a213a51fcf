import * as tf from '@tensorflow/tfjs-core';
import type { Classify, Judgement, Listing } from '../lib/types';
import { type Bag, MODEL_FILE, readModel, WEIGHTS_FILE } from './artifact';
import { startBackend } from './backend';
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
  /** One judgement a listing, in order. Never throws on odd text; `dispose` first, and it rejects. */
  classify: Classify;
  dispose(): void;
}

/** Listings in one pass through TensorFlow.js: more gains nothing and delays whoever else waits for the thread. */
const BATCH = 64;

/** Throws an error naming the file when the artifact is missing, truncated, damaged or of another version. */
export async function loadClassifier(source: ModelSource): Promise<Classifier> {
  const [manifest, weights] = await Promise.all([source.readFile(MODEL_FILE), source.readFile(WEIGHTS_FILE)]);
  const model = readModel(manifest, weights);
  const backend = await startBackend(source.wasmPath);
  const bags = model.bags.map((bag) => ({ bag, weights: bagWeights(bag) }));
  let open = true;

  async function classify(listings: readonly Listing[]): Promise<Judgement[]> {
    const judgements: Judgement[] = [];
    for (let from = 0; from < listings.length; from += BATCH) {
      if (!open) throw new Error('the classifier has been disposed of');
      const batch = listings.slice(from, from + BATCH);
      const parts = await Promise.all(bags.map(({ bag, weights }) => judge(bag, weights, batch)));
      judgements.push(...batch.map((_, at) => Object.assign({}, ...parts.map((part) => part[at]))));
    }
    return judgements;
  }

  return {
    version: model.version,
    backend,
    classify,
    dispose() {
      if (!open) return;
      open = false;
      for (const { weights } of bags) for (const tensor of Object.values(weights)) tensor.dispose();
    },
  };
}

interface BagWeights {
  table: tf.Tensor2D;
  bias: tf.Tensor2D;
  slope: tf.Tensor2D;
  offset: tf.Tensor2D;
}

function bagWeights({ heads, table, vocabulary }: Bag): BagWeights {
  const row = (values: number[]): tf.Tensor2D => tf.tensor2d(values, [1, heads.length]);
  return {
    table: tf.tensor2d(table, [vocabulary.hashes.length + 1, heads.length + 1]),
    bias: row(heads.map((head) => head.bias)),
    slope: row(heads.map((head) => head.slope)),
    offset: row(heads.map((head) => head.offset)),
  };
}

async function judge(bag: Bag, weights: BagWeights, listings: readonly Listing[]): Promise<Judgement[]> {
  const probabilities = await headProbabilities(
    bag,
    weights,
    listings.map((listing) => featuresOf(listing, bag.features)),
  );
  const deceptive = bag.heads.findIndex((head) => head.name === 'deceptive');
  return listings.map((_, at) =>
    deceptive < 0 ? {} : { deceptive: probabilities[at * bag.heads.length + deceptive] },
  );
}

/** Row-major texts × heads. */
async function headProbabilities(bag: Bag, weights: BagWeights, texts: readonly Uint32Array[]): Promise<Float32Array> {
  const known = texts.map((hashes) => bag.vocabulary.rowsOf(hashes));
  // Row 0 (zeros) comes first for every text, so that a text without a known n-gram still has a segment.
  const size = known.reduce((sum, rows) => sum + rows.length + 1, 0);
  const indices = new Int32Array(size);
  const segments = new Int32Array(size);
  let at = 0;
  known.forEach((rows, text) => {
    indices.set(rows, at + 1);
    segments.fill(text, at, at + rows.length + 1);
    at += rows.length + 1;
  });
  const output = tf.tidy(() => {
    const sums = tf.sparse.sparseSegmentSum(
      weights.table,
      tf.tensor1d(indices, 'int32'),
      tf.tensor1d(segments, 'int32'),
    ) as tf.Tensor2D;
    const heads = bag.heads.length;
    const sum = tf.slice(sums, [0, 0], [texts.length, heads]);
    const length = tf.sqrt(tf.maximum(tf.slice(sums, [0, heads], [texts.length, 1]), 1e-6));
    const raw = tf.add(tf.div(sum, length), weights.bias);
    return tf.sigmoid(tf.add(tf.mul(raw, weights.slope), weights.offset));
  });
  try {
    return (await output.data()) as Float32Array;
  } finally {
    output.dispose();
  }
}
