import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../lib/text/language';
import { cases, mixed, unclear } from '../lib/text/language.cases';
import { normalise } from '../lib/text/normalise';

/** What came out wrong, as `expected → got`, and the share that came out right. */
function tell(kind: 'sentences' | 'phrases'): { right: number; confused: string[] } {
  const confused: string[] = [];
  let all = 0;
  for (const { lang, [kind]: texts } of cases) {
    for (const text of texts) {
      all++;
      const { lang: got } = detectLanguage(normalise(text));
      if (got !== lang) confused.push(`${lang} → ${got}`);
    }
  }
  return { right: 1 - confused.length / all, confused };
}

describe('languages told apart', () => {
  test('the cases cover forty languages or more', () => {
    expect(new Set(cases.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(40);
  });

  test.each([
    ['sentences', 0.95],
    ['phrases', 0.85],
  ] as const)('%s: at least %d right', (kind, least) => {
    const { right, confused } = tell(kind);
    console.log(`${kind}: ${(right * 100).toFixed(1)} % right; ${confused.join(', ')}`);
    expect(right).toBeGreaterThanOrEqual(least);
  });

  test('what is called reliable is right nearly always', () => {
    const sure = cases
      .flatMap(({ lang, sentences, phrases }) =>
        [...sentences, ...phrases].map((text) => ({ lang, got: detectLanguage(text) })),
      )
      .filter(({ got }) => got.reliable);
    expect(sure.length).toBeGreaterThan(200);
    expect(sure.filter(({ lang, got }) => lang !== got.lang).length / sure.length).toBeLessThanOrEqual(0.02);
  });

  test.each(mixed)('$text is in $langs', ({ text, langs }) => {
    const { candidates } = detectLanguage(text);
    expect(
      candidates
        .filter(({ score }) => score >= 0.15)
        .map(({ lang }) => lang)
        .sort(),
    ).toEqual([...langs].sort());
  });

  test.each(unclear)('%j is unclear', (text) => {
    expect(detectLanguage(text).lang).toBe('und');
    expect(detectLanguage(text).reliable).toBe(false);
  });

  test('names and brands do not turn an ad', () => {
    expect(detectLanguage('Требуются курьеры в Samokat и Yandex Go, смены через WhatsApp, оплата на карту').lang).toBe(
      'ru',
    );
    expect(
      detectLanguage('Se busca dependienta para tienda Apple Store en Shopping Center Plaza, contrato fijo').lang,
    ).toBe('es');
    expect(detectLanguage('Cần nhân viên bán hàng cho Circle K, ca tối, lương theo giờ, gọi Mr John Smith').lang).toBe(
      'vi',
    );
  });

  test('a disguised text is read through its disguise', () => {
    expect(detectLanguage(normalise('Аnуоnе gоіng hоmе bеfоrе thе еnd раyѕ fоr thе rооm')).lang).toBe('en');
    expect(detectLanguage(normalise('w e  k e e p  y o u r  p a p e r s  i n  t h e  o f f i c e')).lang).toBe('en');
  });

  test('scripts are told by their share', () => {
    const { scripts } = detectLanguage('работа WhatsApp');
    expect(scripts.map(({ script }) => script)).toEqual(['Latn', 'Cyrl']);
    expect(scripts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });
});

test('any string has a language or none, the same twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const found = detectLanguage(text);
      expect(found.lang).toMatch(/^[a-z]{2,3}(-Latn)?$/);
      for (const { score } of found.candidates) expect(score).toBeLessThanOrEqual(1);
      expect(detectLanguage(text)).toEqual(found);
    }),
    { numRuns: 300 },
  );
});

test('a sentence costs no more than twenty times its folding, on any machine', () => {
  const texts = cases.flatMap(({ sentences }) => sentences);
  const cost = (read: (text: string) => unknown): number => {
    const before = process.cpuUsage();
    for (let round = 0; round < 4; round++) for (const text of texts) read(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  cost(detectLanguage);
  const [folding, telling] = [cost(normalise), cost(detectLanguage)];
  console.log(
    `${Math.round((texts.length * 4000) / telling)} sentences a second, ${(telling / folding).toFixed(1)} times their folding`,
  );
  expect(telling).toBeLessThan(20 * folding + 50);
});
