import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import aggregates from '../lib/export/aggregates';
import aggregateCases from '../lib/export/aggregates.cases';
import corrTipJson from '../lib/export/corr-tip-json';
import croissant from '../lib/export/croissant';
import croissantCases from '../lib/export/croissant.cases';
import dataPackage from '../lib/export/data-package';
import packageCases from '../lib/export/data-package.cases';
import doccano from '../lib/export/doccano';
import doccanoCases from '../lib/export/doccano.cases';
import type { ExchangeRecord } from '../lib/export/exchange/record';
import exchangeCases from '../lib/export/exchange.cases';
import { intermediaryOf } from '../lib/export/facts/intermediary';
import { officialRoleOf } from '../lib/export/facts/role';
import { sectorOf } from '../lib/export/facts/sector';
import htcds from '../lib/export/htcds';
import { HTCDS_FIELDS } from '../lib/export/htcds/fields';
import htcdsCases from '../lib/export/htcds.cases';
import { type ExportOptions, FORMATS, type Format } from '../lib/export/index';
import labelStudio from '../lib/export/label-studio';
import labelStudioCases from '../lib/export/label-studio.cases';
import { fieldPlace, taskOf } from '../lib/export/labels/task';
import misp from '../lib/export/misp';
import mispCases from '../lib/export/misp.cases';
import parquet from '../lib/export/parquet';
import { partitioned } from '../lib/export/parquet/partitions';
import parquetCases from '../lib/export/parquet.cases';
import { suppressed } from '../lib/export/public/suppress';
import { SAMPLE, sampled } from '../lib/export/sample.cases';
import stix from '../lib/export/stix';
import stixCases from '../lib/export/stix.cases';
import tipCorrCsv from '../lib/export/tip-corr-csv';
import tipCorrJson from '../lib/export/tip-corr-json';
import { bytesOf } from '../lib/export/writing/bytes';
import { uuid5 } from '../lib/export/writing/uuid';
import type { Finding } from '../lib/types';

const OPTIONS: ExportOptions = { about: { created: '2026-03-01T10:20:30.000Z', publisher: 'An Office' } };

async function bytes(pieces: AsyncIterable<string | Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of pieces) parts.push(bytesOf(piece));
  return new Uint8Array(Buffer.concat(parts));
}

const utf8 = new TextDecoder();
const text = async (format: Format, findings: Iterable<Finding> = SAMPLE, options = OPTIONS) =>
  utf8.decode(await bytes(format.write(findings, options)));
const rows = (file: string) => Papa.parse<Record<string, string>>(file, { header: true, skipEmptyLines: true }).data;
const inPublic = async (format: Format) => unzipSync(await bytes(format.write(SAMPLE, OPTIONS)));

describe('aggregates', () => {
  it.each(aggregateCases)('%j', ({ counts, once, told }) => {
    expect(Object.fromEntries(suppressed(new Map(Object.entries(counts)), once))).toEqual(told);
  });

  it('never lets a hidden count follow from a total', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 40 })), (counts) => {
        const told = suppressed(new Map(Object.entries(counts)), true);
        const hidden = [...told].filter(([, words]) => !/^\d+$/.test(words)).map(([value]) => counts[value] ?? 0);
        for (const [value, words] of told) if (/^\d+$/.test(words)) expect(Number(words)).toBe(counts[value]);
        if (hidden.length === 0 || hidden.length === told.size) return;
        expect(hidden.length).toBeGreaterThanOrEqual(2);
        expect(hidden.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(10);
      }),
      { numRuns: 500 },
    );
  });

  it('counts each record once in each table that says so, in alphabetical order, and no place', async () => {
    const many = SAMPLE.flatMap((finding) =>
      Array.from({ length: 12 }, (_, at) => ({ ...finding, key: `${finding.key}${at}` })),
    );
    const table = rows(await text(aggregates, many, { ...OPTIONS, bom: false }));
    for (const name of new Set(table.filter(({ counted }) => counted === 'once').map((row) => row.table))) {
      const counts = table.filter((row) => row.table === name);
      expect(counts.reduce((sum, { records }) => sum + Number(records), 0)).toBe(many.length);
      expect(counts.map(({ value }) => value)).toEqual(counts.map(({ value }) => value).sort());
    }
    expect([...new Set(table.map((row) => row.table))]).toEqual([
      'level',
      'kind',
      'language',
      'signal',
      'stage',
      'sector',
      'intermediary',
      'official role',
      'fee size',
      'decision',
    ]);
    expect(table.find((row) => row.table === 'fee size' && row.value === '500 to 1,999 USD')?.records).toBe('24');
    expect(table.map(({ value }) => value).join()).not.toContain('Exampleland');
  });
});

