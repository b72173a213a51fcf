import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanWithRules } from '../lib/scan';
import { normalise, spanInOriginal } from '../lib/text/normalise';
import type { Listing, Verdict } from '../lib/types';

/** What ads are made of, and what breaks readers: signs of every script, invisible ones, halves of pairs, numbers. */
const PIECES = [
  'the boss keeps your passport',
  'pay 500 EUR fee before departure',
  'no fee',
  'паспорт у хозяина',
  'pasaporte',
  '护照由老板保管',
  'นายจ้างเก็บพาสปอร์ต',
  'جواز السفر عند الكفيل',
  'पासपोर्ट मालिक के पास',
  '+44 20 7946 0958',
  '@name_1',
  'p a s s p o r t',
  'p4ssp0rt',
  'ﬁ',
  'ß',
  'İ',
  '\u0301',
  '\u200b',
  '\u202e',
  '\ud800',
  '🔟',
  '1,200',
  '%',
  '"',
  '\n',
  '. ',
  '- ',
  '\t',
  '\u0000',
];
const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 }), fc.constant(' '));
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
);
const listing: fc.Arbitrary<Listing> = fc.record({ text: anything, title: anything }, { requiredKeys: ['text'] });

const RUNS = { numRuns: 400 };
const fieldOf = (ad: Listing, field: 'title' | 'text'): string => (field === 'title' ? (ad.title ?? '') : ad.text);

describe('any text', () => {
  it('gives spans in bounds, and quotes that stand there', () => {
    fc.assert(
      fc.property(listing, (ad) => {
        const { evidence, contacts, fees } = scanWithRules(ad);
        for (const { field, start, end } of [...evidence, ...contacts, ...fees]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(fieldOf(ad, field).length);
        }
        for (const { field, start, end, quote } of evidence) expect(quote).toBe(fieldOf(ad, field).slice(start, end));
      }),
      RUNS,
    );
  });

  it('gives the same answer twice, also after other texts', () => {
    fc.assert(
      fc.property(listing, listing, (ad, other) => {
        const first = scanWithRules(ad);
        scanWithRules(other);
        expect(scanWithRules({ ...ad })).toEqual(first);
      }),
      RUNS,
    );
  });

  it('is normalised for good: once more changes nothing', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { folded } = normalise(text);
        expect(normalise(folded).folded).toBe(folded);
      }),
      RUNS,
    );
  });

  it('keeps the way back: folded places rise with the original, and cover what they came from', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const normal = normalise(text);
        expect(normal.starts.length).toBe(normal.folded.length);
        for (let at = 0; at < normal.folded.length; at++) {
          const [start, end] = spanInOriginal(normal, at, at + 1);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          if (at > 0) expect(start).toBeGreaterThanOrEqual(normal.starts[at - 1]!);
        }
        expect(spanInOriginal(normal, 0, normal.folded.length)[1]).toBe(normal.ends[normal.folded.length - 1] ?? 0);
      }),
      RUNS,
    );
  });
});

/** By language: sentences that state an indicator each, and sentences that say nothing of the kind. */
const BESIDE: readonly (readonly [told: readonly string[], innocuous: readonly string[]])[] = [
  [
    [
      'A registration fee of 350 EUR is paid before you travel.',
      'The boss keeps your passport until the contract has ended.',
      'What we spend on your ticket is taken from your wages each month.',
    ],
    [
      'The bakery opens at six in the morning.',
      'There is room for bicycles in the yard.',
      'Lunch is at noon.',
      'The kitchen was painted last spring.',
    ],
  ],
  [
    ['El encargado guarda tu pasaporte hasta que termine el contrato.'],
    ['La panadería abre a las seis de la mañana.', 'Hay sitio para bicicletas en el patio.'],
  ],
  [
    ['Паспорт хранится у хозяина до конца контракта.'],
    ['Пекарня открывается в шесть утра.', 'Во дворе есть место для велосипедов.'],
  ],
];
const beside = fc
  .constantFrom(...BESIDE)
  .chain(([told, innocuous]) =>
    fc.tuple(
      fc.constantFrom(...told),
      fc.array(fc.constantFrom(...innocuous), { minLength: 1, maxLength: 4 }),
      fc.boolean(),
    ),
  );

describe('an innocuous sentence beside a stated one', () => {
  const stated = ({ evidence }: Verdict): string[] =>
    evidence.filter(({ state }) => state === 'stated').map(({ signal }) => signal);

  it('never takes away what is stated', () => {
    fc.assert(
      fc.property(beside, ([told, others, first]) => {
        const alone = scanWithRules({ text: told });
        expect(alone.flagged).toBe(true);
        const more = scanWithRules({ text: (first ? [told, ...others] : [...others, told]).join(' ') });
        expect(more.flagged).toBe(true);
        expect(stated(more)).toEqual(expect.arrayContaining(stated(alone)));
      }),
      { numRuns: 100 },
    );
  });
});
