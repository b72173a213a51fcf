import type { Concept } from '../concepts';
import type { SignalId } from '../types';

/**
 * How one language words the ideas of lib/concepts.ts. Terms are in the notation of lib/text/terms.ts and are folded
 * when the pack is loaded, so accents and capitals may be written as people write them.
 */
export interface Language {
  /** BCP 47; the file name. */
  code: string;
  name: string;
  /** `tested`: cases in all capabilities; `partial`: never a full all-clear. */
  coverage: 'tested' | 'partial';
  /** Scripts its text is written in, ISO 15924; `Latn` too where the pack reads romanised forms. */
  scripts: readonly string[];
  /** `free`: parts of a sentence stand in any order, so ordered rules are read unordered. */
  order: 'fixed' | 'free';
  /** Where a negation stands to what it negates: before it, behind it, or either. */
  negation: 'before' | 'behind' | 'either';
  /** No pack has been read by a native reviewer yet; the reviewer’s name goes here when one has. */
  nativeReviewer?: string;
  concepts: Partial<Record<Concept, readonly string[]>>;
  /** Whole wordings that state a signal by themselves. */
  phrases?: Partial<Record<SignalId, readonly string[]>>;
  /** Whole wordings that say the opposite of a signal. */
  denials?: Partial<Record<SignalId, readonly string[]>>;
  /** Patterns of this language alone, in the notation of lib/text/pattern.ts. */
  patterns?: Partial<Record<SignalId, readonly string[]>>;
}
