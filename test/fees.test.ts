import { describe, expect, test } from 'vitest';
import { scanWithRules } from '../lib/scan';
import { convert, feeReport, feesOfAd, RATES_AS_OF, RATES_NOTE } from '../lib/verdict/fees';
import { adFeeCases } from '../lib/verdict/fees/of-ad.cases';
import { feeCases } from '../lib/verdict/fees/report.cases';

describe('the fee report', () => {
  test.each(feeCases)('$name', ({ fees, pay, report, says, refuses }) => {
    const got = feeReport(fees, pay);
    expect(got).toMatchObject(report);
    if (report.months === undefined) expect(got.months).toBeUndefined();
    if (report.total === undefined && report.months === undefined) expect(got.total).toBeUndefined();
    if (says) expect(got.says.join('\n')).toContain(says);
    if (refuses) expect(got.refuses).toContain(refuses);
    else expect(got.refuses).toEqual([]);
  });

  test('the ILO rule closes every report that has a fee', () => {
    for (const { fees, pay } of feeCases) {
      const { says, worker, unclear } = feeReport(fees, pay);
      const hasRule = says[says.length - 1]?.includes('Workers should bear no recruitment fees') ?? false;
      expect(hasRule).toBe(worker.length + unclear.length > 0);
    }
  });

  test('odd numbers are left out and never become figures', () => {
    const odd = [Number.NaN, Number.POSITIVE_INFINITY, -5, 0].map((amount) => ({
      field: 'text' as const,
      start: 0,
      end: 1,
      amount,
      currency: 'EUR',
      what: 'deposit',
      payer: 'worker' as const,
    }));
    expect(feeReport(odd, undefined).worker).toEqual([]);
    expect(
      JSON.stringify(
        feeReport([{ field: 'text', start: 0, end: 1, amount: 5, currency: 'EUR', what: 'deposit', payer: 'worker' }], {
          start: 0,
          end: 1,
          value: 0,
          currency: 'EUR',
          period: 'month',
        }),
      ),
    ).not.toMatch(/NaN|Infinity|null/);
  });
});

describe('the fees of a whole ad', () => {
  test.each(adFeeCases.map((one) => [one.listing.text, one] as const))('%s', (_, wanted) => {
    const { listing, fees, report, says, refuses } = wanted;
    const got = feesOfAd(listing, scanWithRules(listing));
    const stated = got.fees.map(({ amount, currency, what, payer, period }) => [
      amount,
      currency,
      what,
      payer,
      ...(period ? [period] : []),
    ]);
    expect(stated).toEqual(fees);
    expect({ total: got.total, months: got.months, clearedAfter: got.clearedAfter }).toEqual({
      total: report.total,
      months: report.months,
      clearedAfter: report.clearedAfter,
    });
    if (report.taken) expect(got.taken).toEqual(report.taken);
    if (says) expect(got.says).toContain(says);
    if (refuses) expect(got.refuses).toContain(refuses);
    else expect(got.refuses).toEqual([]);
  });

  test('a listing that was changed since gives the sums of its verdict, and no error', () => {
    const text = 'Agency fee 500 EUR, you pay it before departure. Salary 1,000 EUR per month net.';
    const got = feesOfAd({ text: 'gone' }, scanWithRules({ text }));
    expect(got.fees.map(({ amount }) => amount)).toEqual([500]);
    expect(got.refuses).toEqual(['cannot say how many months: the ad states no pay']);
  });
});

describe('the table of rates', () => {
  test('is dated and labelled approximate', () => {
    expect(RATES_AS_OF).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(RATES_NOTE).toContain('approximate, for arithmetic only');
  });

  test('there and back gives the same sum', () => {
    for (const code of ['EUR', 'INR', 'VND', 'KWD', 'USDT'])
      expect(convert(convert(100, 'USD', code) ?? 0, code, 'USD')).toBeCloseTo(100, 9);
    expect(convert(1, 'USD', 'XXX')).toBeUndefined();
  });
});
