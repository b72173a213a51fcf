import type { Hit } from '../../text/matcher';

/** Numbers kept of a hit: id, pack, folded start and end, first and last word. */
const WIDTH = 6;
/** Ideas of one text kept at most: an attack, not an ad, has more. */
const MOST_HITS = 20_000;
/** Hits come in order of place: the same words can only have been added just before. */
const NEAR = 6;

/** Takes the hits of one text as they are found, as plain numbers; objects are made of those that are asked for. */
export class HitList {
  private rows = new Int32Array(1024 * WIDTH);
  private sentences = new Uint32Array(1024);
  private count = 0;

  clear(): void {
    this.count = 0;
  }

  add(sentence: number, id: number, lang: number, start: number, end: number, first: number, last: number): void {
    if (this.count >= MOST_HITS) return;
    const at = this.count * WIDTH;
    if (at >= this.rows.length) this.grow();
    const { rows } = this;
    rows[at] = id;
    rows[at + 1] = lang;
    rows[at + 2] = start;
    rows[at + 3] = end;
    rows[at + 4] = first;
    rows[at + 5] = last;
    this.sentences[this.count++] = sentence;
  }

  /** The hits of each sentence, in the order in which they were added; good after the next `clear`, too. */
  bySentence(count: number, clauses: Uint32Array): SentenceHits[] {
    const ends = new Uint32Array(count + 1);
    for (let i = 0; i < this.count; i++) ends[this.sentences[i]! + 1]!++;
    for (let i = 0; i < count; i++) ends[i + 1]! += ends[i]!;
    const next = ends.slice();
    const sorted = new Int32Array(this.count * WIDTH);
    for (let i = 0; i < this.count; i++) {
      const to = next[this.sentences[i]!]!++ * WIDTH;
      for (let k = 0; k < WIDTH; k++) sorted[to + k] = this.rows[i * WIDTH + k]!;
    }
    return Array.from({ length: count }, (_, i) => new SentenceHits(sorted, ends[i]!, ends[i + 1]!, clauses));
  }

  private grow(): void {
    const { rows, sentences } = this;
    this.rows = new Int32Array(rows.length * 2);
    this.rows.set(rows);
    this.sentences = new Uint32Array(sentences.length * 2);
    this.sentences.set(sentences);
  }
}

/** The hits of one sentence by idea. */
export class SentenceHits {
  private made: Map<number, Hit[]> | undefined;

  constructor(
    private readonly rows: Int32Array,
    private readonly from: number,
    private readonly to: number,
    private readonly clauses: Uint32Array,
  ) {}

  /** Number of hits, the same words counted as often as they were found. */
  get size(): number {
    return this.to - this.from;
  }

  /** The idea of the hit with that number, from 0 to `size`. */
  idAt(number: number): number {
    return this.rows[(this.from + number) * WIDTH]!;
  }

  has(id: number): boolean {
    for (let i = this.from; i < this.to; i++) if (this.rows[i * WIDTH] === id) return true;
    return false;
  }

  /** All of them, ideas in the order in which they were found. */
  map(): Map<number, Hit[]> {
    const all = new Map<number, Hit[]>();
    for (let i = 0; i < this.size; i++) {
      const id = this.idAt(i);
      if (!all.has(id)) all.set(id, [...(this.get(id) ?? [])]);
    }
    return all;
  }

  /** In order of place, of those that begin together the longest first; undefined when there is none. */
  get(id: number): readonly Hit[] | undefined {
    const known = this.made?.get(id);
    if (known) return known;
    if (!this.has(id)) return undefined;
    const hits: Hit[] = [];
    for (let i = this.from; i < this.to; i++) {
      const at = i * WIDTH;
      if (this.rows[at] === id) this.take(at, hits);
    }
    if (hits.length > 1) hits.sort((a, b) => a.first - b.first || b.last - a.last);
    this.made ??= new Map();
    this.made.set(id, hits);
    return hits;
  }

  private take(at: number, hits: Hit[]): void {
    const { rows } = this;
    const lang = rows[at + 1]!;
    const first = rows[at + 4]!;
    const last = rows[at + 5]!;
    for (let i = hits.length - 1; i >= 0 && i >= hits.length - NEAR; i--) {
      const near = hits[i]!;
      if (near.first === first && near.last === last && near.lang === lang) return;
    }
    const [id, start, end] = [rows[at]!, rows[at + 2]!, rows[at + 3]!];
    hits.push({ id, first, last, start, end, lang, clause: this.clauses[first]! });
  }
}
