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
});
