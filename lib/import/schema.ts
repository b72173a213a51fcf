import * as v from 'valibot';
import { FAMILIES, SIGNALS } from '../taxonomy';
import type { Finding, SignalId } from '../types';
import { MOST_FIELD, MOST_ITEMS, MOST_TEXT } from './limits';

const words = v.pipe(v.string(), v.maxLength(MOST_FIELD));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_TEXT));
const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MOST_ITEMS));
const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'no such time'),
);
/** Addresses that are shown as links: never `javascript:` or the like. */
const address = v.pipe(words, v.regex(/^(?:https?:\/\/|$)/i));

const signal = v.picklist(Object.keys(SIGNALS) as SignalId[]);
const family = v.picklist(FAMILIES);
const kind = v.picklist(['job', 'escort', 'other']);
const span = { field: v.picklist(['title', 'text']), start: place, end: place };
const covered = v.picklist(['covered', 'partly', 'not-seen', 'not-required']);

export const LISTING = v.object({
  id: v.optional(words),
  title: v.optional(words),
  text: v.pipe(v.string(), v.maxLength(MOST_TEXT)),
  url: v.optional(address),
  employer: v.optional(words),
  location: v.optional(words),
  salary: v.optional(words),
  postedAt: v.optional(words),
  lang: v.optional(words),
  kind: v.optional(kind),
  via: v.optional(words),
  contactLinks: v.optional(list(words)),
});

const VERDICT = v.object({
  kind,
  lang: words,
  coverage: v.picklist(['full', 'partial', 'none']),
  level: v.picklist(['none', 'watch', 'elevated', 'high', 'not-scored']),
  flagged: v.boolean(),
  score: share,
  families: v.object(v.entriesFromList(FAMILIES, share)),
  deceptive: v.optional(share),
  evidence: list(
    v.object({
      signal,
      sub: v.optional(words),
      family,
      source: v.picklist(['rule', 'model']),
      state: v.picklist(['stated', 'contradicted']),
      confidence: v.picklist(['explicit', 'clear', 'faint']),
      ...span,
      quote: words,
      lawful: v.optional(words),
      readAs: v.optional(words),
    }),
  ),
  tags: list(
    v.picklist([
      'smuggling-offer',
      'offplatform-contact',
      'coded-language',
      'reassurance-language',
      'organ-or-adoption-offer',
      'fee-breach-possible',
      'corruption-link',
      'domestic-in-diplomatic-household',
    ]),
  ),
  palermo: v.object({ act: covered, means: covered, purpose: covered }),
  stages: list(v.picklist(['recruitment', 'transport', 'exploitation'])),
  contacts: list(
    v.object({
      type: v.picklist(['phone', 'email', 'handle', 'url', 'wallet', 'iban']),
      value: words,
      ...span,
      obfuscated: v.boolean(),
    }),
  ),
  fees: list(
    v.object({
      amount: v.pipe(v.number(), v.finite()),
      currency: v.optional(words),
      what: words,
      payer: v.picklist(['worker', 'employer', 'unclear']),
      ...span,
    }),
  ),
  gate: v.optional(words),
  aside: v.optional(v.picklist(['warning', 'news', 'help-request', 'question', 'law-or-training', 'organisation'])),
  truncated: v.optional(v.boolean()),
  engine: v.object({ rules: words, model: words, note: v.optional(words) }),
});

/** `host:` and 32 hexadecimal digits as findings are named; other programs' endings are let through, a public copy's number is not. */
const key = v.pipe(
  v.string(),
  v.maxLength(300),
  v.regex(/^[^\s:]{1,260}(?::\d{1,5})?:[\w-]{1,64}$/, 'is no identity of an ad'),
);

export const DECISION = v.object({
  value: v.picklist(['keep', 'dismiss', 'unsure']),
  note: v.optional(words),
  referrals: v.optional(
    v.pipe(
      v.array(
        v.picklist([
          'platform-report',
          'ngo',
          'labour-inspection',
          'anti-corruption',
          'child-protection',
          'police',
          'monitor',
          'none',
        ]),
      ),
      v.maxLength(8),
    ),
  ),
  reason: v.optional(
    v.picklist([
      'several-together',
      'fee-or-debt',
      'control',
      'deceptive-offer',
      'minor-possible',
      'lawful',
      'ordinary',
      'misread',
      'no-offer',
      'duplicate',
      'language',
      'too-little',
      'other',
    ]),
  ),
  case: v.optional(words),
  at: time,
});

export const FINDING = v.object({
  key,
  site: words,
  pageUrl: address,
  listing: LISTING,
  verdict: VERDICT,
  firstSeen: time,
  lastSeen: time,
  timesSeen: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9)),
  decision: v.optional(DECISION),
  opinions: v.optional(
    v.pipe(
      v.array(
        v.object({
          signal,
          state: v.picklist(['stated', 'contradicted']),
          source: v.picklist(['rule', 'model']),
          ...span,
          opinion: v.optional(v.picklist(['right', 'wrong', 'unsure'])),
          at: time,
        }),
      ),
      v.maxLength(300),
    ),
  ),
  hashes: v.optional(
    v.object({ key: v.pipe(v.string(), v.regex(/^[\da-f]{8}$/)), text: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)) }),
  ),
});

/** A finding as it came in; a working copy carries the hashes made before it was redacted. */
export type Received = Finding & { hashes?: { key: string; text: string } };

/** A record checked field by field, with nothing in it that no record has. Throws an Error that says what is wrong where. */
export function receivedOf(value: unknown): Received {
  if (isPublic(value)) throw new Error('is of a public copy: it names no ad and cannot be joined with any');
  const { success, output, issues } = v.safeParse(FINDING, value);
  if (!success) {
    const [issue] = issues;
    throw new Error(`${v.getDotPath(issue) ?? 'the record'}: ${issue.message}`.slice(0, 300));
  }
  const { listing, verdict } = output;
  for (const { field, start, end } of [...verdict.evidence, ...verdict.contacts, ...verdict.fees])
    if (end < start || end > (listing[field] ?? '').length) throw new Error(`a place lies outside the ${field}`);
  return output;
}

const isPublic = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'key' in value && /^record-\d+$/.test(String(value.key));
