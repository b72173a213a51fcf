import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { Minhash } from 'minhash';
import { describe, expect, it } from 'vitest';
import { ALIKE, likeness, pairsOf } from '../lib/links/alike';
import { contactsOf } from '../lib/links/contacts';
import { changesOf } from '../lib/links/drift';
import { qualityOf, TOO_MANY } from '../lib/links/quality';
import { BANDS, bandsOf, nearNames } from '../lib/links/signature';
import { templateOf } from '../lib/links/template';
import { linksOf } from '../lib/review/links';
import { type Log, openLog } from '../lib/store/db';
import { record } from '../lib/store/findings';
import { normalise } from '../lib/text/normalise';
import type { Contact, Finding, Kind } from '../lib/types';
import { madeAd } from './e2e/big-log';

/** Numbers from a seed (mulberry32), so that every run draws the same ads. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = [
  'ba',
  'ke',
  'lo',
  'mi',
  'ru',
  'san',
  'ter',
  'vo',
  'zel',
  'pra',
  'din',
  'gu',
  'fa',
  'nor',
  'tis',
  'che',
];
const LETTERS = [...'абвгдежзиклмнопрст'];

/** A vocabulary of invented words, the first ones as common as in a language. */
function vocabulary(roll: () => number, parts: readonly string[]): () => string {
  const words = Array.from({ length: 3000 }, () =>
    Array.from({ length: 1 + Math.floor(roll() * 4) }, () => parts[Math.floor(roll() * parts.length)]).join(''),
  );
  return () => words[Math.floor(roll() ** 3 * words.length)] ?? '';
}

function changed(words: readonly string[], share: number, roll: () => number, draw: () => string): string[] {
  const order = [...words.keys()].sort(() => roll() - 0.5).slice(0, Math.round(words.length * share));
  const out = [...words];
  for (const at of order) {
    const how = roll();
    out[at] = how < 0.6 ? draw() : how < 0.8 ? '' : `${draw()} ${words[at]}`;
  }
  return out.filter(Boolean);
}

/** As the desk finds them: a band in common, then the exact comparison. */
function found(a: string, b: string): boolean {
  const bands = bandsOf(normalise(b).folded);
  const meet = bandsOf(normalise(a).folded).some((band, i) => band === bands[i]);
  return meet && likeness(pairsOf(a), pairsOf(b)) >= ALIKE;
}

