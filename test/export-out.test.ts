import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import csv from '../lib/export/csv';
import { REVIEWED_LANGUAGES, TESTED_LANGUAGES } from '../lib/export/docs/tested';
import { type ExportJob, exportTo, FORMATS, type Format } from '../lib/export/index';
import jsonl from '../lib/export/jsonl';
import { tokensUnder } from '../lib/export/redact/token';
import { SAMPLE } from '../lib/export/sample.cases';
import { bytesOf, joined } from '../lib/export/writing/bytes';
import { zipped } from '../lib/export/writing/zip';
import { languages } from '../lib/languages';
import type { Finding } from '../lib/types';

const NOW = new Date('2026-03-01T10:20:30.000Z');

async function whole(pieces: AsyncIterable<string | Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of pieces) parts.push(bytesOf(piece));
  return new Uint8Array(Buffer.concat(parts));
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

const job = (format: Format, more: Partial<ExportJob> = {}): ExportJob => ({
  format,
  findings: SAMPLE,
  now: NOW,
  ...more,
});

/** Findings without end; says how many were asked for and whether the asking was ended properly. */
function endless(onasked: (asked: number) => void = () => undefined) {
  const state = { asked: 0, ended: false };
  function* findings(): Generator<Finding> {
    try {
      for (;;) {
        onasked(++state.asked);
        const finding = SAMPLE[state.asked % SAMPLE.length];
        if (finding) yield { ...finding, key: `jobs.example:${state.asked}` };
      }
    } finally {
      state.ended = true;
    }
  }
  return { state, findings: findings() };
}

describe('formats', () => {
  it('are found by their file, one id each, and say what they are', () => {
    expect(FORMATS.map(({ id }) => id)).toEqual(expect.arrayContaining(['csv', 'jsonl']));
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
    for (const format of FORMATS) {
      expect(format).toMatchObject({
        label: expect.any(String),
        mime: expect.stringMatching(/^\w+\/[\w.+-]+/),
        extension: expect.stringMatching(/^[a-z]+$/),
        freeText: expect.stringMatching(/^(?:always|optional|never)$/),
      });
      expect(format.fields.length).toBeGreaterThan(0);
      for (const { name, about } of format.fields) expect(about.length, `${format.id} ${name}`).toBeGreaterThan(2);
    }
  });

  it.each(FORMATS.map((format) => [format.id, format] as const))(
    '%s takes async sources, and none at all',
    async (_id, format) => {
      async function* paged() {
        yield* SAMPLE;
      }
      const options = { about: { created: NOW.toISOString() } };
      expect(Buffer.from(await whole(format.write(paged(), options)))).toEqual(
        Buffer.from(await whole(format.write(SAMPLE, options))),
      );
      const empty = await whole(format.write([], options));
      expect(text(empty)).not.toContain('Kitchen helper');
    },
  );

  it.each(FORMATS.filter(({ id }) => id !== 'aggregates').map((format) => [format.id, format] as const))(
    '%s writes while it reads, and ends its source when nobody reads on',
    async (_id, format) => {
      const { state, findings } = endless();
      let size = 0;
      let longest = 0;
      for await (const piece of joined(format.write(findings))) {
        longest = Math.max(longest, piece.length);
        size += piece.length;
        if (size > 1_000_000 || state.asked > 12_000) break;
      }
      // Parquet holds a group of rows; nothing holds more.
      expect(state.asked).toBeLessThan(16_000);
      expect(longest).toBeLessThan(8_000_000);
      expect(state.ended).toBe(true);
    },
  );
});

