import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingKey } from '../lib/text/fingerprint';
import { cases } from '../lib/text/fingerprint.cases';

const page = 'https://jobs.example.org/search?q=cook';

describe('the identity of an ad', () => {
  it.each(cases.map((item) => [item.same ? 'same' : 'different', item.name, item] as const))(
    '%s: %s',
    (_, __, { a, b, same }) => {
      const keys = [a, b].map(({ listing, page: url }) => findingKey({ text: '', ...listing }, url));
      expect(keys[0] === keys[1]).toBe(same);
    },
  );
  it('takes the page address as the ad’s own when told that the page is one ad', () => {
    const listing = { url: 'https://a.example/ad/7', text: 'cook' };
    expect(findingKey(listing, 'https://a.example/ad/7', 'detail')).toBe(findingKey(listing, page));
    expect(findingKey(listing, 'https://a.example/ad/7', 'results')).not.toBe(findingKey(listing, page));
  });
  it('reads as host and 128 bits', () => {
    expect(findingKey({ url: 'https://www.a.example/ad/7', text: '' }, page)).toMatch(/^a\.example:[0-9a-f]{32}$/);
    expect(findingKey({ text: 'cook' }, 'not an address')).toMatch(/^local:[0-9a-f]{32}$/);
  });
  it('gives a key for anything, the same one again', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(
        anything,
        anything,
        anything,
        fc.oneof(
          anything,
          anything.map((rest) => `https://a.example/${rest}`),
        ),
        (title, text, pageUrl, url) => {
          const listing = { title, text, url };
          expect(findingKey(listing, pageUrl)).toBe(findingKey({ ...listing }, pageUrl));
        },
      ),
      { numRuns: 300 },
    );
  });
  it('does not slow down on a megabyte', () => {
    const started = performance.now();
    findingKey({ title: ' '.repeat(1e6), text: 'a\u200B'.repeat(5e5) }, page);
    findingKey({ text: '', url: `https://a.example/?${'utm_a=1&'.repeat(3e4)}` }, page);
    findingKey({ text: '', url: `https://a.example/?${'ref=1234&'.repeat(3e4)}` }, page);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
