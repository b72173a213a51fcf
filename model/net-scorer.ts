import * as tf from '@tensorflow/tfjs-core';
import { blockScale, type Net } from './net';
import { BLOCKS } from './sentence-features';

/** A net whose numbers lie in TensorFlow.js. */
export interface NetScorer {
  /** Logits, row-major sentences × heads. */
  score(sentences: readonly { rows: readonly (readonly number[])[] }[]): Promise<Float32Array>;
  dispose(): void;
}

export function netScorer({ vectors, weights, bias, vocabulary, size, heads }: Net): NetScorer {
  const table = tf.tensor2d(vectors, [vocabulary.hashes.length + 1, size]);
  const dense = tf.tensor2d(weights, [size, heads.length]);
  const offsets = tf.tensor2d(bias, [1, heads.length]);
  return {
    async score(sentences) {
      if (sentences.length === 0) return new Float32Array(0);
      const output = tf.tidy(() => {
        const { indices, segments, scales } = flatten(sentences);
        const sums = tf.sparse.sparseSegmentSum(table, tf.tensor1d(indices, 'int32'), tf.tensor1d(segments, 'int32'));
        const scaled = tf.mul(sums as tf.Tensor, tf.tensor2d(scales, [scales.length, 1]));
        const pooled = tf.sum(tf.reshape(scaled, [sentences.length, BLOCKS, size]), 1);
        return tf.add(tf.matMul(pooled as tf.Tensor2D, dense), offsets);
      });
      try {
        return (await output.data()) as Float32Array;
      } finally {
        output.dispose();
      }
    },
    dispose: () => tf.dispose([table, dense, offsets]),
  };
}

/** One segment a block of a sentence; row 0 (zeros) opens each, so that an empty block still has one. */
function flatten(sentences: readonly { rows: readonly (readonly number[])[] }[]): {
  indices: Int32Array;
  segments: Int32Array;
  scales: Float32Array;
} {
  const blocks = sentences.flatMap(({ rows }) => rows);
  const size = blocks.reduce((sum, rows) => sum + rows.length + 1, 0);
  const indices = new Int32Array(size);
  const segments = new Int32Array(size);
  const scales = new Float32Array(blocks.length);
  let at = 0;
  for (const [segment, rows] of blocks.entries()) {
    indices.set(rows, at + 1);
    segments.fill(segment, at, at + rows.length + 1);
    scales[segment] = blockScale(segment % BLOCKS, rows.length);
    at += rows.length + 1;
  }
  return { indices, segments, scales };
}