describe('an export', () => {
  it.each(FORMATS.map((format) => [format.id, format] as const))(
    'of %s comes with codebook and datasheet',
    async (_id, format) => {
      const run = exportTo(job(format));
      const files = unzipSync(await whole(run.pieces));
      expect(run.outcome()).toEqual({
        done: 8,
        written: 8,
        complete: true,
        name: `farol-${format.id}-20260301-1020.zip`,
      });
      expect(Object.keys(files)).toEqual(expect.arrayContaining(['codebook.md', 'datasheet.md']));
      const codebook = text(files['codebook.md']);
      for (const { name } of format.fields) expect(codebook).toContain(name.replaceAll('_', '\\_').split('[')[0]);
      expect(codebook).toContain('| worker-paid-fee |');
      const datasheet = text(files['datasheet.md']);
      for (const words of [
        'Records: 8',
        'Levels: elevated 1, high 2, none 2, not-scored 1, watch 2',
        'which were not scored: is 1',
        'Reviewed: not reviewed 6, not upheld 1, upheld 1, of 8',
        'no base rate can be given',
        'Licence: not stated: all rights reserved',
        '2026-03-01T10:20:30.000Z',
      ])
        expect(datasheet).toContain(words);
    },
  );

  it('writes the file alone when asked, and gives the documents beside it', async () => {
    const run = exportTo(job(csv, { withDocs: 'beside', options: { bom: false } }));
    expect(run.name).toBe('farol-csv-20260301-1020.csv');
    expect(text(await whole(run.pieces)).startsWith('"key"')).toBe(true);
    expect(run.docs().map(({ name }) => name)).toEqual(['codebook.md', 'datasheet.md']);
    expect(run.docs()[1]?.text).toContain('Records: 8');
  });

  it('says in the documents what it was told, on one line each, whatever is in it', async () => {
    const about = {
      title: 'Ads | of <b>\nMarch',
      publisher: 'An Office',
      licence: { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      reviewers: ['r1', 'r2 |'],
      read: 400,
    };
    const run = exportTo(job(csv, { withDocs: 'beside', options: { about } }));
    await whole(run.pieces);
    const datasheet = run.docs()[1]?.text ?? '';
    expect(datasheet).toContain('- Title: Ads \\| of \\<b\\> March\n');
    expect(datasheet).toContain('- By: r1, r2 \\| (pseudonyms)');
    expect(datasheet).toContain('8 records of 400 ads read (2.0 %)');
    expect(datasheet).toContain('- Licence: CC-BY-4.0 (https://creativecommons.org/licenses/by/4.0/)');
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    const many = Array.from({ length: 250 }, (_, at) => ({ ...(SAMPLE[0] as Finding), key: `a:${at}` }));
    await whole(exportTo(job(csv, { findings: many, onprogress: (done) => told.push(done) })).pieces);
    expect(told).toEqual([100, 200, 250]);
  });

  it.each(
    FORMATS.flatMap((format) => (['zip', 'beside'] as const).map((withDocs) => [format.id, withDocs, format] as const)),
  )(
    'of %s (%s) that is cancelled ends soon, closes its source, and leaves a marked part',
    async (_id, withDocs, format) => {
      const signal = { aborted: false };
      const { state, findings } = endless((asked) => {
        if (asked === 1000) signal.aborted = true;
      });
      const run = exportTo(job(format, { findings, withDocs, signal }));
      const part = text(await whole(run.pieces));
      expect(part).toMatch(/\nINCOMPLETE: cancelled after \d+ records\. Do not use this file\.\n$/);
      expect(run.outcome()).toMatchObject({
        complete: false,
        reason: 'cancelled',
        name: expect.stringMatching(/\.INCOMPLETE\.[a-z]+$/),
      });
      expect(state.asked).toBeLessThan(1010);
      expect(state.ended).toBe(true);
    },
  );

  it.each(
    FORMATS.flatMap((format) => (['zip', 'beside'] as const).map((withDocs) => [format.id, withDocs, format] as const)),
  )('of %s (%s) that fails marks its part and throws what failed', async (_id, withDocs, format) => {
    function* failing() {
      yield* SAMPLE;
      throw new Error('the log cannot be read');
    }
    const run = exportTo(job(format, { findings: failing(), withDocs }));
    let last: Uint8Array | undefined;
    await expect(
      (async () => {
        for await (const piece of run.pieces) last = piece;
      })(),
    ).rejects.toThrow('the log cannot be read');
    expect(text(last)).toMatch(/^\nINCOMPLETE: failed after \d+ records/);
    expect(run.outcome()).toMatchObject({ complete: false, reason: 'failed' });
  });

  it('whose reader cannot write on, as on a full disk, is named a part', async () => {
    const { state, findings } = endless();
    const run = exportTo(job(jsonl, { findings }));
    const write = async () => {
      let room = 500_000;
      for await (const piece of run.pieces) {
        room -= piece.length;
        if (room < 0) throw new Error('ENOSPC');
      }
    };
    await expect(write()).rejects.toThrow('ENOSPC');
    expect(run.outcome()).toMatchObject({
      complete: false,
      reason: 'not written to the end',
      name: expect.stringContaining('.INCOMPLETE.'),
    });
    expect(state.ended).toBe(true);
  });
});

describe('the zip', () => {
  async function* named(count: number) {
    for (let at = 0; at < count; at++) {
      async function* pieces() {
        yield `file ${at}`;
      }
      yield { name: `level=high/part-${at}.txt`, mime: 'text/plain', pieces: pieces() };
    }
  }

  it('carries files in folders, in order', async () => {
    const files = unzipSync(await whole(zipped(named(300), NOW)));
    expect(Object.keys(files)).toHaveLength(300);
    expect(text(files['level=high/part-299.txt'])).toBe('file 299');
  });

  it('refuses more names than it can count instead of losing some', async () => {
    await expect(whole(zipped(named(11), NOW, 10))).rejects.toThrow('more than 10 files');
    expect(Object.keys(unzipSync(await whole(zipped(named(10), NOW, 10))))).toHaveLength(10);
  });
});

it('the languages of the datasheet are those of the packs', () => {
  expect([...TESTED_LANGUAGES].sort()).toEqual(
    languages
      .filter(({ coverage }) => coverage === 'tested')
      .map(({ code }) => code)
      .sort(),
  );
  expect([...REVIEWED_LANGUAGES]).toEqual(
    languages.filter(({ nativeReviewer }) => nativeReviewer).map(({ code }) => code),
  );
});

it.each([
  ['tokens', { tokens: tokensUnder(new Uint8Array(32).fill(7)) }, /tokens under key [0-9a-f]{8} in place of contacts/],
  ['masked', {}, /working copy, contacts masked/],
  ['full', { contacts: 'full' as const }, /full, contacts in clear/],
])('the datasheet says what the copy is: %s', async (_, options, said) => {
  const run = exportTo({ format: csv, findings: SAMPLE, withDocs: 'beside', options });
  for await (const _piece of run.pieces);
  expect(run.docs()[1]?.text).toMatch(said);
});
