/** A place where somebody is named; UTF-16 code units, end exclusive. */
export interface Person {
  start: number;
  end: number;
  /** The name in folded letters, single spaces: equal for every way it is written. */
  value: string;
}

/** A stretch that is a contact already; people are looked for beside phones, e-mail addresses and handles. */
export interface Taken {
  start: number;
  end: number;
  type?: string;
}

/** A text with more is no ad, and names beside the others are led to in other ways. */
const MOST = 200;

export const reachable = (taken: readonly Taken[]): Taken[] =>
  taken.filter(({ type }) => type === 'phone' || type === 'email' || type === 'handle').slice(0, MOST);