describe('what an ad says of itself', () => {
  it.each([
    ['Se busca empleada doméstica', 'domestic-work'],
    ['Требуется повар в ресторан', 'hospitality'],
    ['Fruit picking in summer', 'agriculture-and-fishing'],
    ['Driver with own van', 'transport-and-delivery'],
    ['A remodelled flat for rent', 'none stated'],
    ['Work', 'none stated'],
  ])('%s: %s', (words, sector) => expect(sectorOf({ title: words, text: '' }, { kind: 'job' })).toBe(sector));

  it.each([
    ['Our recruitment agency sends you', 'agency'],
    ['Travel agency with job placement', 'travel'],
    ['Agencia matrimonial internacional', 'marriage'],
    ['Join our trade union and go', 'union'],
    ['The employer pays all recruitment costs', 'none stated'],
    ['Urgency bonus for the foundational course', 'none stated'],
  ])('%s: %s', (words, kind) => expect(intermediaryOf({ text: words }, { kind: 'job' })).toBe(kind));

  it('the office it claims to have, from its corruption wording alone', () => {
    expect(officialRoleOf(sampled('bribe').verdict.evidence)).toBe('visa');
    expect(officialRoleOf(sampled('fee').verdict.evidence)).toBe('none stated');
  });
});

describe('stix', () => {
  it('has equal ids for equal content, as the standard makes them', () => {
    // Section 2.9 of STIX 2.1 gives this namespace; the value is its own example of a deterministic identifier's input.
    expect(uuid5('{"value":"198.51.100.3"}', '00abedb4-aa42-466c-9c01-fed23315a9b7')).toBe(
      '28bb3599-77cd-5a82-a950-b5bc3caf07c4',
    );
  });

  it.each(stixCases)('$sample', async ({ sample, value, labels, content }) => {
    const { objects } = JSON.parse(await text(stix, [sampled(sample)]));
    expect(objects.map(({ type }: { type: string }) => type)).toEqual([
      'marking-definition',
      'url',
      'observed-data',
      'note',
    ]);
    const [, url, observed, note] = objects;
    expect(url.value).toBe(value);
    expect(observed.object_refs).toEqual([url.id]);
    expect(note.object_refs).toEqual([observed.id]);
    expect(note.labels).toEqual(labels);
    for (const words of content) expect(note.content).toContain(words);
  });

  it('is the same bundle twice, and leaves out what has no address', async () => {
    expect(await text(stix)).toBe(await text(stix));
    const { listing, ...rest } = sampled('fee');
    const { objects } = JSON.parse(
      await text(stix, [{ ...rest, pageUrl: 'file:///a.html', listing: { text: listing.text } }]),
    );
    expect(objects).toHaveLength(1);
  });
});

describe('misp', () => {
  it.each(mispCases)('$sample', async ({ sample, types, tags, value }) => {
    const { Event } = JSON.parse(await text(misp, [sampled(sample)]));
    expect(Event.Attribute.map(({ type }: { type: string }) => type)).toEqual(types);
    expect(Event.Attribute[1].Tag.map(({ name }: { name: string }) => name)).toEqual(tags);
    expect(Event.Attribute[1].value).toContain(value);
    expect(Event.attribute_count).toBe('2');
  });
});

describe('htcds', () => {
  it.each(htcdsCases)('$sample', async ({ sample, method, apps, details }) => {
    const [row = {}] = rows(await text(htcds, [sampled(sample)], { ...OPTIONS, bom: false }));
    expect(row).toMatchObject({ vic_MethodOfRecruitment: method, vic_RecruitmentWebsitesAndApps: apps });
    expect(row.cas_IncomingReferralDetails).toContain(details);
    expect(row.farol_key).toMatch(new RegExp(`:${sample}$`));
    expect(Object.keys(row).slice(0, HTCDS_FIELDS.length)).toEqual([...HTCDS_FIELDS]);
  });
});

