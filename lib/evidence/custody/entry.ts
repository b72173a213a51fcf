import { canonical } from '../canonical';
import { type Digest, digest } from '../digest';

/** What may happen to evidence. A deletion leaves its entry and nothing of the content. */
export const ACTS = [
  'capture',
  'record',
  'view',
  'decide',
  'undo',
  'note',
  'export',
  'import',
  'seal',
  'delete',
  'checkpoint',
  'timestamp',
  'settings',
] as const;
export type Act = (typeof ACTS)[number];

/** What happened, as the caller says it. `detail` holds hashes, counts and ids, never words of an ad. */
export interface CustodyEvent {
  act: Act;
  /** ISO 8601, UTC, by the device's clock, which may be wrong: the order of entries is what the chain proves. */
  at: string;
  /** Who, by pseudonym. */
  by: string;
  /** What it happened to: a finding's key, a capture's id. */
  subject?: string;
  detail?: Readonly<Record<string, string | number | boolean>>;
}

/** One entry of the log: `hash` is SHA-256 over the canonical JSON (RFC 8785) of everything else in it. */
export interface CustodyEntry extends CustodyEvent {
  /** 0, 1, 2, … without a gap. */
  seq: number;
  /** `hash` of the entry before; 64 zeros for the first. */
  previous: string;
  hash: string;
}

/** The newest entry: who knows it knows that nothing before it was changed. */
export type Head = Pick<CustodyEntry, 'seq' | 'hash'>;

export const BEFORE_ALL: Head = { seq: -1, hash: '0'.repeat(64) };

/** The entry of an event that follows `head`. Synchronous, so that it can be made inside the transaction that stores it. */
export function entryAfter(head: Head, event: CustodyEvent): CustodyEntry {
  const body = { ...event, seq: head.seq + 1, previous: head.hash };
  return { ...body, hash: hashOf(body) };
}

export const hashOf = (body: Omit<CustodyEntry, 'hash'>, by: Digest = digest): string => by(canonical(body));
