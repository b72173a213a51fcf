import type { Kind, Listing } from '../types';
import type { Line } from './lines';

export interface ScoreRecord {
  /** Echoed as given: a number stays a number; the line number, as a string, where there was none. */
  id: string | number;
  listing: Listing;
}

/** A line that cannot be read; the message never quotes the line. */
export class Unreadable extends Error {}

const WORDS = ['title', 'url', 'employer', 'location', 'salary', 'postedAt', 'lang'] as const;
const KINDS: readonly Kind[] = ['job', 'escort', 'other'];

/** The JSON object on a line. Throws Unreadable. */
export function readObject(line: Line): Record<string, unknown> {
  if ('error' in line) throw new Unreadable(line.error);
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    throw new Unreadable('not valid JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unreadable('not a JSON object');
  return value as Record<string, unknown>;
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;

/** One record of `farol score`. Only `text` is needed; a known field of the wrong type counts as not given. */
export function readRecord(line: Line): ScoreRecord {
  const given = readObject(line);
  if (given.text === undefined) throw new Unreadable('"text" is missing');
  if (typeof given.text !== 'string') throw new Unreadable('"text" is not a string');
  const id = typeof given.id === 'number' ? given.id : (asText(given.id) ?? String(line.number));
  const listing: Listing = { id: String(id), text: given.text };
  for (const word of WORDS) {
    const value = asText(given[word]);
    if (value !== undefined) listing[word] = value;
  }
  const kind = KINDS.find((name) => name === given.kind);
  if (kind) listing.kind = kind;
  return { id, listing };
}
