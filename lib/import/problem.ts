/** Something of a file that was not taken, and why, in words for a person. */
export interface Problem {
  /** `line 12`, `row 7`, `data.csv`. */
  at: string;
  reason: string;
}

/** A file that cannot be taken at all. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Told one by one up to here; the rest is counted. */
const MOST = 200;

/** Collects problems without growing with a hostile file. */
export class Problems {
  readonly list: Problem[] = [];
  count = 0;

  add(at: string, reason: string): void {
    this.count++;
    if (this.list.length < MOST) this.list.push({ at, reason });
  }
}
