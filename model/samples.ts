import { readAd } from '../lib/scan';
import type { CorpusRow } from './corpus';
import { sentencesOf } from './net';
import { BLOCKS, sentenceFeatures } from './sentence-features';

/** The hashes of a sentence by block, without repeats, and how many words it has. */
export interface Blocks {
  hashes: readonly Uint32Array[];
  words: number;
}

export interface Sample {
  row: CorpusRow;
  /** One or two sentences are read as one thing; a longer text sentence by sentence. */
  sentences: Blocks[];
}

const LONGEST_UNIT = 2;

/** One entry a sentence; with `whole`, one for all of them together. */
export function blocksOf(listing: { title?: string; text: string }, whole = false): Blocks[] {
  const units: { sets: Set<number>[]; words: number }[] = [];
  for (const { part, sentence } of sentencesOf(readAd(listing))) {
    if (!whole || units.length === 0)
      units.push({ sets: Array.from({ length: BLOCKS }, () => new Set<number>()), words: 0 });
    const unit = units.at(-1) as (typeof units)[number];
    unit.words += sentenceFeatures(part, sentence, (block, hash) => unit.sets[block]?.add(hash));
  }
  return units.map(({ sets, words }) => ({ hashes: sets.map((set) => Uint32Array.from(set)), words }));
}

export function sampleOf(row: CorpusRow): Sample {
  const sentences = blocksOf({ text: row.text });
  return { row, sentences: sentences.length <= LONGEST_UNIT ? blocksOf({ text: row.text }, true) : sentences };
}
