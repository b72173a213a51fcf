import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import csv from '../lib/export/csv';
import { factsOf, type Shown } from '../lib/export/facts/facts';
import {
  type ExportOptions,
  exportTo,
  FORMATS,
  type PublicChoice,
  preflight,
  QUASI,
  type Quasi,
} from '../lib/export/index';
import jsonl from '../lib/export/jsonl';
import { cellOf } from '../lib/export/public/cell';
import { coarseCount, coarseDate, coarsePlace, coarseSum } from '../lib/export/public/coarsen';
import { PUBLIC_DEFAULTS } from '../lib/export/public/copy';
import { SAMPLE, sampled } from '../lib/export/sample.cases';
import { bytesOf } from '../lib/export/writing/bytes';
import { released } from '../lib/export/writing/released';
import type { Finding } from '../lib/types';

/** `count` records like a sample, under other keys, in January 2026. */
function like(name: string, count: number, more: Partial<Finding> = {}): Finding[] {
  return Array.from({ length: count }, (_, at) => ({
    ...sampled(name),
    key: `jobs.example:${name}${at}`,
    firstSeen: `2026-01-${String((at % 28) + 1).padStart(2, '0')}T03:04:05.000Z`,
    ...more,
  }));
}

async function leaving(findings: readonly Finding[], choice: Partial<PublicChoice> = {}): Promise<Shown[]> {
  const shown: Shown[] = [];
  for await (const one of released(findings, { publicCopy: await preflight(findings, choice) })) shown.push(one);
  return shown;
}

async function written(
  format: (typeof FORMATS)[number],
  findings: Iterable<Finding>,
  options: ExportOptions,
): Promise<string> {
  const decoder = new TextDecoder();
  let file = '';
  for await (const piece of format.write(findings, options)) file += decoder.decode(bytesOf(piece), { stream: true });
  return file;
}