describe('near-duplicates', () => {
  const recall = (share: number, parts: readonly string[], seed: number): number => {
    const roll = dice(seed);
    const draw = vocabulary(roll, parts);
    let hits = 0;
    for (let n = 0; n < 300; n++) {
      const words = Array.from({ length: 25 + Math.floor(roll() * 300) }, draw);
      if (found(words.join(' '), changed(words, share, roll, draw).join(' '))) hits++;
    }
    return hits / 300;
  };

  it('are found at 10 % of words changed in at least 95 of 100', () => {
    const [latin, cyrillic, more] = [recall(0.1, SYLLABLES, 1), recall(0.1, LETTERS, 2), recall(0.2, SYLLABLES, 3)];
    console.log(`  recall at 10 %: ${latin} (Latin), ${cyrillic} (Cyrillic); at 20 %: ${more} (300 made texts each)`);
    expect(Math.min(latin, cyrillic)).toBeGreaterThanOrEqual(0.95);
  });

  it('are found in scripts without spaces', () => {
    const text =
      '招聘厨师和服务员，包食宿，工作地点在港口附近的酒店，每天工作十小时，需要提前支付培训费用，请与经理联系面谈。';
    expect(found(text, text.replace('港口', '车站').replace('十', '九'))).toBe(true);
    const thai = 'รับสมัครพ่อครัวและพนักงานเสิร์ฟ มีที่พักและอาหารให้ ทำงานวันละสิบชั่วโมง ต้องจ่ายค่าฝึกอบรมล่วงหน้า ติดต่อผู้จัดการ';
    expect(found(thai, thai.replace('สิบ', 'เก้า'))).toBe(true);
    expect(found(text, thai)).toBe(false);
  });

  it('do not hang on numbers, case, spacing or disguise', () => {
    const text =
      'Cook wanted for a hotel by the sea, 1200 EUR a month, room and meals included, call +351 912 345 678 today.';
    const other =
      'COOK  wanted for a h0tel by the sea, 950 EUR a month,\nroom and mеals included, call +351 933 222 111 today.';
    expect(likeness(pairsOf(text), pairsOf(other))).toBe(1);
    expect(nearNames(text)).toEqual(nearNames(other));
  });

  it('are none for different texts, nor for texts too short to tell', () => {
    const roll = dice(4);
    const draw = vocabulary(roll, SYLLABLES);
    const texts = Array.from({ length: 400 }, () => pairsOf(Array.from({ length: 40 }, draw).join(' ')));
    let merged = 0;
    for (const [i, a] of texts.entries()) for (const b of texts.slice(i + 1)) if (likeness(a, b) >= ALIKE) merged++;
    expect(merged).toBe(0);
    expect(nearNames('Call now. Good pay.')).toEqual([]);
    expect(likeness(pairsOf('Call now.'), pairsOf('Call now.'))).toBe(0);
  });

  it('take any text, in bounded time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect([0, BANDS]).toContain(nearNames(text).length);
        expect(likeness(pairsOf(text), pairsOf(text))).toBeLessThanOrEqual(1);
      }),
    );
    const ordinary = 'Cook wanted for a hotel by the sea, room and meals included, write to the kitchen today. '.repeat(
      20,
    );
    bandsOf(normalise(ordinary).folded);
    const unit = clock(() => bandsOf(normalise(ordinary).folded), 20);
    // 1 MB is 580 times the ordinary text; only its first part is read.
    for (const odd of ['a '.repeat(500_000), '\u202E'.repeat(1_000_000), '中'.repeat(1_000_000), 'x'.repeat(1_000_000)])
      expect(clock(() => bandsOf(normalise(odd).folded), 1)).toBeLessThan(unit * 1500);
  });

  const SHARED = new URL('../../shared/data/benign/', import.meta.url);
  it('merge hardly any two ordinary ads that are not copies', (context) => {
    if (!existsSync(SHARED)) return context.skip('no benign sets beside this checkout');
    const ads = readdirSync(SHARED)
      .filter((name) => name.endsWith('.jsonl.gz'))
      .flatMap((name) =>
        gunzipSync(readFileSync(new URL(name, SHARED)))
          .toString('utf8')
          .split('\n')
          .filter(Boolean),
      )
      .map((line) => (JSON.parse(line) as { text: string }).text);
    const pairs = ads.map(pairsOf);
    let merged = 0;
    let wrong = 0;
    for (const [i, a] of pairs.entries())
      for (let j = i + 1; j < pairs.length; j++) {
        const b = pairs[j];
        if (!b || likeness(a, b) < ALIKE) continue;
        merged++;
        if (wordsInCommon(ads[i] ?? '', ads[j] ?? '') < 0.5) wrong++;
      }
    const all = (ads.length * (ads.length - 1)) / 2;
    console.log(
      `  ${ads.length} benign ads: ${merged} of ${all} pairs merged, ${wrong} of them with under half their words in common`,
    );
    expect(wrong / all).toBeLessThanOrEqual(0.001);
    expect(wrong / Math.max(1, merged)).toBeLessThanOrEqual(0.01);
  }, 120_000);

  it('have signatures 40 times as fast as those of the minhash package', () => {
    const texts = Array.from({ length: 200 }, (_, n) => normalise(madeAd(n).listing.text).folded);
    // The same pieces of the text: every two neighbouring words.
    const theirs = (text: string) => {
      const hash = new Minhash();
      const words = text.split(' ');
      for (let at = 0; at + 1 < words.length; at++) hash.update(`${words[at]} ${words[at + 1]}`);
      return hash.hashvalues;
    };
    for (const text of texts.slice(0, 20)) {
      theirs(text);
      bandsOf(text);
    }
    const slow = clock(() => texts.slice(0, 40).forEach(theirs), 1) / 40;
    const fast = clock(() => texts.forEach((text) => void bandsOf(text)), 10) / 200;
    const whole = clock(() => texts.forEach((text) => void nearNames(text)), 2) / 200;
    const size = texts.reduce((n, text) => n + text.length, 0) / texts.length;
    console.log(
      `  signatures of ads of ${Math.round(size)} characters: ${Math.round(1000 / fast)}/s, minhash ${Math.round(1000 / slow)}/s: ${Math.round(slow / fast)} times; with normalising ${Math.round(1000 / whole)}/s`,
    );
    expect(slow / fast).toBeGreaterThanOrEqual(40);
  });
});

/** Milliseconds of processor time for one run, the least of three goes. */
function clock(run: () => void, times: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let go = 0; go < 3; go++) {
    const begun = process.cpuUsage();
    for (let n = 0; n < times; n++) run();
    const { user, system } = process.cpuUsage(begun);
    least = Math.min(least, (user + system) / 1000 / times);
  }
  return least;
}

