import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, isDisguise, normalise, spanInOriginal } from '../lib/text/normalise';
import { disguises, harmless } from '../lib/text/normalise.cases';
import { segment } from '../lib/text/sentences';
import { cuts } from '../lib/text/sentences.cases';

const formsOf = (text: string): string[] => [
  ...new Set(
    normalise(text)
      .disguised.map(({ form }) => form)
      .filter(isDisguise),
  ),
];

describe('what a text is read as', () => {
  test.each(disguises)('$text', ({ text, folded, forms = [] }) => {
    expect(normalise(text).folded).toBe(folded);
    expect(formsOf(text)).toEqual(forms);
  });

  test.each(harmless)('$text is no disguise', ({ text, folded }) => {
    expect(normalise(text).folded).toBe(folded);
    expect(formsOf(text)).toEqual([]);
  });

  test.each(harmless)('a phrase folds as the text does: $text', ({ text }) => {
    const { folded, disguised } = normalise(text);
    if (disguised.every(({ form }) => form !== 'repeated')) expect(fold(text)).toBe(folded);
  });
});

describe('offsets', () => {
  test.each([
    ['We hold p a s s p o r t here', 'passport', 'p a s s p o r t'],
    ['We hold pass\u200bport here', 'passport', 'pass\u200bport'],
    ['Straße 5', 'strasse', 'Straße'],
    ['cafe\u0301 bar', 'cafe', 'cafe\u0301'],
    ['pay 2️⃣0️⃣ now', '20', '2️⃣0️⃣'],
    ['𝐩𝐚𝐲 now', 'pay', '𝐩𝐚𝐲'],
    ['a feeeee now', 'fee', 'feeeee'],
    ['ab\u3000\u3000cd', ' ', '\u3000\u3000'],
  ])('%s: %s stands for %s', (text, word, original) => {
    const read = normalise(text);
    const at = read.folded.indexOf(word);
    const [start, end] = spanInOriginal(read, at, at + word.length);
    expect(text.slice(start, end)).toBe(original);
  });

  test('reads 64 Ki units and says so', () => {
    const long = normalise('ab '.repeat(40_000));
    expect(long.truncated).toBe(true);
    expect(long.ends.at(-1)).toBeLessThanOrEqual(0x10000);
    expect(normalise('ab').truncated).toBe(false);
  });
});

/** Strings that reach the passes: pieces of disguise glued together, and any unit at all. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      { maxLength: 40 },
    )
    .map((list) => list.join('')),
  fc
    .array(
      fc.constantFrom(
        ...[
          'p a y',
          'pa/y',
          'v1s4',
          'a',
          'е',
          'о',
          'х',
          'ρ',
          '3',
          '0',
          '$',
          '@',
          '!',
          '.',
          '-',
          ' ',
          '  ',
          '\n',
          '\u200b',
          '\u0301',
          '\u0323',
        ],
        ...[
          'é',
          'ß',
          'ﬁ',
          '①',
          '𝐩',
          '🔥',
          'ооо',
          'eeee',
          'м',
          'т',
          'i',
          "'",
          '/',
          '_',
          'ا',
          'ک',
          'ー',
          '\u3099',
          'は',
          '가',
          '\u1100',
          '\u1161',
          'b',
          's',
          'n',
        ],
      ),
      { maxLength: 30 },
    )
    .map((list) => list.join('')),
);

describe('for any string', () => {
  test('offsets are in bounds and do not go back, and the answer is the same twice', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const read = normalise(text);
        const { folded, starts, ends, disguised } = read;
        expect(starts.length).toBe(folded.length);
        expect(ends.length).toBe(folded.length);
        for (let i = 0; i < folded.length; i++) {
          expect(starts[i]!).toBeLessThan(ends[i]!);
          expect(ends[i]!).toBeLessThanOrEqual(text.length);
          if (i > 0) expect(starts[i]!).toBeGreaterThanOrEqual(starts[i - 1]!);
          if (i > 0) expect(ends[i]!).toBeGreaterThanOrEqual(ends[i - 1]!);
        }
        for (const { start, end } of disguised) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(folded.length);
        }
        expect(normalise(text)).toEqual(read);
      }),
      { numRuns: 3000 },
    );
  });

  test('a folded text folds to itself, with nothing left to undo', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = normalise(text).folded;
        const again = normalise(once);
        expect(again.folded).toBe(once);
        expect(again.disguised).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test('segments are in order and inside the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { folded } = normalise(text);
        const cut = segment(folded);
        let last = 0;
        for (let i = 0; i < cut.count; i++) {
          expect(cut.starts[i]!).toBeGreaterThanOrEqual(last);
          expect(cut.ends[i]!).toBeGreaterThan(cut.starts[i]!);
          last = cut.ends[i]!;
          if (i > 0) expect(cut.sentences[i]! - cut.sentences[i - 1]!).toBeOneOf([0, 1]);
          if (i > 0) expect(cut.clauses[i]!).toBeGreaterThanOrEqual(cut.clauses[i - 1]!);
        }
        expect(last).toBeLessThanOrEqual(folded.length);
        expect(cut.firstTokens.length).toBe(cut.sentenceCount + 1);
        expect(cut.sentenceEnds.length).toBe(cut.sentenceCount);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('tokens, clauses and sentences', () => {
  test.each(cuts)('$text', ({ text, cut, questions = [], quoted = [] }) => {
    const { folded } = normalise(text);
    const parts = segment(folded);
    const out: string[] = [];
    for (let i = 0; i < parts.count; i++) {
      if (i > 0)
        out.push(
          parts.sentences[i] !== parts.sentences[i - 1]
            ? ' | '
            : parts.clauses[i] !== parts.clauses[i - 1]
              ? ' , '
              : ' ',
        );
      out.push(folded.slice(parts.starts[i], parts.ends[i]));
    }
    expect(out.join('')).toBe(cut);
    expect(Array.from({ length: parts.sentenceCount }, (_, i) => i).filter(parts.sentenceIsQuestion)).toEqual(
      questions,
    );
    expect(parts.quoted.map(({ start, end }) => folded.slice(start, end))).toEqual(quoted);
  });
});

describe('time', () => {
  /** Processor time: the machine may be busy with other things. */
  const cost = (run: () => void): number => {
    const least = Math.min(
      ...[1, 2, 3].map(() => {
        const before = process.cpuUsage();
        run();
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      }),
    );
    return least;
  };
  const units = [
    '0123456789',
    'a\u0301\u0323',
    '😀👍🏽',
    'a\u200b',
    '\u202e',
    'a ',
    'ab/cd ',
    'a/',
    '@',
    'p4ss w0rd ',
    'a.b ',
    '"',
    'ﬃ㌀',
    'cаc сac ',
  ];

  test.each(units)('a megabyte of %j costs little more than half of it, on any machine', (unit) => {
    const text = unit.repeat(Math.ceil(0x100000 / unit.length));
    // Half of what is read at most: beyond 64 Ki units a text is cut.
    const half = text.slice(0, 0x8000);
    const [whole, part] = [normalise(text).folded, normalise(half).folded];
    expect(cost(() => void normalise(text))).toBeLessThan(6 * cost(() => void normalise(half)) + 50);
    expect(cost(() => void segment(whole))).toBeLessThan(6 * cost(() => void segment(part)) + 50);
  });
});
