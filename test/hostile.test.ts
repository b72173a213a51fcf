import { afterAll, describe, expect, it } from 'vitest';
import { scanWithRules } from '../lib/scan';
import type { Verdict } from '../lib/types';

/**
 * One megabyte of each. The bar is 100 ms of processor time on a warm engine and a machine of its own; what is asserted
 * is a ratio to what was measured in the same run, and the real figures are printed.
 */
const MEGABYTE = 1024 * 1024;
const EIGHTH = 8 * 1024;
const SLACK_MS = 500;
const BAR_MS = 100;
const fill = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);

const KINDS: Record<string, string> = {
  digits: fill('1234567890'),
  'spaced digits': fill('1 2 3 '),
  'combining marks': fill('e\u0301\u0323\u0327'),
  emoji: fill('😀🔥💰'),
  'at signs': fill('@'),
  brackets: fill('(((['),
  'bidi controls': fill('\u202Eabc\u202C'),
  'zero-width': fill('p\u200Ba\u200Bs\u200Bs\u200B'),
  'spaced letters': fill('p a s s p o r t '),
  'one word': fill('a'),
  commas: fill('a,'),
  stops: fill('a. '),
  'line breaks': fill('pay\n'),
  'one sentence of evidence': fill('pay 500 fee before departure and the boss keeps your passport '),
  'evidence in lines': fill('No fee. The boss keeps your passport until you pay 500 USD.\n'),
  negations: fill('no not never '),
  'small words': fill('you we us the boss pay job '),
  cyrillic: fill('паспорт у хозяина '),
  han: fill('护照由老板保管'),
  thai: fill('นายจ้างเก็บพาสปอร์ต'),
  arabic: fill('جواز السفر عند الكفيل '),
  homoglyphs: fill('pаsspоrt '),
  leetspeak: fill('p4ssp0rt '),
  'lone surrogates': fill('\uD800a\uDC00'),
  nulls: fill('\u0000'),
  html: fill('<script>alert(1)</script>'),
};

/** Packs are read when first needed, and code is compiled when often run: neither is what is timed. */
function warmUp(): void {
  scanWithRules({ text: 'The engine is warm.' });
  for (const text of Object.values(KINDS)) scanWithRules({ text: text.slice(0, 3000) });
}

/** The verdict, and the processor milliseconds it took. */
function read(text: string): [verdict: Verdict, ms: number] {
  const before = process.cpuUsage();
  const verdict = scanWithRules({ text });
  const { user, system } = process.cpuUsage(before);
  return [verdict, (user + system) / 1000];
}

describe('hostile text: one megabyte of anything is read in bounded time and said to be cut', () => {
  warmUp();
  const taken: [kind: string, ms: number][] = [];
  it.each(Object.entries(KINDS))('%s', (kind, text) => {
    // A text is cut at 64 Ki units: what must hold on any machine is that all of it costs a few times what an eighth does.
    const [, eighth] = read(text.slice(0, EIGHTH));
    const [verdict, ms] = read(text);
    taken.push([kind, ms]);
    expect(verdict.truncated).toBe(true);
    expect(ms).toBeLessThan(24 * eighth + SLACK_MS);
    for (const { start, end, quote } of verdict.evidence) expect(text.slice(start, end)).toBe(quote);
  });

  afterAll(() => {
    const over = taken.filter(([, ms]) => ms > BAR_MS).length;
    const rows = taken.sort((a, b) => b[1] - a[1]).map(([kind, ms]) => `${ms.toFixed(0).padStart(5)} ms  ${kind}`);
    console.log(`A megabyte of each, processor time; ${over} of ${taken.length} over ${BAR_MS} ms\n${rows.join('\n')}`);
  });
});
