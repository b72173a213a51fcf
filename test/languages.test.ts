import { describe, expect, it } from 'vitest';
import type { LanguageCase } from '../lib/languages/cases';
import { scanWithRules } from '../lib/scan';

const files = import.meta.glob<LanguageCase[]>('../lib/languages/*.cases.ts', { eager: true, import: 'default' });

for (const [path, cases] of Object.entries(files)) {
  const code = path.replace(/^.*\/|\.cases\.ts$/g, '');
  describe(code, () => {
    for (const [index, { text, title, kind, about, expect: wanted }] of cases.entries()) {
      it(`${index} ${about}: ${text.slice(0, 80)}`, () => {
        const verdict = scanWithRules({
          text,
          ...(title === undefined ? {} : { title }),
          ...(kind === undefined ? {} : { kind }),
        });
        const stated = verdict.evidence.filter((e) => e.state === 'stated').map((e) => e.signal);
        const denied = verdict.evidence.filter((e) => e.state === 'contradicted').map((e) => e.signal);
        const saw = `${verdict.level}; stated ${stated.join(', ') || 'nothing'}; contradicted ${denied.join(', ') || 'nothing'}; lang ${verdict.lang}${verdict.aside ? `; ${verdict.aside}` : ''}`;
        if (wanted.level === 'flagged') expect(verdict.flagged, saw).toBe(true);
        if (wanted.level === 'none') expect(verdict.level, saw).toBe('none');
        for (const signal of wanted.signals ?? []) expect(stated, saw).toContain(signal);
        for (const signal of wanted.not ?? []) expect(stated, saw).not.toContain(signal);
        for (const signal of wanted.contradicted ?? []) expect(denied, saw).toContain(signal);
      });
    }
  });
}
