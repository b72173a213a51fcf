import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import csv from '../lib/export/csv';
import { harmless, inside, payloads } from '../lib/export/csv.cases';
import type { ExportOptions, Format } from '../lib/export/index';
import jsonl from '../lib/export/jsonl';
import { redact } from '../lib/export/redact/finding';
import { maskLink, maskValue } from '../lib/export/redact/mask';
import { guarded, row, unguarded } from '../lib/export/table/cell';
import { COLUMNS } from '../lib/export/table/columns';
import { FAMILIES } from '../lib/taxonomy';
import type { Contact, ContactType, Family, Finding } from '../lib/types';

/** What a UTF-8 encoder makes of it. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');

const PHONE = '+351 912 345 678';
const SPELLED = 'nine one two, 3 4 five';
const MAIL = 'boss@kitchen.example';

function contact(
  type: ContactType,
  value: string,
  text: string,
  words: string,
  field: Contact['field'] = 'text',
): Contact {
  const start = text.indexOf(words);
  return { type, value, field, start, end: start + words.length, obfuscated: words === SPELLED };
}

function sample(more: Partial<Finding['listing']> = {}): Finding {
  const title = `Cook, call ${PHONE}`;
  const text = `Cook wanted. Pay 300 EUR for the file.\nCall ${PHONE} or ${SPELLED}, write to ${MAIL}. 1,200 a month.`;
  const quote = `file.\nCall ${PHONE}`;
  const start = text.indexOf(quote);
  return {
    key: 'a.example:00',
    site: 'a.example',
    pageUrl: 'https://a.example/search?q=cook',
    listing: {
      title,
      text,
      url: 'https://a.example/ad/7',
      employer: `Kitchen ${MAIL}`,
      contactLinks: ['tel:+351912345678'],
      ...more,
    },
    verdict: {
      kind: 'job',
      lang: 'en',
      coverage: 'full',
      level: 'watch',
      flagged: true,
      score: 0.27,
      families: {
        ...(Object.fromEntries(FAMILIES.map((family) => [family, 0])) as Record<Family, number>),
        'fees-and-debt': 0.5,
      },
      deceptive: 0.4,
      evidence: [
        {
          signal: 'worker-paid-fee',
          family: 'fees-and-debt',
          source: 'rule',
          state: 'stated',
          confidence: 'explicit',
          field: 'text',
          start: 13,
          end: 24,
          quote: 'Pay 300 EUR',
        },
        {
          signal: 'obscured-contact',
          family: 'obfuscation-and-contact',
          source: 'rule',
          state: 'stated',
          confidence: 'clear',
          field: 'text',
          start,
          end: start + quote.length,
          quote,
          readAs: '351912345678',
        },
        {
          signal: 'document-retention',
          family: 'document-and-movement-control',
          source: 'rule',
          state: 'contradicted',
          confidence: 'clear',
          field: 'text',
          start: 0,
          end: 4,
          quote: 'Cook',
        },
      ],
      tags: ['fee-breach-possible'],
      palermo: { act: 'covered', means: 'covered', purpose: 'not-seen' },
      stages: ['recruitment'],
      contacts: [
        contact('phone', '+351912345678', text, PHONE),
        contact('phone', '+351912345', text, SPELLED),
        contact('email', MAIL, text, MAIL),
        contact('phone', '+351912345678', title, PHONE, 'title'),
      ],
      fees: [
        { amount: 300, currency: 'EUR', what: 'recruitment-fee', payer: 'worker', field: 'text', start: 17, end: 24 },
      ],
      engine: { rules: '2026.1', model: 'none' },
    },
    firstSeen: '2026-01-02T03:04:05.000Z',
    lastSeen: '2026-01-03T03:04:05.000Z',
    timesSeen: 2,
    decision: { value: 'keep', note: `called +351912345678`, at: '2026-01-04T03:04:05.000Z' },
  };
}

async function written(format: Format, findings: Iterable<Finding> | AsyncIterable<Finding>, options?: ExportOptions) {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let file = '';
  for await (const piece of format.write(findings, options))
    file += typeof piece === 'string' ? wellFormed(piece) : decoder.decode(piece, { stream: true });
  return file;
}

/** One cell, with its quotes. */
const cell = (value: string) => row([value]).slice(0, -2);

