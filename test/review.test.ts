import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeAddress } from '../lib/review/address';
import { age } from '../lib/review/age';
import { contactTyped } from '../lib/review/find';
import { graphOf, MIDDLE, RIGHT } from '../lib/review/graph';
import { ACTIONS, actionFor, changeKey, KEYS, keysFrom } from '../lib/review/keys';
import { search, toLine } from '../lib/review/line';
import { byLevel } from '../lib/review/order';
import { REFERRALS, toggled } from '../lib/review/reasons';
import { segmentsOf } from '../lib/review/segments';
import { visible } from '../lib/review/visible';
import type { Evidence, Finding, Level } from '../lib/types';

const evidence = (start: number, end: number, more: Partial<Evidence> = {}): Evidence => ({
  signal: 'worker-paid-fee',
  family: 'fees-and-debt',
  source: 'rule',
  state: 'stated',
  confidence: 'clear',
  quote: '',
  field: 'text',
  start,
  end,
  ...more,
});

function finding(more: { title?: string; text: string; level?: Level; site?: string }): Finding {
  return {
    key: 'k',
    site: more.site ?? 'board.example',
    pageUrl: 'https://board.example/',
    listing: { title: more.title, text: more.text },
    verdict: {
      kind: 'job',
      lang: 'en',
      coverage: 'full',
      level: more.level ?? 'watch',
      flagged: true,
      score: 0.3,
      families: {
        'deceptive-recruitment': 0,
        'fees-and-debt': 0,
        'document-and-movement-control': 0,
        'abuse-of-vulnerability': 0,
        'exploitation-conditions': 0,
        'corruption-and-facilitation': 0,
        'third-party-control': 0,
        'obfuscation-and-contact': 0,
      },
      evidence: [],
      tags: [],
      palermo: { act: 'not-seen', means: 'not-seen', purpose: 'not-seen' },
      stages: [],
      contacts: [],
      fees: [],
      engine: { rules: '1', model: '1' },
    },
    firstSeen: '2026-01-01T00:00:00.000Z',
    lastSeen: '2026-01-02T00:00:00.000Z',
    timesSeen: 1,
  };
}

describe('segments of an ad', () => {
  it('cuts where evidence begins, ends and overlaps', () => {
    const cut = segmentsOf('text', 10, [evidence(2, 6), evidence(4, 8)]);
    expect(cut).toEqual([
      { start: 0, end: 2, evidence: [] },
      { start: 2, end: 4, evidence: [0] },
      { start: 4, end: 6, evidence: [0, 1] },
      { start: 6, end: 8, evidence: [1] },
      { start: 8, end: 10, evidence: [] },
    ]);
  });

  it('keeps the positions of the list when another field has evidence too', () => {
    const cut = segmentsOf('title', 3, [evidence(0, 3), evidence(0, 3, { field: 'title' })]);
    expect(cut).toEqual([{ start: 0, end: 3, evidence: [1] }]);
  });

  it('clips what reaches over the end and drops what is broken', () => {
    const broken = [evidence(5, 5), evidence(7, 2), evidence(Number.NaN, 3), evidence(90, 95), evidence(-4, 2)];
    expect(segmentsOf('text', 4, [...broken, evidence(3, 99)])).toEqual([
      { start: 0, end: 2, evidence: [4] },
      { start: 2, end: 3, evidence: [] },
      { start: 3, end: 4, evidence: [5] },
    ]);
  });

  it('gives every character once, in order, whatever the spans', () => {
    const span = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span, { maxLength: 12 }), (text, spans) => {
        const given = spans.map(([start, end]) => evidence(start, end));
        const cut = segmentsOf('text', text.length, given);
        expect(cut.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const one of cut) {
          const holding = given.flatMap(({ start, end }, at) =>
            Math.max(0, start) <= one.start && Math.min(text.length, end) >= one.end && start < end ? [at] : [],
          );
          expect(one.evidence).toEqual(one.start === one.end ? one.evidence : holding);
        }
      }),
    );
  });

  it('takes an ad full of spans in bounded time', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => evidence(i, 1_000_000 - i));
    const begun = performance.now();
    expect(segmentsOf('text', 1_000_000, many).length).toBeLessThan(1000);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

