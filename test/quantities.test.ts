import { describe, expect, test } from 'vitest';
import { findAges, findHours } from '../lib/text/quantities';
import { ageCases, hourCases, notAges, notHours } from '../lib/text/quantities.cases';

const says = <T extends { start: number; end: number }>(found: readonly T[]): Array<Omit<T, 'start' | 'end'>> =>
  found.map(({ start: _start, end: _end, ...rest }) => rest);

describe('hours', () => {
  test.each(hourCases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) =>
    expect(says(findHours(text))).toEqual(expected),
  );
  test.each(notHours)('no hours: %s', (text) => expect(findHours(text)).toEqual([]));
});

describe('ages', () => {
  test.each(ageCases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) =>
    expect(says(findAges(text))).toEqual(expected),
  );
  test.each(notAges)('no age: %s', (text) => expect(findAges(text)).toEqual([]));
  test('the span is the number and its noun', () => {
    const text = '👩 girls\u200b aged 17 years';
    const [age] = findAges(text);
    expect(text.slice(age?.start, age?.end)).toBe('17 years');
  });
});

/** CPU milliseconds to read `text` for hours and ages. */
function spent(text: string): number {
  const started = process.cpuUsage();
  findHours(text);
  findAges(text);
  return process.cpuUsage(started).user / 1000;
}

describe('hostile text', () => {
  // Machines differ by half an order of magnitude: what must hold is that four times the text costs about four times as much.
  test.each(['1', '1 2 3 ', '6:00-', '16 to ', 'two ', '一', '12 hours ', '16+', '10+6 '])(
    'a megabyte of %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const quarter = spent(text.slice(0, text.length / 4));
      expect(spent(text)).toBeLessThan(8 * quarter + 200);
    },
  );
});
