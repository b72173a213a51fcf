import { describe, expect, it } from 'vitest';
import { scanWithRules } from '../lib/scan';
import type { SignalCases } from '../lib/signals/engine/cases';

const files = import.meta.glob<SignalCases>('../lib/signals/*.cases.ts', { eager: true, import: 'default' });

const statedIn = (text: string): string[] =>
  scanWithRules({ text })
    .evidence.filter(({ state }) => state === 'stated')
    .map(({ signal, quote }) => `${signal} «${quote}»`);

for (const [path, cases] of Object.entries(files)) {
  const id = path.replace(/^.*\/|\.cases\.ts$/g, '');
  describe(id, () => {
    it('has at least ten cases each way', () => {
      expect(cases.flags.length).toBeGreaterThanOrEqual(10);
      expect(cases.passes.length).toBeGreaterThanOrEqual(10);
    });
    it.each(cases.flags)('flags: %s', (text) => {
      const stated = statedIn(text);
      expect(
        stated.some((line) => line.startsWith(`${id} `)),
        stated.join('; ') || 'nothing stated',
      ).toBe(true);
    });
    it.each(cases.passes)('passes: %s', (text) => {
      expect(statedIn(text).filter((line) => line.startsWith(`${id} `))).toEqual([]);
    });
  });
}
