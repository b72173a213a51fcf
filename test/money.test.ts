import { describe, expect, test } from 'vitest';
import { findAmounts, findPay, nearestAmount } from '../lib/text/money';
import { moneyCases, notMoney } from '../lib/text/money.cases';

describe('amounts', () => {
  test.each(moneyCases)('$text', ({ text, amounts }) => {
    const found = findAmounts(text).map(({ start, end, ...says }) => [text.slice(start, end), says]);
    expect(found).toEqual(amounts);
  });

  test.each(notMoney)('no money: %s', (text) => {
    expect(findAmounts(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

describe('pay', () => {
  test.each([
    [
      'Salary 500-700 EUR per month net. Agency fee 1,200 EUR.',
      { value: 500, to: 700, currency: 'EUR', period: 'month', basis: 'net' },
    ],
    ['Deposit 300 EUR. We pay 15 EUR per hour gross', { value: 15, currency: 'EUR', period: 'hour', basis: 'gross' }],
    ['Registration fee 50 USD, you earn 900 USD', { value: 900, currency: 'USD' }],
    ['Sueldo: 1.300 € netos al mes, fianza de 200 €', { value: 1300, currency: 'EUR', period: 'month', basis: 'net' }],
    ['Gehalt 2.000 € brutto im Monat', { value: 2000, currency: 'EUR', period: 'month', basis: 'gross' }],
    [
      'зарплата 50 000 руб. в месяц на руки, взнос 5000 руб.',
      { value: 50_000, currency: 'RUB', period: 'month', basis: 'net' },
    ],
    ['वेतन ₹15,000 प्रति माह। फीस ₹30,000', { value: 15_000, currency: 'INR', period: 'month' }],
    ['বেতন ২০,০০০ টাকা মাসে, জমা ৫০,০০০ টাকা', { value: 20_000, currency: 'BDT', period: 'month' }],
    ['เงินเดือน 25,000 บาท ค่ามัดจำ 5,000 บาท', { value: 25_000, currency: 'THB', period: 'month' }],
    ['الراتب 3000 ريال شهريا ورسوم 500 ريال', { value: 3000, currency: 'SAR', period: 'month' }],
    ['月薪8000元,押金5000元', { value: 8000, currency: 'CNY', period: 'month' }],
    ['salary 1200 monthly', { value: 1200, period: 'month' }],
  ] as const)('%s', (text, says) => {
    const pay = findPay(text, findAmounts(text));
    expect(pay).toEqual({ start: expect.any(Number), end: expect.any(Number), ...says });
  });

  test.each(['Agency fee 1,200 EUR', 'Deposit of 300 EUR per person', 'penalty 2000 EUR', 'we have 20 people', ''])(
    'no pay: %s',
    (text) => {
      expect(findPay(text, findAmounts(text))).toBeUndefined();
    },
  );
});

describe('the nearest amount', () => {
  const text = 'fee 850, deposit of 300 EUR and much later on 900 EUR';
  const amounts = findAmounts(text);

  test('is the one that follows, within the gap', () => {
    const deposit = text.indexOf('deposit');
    expect(nearestAmount(amounts, deposit, deposit + 7, 10, text)?.value).toBe(300);
    expect(nearestAmount(amounts, deposit, deposit + 7, 1, text)).toBeUndefined();
    expect(nearestAmount(amounts, 0, 3, 10, text)?.value).toBe(850);
  });
});

const MEGABYTE = 1_000_000;
const filler = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);

/** CPU milliseconds to read `text` for sums and pay. */
function spent(text: string): number {
  const started = process.cpuUsage();
  findPay(text, findAmounts(text));
  return process.cpuUsage(started).user / 1000;
}

describe('hostile text', () => {
  test.each([
    '1',
    '1 2 3 ',
    '$',
    '1,',
    '1 per ',
    'two ',
    '一万',
    'zwei tausend drei ',
    '1-',
    '٣ ',
    '\u200b',
    '1\u20e3',
    'salary 5 month ',
    'ﷺ',
  ])('a megabyte of %j costs about four times a quarter, on any machine', (piece) => {
    const text = filler(piece);
    const quarter = spent(text.slice(0, text.length / 4));
    expect(spent(text)).toBeLessThan(8 * quarter + 300);
  });
});
