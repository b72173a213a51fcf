import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '../lib/languages';
import type { LanguageCase } from '../lib/languages/cases';
import { scanWithRules } from '../lib/scan';
import { signals } from '../lib/signals';
import { compile } from '../lib/signals/engine/compile';
import type { Verdict } from '../lib/types';

const files = import.meta.glob<LanguageCase[]>('../lib/languages/*.cases.ts', { eager: true, import: 'default' });

interface Count {
  harmful: number;
  found: number;
  fair: number;
  falseAlarms: number;
}
const counts = new Map<string, Count>();

for (const [path, cases] of Object.entries(files)) {
  const code = path.replace(/^.*\/|\.cases\.ts$/g, '');
  const count: Count = { harmful: 0, found: 0, fair: 0, falseAlarms: 0 };
  counts.set(code, count);
  describe(code, () => {
    for (const [index, { text, title, kind, about, expect: wanted }] of cases.entries()) {
      it(`${index} ${about}: ${text.slice(0, 80)}`, () => {
        const verdict = scanWithRules({
          text,
          ...(title === undefined ? {} : { title }),
          ...(kind === undefined ? {} : { kind }),
        });
        const stated = signalsOf(verdict, 'stated');
        const denied = signalsOf(verdict, 'contradicted');
        const saw = `${verdict.level}; stated ${stated.join(', ') || 'nothing'}; contradicted ${denied.join(', ') || 'nothing'}; lang ${verdict.lang}${verdict.aside ? `; ${verdict.aside}` : ''}`;
        if (wanted.level === 'flagged') {
          count.harmful++;
          if (verdict.flagged) count.found++;
        } else if (wanted.level === 'none') {
          count.fair++;
          if (verdict.flagged) count.falseAlarms++;
        }
        if (wanted.level === 'flagged') expect(verdict.flagged, saw).toBe(true);
        if (wanted.level === 'none') expect(verdict.level, saw).toBe('none');
        for (const signal of wanted.signals ?? []) expect(stated, saw).toContain(signal);
        for (const signal of wanted.not ?? []) expect(stated, saw).not.toContain(signal);
        for (const signal of wanted.contradicted ?? []) expect(denied, saw).toContain(signal);
      });
    }
  });
}

const signalsOf = (verdict: Verdict, state: 'stated' | 'contradicted'): string[] =>
  verdict.evidence.filter((evidence) => evidence.state === state).map(({ signal }) => signal);

/** These cases were seen by whoever wrote the packs: they show what works, not how well unseen ads are read. */
afterAll(() => {
  const rows = [...counts].map(
    ([code, { harmful, found, fair, falseAlarms }]) =>
      `${code.padEnd(4)} ${String(harmful - found).padStart(3)} missed of ${String(harmful).padStart(3)}   ${String(falseAlarms).padStart(3)} false alarms of ${String(fair).padStart(3)}`,
  );
  console.log(`Cases written with the packs, rules alone\n${rows.join('\n')}`);
});

describe('packs', () => {
  const { lexis } = compile(signals, languages);
  it.each(languages.map(({ code }, index) => [code, index] as const))(
    '%s: every term can be read, cases stand beside it',
    (code, index) => {
      expect(lexis.lexicon(index).size).toBeGreaterThan(languages[index]?.coverage === 'tested' ? 100 : 50);
      if (code !== 'en') expect(Object.keys(files).some((path) => path.endsWith(`/${code}.cases.ts`))).toBe(true);
    },
  );
});
