import type { Net, NetHead } from './net';
import { decodeHashes, encodeHashes, Vocabulary } from './vocabulary';

/** What model.json says of the net; `limits[at]` is the largest stored number of a column. */
export interface NetManifest {
  size: number;
  rows: number;
  hashBytes: number;
  limits: number[];
  languages: string[];
  heads: NetHead[];
}

/** Half a byte a number: the signed square root in seven steps either side of zero. */
const STEPS = 7;
/** The few numbers beyond this share are cut to it, so that the others have finer steps. */
const KEPT = 0.999;

export function packNet(net: Net): { manifest: NetManifest; parts: Uint8Array[] } {
  const { size, vectors, vocabulary, heads, languages } = net;
  const rows = vocabulary.hashes.length;
  const limits = Array.from({ length: size }, (_, column) => limitOf(vectors, rows, size, column));
  const halves = new Uint8Array(Math.ceil((rows * size) / 2));
  for (let at = 0; at < rows * size; at++) {
    const share = (vectors[size + at] as number) / (limits[at % size] as number);
    const root = Math.sign(share) * Math.sqrt(Math.min(1, Math.abs(share)));
    const half = Math.round(root * STEPS) + STEPS;
    halves[at >> 1] = (halves[at >> 1] as number) | (half << ((at & 1) * 4));
  }
  const hashes = encodeHashes(vocabulary.hashes);
  const dense = new Uint8Array(Float32Array.from([...net.weights, ...net.bias]).buffer);
  const manifest = { size, rows, hashBytes: hashes.length, limits, languages, heads };
  return { manifest, parts: [hashes, halves, dense] };
}

function limitOf(vectors: Float32Array, rows: number, size: number, column: number): number {
  const values = Float32Array.from({ length: rows }, (_, row) =>
    Math.abs(vectors[(row + 1) * size + column] as number),
  );
  return values.sort()[Math.floor((rows - 1) * KEPT)] || 1;
}

/** `take` hands out the next bytes of the file. */
export function readNet(manifest: NetManifest, take: (length: number) => Uint8Array): Net {
  const { size, rows, hashBytes, limits, heads, languages } = manifest;
  const vocabulary = new Vocabulary(decodeHashes(take(hashBytes), rows));
  const halves = take(Math.ceil((rows * size) / 2));
  // What each of the sixteen halves stands for, column by column.
  const levels = new Float32Array(size * 16);
  for (const [column, limit] of limits.entries())
    for (let half = 0; half < 16; half++) {
      const root = (half - STEPS) / STEPS;
      levels[column * 16 + half] = limit * root * Math.abs(root);
    }
  const vectors = new Float32Array((rows + 1) * size);
  for (let row = 0, at = 0; row < rows; row++)
    for (let column = 0; column < size; column++, at++) {
      const half = ((halves[at >> 1] as number) >> ((at & 1) * 4)) & 15;
      vectors[size + at] = levels[column * 16 + half] as number;
    }
  const dense = new Float32Array(take((size + 1) * heads.length * 4).slice().buffer);
  const split = size * heads.length;
  return { size, heads, vocabulary, vectors, weights: dense.slice(0, split), bias: dense.slice(split), languages };
}
