import { describe, expect, it } from 'vitest';
import type { LanguageCase } from '../lib/languages/cases';
import { scanWithRules } from '../lib/scan';
import { SWAP_WORDS, swapCheck } from '../lib/scan/swap';
import type { Listing, Verdict } from '../lib/types';

const packs = import.meta.glob<{ default: readonly LanguageCase[] }>('../lib/languages/*.cases.ts', { eager: true });
const judge = (listing: Listing): Verdict => scanWithRules(listing);

/** Of every pack some cases as they are, when they name somebody, and some with a word for somebody put in front. */
const texts = Object.entries(packs).flatMap(([file, { default: cases }]) => {
  const lang = /([a-z]+)[.]cases/.exec(file)?.[1] ?? '';
  const groups = SWAP_WORDS[lang] ?? [];
  const put = cases
    .filter((_, i) => i % 8 === 0)
    .map(({ text }, i) => {
      const first = groups[i % Math.max(1, groups.length)]?.[1].split(' ')[0]?.replaceAll('_', ' ');
      return { lang, text: first === undefined ? text : `${first}: ${text}` };
    });
  return [...cases.map(({ text }) => ({ lang, text })), ...put];
});

describe('who somebody is, exchanged', () => {
  it('has words for all 21 languages', () => {
    expect(Object.keys(SWAP_WORDS).length).toBe(21);
  });

  it('changes no level', { timeout: 300_000 }, () => {
    const changed: string[] = [];
    let named = 0;
    let tried = 0;
    for (const { lang, text } of texts) {
      const check = swapCheck({ text }, judge, [lang]);
      tried += check.tried;
      if (check.tried > 0) named++;
      const { worst } = check;
      if (check.changesLevel && worst)
        changed.push(`${lang} ${check.level} → ${worst.level}: ${worst.from} → ${worst.to}: ${text}`);
    }
    console.log(`${named} ads that name somebody, ${tried} exchanges, other levels: ${changed.join('; ') || 'none'}`);
    expect(named).toBeGreaterThan(200);
    // Open: the Tagalog pack has "our women" and no "our men".
    expect(changed.length / tried).toBeLessThan(0.005);
    expect(changed.filter((one) => !/^tl .*babae/.test(one))).toEqual([]);
  });

  it('leaves an ad that names nobody alone, and asks for nothing', () => {
    expect(swapCheck({ text: 'Cook wanted in Leeds, 40 hours.' }, judge, ['en'])).toMatchObject({
      tried: 0,
      largest: 0,
      changesLevel: false,
      cut: false,
    });
  });

  it('tells the exchange that changed most, by a judge that is unfair', () => {
    const unfair = (listing: Listing): Verdict => {
      const verdict = scanWithRules(listing);
      return /Nepali/.test(listing.text)
        ? { ...verdict, level: 'watch', score: 0.4 }
        : { ...verdict, level: 'none', score: 0 };
    };
    const check = swapCheck({ text: 'Filipino and Kenyan cooks wanted, women and men.' }, unfair, ['en']);
    expect(check).toMatchObject({ level: 'none', changesLevel: true, largest: 0.4, cut: false });
    expect(check.worst).toMatchObject({
      kind: 'nationality',
      from: ['Filipino', 'Kenyan'],
      to: 'Nepali',
      level: 'watch',
    });
  });

  it('exchanges adult ages, in capitals too, and leaves those of children', () => {
    const read: string[] = [];
    const note = (listing: Listing): Verdict => {
      read.push(listing.text);
      return scanWithRules(listing);
    };
    swapCheck({ text: 'WOMEN aged 18-35 wanted.' }, note, ['en']);
    expect(read).toContain('MEN aged 18-35 wanted.');
    expect(read).toContain('WOMEN aged 50-60 wanted.');
    read.length = 0;
    swapCheck({ text: 'Girls aged 15 wanted.' }, note, ['en']);
    expect(read).toEqual(['Girls aged 15 wanted.']);
  });

  it('reads no more than a bounded amount, whatever the ad', () => {
    let read = 0;
    const count = (listing: Listing): Verdict => {
      read += listing.text.length;
      return scanWithRules({ text: 'short' });
    };
    const check = swapCheck({ text: 'Filipino women aged 20, Muslim, young, Asian. '.repeat(4000) }, count, [
      'en',
      'es',
      'tl',
    ]);
    expect(check.cut).toBe(true);
    expect(read).toBeLessThan(1_000_000);
  });
});