describe('labelling tasks', () => {
  it.each(doccanoCases)('doccano: $sample', async ({ sample, labels }) => {
    const task = JSON.parse(await text(doccano, [sampled(sample)], { contacts: 'full' }));
    const points = [...task.text];
    const stated = task.label.filter(([, , label]: [number, number, string]) => !label.startsWith('not:'));
    expect(
      stated.map(([start, end, label]: [number, number, string]) => [label, points.slice(start, end).join('')]),
    ).toEqual(labels);
  });

  it.each(labelStudioCases)('Label Studio: $sample', async ({ sample, labels }) => {
    const [task] = JSON.parse(await text(labelStudio, [sampled(sample)], { contacts: 'full' }));
    const points = [...task.data.text];
    const values = task.predictions[0].result.map(
      ({ value }: { value: { start: number; end: number; text: string; labels: string[] } }) => value,
    );
    for (const { start, end, text: words } of values) expect(points.slice(start, end).join('')).toBe(words);
    expect(
      values
        .filter((value: { labels: string[] }) => !value.labels[0]?.startsWith('not:'))
        .map((value: { labels: string[]; text: string }) => [value.labels[0], value.text]),
    ).toEqual(labels);
  });

  it('lead back to the field and place they came from, whatever characters stand before', () => {
    const character = fc.constantFrom('a', ' ', '🍓', 'é', '你', '\n', '\u202E', '👩‍🌾');
    const words = fc.array(character, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.option(words), words, fc.nat(), fc.nat(), (title, body, a, b) => {
        const listing = { ...(title ? { title: title.join('') } : {}), text: body.join('') };
        const at = [a, b].map((n) => body.slice(0, n % (body.length + 1)).join('').length).sort((x, y) => x - y);
        const [start = 0, end = 0] = at;
        const base = sampled('fee');
        const item = { ...base.verdict.evidence[0], field: 'text' as const, start, end, quote: '' };
        const task = taskOf({
          ...base,
          listing,
          verdict: { ...base.verdict, evidence: [item as (typeof base.verdict.evidence)[number]] },
        });
        expect(task.spans).toHaveLength(end > start ? 1 : 0);
        for (const span of task.spans) {
          expect(fieldPlace(task.text, task.textAt, span.start)).toEqual({ field: 'text', at: start });
          expect(fieldPlace(task.text, task.textAt, span.end)).toEqual({ field: 'text', at: end });
          expect(span.text).toBe(listing.text.slice(start, end));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('exchange codes', () => {
  const formats = { 'TIP>CORR': tipCorrJson, 'CORR>TIP': corrTipJson };

  it.each(exchangeCases)('$code $sample', async ({ code, sample, role, signals = [], words = [], others = [] }) => {
    const { records, code: named } = JSON.parse(await text(formats[code], [sampled(sample)])) as {
      code: string;
      records: ExchangeRecord[];
    };
    expect(named).toBe(code);
    expect(records).toHaveLength(role === undefined ? 0 : 1);
    for (const record of records) {
      expect(record).toMatchObject({
        code,
        official_role_stated: role,
        other_signals: others,
        record_id: sampled(sample).key,
      });
      expect(new Set(record.hits.map(({ signal }) => signal))).toEqual(new Set(signals));
      expect(record.hits.map((hit) => hit.words)).toEqual(expect.arrayContaining(words));
      expect(record.stages.length).toBeGreaterThan(0);
    }
  });

  it('carry nobody: no name, contact, address or text, and no words on people, even when all is asked for', async () => {
    const bribe = sampled('bribe');
    const minor = {
      ...sampled('bribe').verdict.evidence[0],
      signal: 'minor-indicated' as const,
      quote: 'she is 15',
      state: 'stated' as const,
    };
    const evidence = [...bribe.verdict.evidence, minor as (typeof bribe.verdict.evidence)[number]];
    const finding = {
      ...bribe,
      listing: { ...bribe.listing, employer: 'Fast Ltd' },
      verdict: { ...bribe.verdict, evidence },
    };
    for (const format of [tipCorrJson, corrTipJson, tipCorrCsv]) {
      const file = await text(format, [finding], { ...OPTIONS, contacts: 'full' });
      for (const words of [
        'fast_visa_help',
        'board.example/x',
        'construction abroad',
        'Fast Ltd',
        'she is 15',
        'list.example',
      ])
        expect(file, words).not.toContain(words);
    }
    expect(await text(corrTipJson, [finding])).toContain('"signal":"minor-indicated"');
    expect(rows(await text(tipCorrCsv, [finding], { bom: false }))[0]).toMatchObject({
      code: 'TIP>CORR',
      official_role_stated: 'visa',
    });
  });
});

describe('data package', () => {
  it('describes and hashes every other file', async () => {
    const files = await inPublic(dataPackage);
    const description = JSON.parse(utf8.decode(files['datapackage.json']));
    expect(Object.keys(files)).toEqual(['data.csv', 'codebook.md', 'datasheet.md', 'datapackage.json']);
    expect(description.resources.map(({ path }: { path: string }) => path)).toEqual([
      'data.csv',
      'codebook.md',
      'datasheet.md',
    ]);
    for (const { path, hash, bytes: size } of description.resources) {
      const content = files[path] ?? new Uint8Array();
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
      expect(size).toBe(content.length);
    }
    expect(description.licenses).toEqual([{ name: 'other-closed', title: 'not stated: all rights reserved' }]);
    const { fields } = description.resources[0].schema;
    for (const { name, type, ...rest } of packageCases) {
      const field = fields.find((one: { name: string }) => one.name === name);
      expect(field.type).toBe(type);
      expect(field.constraints?.enum).toEqual('values' in rest ? rest.values : undefined);
    }
    expect(rows(utf8.decode(files['data.csv']))).toHaveLength(SAMPLE.length);
  });
});

describe('croissant', () => {
  it('describes and hashes every other file', async () => {
    const files = await inPublic(croissant);
    const card = JSON.parse(utf8.decode(files['croissant.json']));
    for (const { name, sha256 } of card.distribution)
      expect(sha256).toBe(
        createHash('sha256')
          .update(files[name] ?? '')
          .digest('hex'),
      );
    for (const { name, dataType } of croissantCases) {
      const field = card.recordSet[0].field.find((one: { name: string }) => one.name === name);
      expect(field).toMatchObject({
        dataType,
        source: { fileObject: { '@id': 'data.csv' }, extract: { column: name } },
      });
    }
  });
});

describe('parquet', () => {
  it('gives a reader typed values back', async () => {
    const file = (await bytes(parquet.write(SAMPLE, { contacts: 'full' }))).buffer;
    const read = await parquetReadObjects({ file });
    expect(read).toHaveLength(SAMPLE.length);
    for (const { sample, values } of parquetCases)
      expect(read.find(({ key }) => String(key).endsWith(`:${sample}`))).toMatchObject(values);
  });

  it('lays records out in folders by value, each once, without holding the log', async () => {
    const many = Array.from({ length: 50_000 }, (_, at) => ({
      ...(SAMPLE[at % SAMPLE.length] as Finding),
      key: `a:${at}`,
    }));
    const keys = new Set<unknown>();
    let total = 0;
    for await (const { name, pieces } of partitioned(many, ['level', 'lang'])) {
      const [, level, lang] = /^level=([\w-]+)\/lang=([\w-]+)\/part-\d{5}\.parquet$/.exec(name) ?? [];
      const read = await parquetReadObjects({ file: (await bytes(pieces)).buffer });
      expect(read.length).toBeLessThanOrEqual(20_000);
      for (const row of read) {
        expect(row).not.toHaveProperty('level');
        const original = many[Number(String(row.key).slice(2))];
        expect([original?.verdict.level, original?.verdict.lang]).toEqual([level, lang]);
        keys.add(row.key);
      }
      total += read.length;
    }
    expect([total, keys.size]).toEqual([50_000, 50_000]);
  }, 120_000);
});

describe('contacts', () => {
  /** A file as a reader sees it. */
  async function readable(format: Format, options: ExportOptions): Promise<string> {
    const file = await bytes(format.write(SAMPLE, options));
    return format.id === 'parquet'
      ? JSON.stringify(await parquetReadObjects({ file: file.buffer }), (_, value) =>
          typeof value === 'bigint' ? String(value) : value,
        )
      : utf8.decode(file);
  }

  it.each(FORMATS.map((format) => [format.id, format] as const))(
    'are masked in %s unless asked for in full',
    async (id, format) => {
      expect(await readable(format, OPTIONS)).not.toMatch(/912 ?345|\+?351 ?912|600 ?123|fast_visa_help/);
      const full = await readable(format, { ...OPTIONS, contacts: 'full' });
      const never = format.freeText === 'never' || /^(?:tip|corr)-/.test(id);
      if (never) expect(full).not.toMatch(/912 ?345|fast_visa_help/);
      else expect(full).toMatch(id === 'stix' || id === 'misp' ? /Registration fee/ : /351 ?912|fast_visa_help/);
    },
  );
});
