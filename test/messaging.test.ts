import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as parse from '../entrypoints/background/parse';
import { parseJump, parseMarks } from '../entrypoints/listings.content/parse';
import { type Route, respond, type Sender, type Tables, type Trust, trustOf } from '../entrypoints/shared/messaging';
import { BATCH, type Offer, TEXT_LIMIT } from '../lib/protocol';
import type { Listing } from '../lib/types';

const OURS = { id: 'abc', origin: 'chrome-extension://abc' };
const PAGE: Sender = {
  id: 'abc',
  url: 'https://ads.example/jobs',
  origin: 'https://ads.example',
  frameId: 0,
  tab: { id: 7 },
};
const PANEL: Sender = { id: 'abc', url: 'chrome-extension://abc/sidepanel.html', origin: 'chrome-extension://abc' };

describe('who is speaking', () => {
  const cases: [string, Sender, Trust][] = [
    ['our panel', PANEL, 'extension'],
    ['our review page in a tab', { ...PANEL, tab: { id: 3 }, frameId: 0 }, 'extension'],
    [
      'our worker, which has an address and no tab',
      { id: 'abc', url: 'chrome-extension://abc/background.js' },
      'extension',
    ],
    ['our script in a page', PAGE, 'page'],
    ['our script where the browser tells no origin', { ...PAGE, origin: undefined }, 'page'],
    ['a frame inside a page', { ...PAGE, frameId: 4 }, 'none'],
    ['another extension', { ...PANEL, id: 'other' }, 'none'],
    ['a page that gives our address as its own', { ...PAGE, url: 'chrome-extension://abc/review.html' }, 'none'],
    ['a page that gives our origin as its own', { ...PAGE, origin: OURS.origin }, 'none'],
    ['an address that only begins like ours', { ...PAGE, url: 'chrome-extension://abcd/', origin: undefined }, 'page'],
    ['nobody', {}, 'none'],
  ];
  it.each(cases)('%s', (_, sender, trust) => {
    expect(trustOf(sender, OURS)).toBe(trust);
  });
});

function offer(more: Partial<Offer> = {}): Offer {
  const cards = [{ index: 0, listing: { text: 'Helper wanted' } }];
  return {
    visit: 'v1',
    url: 'https://ads.example/',
    page: 'results',
    cards,
    unreadable: 0,
    first: true,
    last: true,
    ...more,
  };
}

describe('what a page offers', () => {
  it('cuts a text of 200,000 characters and keeps the fact', () => {
    const cards = [{ index: 3, listing: { text: 'x'.repeat(200_000), title: 't'.repeat(5_000) } }];
    const parsed = parse.parseOffer(offer({ cards }));
    expect(parsed?.cards[0]).toMatchObject({ index: 3, cut: true });
    expect(parsed?.cards[0]?.listing.text).toHaveLength(TEXT_LIMIT);
    expect(parsed?.cards[0]?.listing.title).toHaveLength(1_000);
    expect(parse.parseOffer(offer())?.cards[0]).not.toHaveProperty('cut');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'chrome-extension://abc/', '//ads.example/1', 'https://', ''])(
    'takes %s for no address',
    (url) => {
      const cards = [
        { index: 0, listing: { text: 'a', url, contactLinks: ['tel:+123', url, 'javascript', 5 as never] } },
      ];
      const listing = parse.parseOffer(offer({ cards }))?.cards[0]?.listing;
      expect(listing).toBeDefined();
      expect(listing?.url).toBeUndefined();
      expect(parse.parseOffer(offer({ url }))).toBeUndefined();
    },
  );

  it('keeps what a listing is and drops what it is not', () => {
    const listing = {
      text: 'a',
      title: 'b',
      url: 'https://ads.example/1',
      contactLinks: ['tel:+1'],
      kind: 'job',
    } as const;
    const forged = { ...listing, key: 'forged', __proto__: { admin: true }, verdict: {} } as unknown as Listing;
    const cards = [{ index: 0, listing: forged }];
    expect(parse.parseOffer(offer({ cards }))?.cards[0]?.listing).toEqual(listing);
  });

  const refused: [string, unknown][] = [
    [
      'too many cards',
      offer({ cards: Array.from({ length: BATCH + 1 }, (_, index) => ({ index, listing: { text: '' } })) }),
    ],
    ['an index below nought', offer({ cards: [{ index: -1, listing: { text: '' } }] })],
    ['a text that is none', offer({ cards: [{ index: 0, listing: { text: 5 as never } }] })],
    ['a visit with a path in it', offer({ visit: '../x' })],
    ['a kind of page that is none', offer({ page: 'admin' as never })],
    ['nothing', undefined],
  ];
  it.each(refused)('refuses %s', (_, value) => {
    expect(parse.parseOffer(value)).toBeUndefined();
  });

  it('lets a page speak for its own address only', () => {
    expect(parse.isAbout('https://ads.example/2', PAGE.url)).toBe(true);
    expect(parse.isAbout('https://other.example/', PAGE.url)).toBe(false);
    expect(parse.isAbout('http://ads.example/', PAGE.url)).toBe(false);
    expect(parse.isAbout('https://ads.example/', undefined)).toBe(false);
  });
});

describe('what our own pages ask', () => {
  it.each(['https://ads.example', 'http://127.0.0.1:8080'])('watches %s', (origin) => {
    expect(parse.parseWatch({ origin, on: true })).toEqual({ origin, on: true });
  });
  it.each([
    'https://ads.example/',
    'https://*',
    '*://*/*',
    '<all_urls>',
    'file:///',
    'ads.example',
    'https://a.example/x',
  ])('does not watch %s', (origin) => {
    expect(parse.parseWatch({ origin, on: true })).toBeUndefined();
  });
});

