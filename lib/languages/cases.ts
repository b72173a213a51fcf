import type { Kind, SignalId } from '../types';

/** One sentence or ad written for a language pack, with what the rules must and must not say of it. */
export interface LanguageCase {
  text: string;
  title?: string;
  kind?: Kind;
  /** The capability in a few words: "fee, payer implied", "near miss: passport at interview", "quiet". */
  about: string;
  expect: {
    /** `flagged`: watch or above; `none`: no level. */
    level?: 'none' | 'flagged';
    /** Signals that must be there as stated. */
    signals?: SignalId[];
    /** Signals that must not be there as stated. */
    not?: SignalId[];
    contradicted?: SignalId[];
  };
  /** Index in the same file of the case it contrasts with. */
  contrast?: number;
}