/** Another program's reading of our table. */
function read(file: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(file, {
    header: true,
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '"',
      ',',
      ';',
      '\r',
      '\n',
      '\t',
      '\0',
      '=',
      '-',
      "'",
      ' ',
      '\uD83C',
      '\uDF39',
      '\u2028',
      '\uFEFF',
      '＝',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
});

describe('csv', () => {
  it('writes the table with a heading, CRLF and, unless told otherwise, a byte order mark', async () => {
    const file = await written(csv, [sample()]);
    expect(file.startsWith('\uFEFF"key","site","page_url","ad_url","title",')).toBe(true);
    expect(file.endsWith('"none stated"\r\n')).toBe(true);
    expect((await written(csv, [], { bom: false })).charCodeAt(0)).toBe(0x22);
    expect(Object.keys(read(file)[0] ?? {})).toEqual(
      'key site page_url ad_url title employer location salary posted_at text kind lang coverage level score indicator_count signals families quotes tags deceptive contacts fees first_seen last_seen times_seen decision decision_at note rules_version model_version taxonomy_version schema_version stages act means purpose gate aside truncated sector_stated intermediary_stated official_role_stated'.split(
        ' ',
      ),
    );
  });
  it('fills every column from the finding', async () => {
    const [row] = read(await written(csv, [sample()], { contacts: 'full' }));
    expect(row).toMatchObject({
      text: sample().listing.text,
      location: '',
      level: 'watch',
      score: '0.27',
      indicator_count: '2',
      signals: 'worker-paid-fee;obscured-contact',
      families: 'fees-and-debt 0.5',
      quotes: `Pay 300 EUR | file.\nCall ${PHONE}`,
      contacts: `'phone +351912345678;phone +351912345;email ${MAIL};phone +351912345678`.slice(1),
      fees: '300 EUR recruitment-fee payer worker',
      times_seen: '2',
      decision: 'keep',
      note: 'called +351912345678',
      rules_version: '2026.1',
      taxonomy_version: '1.0',
      schema_version: '1',
      stages: 'recruitment',
      means: 'covered',
      truncated: 'false',
      sector_stated: 'hospitality',
      intermediary_stated: 'none stated',
    });
  });
  it('has a row of HXL hashtags under the heading when asked, one a column, in the notation of the standard', async () => {
    const tags = read(await written(csv, [sample()], { hxl: true }))[0] ?? {};
    expect(Object.values(tags)).toHaveLength(COLUMNS.length);
    // Section "Tag syntax" of HXL 1.1: a hashtag and attributes, letters first; core hashtags of its dictionary.
    for (const tag of Object.values(tags)) {
      expect(tag).toMatch(/^#[a-z][a-z0-9_]*(?:\+[a-z][a-z0-9_]*)*$/);
      expect(['meta', 'description', 'org', 'loc', 'date', 'indicator', 'status', 'value']).toContain(
        tag.match(/\w+/)?.[0],
      );
    }
    // Readers of HXL take #date for a date and #…+num for a number.
    for (const { name, type } of COLUMNS) {
      if (tags[name]?.startsWith('#date')) expect(type).toBe('date-time');
      if (tags[name]?.endsWith('+num')) expect(['integer', 'number']).toContain(type);
    }
    expect(new Set(Object.values(tags)).size).toBe(COLUMNS.length);
  });
  it('has at least 300 ways of running a cell to hold against', () => {
    expect(new Set(payloads).size).toBeGreaterThanOrEqual(300);
  });
  it('puts an apostrophe before whatever a spreadsheet would run, in every column of free words', async () => {
    for (const payload of payloads) {
      const { listing, ...rest } = sample({
        title: payload,
        text: payload,
        employer: payload,
        location: payload,
        salary: payload,
        postedAt: payload,
      });
      rest.verdict.contacts = [];
      rest.decision = { value: 'unsure', note: payload, at: '' };
      const [row] = read(await written(csv, [{ ...rest, listing, site: payload, key: payload }]));
      for (const column of ['key', 'site', 'title', 'text', 'employer', 'location', 'salary', 'posted_at', 'note']) {
        expect(row?.[column]?.startsWith("'")).toBe(true);
        expect(unguarded(row?.[column] ?? '')).toBe(wellFormed(payload));
      }
    }
  });
  it.each(harmless)('leaves %j as it is', (words) => {
    expect(Papa.parse<string[]>(cell(words), { delimiter: ',', newline: '\r\n' }).data[0]?.[0] ?? '').toBe(words);
  });
  it('comes back whole from another reader, whatever the words', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, async (title, text, employer) => {
        const finding = sample({ title, text, employer });
        finding.verdict.contacts = [];
        const [row] = read(await written(csv, [finding]));
        for (const [words, back] of [
          [title, row?.title],
          [text, row?.text],
          [employer, row?.employer],
        ] as const) {
          expect(unguarded(back ?? '')).toBe(wellFormed(words));
        }
      }),
      { numRuns: 1000 },
    );
  });
  it.each(inside)('puts an apostrophe where %j would begin to run once it is split', (words) => {
    expect(guarded(words)).toMatch(/^Cook[;\s\u200B'"]+'[=+\-@＝\u2212]/);
    expect(unguarded(guarded(words))).toBe(words);
  });
  it('gives every cell back', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        expect(unguarded(guarded(words))).toBe(words);
        // Beside other cells as alone.
        expect(row([words, words])).toBe(`${cell(words)},${cell(words)}\r\n`);
        expect(cell(words)).toBe(`"${guarded(words).replaceAll('"', '""')}"`);
      }),
      { numRuns: 5000 },
    );
  });
  it('reads a cell of nothing but line ends, quotes and semicolons in a moment', () => {
    for (const unit of [';', '\n', "'", ' ', ';=', "\n'", '\u200B;']) {
      const since = process.cpuUsage();
      for (let again = 0; again < 10; again++) cell(unit.repeat(32_000 / unit.length));
      expect(process.cpuUsage(since).user / 10_000).toBeLessThan(50);
    }
  });
  it('never gives two different words the same cell', () => {
    expect(cell("'=1")).not.toBe(cell('=1'));
    expect(cell("''=1")).not.toBe(cell("'=1"));
  });
  it('shortens what a spreadsheet cell cannot hold, and says so', () => {
    const [[short = ''] = []] = Papa.parse<string[]>(cell('=a'.repeat(40_000))).data;
    expect(short.length).toBeLessThanOrEqual(32_767);
    expect(Papa.parse<string[]>(cell('\n=a'.repeat(40_000))).data[0]?.[0]?.length).toBeLessThanOrEqual(32_767);
    expect(short).toMatch(/^'=a.*… \[47333 more characters: see JSON Lines\]$/);
    expect(cell('a'.repeat(32_766))).toHaveLength(32_768);
  });
});

