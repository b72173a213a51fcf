import { FEATURES_VERSION, type FeatureSpec } from './features';
import type { Net } from './net';
import { type NetManifest, packNet, readNet } from './net-artifact';
import { decodeHashes, encodeHashes, Vocabulary } from './vocabulary';

/** What a head judges: a whole ad, or each sentence of it (the ad's answer is then the strongest sentence). */
export type Scope = 'ad' | 'sentence';

/**
 * probability = 1 / (1 + exp(-(slope * raw + offset))), Platt's scaling, fitted on held-out groups; raw is the sum over
 * all bags that have the head, slope and offset are those of the first.
 */
export interface Head {
  name: string;
  bias: number;
  slope: number;
  offset: number;
  /** At or above it the head speaks. */
  threshold: number;
}

/** Texts without a known n-gram would have no length to divide by. */
export const LEAST_SQUARE = 1e-6;

/**
 * A bag: n-grams of one kind, one table row each. For every head and every view of it (one linear model each) there are
 * two columns, the n-gram's weight and the squared length it adds, so that
 * raw = bias + Σ over views of sum(weight) / sqrt(sum(squared length)): linear models on vectors of length one.
 */
export interface Bag {
  scope: Scope;
  features: FeatureSpec;
  views: number;
  heads: Head[];
  vocabulary: Vocabulary;
  /** Row-major, (vocabulary + 1) rows × heads × views × 2; row 0 is zero. */
  table: Float32Array;
}

export interface Model {
  version: string;
  bags: Bag[];
  /** The sentence heads. */
  net?: Net;
}

/** model.json: everything but the numbers. `scales[column]` is the worth of one step of the stored byte. */
interface Manifest {
  format: 2;
  features: number;
  version: string;
  bytes: number;
  checksum: number;
  bags: (Pick<Bag, 'scope' | 'features' | 'views' | 'heads'> & { rows: number; hashBytes: number; scales: number[] })[];
  net?: NetManifest;
}

export const MODEL_FILE = 'model.json';
export const WEIGHTS_FILE = 'weights.bin';

/** FNV-1a over bytes: finds a damaged file, not a forged one. */
export function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/**
 * One byte a number, column by column: the signed square root in 127 steps either side of zero. Most weights are small
 * beside the largest one; equal steps would round them to nothing.
 */
export function packModel(model: Model): { manifest: string; weights: Uint8Array } {
  const parts: Uint8Array[] = [];
  const bags = model.bags.map((bag) => {
    const columns = bag.heads.length * bag.views * 2;
    const rows = bag.vocabulary.hashes.length;
    const hashes = encodeHashes(bag.vocabulary.hashes);
    parts.push(hashes);
    const scales: number[] = [];
    const rootOf = (at: number): number => Math.sign(bag.table[at] ?? 0) * Math.sqrt(Math.abs(bag.table[at] ?? 0));
    for (let column = 0; column < columns; column++) {
      let largest = 0;
      for (let row = 1; row <= rows; row++) largest = Math.max(largest, Math.abs(rootOf(row * columns + column)));
      const scale = largest / 127 || 1;
      scales.push(scale);
      const bytes = new Uint8Array(rows);
      for (let row = 1; row <= rows; row++) bytes[row - 1] = Math.round(rootOf(row * columns + column) / scale) + 128;
      parts.push(bytes);
    }
    const { scope, features, views, heads } = bag;
    return { scope, features, views, heads, rows, hashBytes: hashes.length, scales };
  });
  const net = model.net && packNet(model.net);
  parts.push(...(net?.parts ?? []));
  const weights = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    weights.set(part, at);
    at += part.length;
  }
  const manifest: Manifest = {
    format: 2,
    features: FEATURES_VERSION,
    version: model.version,
    bytes: weights.length,
    checksum: checksumOf(weights),
    bags,
    ...(net && { net: net.manifest }),
  };
  return { manifest: `${JSON.stringify(manifest, null, 1)}\n`, weights };
}

/** Throws an error that says which file is wrong and how. */
export function readModel(manifestBytes: ArrayBuffer, weightBytes: ArrayBuffer): Model {
  const manifest = parseManifest(manifestBytes);
  const bytes = new Uint8Array(weightBytes);
  if (bytes.length !== manifest.bytes)
    throw new Error(`${WEIGHTS_FILE} has ${bytes.length} bytes, ${MODEL_FILE} expects ${manifest.bytes}`);
  if (checksumOf(bytes) !== manifest.checksum)
    throw new Error(`${WEIGHTS_FILE} is damaged: its checksum does not match`);
  let at = 0;
  const take = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const bags = manifest.bags.map(({ scope, features, views, heads, rows, hashBytes, scales }): Bag => {
    const vocabulary = new Vocabulary(decodeHashes(take(hashBytes), rows));
    const columns = heads.length * views * 2;
    const table = new Float32Array((rows + 1) * columns);
    for (let column = 0; column < columns; column++) {
      const scale = scales[column] ?? 0;
      const stored = take(rows);
      for (let row = 0; row < rows; row++) {
        const root = ((stored[row] as number) - 128) * scale;
        table[(row + 1) * columns + column] = root * Math.abs(root);
      }
    }
    return { scope, features, views, heads, vocabulary, table };
  });
  return { version: manifest.version, bags, ...(manifest.net && { net: readNet(manifest.net, take) }) };
}

function parseManifest(bytes: ArrayBuffer): Manifest {
  let manifest: Partial<Manifest>;
  try {
    manifest = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes))) as Partial<Manifest>;
  } catch {
    throw new Error(`${MODEL_FILE} is not JSON`);
  }
  if (manifest?.format !== 2)
    throw new Error(`${MODEL_FILE} has format ${String(manifest?.format)}, this program reads 2`);
  if (manifest.features !== FEATURES_VERSION)
    throw new Error(
      `${MODEL_FILE} was trained on features ${String(manifest.features)}, this program makes ${FEATURES_VERSION}`,
    );
  if (!Array.isArray(manifest.bags) || typeof manifest.bytes !== 'number' || typeof manifest.version !== 'string')
    throw new Error(`${MODEL_FILE} lacks its bags, its size or its version`);
  return manifest as Manifest;
}
