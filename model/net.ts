import type { AdReading } from '../lib/scan';
import type { Part, Sentence } from '../lib/signals/engine/reading';
import { BLOCKS, IDEAS, type Stretch, sentenceFeatures } from './sentence-features';
import type { Vocabulary } from './vocabulary';

/** A head of the net: from `faint` up a sentence is mentioned, from `clear` up it counts. */
export interface NetHead {
  name: string;
  /** Platt's scaling of the logit, from sentences of writers that were held out. */
  slope: number;
  offset: number;
  /** Logits, for English and for the other languages, of which less ordinary text was seen. */
  faint: Bar;
  clear: Bar;
}

export interface Bar {
  en: number;
  other: number;
}

/**
 * Every n-gram and idea has a vector; a sentence is the sum over its three bags of their vectors, each bag divided by
 * sqrt(known + floor) so that short sentences stay small; the heads are linear in that sum.
 */
export interface Net {
  size: number;
  heads: NetHead[];
  vocabulary: Vocabulary;
  /** Row-major, (vocabulary + 1) × size; row 0 is zero. */
  vectors: Float32Array;
  /** Row-major, size × heads. */
  weights: Float32Array;
  bias: Float32Array;
  /** Languages it has learnt: elsewhere it says nothing. */
  languages: string[];
}

/** By block: words, characters, ideas. */
export const FLOORS = [4, 30, 4] as const;

export const blockScale = (block: number, known: number): number => 1 / Math.sqrt(known + (FLOORS[block] as number));

/** Sentences of fewer words, or of which the net knows too little, say nothing to it. */
export const LEAST_WORDS = 4;
export const LEAST_KNOWN = 0.12;

/** A sentence as rows of the net, by block, without repeats. */
export interface NetSentence {
  part: Part;
  stretch: Stretch;
  rows: readonly (readonly number[])[];
  words: number;
  /** Share of its n-grams that the net knows. */
  known: number;
}

/** Sentences of a listing, title first. */
export function sentencesOf(ad: AdReading): { part: Part; sentence: Sentence }[] {
  return ad.reading.parts.flatMap((part) => part.sentences.map((sentence) => ({ part, sentence })));
}

/** Looks the features of sentences up in a vocabulary; not to be shared between threads. */
export class RowFinder {
  private readonly stamps: Uint32Array;
  private stamp = 0;

  constructor(private readonly vocabulary: Vocabulary) {
    this.stamps = new Uint32Array((vocabulary.hashes.length + 1) * BLOCKS);
  }

  find(part: Part, stretch: Stretch): NetSentence {
    const rows: number[][] = Array.from({ length: BLOCKS }, () => []);
    this.stamp++;
    let seen = 0;
    let known = 0;
    const words = sentenceFeatures(part, stretch, (block, hash) => {
      const row = this.vocabulary.rowOf(hash);
      if (block !== IDEAS) seen++;
      if (row === 0) return;
      if (block !== IDEAS) known++;
      const place = row * BLOCKS + block;
      if (this.stamps[place] === this.stamp) return;
      this.stamps[place] = this.stamp;
      (rows[block] as number[]).push(row);
    });
    return { part, stretch, rows, words, known: known / Math.max(1, seen) };
  }
}