describe('what cannot be seen', () => {
  const marks = (text: string) => visible(text).flatMap((piece) => ('mark' in piece ? [piece.mark] : []));

  it('shows direction controls, zero-width and control characters by name', () => {
    expect(marks('pay\u202Eeef\u202C')).toEqual(['RLO', 'PDF']);
    expect(marks('pass\u200Bport')).toEqual(['ZWSP']);
    expect(marks('a\u0000b\u0085')).toEqual(['U+0000', 'U+0085']);
    expect(marks('x\u{E0041}\u{E0042}')).toEqual(['TAG']);
  });

  it('leaves what a script needs to be written right', () => {
    for (const text of [
      'می\u200Cخواهم',
      'क्\u200Dष',
      '👨\u200D👩\u200D👧',
      'ภาษา\u200Bไทย',
      'two\nlines\tand a tab',
      'señorita ❤\uFE0F',
    ])
      expect(marks(text)).toEqual([]);
    expect(marks('me\u200Det\u200C')).toEqual(['ZWJ', 'ZWNJ']);
  });

  it('counts a run once and loses nothing', () => {
    expect(visible('a\u200B\u200B\u200Bb')).toEqual([
      { text: 'a' },
      { mark: 'ZWSP', hint: 'zero-width space', count: 3 },
      { text: 'b' },
    ]);
    const odd = fc.string({
      unit: fc.constantFrom('a', '\u202E', '\u200B', '\n', 'م', '\u200D', '\u{E0041}', '\uFEFF', '😀'),
    });
    fc.assert(
      fc.property(odd, (text) => {
        const pieces = visible(text);
        const shown = pieces.reduce((n, piece) => n + ('mark' in piece ? piece.count : [...piece.text].length), 0);
        expect(shown).toBe([...text].length);
        for (const piece of pieces) if ('text' in piece) expect(piece.text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      }),
    );
  });

  it('draws a bounded number of marks of a megabyte of them, in bounded time, and counts the rest', () => {
    const begun = performance.now();
    const pieces = visible('a\u202E\u2060'.repeat(350_000));
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(pieces.length).toBeLessThan(1000);
    expect(pieces.reduce((n, piece) => n + ('mark' in piece ? piece.count : 0), 0)).toBe(700_000);
  });
});

describe('the queue', () => {
  it('puts the most serious first and keeps the order within a level', () => {
    const given = (['none', 'watch', 'high', 'not-scored', 'watch', 'elevated'] as const).map((level, n) => ({
      level,
      n,
    }));
    expect([...given].sort(byLevel).map(({ level, n }) => `${level}${n}`)).toEqual([
      'high2',
      'elevated5',
      'watch1',
      'watch4',
      'not-scored3',
      'none0',
    ]);
  });

  it('makes one short line of any ad, and of one without a title its first words', () => {
    expect(toLine(finding({ title: '  Two\n lines ', text: 'x' })).title).toBe('Two lines');
    expect(toLine(finding({ title: ' ', text: 'Call us\nnow' })).title).toBe('Call us now');
    const huge = toLine(finding({ title: '😀'.repeat(5000), text: 'y'.repeat(1_000_000) }));
    expect(huge.title.length).toBeLessThan(400);
    expect(huge.title).not.toMatch(/[\uD800-\uDBFF]$/);
    expect(huge.words.length).toBeLessThan(2000);
  });

  it('finds words in any order, whatever accents and case', () => {
    const lines = [
      toLine(finding({ title: 'Camarera en Almería', text: 'con contrato' })),
      toLine(finding({ title: 'Cook', text: 'ship', site: 'sea.example' })),
    ];
    expect(search(lines, 'ALMERIA camarera').map(({ title }) => title)).toEqual(['Camarera en Almería']);
    expect(search(lines, 'sea').map(({ title }) => title)).toEqual(['Cook']);
    expect(search(lines, ' ')).toBe(lines);
    expect(search(lines, 'almeria ship')).toEqual([]);
  });

  it.each([
    [30_000, 0, 'minute'],
    [59 * 60_000, 59, 'minute'],
    [5 * 3_600_000, 5, 'hour'],
    [13 * 86_400_000, 13, 'day'],
    [15 * 86_400_000, 2, 'week'],
    [800 * 86_400_000, 2, 'year'],
  ])('says how long %d ms are: %d %s', (past, count, unit) => {
    const now = Date.parse('2026-06-01T12:00:00Z');
    expect(age(new Date(now - past).toISOString(), now)).toEqual({ count, unit });
  });

  it('gives no age for what is no time, and none below zero', () => {
    expect(age('yesterday', 0)).toBeUndefined();
    expect(age('2030-01-01T00:00:00Z', 0)?.count).toBe(0);
  });
});

describe('keys', () => {
  it('prints on every button the key that works', () => {
    for (const [action, key] of Object.entries(KEYS)) {
      expect(actionFor({ key, typing: false })).toBe(action);
      expect(actionFor({ key: key.toLowerCase(), typing: false })).toBe(action);
    }
  });

  it('never decides while somebody types, composes or calls the browser', () => {
    for (const held of [
      { typing: true },
      { ctrlKey: true },
      { metaKey: true },
      { altKey: true },
      { isComposing: true },
    ])
      expect(actionFor({ key: 'd', typing: false, ...held })).toBeUndefined();
  });

  it('decides once when a key is held, but moves on', () => {
    expect(actionFor({ key: 'k', repeat: true, typing: false })).toBeUndefined();
    expect(actionFor({ key: 'n', repeat: true, typing: false })).toBe('next');
  });

  it('works on keyboards of other scripts by the place of the key', () => {
    expect(actionFor({ key: 'л', code: 'KeyK', typing: false })).toBe('keep');
    expect(actionFor({ key: 'ن', code: 'KeyK', typing: false })).toBe('keep');
    expect(actionFor({ key: 'w', code: 'KeyK', typing: false })).toBeUndefined();
    expect(actionFor({ key: '١', code: 'Digit1', typing: false })).toBe('refer:platform-report');
    expect(actionFor({ key: 'Enter', code: 'Enter', typing: false })).toBeUndefined();
  });
});

describe('addresses', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    ' ',
    'not an address',
    `https://x/${'a'.repeat(5000)}`,
  ])('sends nobody to %.40s', (address) => expect(safeAddress(address)).toBeUndefined());
  it('opens web addresses', () => {
    expect(safeAddress('https://board.example/ad/1?x=1#y')).toBe('https://board.example/ad/1?x=1#y');
    expect(safeAddress('HTTP://board.example')).toBe('http://board.example/');
  });
});