describe('answering', () => {
  let privileged = 0;
  const route = (then: () => unknown): Route<never, never> => ({ parse: (x) => x as never, run: then as never });
  const spy = route(() => ++privileged);
  const tables: Tables = {
    page: {
      words: route(() => ({})),
      glance: route(() => true),
      look: route(() => ({ state: 'more' })),
      cards: route(() => []),
      offer: route(() => []),
      leave: route(() => true),
      clear: route(() => true),
    },
    extension: {
      scanTab: spy,
      capture: spy,
      report: spy,
      watchSite: spy,
      forgetSite: spy,
      pauseWatching: spy,
      watching: spy,
      clearEntry: spy,
    },
  };
  const question = (name: string) => ({ farol: 'ask', name, payload: {} });

  it('gives a page its own seven questions and no other', async () => {
    expect(Object.keys(tables.page ?? {})).toHaveLength(7);
    expect(await respond(question('offer'), PAGE, 'page', tables)).toEqual({ ok: true, value: [] });
    for (const name of [
      ...Object.keys(tables.extension ?? {}),
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
    ]) {
      expect(await respond(question(name), PAGE, 'page', tables)).toEqual({ ok: false, reason: 'not allowed' });
    }
    expect(privileged).toBe(0);
    expect(await respond(question('report'), PANEL, 'extension', tables)).toEqual({ ok: true, value: 1 });
  });

  it('turns whatever a handler throws into a reply', async () => {
    for (const thrown of [new Error('no room'), 'text', undefined, null]) {
      const broken = route(() => {
        throw thrown;
      });
      const reply = await respond(question('leave'), PAGE, 'page', {
        page: {
          words: broken,
          glance: broken,
          look: broken,
          cards: broken,
          offer: broken,
          leave: broken,
          clear: broken,
        },
      });
      expect(reply).toEqual({ ok: false, reason: thrown instanceof Error ? 'no room' : 'unknown trouble' });
    }
  });

  it('never throws, and gives no page anything, over 20,000 messages of any shape', async () => {
    privileged = 0;
    const names = fc.constantFrom(
      'offer',
      'leave',
      'scanTab',
      'report',
      'watchSite',
      'forgetSite',
      'pauseWatching',
      'watching',
      'clearEntry',
      '__proto__',
      'jump',
    );
    const message = fc.oneof(
      fc.anything(),
      fc.record({
        farol: fc.constantFrom('ask', 'news', 1),
        name: fc.oneof(names, fc.anything()),
        payload: fc.anything(),
      }),
    );
    const sender = fc.record(
      {
        id: fc.constantFrom('abc', 'x'),
        url: fc.webUrl(),
        origin: fc.webUrl(),
        frameId: fc.nat(2),
        tab: fc.record({ id: fc.nat() }),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(message, sender, async (sent, from) => {
        const reply = await respond(sent, from, trustOf(from, OURS), tables);
        expect(reply === undefined || typeof reply.ok === 'boolean').toBe(true);
      }),
      { numRuns: 20_000 },
    );
    expect(privileged).toBe(0);
  });
});

describe('parsing', () => {
  /** Something that is nearly an offer: every field right or wrong by itself. */
  const or = <T>(right: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 4, arbitrary: right as fc.Arbitrary<unknown> }, fc.anything());
  const nearly = fc.record({
    visit: or(fc.stringMatching(/^[\w-]{1,64}$/)),
    url: or(fc.webUrl()),
    page: or(fc.constantFrom('results', 'detail', 'none')),
    cards: or(
      fc.array(
        fc.record({
          index: or(fc.nat(1000)),
          listing: or(
            fc.record(
              {
                text: or(fc.string({ size: 'large' })),
                url: or(fc.webUrl()),
                title: or(fc.string()),
                contactLinks: or(fc.array(fc.string())),
              },
              { requiredKeys: ['text'] },
            ),
          ),
        }),
        { maxLength: 60 },
      ),
    ),
    unreadable: or(fc.nat(1000)),
    first: or(fc.boolean()),
    last: or(fc.boolean()),
  });

  it('never throws and lets nothing through that is larger or other than it may be', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(nearly, fc.anything()), (value) => {
        const parsed = parse.parseOffer(value);
        for (const other of [parse.parseLeave, parse.parseTab, parse.parseWatch, parse.parseNothing]) other(value);
        if (!parsed) return;
        accepted++;
        expect(parsed.cards.length).toBeLessThanOrEqual(BATCH);
        for (const { index, listing } of parsed.cards) {
          expect(Number.isInteger(index)).toBe(true);
          expect(listing.text.length).toBeLessThanOrEqual(TEXT_LIMIT);
          expect(listing.url ?? 'https://').toMatch(/^https?:\/\//i);
          expect((listing.contactLinks ?? []).every((link) => typeof link === 'string')).toBe(true);
        }
      }),
      { numRuns: 5_000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  it('takes marks from the worker one by one, leaving out what is none', () => {
    const mark = { index: 1, level: 'high', sentence: 'States a fee', indicators: 2 };
    expect(parseMarks([mark, null, { ...mark, level: '<b>' }, { ...mark, sentence: 5 }, 7])).toEqual([mark]);
    expect(parseMarks({ length: 3 })).toEqual([]);
    expect(parseJump({ index: 4 })).toEqual({ index: 4 });
    expect(parseJump({ index: '4' })).toBeUndefined();
    fc.assert(fc.property(fc.anything(), (value) => void [parseMarks(value), parseJump(value)]));
  });
});