describe('before publishing', () => {
  it('says what would leave and what would stay', async () => {
    const log = [...like('fee', 12), ...like('spanish', 10), ...like('hidden', 9), ...like('unread', 1)];
    const plan = await preflight(log);
    expect(plan).toMatchObject({ records: 32, leaving: 22, suppressed: 10, cells: 4, smallCells: 2, least: 10 });
    const leave = plan.columns.filter(({ leaves }) => leaves).map(({ name }) => name);
    expect(leave).toEqual(expect.arrayContaining(['key', 'level', 'signals', 'first_seen', 'decision']));
    for (const name of [
      'site',
      'page_url',
      'ad_url',
      'title',
      'employer',
      'location',
      'salary',
      'text',
      'quotes',
      'contacts',
      'note',
    ])
      expect(leave).not.toContain(name);
  });

  it('lets words leave only when asked, masked, and never contacts, addresses, employers or notes', async () => {
    const log = like('fee', 12, { decision: { value: 'keep', note: 'seen before', at: '2026-01-04T03:04:05.000Z' } });
    for (const freeText of [false, true]) {
      const publicCopy = await preflight(log, { freeText });
      // Full contacts are asked for as well, and a public copy does not give them.
      const text =
        (await written(jsonl, log, { publicCopy, contacts: 'full' })) +
        (await written(csv, log, { publicCopy, contacts: 'full' }));
      expect(text.includes('Registration fee')).toBe(freeText);
      for (const words of [
        '345',
        '+351',
        'Sunny',
        'ad/2',
        'list.example',
        'jobs.example',
        'seen before',
        '03:04:05',
        '1,200',
      ])
        expect(text, words).not.toContain(words);
      expect(text).toContain('record-12');
      expect(text).not.toContain('record-13');
    }
  });

  it('leaves nobody alone: in what leaves, every combination is shared by enough records', async () => {
    const names = SAMPLE.map(({ key }) => key.replace(/^.*:/, ''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...names), fc.integer({ min: 1, max: 25 })), { maxLength: 8 }),
        fc.uniqueArray(fc.constantFrom<Quasi>(...QUASI), { minLength: 1 }),
        fc.integer({ min: 2, max: 12 }),
        fc.constantFrom<PublicChoice['dates']>('day', 'month', 'year'),
        async (groups, quasi, smallest, dates) => {
          const log = groups.flatMap(([name, count]) => like(name, count));
          const choice = { ...PUBLIC_DEFAULTS, quasi, smallest, dates };
          const cells = new Map<string, number>();
          for (const one of await leaving(log, choice)) {
            // Counted on what the reader gets: the columns themselves.
            // Those that were not chosen as well: they must not leave.
            const cell = JSON.stringify([
              one.site,
              one.listing.location,
              one.verdict.kind,
              one.verdict.lang,
              one.verdict.level,
              one.firstSeen,
              factsOf(one).sector,
              factsOf(one).intermediary,
              quasi.includes('signals') &&
                [
                  ...new Set(
                    one.verdict.evidence
                      .map(({ signal, state }) => `${signal} ${state}`)
                      .filter((s) => s.endsWith('stated')),
                  ),
                ].sort(),
            ]);
            cells.set(cell, (cells.get(cell) ?? 0) + 1);
          }
          for (const count of cells.values()) expect(count).toBeGreaterThanOrEqual(smallest);
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each(['lang', 'period', 'site', 'place', 'sector', 'intermediary'] as const)(
    'a column that was not chosen does not leave: %s',
    async (left) => {
      const quasi = QUASI.filter((one) => one !== left && one !== 'signals');
      const log = [
        ...like('fee', 12, { site: 'a.example', firstSeen: '2026-01-04T03:04:05.000Z' }),
        ...like('fee', 12, { site: 'b.example', firstSeen: '2025-06-04T03:04:05.000Z' }),
        ...like('spanish', 12),
      ];
      const values = (await leaving(log, { quasi })).map((one) => ({
        lang: one.verdict.lang,
        period: one.firstSeen + one.lastSeen,
        site: one.site,
        place: one.listing.location,
        sector: factsOf(one).sector,
        intermediary: factsOf(one).intermediary,
      }));
      expect(values.length).toBeGreaterThan(0);
      expect(new Set(values.map((value) => value[left])).size).toBe(1);
    },
  );

  it('counts what leaves as it said it would, and keeps back what came after', async () => {
    const log = [...like('fee', 15), ...like('spanish', 4)];
    const plan = await preflight(log);
    expect(await leaving(log)).toHaveLength(plan.leaving);
    const later = [...log, ...like('unread', 30)];
    const shown: Shown[] = [];
    for await (const one of released(later, { publicCopy: plan })) shown.push(one);
    expect(shown).toHaveLength(15);
    expect(shown.map(({ key }) => key)).toEqual(shown.map((_, at) => `record-${at + 1}`));
  });

  it('says of words, contacts and small numbers in its documents what is so', async () => {
    const log = [...like('fee', 15), ...like('spanish', 4)];
    const run = exportTo({
      format: csv,
      findings: log,
      withDocs: 'beside',
      options: { publicCopy: await preflight(log) },
    });
    for await (const _ of run.pieces);
    const datasheet = run.docs()[1]?.text ?? '';
    expect(datasheet).toContain('Records: 15; left out because too few share their columns: fewer than 10');
    expect(datasheet).toContain('- Words of ads: left out');
    expect(datasheet).toContain(
      'at least 10 records share every combination of kind, lang, level, period; dates by the month',
    );
    expect(datasheet).toContain('- Reviewed: upheld 15, of 15');
    expect(run.outcome()).toMatchObject({ done: 19, written: 15 });
  });

  it('tells no count under ten, nor what it would follow from', async () => {
    const log = [...like('fee', 14), ...like('bribe', 3), ...like('spanish', 20)];
    const run = exportTo({
      format: csv,
      findings: log,
      withDocs: 'beside',
      options: { publicCopy: await preflight(log) },
    });
    for await (const _ of run.pieces);
    const datasheet = run.docs()[1]?.text ?? '';
    // 17 of level high, of which 3 were not upheld: 20 not reviewed and 14 upheld would give the 3 away.
    expect(datasheet).toContain('- Reviewed: not reviewed 20, not upheld fewer than 10, upheld not shown, of 37');
    expect(datasheet).toContain('| high | not shown | not enough decisions |');
  });

  it('refuses formats that are nothing without words, unless words are asked for, and those that live of addresses', async () => {
    const log = like('fee', 12);
    const without = await preflight(log);
    const withWords = await preflight(log, { freeText: true });
    for (const format of FORMATS) {
      const writing = written(format, log, { publicCopy: without });
      if (format.freeText === 'always') await expect(writing).rejects.toThrow(RangeError);
      else expect(await writing).not.toContain('Registration');
      const withThem = written(format, log, { publicCopy: withWords });
      if (format.partnersOnly) await expect(withThem).rejects.toThrow('addresses of ads');
      else expect((await withThem).length).toBeGreaterThan(0);
    }
  });

  it('refuses cells of one, and columns that set nearly every record apart', async () => {
    await expect(preflight(SAMPLE, { smallest: 1 })).rejects.toThrow(RangeError);
    await expect(preflight(SAMPLE, { smallest: Number.NaN })).rejects.toThrow(RangeError);
    function* apart() {
      for (let at = 0; at < 100_001; at++) yield { ...sampled('unread'), site: `s${at}.example` };
    }
    await expect(preflight(apart(), { quasi: ['site'] })).rejects.toThrow('choose fewer or coarser');
  });
});

describe('coarser', () => {
  it.each([
    ['2026-03-17T11:12:13.456Z', 'day', '2026-03-17T00:00:00.000Z'],
    ['2026-03-17T11:12:13.456Z', 'month', '2026-03-01T00:00:00.000Z'],
    ['2026-03-17T11:12:13Z', 'year', '2026-01-01T00:00:00.000Z'],
    ['yesterday', 'month', ''],
    ['', 'day', ''],
  ] as const)('%s by the %s is %s', (time, grain, coarse) => expect(coarseDate(time, grain)).toBe(coarse));

  it.each([
    ['Rua Nova 12, Porto, Portugal', 'Portugal'],
    ['Porto', undefined],
    ['Portugal, 4000-123', undefined],
    ['Porto / Portugal', 'Portugal'],
    [', ', undefined],
    [undefined, undefined],
  ])('%s is %s', (place, coarse) => expect(coarsePlace(place)).toBe(coarse));

  it('keeps the first figure of a sum, and how often at least', () => {
    expect([1234, 999, 50, 0.37, 0, Number.NaN].map(coarseSum)).toEqual([1000, 900, 50, 0.30000000000000004, 0, 0]);
    expect([1, 2, 4, 5, 9, 10, 400].map(coarseCount)).toEqual([1, 2, 2, 5, 5, 10, 10]);
  });

  it('gives the same cell before and after it was made coarse', async () => {
    for (const finding of SAMPLE) {
      const choice = { ...PUBLIC_DEFAULTS, quasi: QUASI };
      const plan = await preflight(
        Array.from({ length: 10 }, () => finding),
        choice,
      );
      const shown = plan.release(finding, 1);
      expect(
        shown && cellOf({ ...shown, listing: { ...shown.listing, location: finding.listing.location } }, choice),
      ).toBe(cellOf(finding, choice));
    }
  });
});
