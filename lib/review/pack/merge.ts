import { canonical } from '../../evidence/canonical';
import { digest } from '../../evidence/digest';
import type { Answer, AnswerFile } from './form';

/** Somebody's answer on one ad. */
export interface Given extends Answer {
  reviewer: string;
  publicKey: string;
}

export interface Merged {
  /** By ad: the blind answers, one a key, in the order of the keys. */
  blind: Map<string, Given[]>;
  /** By ad: what was settled last. */
  settled: Map<string, Given>;
}

/** Known by what it says: the same answers sent twice are the same file, however they were written down. */
export const fileId = ({ signature, ...body }: AnswerFile): string => digest(canonical(body));

/**
 * All answers of these files, whatever their order and however often one comes: of one key's answers on one ad the
 * latest counts, and of two at the same moment the one that sorts last.
 */
export function merge(files: readonly AnswerFile[]): Merged {
  const latest = new Map<string, Given & { kind: AnswerFile['kind'] }>();
  for (const { kind, reviewer, publicKey, answers } of files) {
    for (const answer of answers) {
      const given = { ...answer, reviewer, publicKey, kind };
      const place = canonical([kind, answer.key, kind === 'blind' ? publicKey : '']);
      const known = latest.get(place);
      if (!known || isLater(given, known)) latest.set(place, given);
    }
  }
  const merged: Merged = { blind: new Map(), settled: new Map() };
  for (const [, { kind, ...given }] of [...latest].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (kind === 'settle') merged.settled.set(given.key, given);
    else merged.blind.set(given.key, [...(merged.blind.get(given.key) ?? []), given]);
  }
  return merged;
}

function isLater(a: Given, b: Given): boolean {
  const [at, than] = [Date.parse(a.at), Date.parse(b.at)];
  return at === than ? canonical(a) > canonical(b) : at > than;
}
