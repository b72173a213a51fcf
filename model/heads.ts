import { blockScale, type Net } from './net';
import { fitNet, type NetExample, type NetSettings } from './net-train';
import { randomFrom, shuffle } from './random';
import type { Blocks, Sample } from './samples';
import { Vocabulary } from './vocabulary';

export interface HeadSettings extends NetSettings {
  /** An n-gram must stand in so many sentences. */
  least: number;
  /** N-grams kept at most. */
  most: number;
  /** Ordinary sentences learnt from: at random, and those that a first model takes for hits. */
  ordinary: number;
  mined: number;
}

/** A net without its thresholds: what logits of a sentence by head it gives. */
export type RawNet = Omit<Net, 'heads' | 'languages'> & { names: string[] };

const rowsOf = (blocks: Blocks, vocabulary: Vocabulary): number[][] =>
  blocks.hashes.map((hashes) => [...vocabulary.rowsOf(hashes)]);

/** In plain arithmetic, for training and for choosing; the page uses TensorFlow.js. */
export function logitsOf(net: RawNet, blocks: Blocks): Float32Array {
  const { size, vectors, weights, bias, vocabulary } = net;
  const pooled = new Float32Array(size);
  for (const [block, hashes] of blocks.hashes.entries()) {
    const rows = vocabulary.rowsOf(hashes);
    const scale = blockScale(block, rows.length);
    for (const row of rows)
      for (let at = 0, from = row * size; at < size; at++)
        pooled[at] = (pooled[at] as number) + scale * (vectors[from + at] as number);
  }
  return bias.map((first, head) => {
    let sum = first;
    for (let at = 0; at < size; at++) sum += (pooled[at] as number) * (weights[at * bias.length + head] as number);
    return sum;
  });
}

/** The strongest of the sentences, head by head. */
export function strongest(net: RawNet, sentences: readonly Blocks[]): Float32Array {
  const best = new Float32Array(net.bias.length).fill(-99);
  for (const blocks of sentences) {
    const logits = logitsOf(net, blocks);
    for (const [head, logit] of logits.entries()) best[head] = Math.max(best[head] as number, logit);
  }
  return best;
}

/**
 * Twice: a first, short training shows which n-grams carry anything and which ordinary sentences look like hits; the
 * second learns from those sentences too, with the n-grams that were kept.
 */
export function trainNet(
  samples: readonly Sample[],
  ordinary: readonly Blocks[],
  names: string[],
  settings: HeadSettings,
  report: (stage: string, epoch: number) => void = () => {},
): RawNet {
  const units = samples.flatMap(({ row, sentences }) => {
    const heads = row.heads.map((head) => names.indexOf(head)).filter((head) => head >= 0);
    return sentences.length === 1 || heads.length === 0 ? sentences.map((blocks) => ({ blocks, heads })) : [];
  });
  const longer = samples.filter(({ row, sentences }) => sentences.length > 1 && row.heads.length > 0);
  const some = shuffle([...ordinary], randomFrom(settings.seed)).slice(0, settings.ordinary);
  const first = [...units, ...some.map((blocks) => ({ blocks, heads: [] as number[] }))];
  const wide = learnt(
    first,
    frequent(first, settings.least),
    names,
    { ...settings, epochs: Math.ceil(settings.epochs / 2) },
    (epoch) => report('first', epoch),
  );
  const mined = ordinary
    .map((blocks) => ({ blocks, heads: [] as number[], top: Math.max(...logitsOf(wide, blocks)) }))
    .sort((a, b) => b.top - a.top)
    .slice(0, settings.mined);
  // Of a longer ad that states something, the sentence that states it most.
  const pointed = longer.flatMap(({ row, sentences }) => {
    const logits = sentences.map((blocks) => logitsOf(wide, blocks));
    const at = new Map<number, number[]>();
    for (const name of row.heads) {
      const head = names.indexOf(name);
      if (head < 0) continue;
      let best = 0;
      for (let i = 1; i < logits.length; i++)
        if ((logits[i]?.[head] as number) > (logits[best]?.[head] as number)) best = i;
      at.set(best, [...(at.get(best) ?? []), head]);
    }
    return [...at].map(([i, heads]) => ({ blocks: sentences[i] as Blocks, heads }));
  });
  const all = [...first, ...mined, ...pointed];
  return learnt(all, weightiest(wide, all, settings.most), names, settings, (epoch) => report('second', epoch));
}

interface Unit {
  blocks: Blocks;
  heads: number[];
}

function learnt(
  units: readonly Unit[],
  vocabulary: Vocabulary,
  names: string[],
  settings: HeadSettings,
  report: (epoch: number) => void,
): RawNet {
  const examples = units.map(({ blocks, heads }): NetExample => ({ rows: rowsOf(blocks, vocabulary), heads }));
  const numbers = fitNet(examples, vocabulary.hashes.length, names.length, settings, report);
  return { ...numbers, size: settings.size, vocabulary, names };
}

function countsOf(units: readonly Unit[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { blocks } of units)
    for (const hashes of blocks.hashes) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

function frequent(units: readonly Unit[], least: number): Vocabulary {
  const kept = [...countsOf(units)].filter(([, count]) => count >= least).map(([hash]) => hash);
  return new Vocabulary(Uint32Array.from(kept).sort());
}

/** The n-grams whose vectors move most sentences furthest. */
function weightiest(net: RawNet, units: readonly Unit[], most: number): Vocabulary {
  const { hashes } = net.vocabulary;
  if (hashes.length <= most) return net.vocabulary;
  const counts = countsOf(units);
  const reach = Float64Array.from(hashes, (hash, at) => {
    let square = 0;
    for (let n = 0; n < net.size; n++) square += (net.vectors[(at + 1) * net.size + n] as number) ** 2;
    return square * Math.sqrt(counts.get(hash) ?? 0);
  });
  const least = Float64Array.from(reach).sort()[hashes.length - most] as number;
  return new Vocabulary(hashes.filter((_, at) => (reach[at] as number) >= least));
}