describe('jsonl', () => {
  it('writes one whole record a line, keys in order', async () => {
    const file = await written(jsonl, [sample(), sample()], { contacts: 'full' });
    const lines = file.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(lines[1]);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      ...sample(),
      facts: { sectorStated: 'hospitality', intermediaryStated: 'none stated', officialRoleStated: 'none stated' },
      schemaVersion: '1',
      taxonomyVersion: '1.0',
    });
    const { verdict, ...rest } = sample();
    expect(await written(jsonl, [{ verdict, ...rest }], { contacts: 'full' })).toBe(`${lines[0]}\n`);
  });
  it('comes back whole, whatever the words', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (title, text) => {
        const file = await written(jsonl, [sample({ title, text })], { contacts: 'full' });
        expect(file.indexOf('\n')).toBe(file.length - 1);
        expect(JSON.parse(file).listing).toMatchObject({ title: wellFormed(title), text: wellFormed(text) });
        expect(file).not.toMatch(/[^\\](?:\\\\)*\\ud[89a-f]/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('contacts leave masked unless asked for in full', () => {
  const leaks = /912 ?345|351 ?912|nine|five|boss@|kitchen\.example/i;

  it.each([csv, jsonl])('$id', async (format) => {
    const masked = await written(format, [sample()]);
    expect(masked.match(leaks)).toBeNull();
    expect(masked).toContain('1,200 a month');
    expect(await written(format, [sample()], { contacts: 'full' })).toMatch(leaks);
  });
  it('keeps the last three digits of a number and every span in its place', () => {
    const { listing, verdict } = redact(sample());
    expect(listing.text).toContain(
      'Call **** *** *** 678 or **** *** **** * * ****, write to ********************. 1,200',
    );
    expect(listing.text).toHaveLength(sample().listing.text.length);
    expect(listing.title).toBe('Cook, call **** *** *** 678');
    expect(listing.contactLinks).toEqual(['tel:***678']);
    expect(verdict.contacts.map(({ value }) => value)).toEqual(['***678', '***345', '***', '***678']);
    for (const item of verdict.evidence) expect(listing.text.slice(item.start, item.end)).toBe(item.quote);
    expect(verdict.evidence[1]?.readAs).toBeUndefined();
  });
  it('leaves nothing of a short number, and only the messenger of a handle', () => {
    expect(maskValue('phone', '112')).toBe('***');
    expect(maskValue('handle', 'telegram:best_job')).toBe('telegram:***');
    expect(maskValue('iban', 'PT50000201231234567890154')).toBe('***154');
    expect(maskValue('wallet', '0x52908400098527886E0F7030069857D2E4169EE7')).toBe('***');
    expect(maskLink('https://wa.me/351912345678')).toBe('https:***678');
  });
  it('stands spans that lie outside the text, cross each other or come twice', () => {
    const anySpan = fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) });
    fc.assert(
      fc.property(anyText, fc.array(anySpan, { maxLength: 8 }), (text, spans) => {
        const finding = sample({ text });
        finding.verdict.contacts = spans.map((span) => ({
          type: 'email',
          value: 'x',
          field: 'text',
          obfuscated: false,
          ...span,
        }));
        const masked = redact(finding).listing.text;
        expect(masked).toHaveLength(text.length);
        for (const { start, end } of spans)
          expect(masked.slice(Math.max(0, start), Math.max(0, end))).toMatch(/^[*\s]*$/);
      }),
      { numRuns: 1000 },
    );
  });
  it('does not change what it is given', () => {
    const finding = sample();
    const before = JSON.stringify(finding);
    redact(finding);
    expect(JSON.stringify(finding)).toBe(before);
  });
  it('names every column once', () => {
    expect(new Set(COLUMNS.map(({ name }) => name)).size).toBe(COLUMNS.length);
  });
});
