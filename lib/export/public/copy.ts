import type { Finding } from '../../types';
import type { Shown } from '../facts/facts';

/** By which records could be singled out: what a reader may know of an ad from elsewhere. */
export const QUASI = ['kind', 'lang', 'level', 'period', 'site', 'place', 'sector', 'intermediary', 'signals'] as const;
export type Quasi = (typeof QUASI)[number];

/** Every record says these, so they are always weighed. */
export const ALWAYS_WEIGHED: readonly Quasi[] = ['kind', 'level'];

export interface PublicChoice {
  /**
   * Columns that leave and must not single anybody out. What is not among them does not leave; only indicators, which
   * a copy is for, leave weighed or not.
   */
  quasi: readonly Quasi[];
  /** Title, text and quotes, contacts masked; false unless asked for. */
  freeText: boolean;
  /** How exact dates stay. */
  dates: 'day' | 'month' | 'year';
  /** The smallest number of records that may share their quasi-identifiers. */
  smallest: number;
}

/** Taxonomy section 13: cells under 10 are suppressed. */
export const SMALLEST_CELL = 10;

export const PUBLIC_DEFAULTS: PublicChoice = {
  quasi: ['kind', 'lang', 'level', 'period'],
  freeText: false,
  dates: 'month',
  smallest: SMALLEST_CELL,
};

/** A choice that was weighed against the log: see `preflight`. */
export interface PublicCopy {
  choice: PublicChoice;
  /** The finding as it may be published, under a running number; undefined when its cell is too small. */
  release(finding: Finding, number: number): Shown | undefined;
}
