import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../lib/export/redact/finding';
import { keyFrom, keyText, newKey } from '../lib/export/redact/key';
import { NAMES } from '../lib/export/redact/person/words';
import { rewrite } from '../lib/export/redact/rewrite';
import { tokensUnder } from '../lib/export/redact/token';
import { workingCopy } from '../lib/export/redact/working';
import { SAMPLE } from '../lib/export/sample.cases';
import { scanWithRules } from '../lib/scan';
import { foldWord } from '../lib/text/numerals/fold';
import type { Finding, Listing } from '../lib/types';
import { PLANTS, plants, UNLED } from './redaction/plants';

const KEY = new Uint8Array(32).fill(7);
const TOKENS = tokensUnder(KEY);

function findingOf(listing: Listing, key = 'a.example:1'): Finding {
  return {
    key,
    site: 'a.example',
    pageUrl: 'https://a.example/',
    listing,
    verdict: scanWithRules(listing),
    firstSeen: '2026-01-02T03:04:05.000Z',
    lastSeen: '2026-01-02T03:04:05.000Z',
    timesSeen: 1,
  };
}

describe('five hundred planted contacts and names', () => {
  const all = plants();
  const left = all.map((plant) => {
    const { listing } = workingCopy(findingOf({ text: plant.text }), TOKENS);
    const bare = listing.text.replace(/\[\w+:[\da-f]+\]/g, '□');
    const joined = bare.replace(/[\s().+-]/g, '');
    const contact = bare.includes(plant.contact) || joined.includes(plant.contact.replace(/[\s().+-]/g, ''));
    // A one-letter family name stands in other words too: it counts where the title behind it stands.
    const names = plant.names.filter((name) =>
      name.length > 1
        ? bare.includes(name)
        : bare.includes(plant.line.slice(plant.line.indexOf(name), plant.line.indexOf(name) + 2)),
    );
    return { ...plant, bare, contact, left: names };
  });

  it('are five hundred, in every language, by names of which none is in the lists', () => {
    expect(all.length).toBeGreaterThanOrEqual(500);
    expect(PLANTS).toHaveLength(21);
    const known = PLANTS.flatMap(({ given, family }) => `${given} ${family}`.split(' ')).filter((name) =>
      NAMES.has(foldWord(name)),
    );
    expect(known).toEqual([]);
  });

  it('leave at most 1 % of contacts and 5 % of names in the working copy', () => {
    const contacts = left.filter((one) => one.contact);
    const names = left.filter((one) => one.left.length > 0);
    for (const one of [...contacts, ...names])
      console.log(`  left: ${one.lang} ${one.line} → ${one.bare.replaceAll('\n', ' / ')}`);
    console.log(`  contacts left: ${contacts.length} of ${all.length}; names left: ${names.length} of ${all.length}`);
    expect(contacts.length / all.length).toBeLessThanOrEqual(0.01);
    expect(names.length / all.length).toBeLessThanOrEqual(0.05);
  });
});

describe('names that no word leads to', () => {
  it('stay more often: counted, so that nobody takes a working copy for an anonymous one', () => {
    let all = 0;
    const left: string[] = [];
    for (const { lang, given, family, ad } of PLANTS) {
      for (const line of UNLED[lang] ?? []) {
        for (const round of [0, 4]) {
          const g = given.split(' ')[(++all + round) % 8] ?? '';
          const f = family.split(' ')[(all * 3 + round) % 8] ?? '';
          const contact = all % 2 ? `+44 7700 900${100 + all}` : `x${all}@sea.example`;
          const shown = line.replace('{g}', g).replace('{f}', f).replace('{c}', contact);
          const { text } = workingCopy(findingOf({ text: `${ad}\n${shown}` }), TOKENS).listing;
          if ([g, f].some((name) => name.length > 1 && shown.includes(name) && text.includes(name)))
            left.push(`${lang} ${shown}`);
        }
      }
    }
    for (const one of left) console.log(`  left: ${one}`);
    console.log(`  names left where no word leads to them: ${left.length} of ${all}`);
    expect(left.length / all).toBeLessThanOrEqual(0.3);
  });
});

const COOK = {
  title: 'Cook, call Tamsin',
  text: 'Cook wanted. Pay 300 EUR for the file.\nCall Tamsin Okafor on +44 7700 900123 or write to boss@kitchen.example. Account 12345678 90. 1,200 a month, 2024-2026.',
  employer: 'Kitchen, ask Tamsin',
  url: 'https://a.example/ad/7?phone=447700900123&mail=boss%40kitchen.example',
  contactLinks: ['tel:07700900123', 'mailto:Boss@kitchen.example?subject=x', 'https://wa.me/447700900123'],
};

