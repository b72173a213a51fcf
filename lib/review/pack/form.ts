import type { DecisionValue, Reason } from '../../types';

/** An ad as a second reviewer gets it: what its author wrote. No level, score, finding, first answer, or place in a queue. */
export interface PackAd {
  key: string;
  title?: string;
  text: string;
  employer?: string;
  location?: string;
  salary?: string;
  lang?: string;
}

/** What a second reviewer works through. Its `id` is the digest of all the rest. */
export interface Pack {
  format: 'farol-second-pack/1';
  id: string;
  /** Answers under another taxonomy are answers to another question. */
  taxonomy: string;
  /** ISO 8601, UTC. */
  made: string;
  ads: PackAd[];
}

export interface Answer {
  key: string;
  value: DecisionValue;
  reason?: Reason;
  note?: string;
  /** ISO 8601, UTC. */
  at: string;
}

/**
 * blind: a second reviewer's answers to a pack, without a sight of the first. settle: what was agreed where answers
 * differed, with all of them in sight. Only blind answers count for agreement.
 */
export type AnswerKind = 'blind' | 'settle';

/** What is signed. Somebody's answers, by pseudonym and key. */
export interface AnswerBody {
  format: 'farol-second-answers/1';
  kind: AnswerKind;
  pack: string;
  taxonomy: string;
  reviewer: string;
  /** SubjectPublicKeyInfo, base64. */
  publicKey: string;
  answers: Answer[];
}

export interface AnswerFile extends AnswerBody {
  /** base64 of the raw 64-byte ECDSA P-256 signature (SHA-256) over the canonical body. */
  signature: string;
}

/** What the files of these two kinds are at most: a pack of 500 ads of 64 KiB, escaped. */
export const MOST_BYTES = 64 * 1024 * 1024;
export const MOST_ADS = 500;
export const MOST_TEXT = 65_536;
export const MOST_NOTE = 4_000;
