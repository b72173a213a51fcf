/** What only the person who exports can say. */
export interface About {
  /** Of the data set. */
  title?: string;
  /** Who publishes it, as it is to be named. */
  publisher?: string;
  /** A short name of the licence (SPDX where there is one) and where its text stands. */
  licence?: { name: string; url?: string };
  /** ISO 8601, UTC; the time of the export. */
  created?: string;
  /** Pseudonyms of those who reviewed, never names. */
  reviewers?: readonly string[];
  /** How many ads were read in all, flagged or not: without it no base rate can be given. */
  read?: number;
  /** Where the data set is to be found once published. */
  url?: string;
}

/** What stands in place of what was not said. */
export const UNSAID = { title: 'Farol export', licence: 'not stated: all rights reserved', publisher: 'not stated' };
