import * as tf from '@tensorflow/tfjs-core';
import { type Bag, LEAST_SQUARE } from './artifact';

/** A bag whose weights lie in TensorFlow.js. */
export interface BagScorer {
  /** Raw scores, row-major texts × heads, of texts given as table rows (`Vocabulary.rowsOf`). */
  score(texts: readonly Int32Array[]): Promise<Float32Array>;
  dispose(): void;
}

export function bagScorer({ heads, views, table, vocabulary }: Bag): BagScorer {
  const columnOf = (values: number[]): tf.Tensor2D => tf.tensor2d(values, [1, heads.length]);
  const weights = tf.tensor2d(table, [vocabulary.hashes.length + 1, heads.length * views * 2]);
  const bias = columnOf(heads.map((head) => head.bias));

  const rawScores = (texts: readonly Int32Array[]): tf.Tensor =>
    tf.tidy(() => {
      const { indices, segments } = flatten(texts);
      const sums = tf.sparse.sparseSegmentSum(weights, tf.tensor1d(indices, 'int32'), tf.tensor1d(segments, 'int32'));
      const pairs = tf.reshape(sums as tf.Tensor, [texts.length, heads.length, views, 2]);
      const [sum, square] = tf.unstack(pairs, 3) as [tf.Tensor, tf.Tensor];
      return tf.add(tf.sum(tf.div(sum, tf.sqrt(tf.maximum(square, LEAST_SQUARE))), 2), bias);
    });

  return {
    async score(texts) {
      const output = rawScores(texts);
      try {
        return (await output.data()) as Float32Array;
      } finally {
        output.dispose();
      }
    },
    dispose: () => tf.dispose([weights, bias]),
  };
}

/** Row 0 (zeros) comes first for every text, so that one without a known n-gram still has a segment. */
function flatten(texts: readonly Int32Array[]): { indices: Int32Array; segments: Int32Array } {
  const size = texts.reduce((sum, rows) => sum + rows.length + 1, 0);
  const indices = new Int32Array(size);
  const segments = new Int32Array(size);
  let at = 0;
  for (const [text, rows] of texts.entries()) {
    indices.set(rows, at + 1);
    segments.fill(text, at, at + rows.length + 1);
    at += rows.length + 1;
  }
  return { indices, segments };
}
