import { describe, expect, it } from 'vitest';
import { scan, scanWithRules } from '../lib/scan';

const AD = {
  title: 'Hotel cleaners abroad',
  text: 'A security deposit of 2,000 USD is returned after two years. Pay a registration fee of 300 EUR before departure.',
};

describe('scan', () => {
  it('says "rules only" when the model fails, and keeps what the rules found', async () => {
    const [verdict] = await scan([AD], () => Promise.reject(new Error('weights.bin is damaged')), 'm1');
    expect(verdict?.engine.model).toBe('none');
    expect(verdict?.engine.note).toBe('rules only: weights.bin is damaged');
    expect(verdict?.deceptive).toBeUndefined();
    expect(verdict?.evidence).toEqual(scanWithRules(AD).evidence);
    expect(verdict?.flagged).toBe(true);
  });

  it('gives one verdict a listing in the same order, with what the model says of each', async () => {
    const other = { text: 'Bakery assistant, five mornings a week, paid weekly by bank transfer.' };
    const verdicts = await scan([other, AD], async () => [{ deceptive: 0.1 }, { deceptive: 0.9 }], 'm1');
    expect(verdicts.map(({ deceptive, flagged, engine }) => [deceptive, flagged, engine.model])).toEqual([
      [0.1, false, 'm1'],
      [0.9, true, 'm1'],
    ]);
  });

  it('never gives a quiet all-clear in a language without a pack', () => {
    const finnish =
      'Haemme siivoojaa hotelliin Helsinkiin. Työaika on kahdeksan tuntia päivässä ja palkka maksetaan kuukausittain.';
    const verdict = scanWithRules({ text: finnish });
    expect([verdict.lang, verdict.coverage, verdict.level, verdict.flagged]).toEqual([
      'fi',
      'none',
      'not-scored',
      false,
    ]);
  });

  it('lists the sums that fall on the worker, and what each is for', () => {
    const { fees } = scanWithRules(AD);
    expect(fees.map(({ amount, currency, what, payer }) => [amount, currency, what, payer])).toEqual([
      [2000, 'USD', 'deposit', 'worker'],
      [300, 'EUR', 'recruitment-fee', 'worker'],
    ]);
    for (const { start, end, amount } of fees)
      expect(AD.text.slice(start, end).replace(',', '')).toContain(String(amount));
  });

  it.each([
    ['Paranı köye dönerken toptan alırsın.', 'wage-withholding'],
    ['El pasaporte lo guarda el patrón hasta terminar el contrato.', 'document-retention'],
    ['Po przyjeździe zbieramy paszporty i zamykamy je w sejfie w biurze.', 'document-retention'],
    ['Sesampainya di sana paspor disimpan majikan sampai kontrak selesai.', 'document-retention'],
  ] as const)('reads the one sentence in another language behind short English ones: %s', (sentence, signal) => {
    const { evidence } = scanWithRules({ text: `We are looking for staff. Good pay. Nice team. ${sentence}` });
    expect(evidence.filter(({ state }) => state === 'stated').map((one) => one.signal)).toContain(signal);
  });

  it('counts an age range that opens at 17 for sexual work and children alone, not for any job', () => {
    const levelOf = (text: string) => scanWithRules({ text }).level;
    expect(levelOf('Florist aged 17 to 28 wanted, housing provided, apply for the job today.')).toBe('none');
    expect(levelOf('Youth camp helpers, 17-25 years, work abroad with a room of your own.')).toBe('none');
    expect(levelOf('Dancers aged 17 to 28 wanted for a club abroad.')).toBe('high');
    expect(levelOf('Florist aged 15 to 28 wanted abroad, housing provided.')).toBe('high');
  });

  it.each([
    ['A deposit of 20 euros is asked, for the locker key, and comes back on your last day.', 'none'],
    ['There is a deposit, 20 euros, for the towel.', 'none'],
    ['A deposit of 800 euros is asked, for the locker key, and comes back on your last day.', 'elevated'],
    ['A deposit of 80 euros is taken before departure, and a locker key costs 5 euros.', 'elevated'],
    ['Nobody goes out after 22:00 when the gate closes, but you have your own key.', 'none'],
    ['You may not go out alone, one free evening a month with permission.', 'elevated'],
  ] as const)('what excuses may stand in the next clause: %s', (text, level) => {
    expect(scanWithRules({ text }).level).toBe(level);
  });

  it.each([
    ['[CITY] needs [NUMBER] packers, start now.', 'watch', 1],
    ['Hello {{name}}, we have a job for you in {{city}}, write us today.', 'watch', 2],
    ['Wir suchen Helfer in %STADT%, Lohn %LOHN% im Monat.', 'watch', 2],
    ['Our client [COMPANY NAME] looks for a cook in Leeds.', 'none', 1],
    ['Call [PHONE] or write to [EMAIL], ask for [NAME]. The cook [sic] starts at 9.', 'none', 0],
  ] as const)('open blanks of a template: %s', (text, level, blanks) => {
    const verdict = scanWithRules({ text });
    expect([verdict.level, verdict.evidence.filter(({ sub }) => sub === 'open-blanks').length]).toEqual([
      level,
      blanks,
    ]);
    for (const { start, end, quote } of verdict.evidence) expect(text.slice(start, end)).toBe(quote);
  });
});
