import type { AnyConcept } from '../../concepts';
import type { Hit } from '../../text/matcher';
import type { Amount } from '../../text/money';
import type { NormalText } from '../../text/normalise';
import type { Confidence, Contact, Field, Listing } from '../../types';
import type { SentenceHits } from './hits';

/** One sentence of a part, with the ideas found in it. */
export interface Sentence {
  /** Words of the part, first and last inclusive. */
  first: number;
  last: number;
  /** Folded offsets, end exclusive. */
  start: number;
  end: number;
  question: boolean;
  /** What was found in it. */
  ideas: SentenceHits;
  /** The same as a map, made when it is asked for. */
  readonly hits: Map<number, Hit[]>;
}

/** One field of a listing, read. */
export interface Part {
  field: Field;
  text: NormalText;
  sentences: Sentence[];
  /** Folded ranges inside quotation marks. */
  quoted: readonly { start: number; end: number }[];
  /** Clause number of a word. */
  clauseOf(word: number): number;
  /** Amounts, offsets in the original. */
  amounts: Amount[];
  /** Folded starts of age ranges that open just below 18 and are about adults. */
  youthRanges: ReadonlySet<number>;
}

/** Everything a finder may look at. */
export interface Reading {
  listing: Listing;
  parts: Part[];
  contacts: Contact[];
  /** Which packs speak, by index. */
  active: readonly boolean[];
  /** Hits of an idea anywhere in the listing. */
  hits(concept: AnyConcept): { part: Part; sentence: Sentence; hit: Hit }[];
  has(...concepts: AnyConcept[]): boolean;
}

/** What a finder reports; offsets are folded, in `part`. */
export interface Found {
  part: Part;
  start: number;
  end: number;
  confidence: Confidence;
  sub?: string;
}

export type Finder = (reading: Reading) => Found[];