/** A second opinion on what is a copy: the share of the shorter text's words that the other has as well, repeats counted. */
function wordsInCommon(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => text.toLowerCase().split(/\s+/).filter(Boolean));
  const left = new Map<string, number>();
  for (const word of x ?? []) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of y ?? []) {
    const n = left.get(word) ?? 0;
    if (n > 0) both++;
    left.set(word, n - 1);
  }
  return both / Math.max(1, Math.min(x?.length ?? 0, y?.length ?? 0));
}

describe('templates', () => {
  it('show what copies have in common and what each puts into the slots', () => {
    const copy = (trade: string, town: string, sum: string) =>
      `${trade} wanted for a house in ${town}. Pay ${sum} a month, room and meals included.`;
    const { parts, texts } = templateOf([
      copy('Cook', 'Porto', '900'),
      copy('Night nurse', 'Faro', '1,000'),
      copy('Driver', 'Sant Oriel', '900'),
    ]);
    expect(texts).toBe(3);
    expect(parts).toEqual([
      { slot: ['Cook', 'Night nurse', 'Driver'] },
      { words: 'wanted for a house in' },
      { slot: ['Porto.', 'Faro.', 'Sant Oriel.'] },
      { words: 'Pay' },
      { slot: ['900', '1,000', '900'] },
      { words: 'a month, room and meals included.' },
    ]);
  });

  it('give back every text when its slots are filled', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 14 }), { minLength: 1, maxLength: 6 }), (lists) => {
        const { parts } = templateOf(lists.map((list) => list.join(' ')));
        for (const [i, list] of lists.entries()) {
          const filled = parts.flatMap((part) => ('words' in part ? part.words : (part.slot[i] ?? '')).split(' '));
          expect(filled.filter(Boolean)).toEqual(list);
        }
      }),
    );
  });

  it('leave out a text that shares nothing, in bounded time', () => {
    const roll = dice(9);
    const draw = vocabulary(roll, SYLLABLES);
    const long = () => Array.from({ length: 5000 }, draw).join(' ');
    const begun = performance.now();
    templateOf(Array.from({ length: 20 }, long));
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

const phone = (value: string): Contact => ({
  type: 'phone',
  value,
  field: 'text',
  start: 0,
  end: 1,
  obfuscated: false,
});

function ad(n: number, kind: Kind, contacts: Contact[], more: Partial<Finding> = {}): Finding {
  const made = madeAd(n);
  const text = `Ad ${'abcdefghij'[n % 10]}${n} of its own words ${n}.`;
  return { ...made, listing: { title: `Ad ${n}`, text }, ...more, verdict: { ...made.verdict, kind, contacts } };
}

async function logOf(findings: Finding[]): Promise<Log> {
  const log = await openLog({ indexedDB: new IDBFactory(), IDBKeyRange });
  await record(log, findings);
  return log;
}

describe('shared contacts', () => {
  it('are read from words and links, once each, a bounded number', () => {
    const one = ad(1, 'job', [phone('+351912345678'), phone('+351912345678')]);
    one.listing.contactLinks = ['tel:+351 912-345-678', 'mailto:Cook@Ads.example?subject=x', 'javascript:alert(1)'];
    expect(contactsOf(one).map(({ value }) => value)).toEqual(['+351912345678', 'cook@ads.example']);
    const many = ad(
      2,
      'job',
      [...Array(500).keys()].map((i) => phone(`+3519${String(i).padStart(8, '0')}`)),
    );
    expect(contactsOf(many)).toHaveLength(20);
  });

  it.each([
    ['phone', '+351912345678', 2, 'strong', undefined],
    ['phone', '+351912345678', 12, 'fair', undefined],
    ['phone', '+351912345678', 49, 'weak', undefined],
    ['phone', '+351912345678', 50, 'none', 'many-ads'],
    ['phone', '112', 2, 'none', 'short-number'],
    ['phone', '+448001234567', 2, 'none', 'free-number'],
    ['email', 'no-reply@mail.example', 2, 'none', 'no-reply'],
    ['email', 'jobs@ads.example', 2, 'none', 'whole-site'],
    ['email', 'info@agency.example', 2, 'fair', undefined],
    ['url', 'https://www.facebook.com/', 2, 'none', 'service'],
    ['url', 'https://www.facebook.com/some.page', 2, 'fair', undefined],
    ['url', 'https://ads.example/apply', 2, 'none', 'whole-site'],
    ['handle', 'telegram:cook', 3, 'strong', undefined],
  ] as const)('%s %s of %i ads: %s', (type, value, ads, quality, stop) => {
    expect(qualityOf({ type, value }, { ads, sites: ['www.ads.example'] })).toEqual({
      quality,
      ...(stop ? { stop } : {}),
    });
  });

  it('link an ad that recruits to one that sells, wherever planted, and no two of a kind', async () => {
    const pairs = [...Array(12).keys()];
    const number = (n: number) => `+3519100000${String(n).padStart(2, '0')}`;
    const log = await logOf(
      pairs.flatMap((n) => [
        ad(n, 'job', [phone(number(n))]),
        ad(100 + n, n < 6 ? 'escort' : 'job', [phone(number(n))]),
        ad(200 + n, 'other', [phone(number(n))]),
      ]),
    );
    for (const n of pairs) {
      const links = await linksOf(log, madeAd(n).key);
      expect(links?.ties[0]?.findings).toHaveLength(2);
      expect([...(links?.ties[0]?.recruitToSale ?? [])]).toEqual(n < 6 ? [madeAd(100 + n).key] : []);
    }
    log.close();
  });

  it('raise nothing when a number stands in 50 ads', async () => {
    const shared = phone('+351912345678');
    const ads = (n: number) => [...Array(n).keys()].map((i) => ad(i, i % 2 ? 'escort' : 'job', [shared]));
    const few = await logOf(ads(TOO_MANY - 1));
    expect((await linksOf(few, madeAd(0).key))?.ties[0]).toMatchObject({ quality: 'weak', ads: TOO_MANY - 2 });
    const many = await logOf(ads(TOO_MANY));
    const tie = (await linksOf(many, madeAd(0).key))?.ties[0];
    expect(tie).toMatchObject({ quality: 'none', stop: 'many-ads', findings: [] });
    expect(tie?.recruitToSale.size).toBe(0);
    few.close();
    many.close();
  });
});

describe('links of one ad', () => {
  it('find copies in the log, most alike first, and say when the page was read again without it', async () => {
    const text = (town: string) =>
      `Cook wanted for a house in ${town}. Pay 900 a month, room and meals included, you pay the ticket from your wages.`;
    const page = 'https://board.example/jobs';
    const at = (n: number, town: string, day: number): Finding => ({
      ...ad(n, 'job', []),
      listing: { title: `Cook ${town}`, text: text(town) },
      pageUrl: page,
      lastSeen: `2026-01-0${day}T00:00:00.000Z`,
    });
    const others = [...Array(30).keys()].map((i) => ad(50 + i, 'job', []));
    const log = await logOf([at(1, 'Porto', 1), at(2, 'Porto', 3), at(3, 'Sant Oriel by the sea', 3), ...others]);
    const links = await linksOf(log, madeAd(1).key);
    expect(links?.copies.map(({ finding }) => finding.key)).toEqual([madeAd(2).key, madeAd(3).key]);
    expect(links?.template?.parts.some((part) => 'slot' in part && part.slot[2] === 'Sant Oriel by the sea.')).toBe(
      true,
    );
    expect(links?.gone).toBe('2026-01-03T00:00:00.000Z');
    expect((await linksOf(log, madeAd(2).key))?.gone).toBeUndefined();
    expect(await linksOf(log, 'nobody')).toBeUndefined();
    log.close();
  });
});

describe('drift', () => {
  it('names what changed and nothing else', () => {
    const before = { ...ad(1, 'job', [phone('+351912345678')]) };
    const after = structuredClone(before);
    expect(changesOf(before, after)).toEqual([]);
    after.listing.text = `  ${before.listing.text}\n`;
    after.listing.salary = 'on request';
    expect(changesOf(before, after)).toEqual([]);
    after.listing.text = 'Other words altogether.';
    after.verdict.contacts = [phone('+351999999999')];
    after.verdict.level = 'high';
    expect(changesOf(before, after).map(({ field }) => field)).toEqual(['text', 'contact', 'level']);
  });

  it('is bounded whatever the texts', () => {
    const long = (word: string): Finding => ({
      ...ad(1, 'job', []),
      listing: { text: word.repeat(500_000), title: word },
    });
    const [change] = changesOf(long('a '), long('b ')).filter(({ field }) => field === 'text');
    expect(change?.from?.length).toBeLessThanOrEqual(240);
  });
});
