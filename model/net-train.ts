import * as tf from '@tensorflow/tfjs-core';
import { blockScale } from './net';
import { type Random, randomFrom, shuffle } from './random';

export interface NetExample {
  /** Rows of the vocabulary (from 1), by block, without repeats. */
  rows: readonly (readonly number[])[];
  /** Indices of the heads that it states. */
  heads: readonly number[];
}

export interface NetSettings {
  size: number;
  epochs: number;
  batch: number;
  rate: number;
  /** Share of n-grams left out at each sight, and how often a whole block is: no head may hang on one of them. */
  drop: number;
  dropBlock: number;
  /** Epochs at the end whose vectors are averaged. */
  averaged: number;
  /** A hit weighs (misses / hits) to this power. */
  balance: number;
  seed: number;
}

export interface NetFit {
  vectors: Float32Array;
  weights: Float32Array;
  bias: Float32Array;
}

/** Adagrad's sum of squares starts here: larger starves rare n-grams (measured). */
const FIRST_SQUARE = 1e-6;
const DECAY = 1e-6;

/**
 * Vectors of n-grams in typed arrays, touched row by row; the dense heads and the gradient with respect to the pooled
 * vectors by TensorFlow.js. Same seed and backend, same numbers.
 */
export function fitNet(
  examples: readonly NetExample[],
  rows: number,
  heads: number,
  settings: NetSettings,
  report: (epoch: number) => void = () => {},
): NetFit {
  const { size } = settings;
  const random = randomFrom(settings.seed);
  const noise = (length: number, width: number): Float32Array =>
    Float32Array.from({ length }, () => (random() - 0.5) * width);
  const vectors = noise((rows + 1) * size, 0.2).fill(0, 0, size);
  const squares = new Float32Array(vectors.length).fill(FIRST_SQUARE);
  const weights = { values: noise(size * heads, 0.5), squares: new Float32Array(size * heads).fill(FIRST_SQUARE) };
  const bias = { values: new Float32Array(heads).fill(-3), squares: new Float32Array(heads).fill(FIRST_SQUARE) };
  const summed = (values: Float32Array): [Float32Array, Float32Array] => [new Float32Array(values.length), values];
  const sums = [summed(vectors), summed(weights.values), summed(bias.values)] as const;
  const hitWeights = weightsOfHits(examples, heads, settings.balance);
  const order = examples.map((_, at) => at);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const rate = settings.rate * (1 - (0.9 * epoch) / settings.epochs);
    shuffle(order, random);
    for (let from = 0; from < order.length; from += settings.batch) {
      const batch = order.slice(from, from + settings.batch).map((at) => examples[at] as NetExample);
      const kept = batch.map((example) => thinned(example, settings, random));
      const pooled = new Float32Array(batch.length * size);
      for (const [at, parts] of kept.entries()) pool(parts, vectors, pooled.subarray(at * size, (at + 1) * size));
      const gradients = denseStep(pooled, batch, weights, bias, hitWeights, size, rate);
      for (const [at, parts] of kept.entries())
        spread(parts, vectors, squares, gradients.subarray(at * size, (at + 1) * size), rate);
    }
    if (epoch >= settings.epochs - settings.averaged)
      for (const [sum, now] of sums)
        for (const [at, value] of now.entries()) sum[at] = (sum[at] as number) + value / settings.averaged;
    report(epoch + 1);
  }
  return settings.averaged > 0
    ? { vectors: sums[0][0], weights: sums[1][0], bias: sums[2][0] }
    : { vectors, weights: weights.values, bias: bias.values };
}

interface Parameter {
  values: Float32Array;
  squares: Float32Array;
}

interface Part {
  rows: readonly number[];
  scale: number;
}

function weightsOfHits(examples: readonly NetExample[], heads: number, balance: number): Float32Array {
  const hits = new Float32Array(heads);
  for (const example of examples) for (const head of example.heads) hits[head] = (hits[head] as number) + 1;
  return hits.map((count) => ((examples.length - count) / Math.max(count, 1)) ** balance);
}

/** What is left of an example at this sight; the scale stays that of the whole. */
function thinned({ rows }: NetExample, { drop, dropBlock }: NetSettings, random: Random): Part[] {
  const without = random() < dropBlock ? Math.floor(random() * rows.length) : -1;
  return rows.map((all, block) => ({
    rows: block === without ? [] : all.filter(() => random() >= drop),
    scale: blockScale(block, all.length),
  }));
}

function pool(parts: readonly Part[], vectors: Float32Array, into: Float32Array): void {
  const size = into.length;
  for (const { rows, scale } of parts)
    for (const row of rows)
      for (let at = 0, from = row * size; at < size; at++)
        into[at] = (into[at] as number) + scale * (vectors[from + at] as number);
}

function spread(
  parts: readonly Part[],
  vectors: Float32Array,
  squares: Float32Array,
  gradient: Float32Array,
  rate: number,
): void {
  const size = gradient.length;
  for (const { rows, scale } of parts)
    for (const row of rows)
      for (let at = 0, place = row * size; at < size; at++, place++)
        adjust(vectors, squares, place, scale * (gradient[at] as number) + DECAY * (vectors[place] as number), rate);
}

function adjust(values: Float32Array, squares: Float32Array, at: number, gradient: number, rate: number): void {
  const square = (squares[at] as number) + gradient * gradient;
  squares[at] = square;
  values[at] = (values[at] as number) - (rate * gradient) / Math.sqrt(square);
}

/** Moves the heads and gives the gradient with respect to the pooled vectors. */
function denseStep(
  pooled: Float32Array,
  batch: readonly NetExample[],
  weights: Parameter,
  bias: Parameter,
  hitWeights: Float32Array,
  size: number,
  rate: number,
): Float32Array {
  const heads = bias.values.length;
  const targets = new Float32Array(batch.length * heads);
  const importance = new Float32Array(batch.length * heads).fill(1);
  for (const [at, example] of batch.entries())
    for (const head of example.heads) {
      targets[at * heads + head] = 1;
      importance[at * heads + head] = hitWeights[head] as number;
    }
  const [toPooled, toWeights, toBias] = tf.tidy(() => {
    const input = tf.tensor2d(pooled, [batch.length, size]);
    const dense = tf.tensor2d(weights.values, [size, heads]);
    const logits = tf.add(tf.matMul(input, dense), tf.tensor2d(bias.values, [1, heads]));
    const wrong = tf.mul(
      tf.sub(tf.sigmoid(logits), tf.tensor2d(targets, [batch.length, heads])),
      tf.tensor2d(importance, [batch.length, heads]),
    ) as tf.Tensor2D;
    return [tf.matMul(wrong, dense, false, true), tf.matMul(input, wrong, true, false), tf.sum(wrong, 0)].map(
      (tensor) => tensor.dataSync() as Float32Array,
    );
  }) as unknown as [Float32Array, Float32Array, Float32Array];
  for (let at = 0; at < toWeights.length; at++)
    adjust(weights.values, weights.squares, at, toWeights[at] as number, rate);
  for (let at = 0; at < toBias.length; at++) adjust(bias.values, bias.squares, at, toBias[at] as number, rate);
  return toPooled;
}