describe('a working copy', () => {
  const finding = {
    ...findingOf(COOK),
    decision: { value: 'keep' as const, note: 'rang +447700900123, Tamsin', at: '2026-01-04T03:04:05.000Z' },
  };
  const copy = workingCopy(finding, TOKENS);

  it('has tokens in fields and text, and nothing of what they stand for', () => {
    const json = JSON.stringify(copy);
    for (const gone of ['Tamsin', 'Okafor', '7700900123', '900123', 'boss', '12345678', 'Boss'])
      expect(json).not.toContain(gone);
    expect(copy.listing.text).toMatch(
      /^Cook wanted\. Pay 300 EUR for the file\.\nCall \[name:[\da-f]{16}\] on \[phone:[\da-f]{16}\] or write to \[email:[\da-f]{16}\]\. Account \[account:[\da-f]{16}\]\. 1,200 a month, 2024-2026\.$/,
    );
  });

  it('has one token for one value, however it is written and wherever it stands', () => {
    const phone = TOKENS.of('phone', '+447700900123');
    expect(copy.listing.text).toContain(phone);
    expect(copy.listing.contactLinks).toEqual([
      `tel:${phone}`,
      `mailto:${TOKENS.of('email', 'boss@kitchen.example')}`,
      phone,
    ]);
    expect(copy.listing.url).toBe(
      `https://a.example/ad/7?phone=${phone}&mail=${TOKENS.of('email', 'boss@kitchen.example')}`,
    );
    expect(copy.decision?.note).toBe(`rang ${phone}, ${TOKENS.of('name', 'tamsin')}`);
    const other = workingCopy(
      findingOf({ text: 'Maids wanted, telephone 0044 (0)7700-900-123.' }, 'b.example:9'),
      TOKENS,
    );
    expect(other.listing.text).toContain(phone);
  });

  it('matches on the machine of a partner with the key, and on no other', () => {
    const theirs = workingCopy(finding, tokensUnder(keyFrom(` ${keyText(KEY)}\n`)));
    expect(theirs).toEqual(copy);
    const stranger = workingCopy(finding, tokensUnder(newKey()));
    expect(stranger.hashes.key).not.toBe(copy.hashes.key);
    const tokensOf = (one: Finding): string[] => [...(JSON.stringify(one).match(/\[\w+:[\da-f]{16}\]/g) ?? [])];
    expect(tokensOf(copy).length).toBeGreaterThan(10);
    expect(tokensOf(stranger).filter((token) => tokensOf(copy).includes(token))).toEqual([]);
  });

  it('keeps the identity of the ad and a keyed hash of its words, made before', () => {
    expect(copy.key).toBe(finding.key);
    expect(copy.hashes.text).toMatch(/^[\da-f]{64}$/);
    expect(workingCopy(findingOf(COOK, 'c.example:2'), TOKENS).hashes).toEqual(copy.hashes);
    expect(
      workingCopy(findingOf({ ...COOK, text: COOK.text.replace('900123', '900124') }), TOKENS).hashes.text,
    ).not.toBe(copy.hashes.text);
  });

  it('is what an export writes when it is given tokens, and never a public one', () => {
    expect(redact(finding, { tokens: TOKENS, contacts: 'full' } as Parameters<typeof redact>[1])).toEqual(copy);
  });

  it.each(SAMPLE.map((one) => [one.key, one] as const))('%s: every place still holds its words', (_key, one) => {
    const { listing, verdict } = workingCopy(one, TOKENS);
    for (const { field, start, end, quote } of verdict.evidence) expect(listing[field]?.slice(start, end)).toBe(quote);
    for (const { field, start, end, value } of verdict.contacts) expect(listing[field]?.slice(start, end)).toBe(value);
  });

  it('of a hostile text is made in bounded time', () => {
    for (const unit of [
      'a.a@',
      'Call ',
      '1 ',
      '1-',
      'Mr. A ',
      '联系',
      'คุณ',
      'ติดต่อคุณ',
      'At [at] ',
      '０',
      'Ab ',
      '(dot)',
    ]) {
      const listing = { text: unit.repeat(Math.ceil(65_536 / unit.length)) };
      const hostile = { ...finding, listing, verdict: { ...finding.verdict, contacts: [], evidence: [], fees: [] } };
      const before = process.cpuUsage();
      workingCopy(hostile, TOKENS);
      const { user } = process.cpuUsage(before);
      expect({ unit, slow: user > 3_000_000 }).toEqual({ unit, slow: false });
    }
  });
});

describe('an exchange key', () => {
  it('comes back from its text, and says when it is none or has a slip in it', () => {
    for (let n = 0; n < 50; n++) {
      const key = newKey();
      expect(keyFrom(keyText(key))).toEqual(key);
    }
    const text = keyText(KEY);
    expect(() => keyFrom(`${text.slice(0, 12)}${text[12] === 'B' ? 'C' : 'B'}${text.slice(13)}`)).toThrow('slip');
    for (const none of ['', 'farol-key-', text.slice(1), `${text}0`])
      expect(() => keyFrom(none)).toThrow('no exchange key');
  });
});

it('places move with what is replaced, in any field', () => {
  const change = fc.record({
    start: fc.nat(40),
    size: fc.integer({ min: 1, max: 9 }),
    by: fc.string({ maxLength: 6 }),
  });
  fc.assert(
    fc.property(
      fc.string({ minLength: 40, maxLength: 60 }),
      fc.array(change, { maxLength: 6 }),
      fc.nat(50),
      fc.nat(10),
      (field, raw, from, size) => {
        const changes = raw.map(({ start, size: length, by }) => ({ start, end: start + length, by }));
        const after = rewrite(field, changes);
        const [start, end] = [Math.min(from, field.length), Math.min(from + size, field.length)];
        const now = after.place(start, end);
        expect(now.start).toBeGreaterThanOrEqual(0);
        expect(now.end).toBeGreaterThanOrEqual(now.start);
        expect(now.end).toBeLessThanOrEqual(after.text.length);
        if (end > start && !after.touches(start, end))
          expect(after.text.slice(now.start, now.end)).toBe(field.slice(start, end));
      },
    ),
  );
});
