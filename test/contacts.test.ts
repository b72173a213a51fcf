import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import { findContacts } from '../lib/text/contacts';
import {
  type ContactCase,
  disguisedPhones,
  notContacts,
  notPhones,
  otherContacts,
  plainPhones,
  wallets,
} from '../lib/text/contacts/contacts.cases';
import { STANDALONE } from '../lib/text/contacts/handles';
import { BARE, SCHEME } from '../lib/text/contacts/urls';
import { TOKEN, walletValue } from '../lib/text/contacts/wallets';
import '../lib/text/money';
import { foldedPatterns } from '../lib/text/numerals/pattern';
import { madePhones } from './contacts.made';
import '../lib/text/quantities';

const read = (text: string) =>
  findContacts(text, 'text').map(({ start, end, type, value, obfuscated }) => [
    text.slice(start, end),
    type,
    value,
    obfuscated,
  ]);

const named = (cases: readonly ContactCase[]) => cases.map(([text, ...contacts]) => ({ text, contacts }));

describe('phones', () => {
  test.each(named(plainPhones))('plain: $text', ({ text, contacts }) => expect(read(text)).toEqual(contacts));
  test.each(named(disguisedPhones))('disguised: $text', ({ text, contacts }) => expect(read(text)).toEqual(contacts));
  test.each(notPhones)('none: %s', (text) => expect(read(text).filter(([, type]) => type === 'phone')).toEqual([]));
  test('the country that is given settles a national number', () => {
    expect(findContacts('call 600 123 456', 'text', { country: 'PL' })[0]?.value).toBe('+48600123456');
    expect(findContacts('call 600 123 456', 'text', { country: 'es' })[0]?.value).toBe('+34600123456');
    expect(findContacts('call 600 123 456', 'title', { country: '??' })[0]).toMatchObject({
      field: 'title',
      value: '600123456',
    });
  });
});

describe('phones in disguise, made for each of 21 languages', () => {
  const made = madePhones(4);
  const isFound = ({ text, start, end, digits }: (typeof made)[number]): boolean =>
    findContacts(text, 'text').some(
      (one) =>
        one.type === 'phone' && one.obfuscated && one.value.endsWith(digits) && one.start < end && start < one.end,
    );
  const missed = made.filter((phone) => !isFound(phone));
  const tally = (key: 'lang' | 'disguise'): Map<string, number> => {
    const found = new Map<string, number>();
    for (const name of new Set(made.map((phone) => phone[key]))) {
      const all = made.filter((phone) => phone[key] === name).length;
      found.set(name, 1 - missed.filter((phone) => phone[key] === name).length / all);
    }
    return found;
  };

  test('nearly all are found, said to be disguised, and read right', () => {
    console.log(`${made.length - missed.length} of ${made.length} disguised phones found`);
    expect(made.length).toBeGreaterThan(1900);
    expect(missed.length / made.length).toBeLessThanOrEqual(0.02);
  });

  test('in every language nine of ten', () => {
    for (const [lang, share] of tally('lang')) expect(share, lang).toBeGreaterThanOrEqual(0.9);
  });

  // A number that is broken into lines and not announced may be anything.
  test('in every disguise nine of ten, broken into lines seven of eight', () => {
    for (const [disguise, share] of tally('disguise'))
      expect(share, disguise).toBeGreaterThanOrEqual(disguise === 'groups in lines' ? 0.875 : 0.9);
  });

  test.each(['Rp 6,OOO,OOO per bulan', 'from 6 to 17, 18 noyenaek 2022', 'one by one, two by two, three in a row'])(
    'and none where there is none: %s',
    (text) => expect(findContacts(text, 'text')).toEqual([]),
  );
});

describe('other contacts', () => {
  test.each(named(otherContacts))('$text', ({ text, contacts }) => expect(read(text)).toEqual(contacts));
  test.each(notContacts)('none: %s', (text) => expect(read(text)).toEqual([]));
  test.each(wallets.right)('right wallet %s', (wallet) => expect(walletValue(wallet)).toBeDefined());
  test.each(wallets.wrong)('wrong wallet %s', (wallet) => expect(walletValue(wallet)).toBeUndefined());
});

/** CPU milliseconds of some work. */
function spent(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  return process.cpuUsage(started).user / 1000;
}

describe('hostile text', () => {
  test.each([
    '1',
    '1 2 3 ',
    '1234567890 ',
    '12\n34\n',
    '0O',
    'a@',
    'a (at) b dot c ',
    'a.',
    'http://a ',
    'www.',
    'telegram: ',
    'bc1q',
    'de12 ',
    '@',
    'one two three four five six seven ',
    '一二三',
    '+',
    '(0',
    '\u200b1',
    'x dot com ',
  ])('a megabyte of %j costs about four times a quarter, on any machine', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const quarter = spent(() => findContacts(text.slice(0, text.length / 4), 'text'));
    let found: ReturnType<typeof findContacts> = [];
    expect(spent(() => (found = findContacts(text, 'text')))).toBeLessThan(8 * quarter + 300);
    for (const { start, end } of found) expect(start < end && end <= text.length).toBe(true);
  });

  test('spans never overlap and never leave the text', () => {
    const pieces = [
      '+44 20 7946 0958',
      'hr(at)example.com',
      'https://wa.me/442079460958',
      '@name_1',
      '0️⃣1️⃣',
      'ß',
      '\ud800',
      '🔟',
      'zero',
      ' ',
      '\n',
      'GB82WEST12345698765432',
    ];
    for (let seed = 1; seed < 300; seed++) {
      let text = '';
      for (let k = 0, n = seed; k < 12; k++, n = (n * 48271) % 2147483647) text += pieces[n % pieces.length];
      const found = findContacts(text, 'text');
      for (const [i, one] of found.entries()) {
        expect(one.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
        expect(one.end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});

test('no pattern of contacts, money, hours or ages is known to be catastrophic', () => {
  const patterns = [STANDALONE, BARE, SCHEME, TOKEN, ...foldedPatterns];
  expect(patterns.length).toBeGreaterThan(25);
  for (const { source, flags } of patterns) {
    expect(checkSync(source, flags, { timeout: 1500 }).status, source.slice(0, 60)).not.toBe('vulnerable');
  }
});

const SHARED = new URL('../../shared/data/benign/', import.meta.url);

describe.skipIf(!existsSync(SHARED))('ordinary ads with their phones masked (skipped without ../shared)', () => {
  test.each([
    ['glassdoor-ds', 0],
    ['skillspan', 0],
    ['jordan-spac', 0],
  ])('%s: at most %i phones', (name, most) => {
    const lines = gunzipSync(readFileSync(new URL(`${name}.jsonl.gz`, SHARED)))
      .toString()
      .split('\n')
      .filter(Boolean);
    let phones = 0;
    for (const line of lines)
      phones += findContacts((JSON.parse(line) as { text: string }).text, 'text').filter(
        ({ type }) => type === 'phone',
      ).length;
    expect(phones).toBeLessThanOrEqual(most);
  });
});
