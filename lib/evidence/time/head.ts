import { canonical } from '../canonical';
import type { Head } from '../custody/entry';

/** The file whose hash is stamped: it says which entry of which log, and anybody can hash it with any tool. */
export const headFile = ({ seq, hash }: Head): string => canonical({ farol: 'custody-head', hash, seq });

/** What came of asking a service for the time. `holds`: true confirmed, 'pending' not yet decided, false not about this. */
export interface TimeReport {
  holds: boolean | 'pending';
  says: string;
  /** ISO 8601 UTC, by the service. */
  at?: string;
  /** SHA-256 of the certificate that signed, or the number of the block. */
  by?: string;
}
