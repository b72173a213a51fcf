import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figuresOf, type Measured, withFigures } from '../model/figures';

const measured = JSON.parse(readFileSync('model/artifact/metrics.json', 'utf8')) as Measured;

test('every figure of the model card is the one that was measured with the shipped artifact', () => {
  const card = readFileSync('model/README.md', 'utf8');
  expect(withFigures(card, figuresOf(measured))).toBe(card);
});

test('a card that has lost its marks is refused', () => {
  expect(() => withFigures('# The model', figuresOf(measured))).toThrow('no place');
});
