import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import '../lib/scan';
import { foldedPatterns } from '../lib/text/numerals/pattern';
import { type Shipped, shippedPatterns } from './patterns/collect';

/**
 * Patterns that recheck calls polynomial, or cannot settle in its time, and why they may ship all the same: the file, how
 * the pattern begins, and what bounds it. `open` ones wait for their place to bound them.
 */
const EXCEPTIONS: readonly (readonly [file: string, begins: string, why: string])[] = [
  ['lib/evidence/assemble.ts', '<meta', 'reads the head of an answer only'],
  ['lib/links/template.ts', '^[^\\p{L}', 'looks at one word'],
  ['lib/text/quantities/ages.ts', '^\\s*(?:[', 'looks at 36 characters'],
  ['lib/text/quantities/bare-hours.ts', '\\p{L}+$', 'looks at a few words behind a number'],
  ['lib/cli/decode.ts', '<meta', 'reads the head of a file only; each part is bounded'],
  ['lib/cli/page.ts', '<!--', 'each part is bounded; recheck needs long to see it'],
  ['lib/sites/generic/cards.ts', '^[\\s', 'open: a card’s words are not cut before'],
  ['lib/sites/generic/detail.ts', '(?:^|\\s)(?:at|bei', 'open: the title of a page is not cut before'],
  ['lib/sites/generic/job-posting.ts', '<(?:script|style)', 'bounded repeats: at most 500 steps a place'],
  ['lib/sites/generic/links.ts', '#.*$', 'an address has no line breaks, so the first match ends the search'],
  ['lib/sites/generic/merge.ts', '\\/+$', 'open: the path of an address is not cut before'],
  ['lib/sites/generic/read.ts', '[?#].*$', 'an address has no line breaks, so the first match ends the search'],
  ['lib/sites/words/whereabouts.ts', '\\d{4,}|', 'looks at 300 characters'],
  ['lib/store/db.ts', '(\\d+)\\.ts$', 'reads our own file names'],
  ['lib/text/contacts/emails.ts', '[a-z0-9_%+-]{1,64}', 'looks at 72 characters'],
  ['lib/text/contacts/urls.ts', '\\?(?!domain=)', 'looks at an address of at most 400 characters'],
  ['lib/sites/words/amounts.ts', '\\b\\d{1,2}[./-]', 'looks at texts under 80 characters'],
  ['lib/text/language/shapes.ts', '^(?:(?:tu|wa', 'looks at words of at most 24 letters'],
  ['lib/text/language/shapes.ts', '^(?:[a-z]*(?:aa', 'looks at words of at most 24 letters'],
  ['lib/text/language/signs.ts', '[ăâîșşțţ].*', 'looks at a piece of at most 400 letters'],
  ['lib/text/normalise/leet.ts', '^\\d+(.*)$', 'looks at words of at most 24 letters'],
  ['lib/text/quantities/ages.ts', '[^\\n;!?।。]*$', 'looks at 36 characters'],
  ['lib/text/quantities/clock.ts', '[^\\n.;!?]*$', 'looks at 40 characters'],
  ['folded', '(?:(?<![a-z0-9._%+-])[a-z0-9][a-z0-9_%+-]{0,40}', 'looks at 72 characters'],
  ['folded', '(?:^[a-z0-9-]{1,63}(?:', 'looks at 120 characters'],
  ['folded', '(?:(?<![a-z0-9\\x40/])(?:(?<g0>telegram', 'every repeat is bounded; test/contacts.test.ts times it'],
  ['folded', '(?:(?<![a-z0-9\\x40._-])[a-z0-9-]{2,63}', 'every repeat is bounded; test/contacts.test.ts times it'],
];
const TIMEOUT_MS = 20_000;

/** Literals, and the patterns that are put together from words. */
const patterns: readonly Shipped[] = [
  ...shippedPatterns(),
  ...foldedPatterns.map(({ source, flags }) => ({ source, flags, files: ['folded'] })),
];
const exceptionOf = ({ source, files }: Shipped) =>
  EXCEPTIONS.find(([file, begins]) => files.includes(file) && source.startsWith(begins));

describe('every regular expression that ships', () => {
  it('is looked at', () => {
    expect(patterns.length).toBeGreaterThan(350);
  });

  it('has no exception that nothing needs', () => {
    const needless = EXCEPTIONS.filter((exception) => !patterns.some((pattern) => exceptionOf(pattern) === exception));
    expect(needless).toEqual([]);
  });

  it('is safe for recheck, or listed with its reason', { timeout: 600_000 }, () => {
    const unsafe: string[] = [];
    for (const pattern of patterns) {
      if (exceptionOf(pattern)) continue;
      const { source, flags, files } = pattern;
      const { status } = checkSync(source, flags, { timeout: TIMEOUT_MS });
      if (status !== 'safe') unsafe.push(`${status} ${files.join(', ')}: /${source}/${flags}`);
    }
    expect(unsafe).toEqual([]);
  });

  it('would be found out: recheck knows a catastrophic one', () => {
    expect(checkSync('^(\\w+\\s?)*$', '', { timeout: TIMEOUT_MS }).status).toBe('vulnerable');
  });
});
