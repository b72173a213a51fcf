import { type RawNet, strongest } from './heads';
import { type Bar, LEAST_WORDS } from './net';
import type { Blocks, Sample } from './samples';

/** Logits of sentences and texts of a writer whom the net did not learn from. */
export interface HeldOut {
  sample: Sample;
  logits: Float32Array;
}

export const heldOutLogits = (net: RawNet, samples: readonly Sample[]): HeldOut[] =>
  samples.map((sample) => ({ sample, logits: strongest(net, sample.sentences) }));

/** The strongest logit of each ordinary ad, by head. */
export function topsOf(net: RawNet, ads: readonly (readonly Blocks[])[]): number[][] {
  const tops = ads.map((sentences) =>
    strongest(
      net,
      sentences.filter(({ words }) => words >= LEAST_WORDS),
    ),
  );
  return net.names.map((_, head) => tops.map((top) => top[head] as number).sort((a, b) => b - a));
}

/** So many of the highest tell how fast the tail thins out. */
const TAIL = 24;

/**
 * The logit that a share of ordinary ads is above: the tail of the scores is taken as exponential, because a share of
 * a thousandth rests on one ad and the highest of a thousand is anybody's guess. `tops`: descending.
 */
export function adBar(tops: readonly number[], share: number): number {
  const tail = Math.min(TAIL, tops.length - 1);
  const edge = tops[tail] as number;
  const excess = tops.slice(0, tail).reduce((sum, top) => sum + top - edge, 0) / tail;
  return edge + excess * Math.log(tail / tops.length / share);
}

/** How much higher than an ad's bar the corpus asks for: what a share of sentences that do not state it are above. */
export function corpusMargin(name: string, head: number, bar: number, heldOut: readonly HeldOut[], rarity: Bar): Bar {
  const of = (english: boolean): number => {
    const misses = heldOut
      .filter(({ sample: { row } }) => (row.lang === 'en') === english && !row.heads.includes(name))
      .map(({ logits }) => (logits[head] as number) - bar)
      .sort((a, b) => b - a);
    return Math.max(0, misses[Math.floor(misses.length * (english ? rarity.en : rarity.other))] ?? 0);
  };
  return { en: of(true), other: of(false) };
}
