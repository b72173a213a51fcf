import type { DecisionValue } from '../../types';
import type { Given, Merged } from './merge';

/** An ad on which answers differ. */
export interface Conflict {
  key: string;
  /** What the log says, decided with Farol's level in sight. */
  first?: DecisionValue;
  blind: Given[];
  /** What was agreed since; counts only when it is later than every answer. */
  settled?: Given;
}

/** Every ad on which the first and the blind answers, or two blind ones, are not the same; the open ones first, then by key. */
export function conflicts(merged: Merged, firstOf: (key: string) => DecisionValue | undefined): Conflict[] {
  const found: Conflict[] = [];
  for (const [key, blind] of merged.blind) {
    const first = firstOf(key);
    const values = new Set([...(first ? [first] : []), ...blind.map(({ value }) => value)]);
    if (values.size < 2) continue;
    const settled = merged.settled.get(key);
    const holds = settled && blind.every(({ at }) => Date.parse(at) <= Date.parse(settled.at));
    found.push({ key, blind, ...(first ? { first } : {}), ...(holds ? { settled } : {}) });
  }
  return found.sort((a, b) => Number(!!a.settled) - Number(!!b.settled) || (a.key < b.key ? -1 : 1));
}