const css = readFileSync('entrypoints/shared/page.css', 'utf8');

function palette(block: RegExp): Record<string, string> {
  const found = css.match(block)?.[1] ?? '';
  return Object.fromEntries(
    [...found.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  );
}
const THEMES = {
  light: palette(/^:root \{([^}]*)\}/m),
  dark: palette(/prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/),
};
const TONES = ['tone-watch', 'tone-elevated', 'tone-high', 'tone-unscored'];

type Rgb = [number, number, number];
const linear = (hex: string | undefined): Rgb => {
  if (!hex) throw new Error('no such colour');
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
function ratio(a: string | undefined, b: string | undefined): number {
  const [x, y] = [luminance(linear(a)), luminance(linear(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Machado, Oliveira, Fernandes 2009, severity 1, in linear RGB. */
const DEFICIENCIES: Record<string, [Rgb, Rgb, Rgb]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const seen = (rgb: Rgb, matrix: [Rgb, Rgb, Rgb]): Rgb =>
  matrix.map((row) => Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]))) as Rgb;
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const distance = (a: Rgb, b: Rgb) => Math.hypot(...lab(a).map((value, i) => value - (lab(b)[i] ?? 0)));

describe.each(Object.entries(THEMES))('colours, %s', (_, theme) => {
  const grounds = ['paper', 'raised', 'sunken', 'accent-soft'];
  const text = grounds.flatMap((ground) => ['ink', 'muted', 'accent'].map((front) => [front, ground] as const));
  it.each([
    ...text,
    ['on-accent', 'accent'],
    ['ink', 'stated-tint'],
    ['ink', 'opposite-tint'],
    ['opposite', 'opposite-tint'],
  ] as const)('text: %s on %s passes 4.5:1', (front, ground) => {
    expect(ratio(theme[front], theme[ground])).toBeGreaterThanOrEqual(4.5);
  });

  const drawn = grounds.flatMap((ground) => [...TONES, 'edge'].map((front) => [front, ground] as const));
  it.each([...drawn, ['stated', 'stated-tint'], ['opposite', 'opposite-tint'], ['accent', 'paper']] as const)(
    'shapes: %s on %s passes 3:1',
    (front, ground) => {
      expect(ratio(theme[front], theme[ground])).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(Object.entries(DEFICIENCIES))('watch, elevated and high stay apart with %s', (_name, matrix) => {
    const tones = TONES.slice(0, 3).map((tone) => seen(linear(theme[tone]), matrix));
    for (const [i, a] of tones.entries())
      for (const b of tones.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(11);
  });
});

describe('our pages', () => {
  const files = ['shared', 'sidepanel', 'review', 'options'].flatMap((folder) =>
    readdirSync(join('entrypoints', folder)).map((name) => join('entrypoints', folder, name)),
  );
  const sources = files
    .filter((name) => /\.(?:svelte|ts|css)$/.test(name))
    .map((name) => [name, readFileSync(name, 'utf8')] as const);

  it.each(sources)('%s writes text only as text', (_, source) => {
    expect(source).not.toMatch(/\{@html|innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc/);
  });

  it.each(sources.filter(([name]) => !name.endsWith('.ts')))(
    '%s mirrors: no physical side in its styles',
    (_, source) => {
      const style = source.match(/<style>([\s\S]*)<\/style>/)?.[1] ?? (source.includes(':root') ? source : '');
      expect(style).not.toMatch(
        /\b(?:margin|padding|border)-(?:left|right)|[^-\w](?:left|right):|text-align: (?:left|right)|float:/,
      );
    },
  );

  it.each(sources.filter(([name]) => name.endsWith('words.ts')))('%s says only what may be said', (_, source) => {
    const quoted = [...source.matchAll(/'(?:[^'\\]|\\.)*'|`[^`]*`/g)].join('\n');
    expect(quoted).not.toMatch(
      /victim|trafficker|criminal|guilty|suspicious|illegal migrant|rescue|prostitut|\d ?%|chance of|!['`\n]/i,
    );
  });

  it('can be changed; who had the key gets the old one, and no two are ever the same', () => {
    const changed = changeKey(KEYS, 'skip', 'k');
    expect([changed.skip, changed.keep]).toEqual(['K', 'S']);
    expect(actionFor({ key: 's', typing: false }, changed)).toBe('keep');
    expect(changeKey(KEYS, 'skip', 'Enter')).toBe(KEYS);
    expect(changeKey(KEYS, 'skip', 's')).toEqual(KEYS);
    const pair = fc.tuple(fc.constantFrom(...ACTIONS), fc.string({ unit: 'binary', maxLength: 2 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (changes) => {
        const keys = changes.reduce((now, [action, key]) => changeKey(now, action, key), KEYS);
        expect(new Set(Object.values(keys)).size).toBe(ACTIONS.length);
        expect(keysFrom(JSON.parse(JSON.stringify(keys)))).toEqual(keys);
      }),
    );
  });

  it.each([undefined, null, 7, 'K', [], { keep: 5, nothing: 'K' }])(
    'are the usual ones where %j was stored',
    (stored) => {
      expect(keysFrom(stored)).toEqual(KEYS);
    },
  );
});

describe('what follows', () => {
  it('may be several things, but nothing stands alone', () => {
    expect(toggled(['police'], 'ngo')).toEqual(['ngo', 'police']);
    expect(toggled(['ngo', 'police'], 'none')).toEqual(['none']);
    expect(toggled(['none'], 'monitor')).toEqual(['monitor']);
    expect(toggled(['monitor'], 'monitor')).toEqual([]);
    expect(REFERRALS.reduce<ReturnType<typeof toggled>>(toggled, [])).toEqual(['none']);
  });
});

describe('a search that is a contact', () => {
  it.each([
    ['+351 912 345 678', 'contact:phone:+351912345678'],
    [' Cook@Example.com ', 'contact:email:cook@example.com'],
    ['call +351 912 345 678', undefined],
    ['two cooks', undefined],
    ['', undefined],
  ])('%j is looked up as %j', (typed, name) => {
    expect(contactTyped(typed)).toBe(name);
  });
});

describe('links drawn', () => {
  const other = (key: string) => ({ ...finding({ text: key }), key });
  const links = (findings: Finding[]) => ({
    copies: findings.slice(0, 2).map((one) => ({ finding: one, likeness: 0.9 })),
    moreCopies: false,
    ties: [
      {
        contact: { type: 'phone', value: '+351912345678' } as const,
        ads: findings.length,
        quality: 'strong' as const,
        findings,
        recruitToSale: new Set([findings[0]?.key ?? '']),
      },
    ],
    versions: [],
  });

  it('put every ad in one place, however many things tie it, and count those that do not fit', () => {
    const { ads, nodes, edges, left, height } = graphOf(links([...Array(20).keys()].map((n) => other(`k${n}`))));
    expect([ads.length, left, nodes.length]).toEqual([14, 6, 2]);
    expect(new Set(ads.map(({ y }) => y)).size).toBe(14);
    for (const { y } of [...ads, ...nodes]) expect(y > 0 && y < height).toBe(true);
    expect(ads.filter(({ crossing }) => crossing).map((ad) => ad.finding.key)).toEqual(['k0']);
    expect(edges.filter(({ from }) => from[0] === MIDDLE)).toHaveLength(16);
    expect(edges.every(({ to }) => to[0] === MIDDLE || to[0] === RIGHT)).toBe(true);
  });
});
