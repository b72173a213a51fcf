import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import csv from '../lib/export/csv';
import dataPackage from '../lib/export/data-package';
import doccano from '../lib/export/doccano';
import type { ExportOptions, Format } from '../lib/export/format';
import { exportTo, preflight } from '../lib/export/index';
import jsonl from '../lib/export/jsonl';
import labelStudio from '../lib/export/label-studio';
import { tokensUnder } from '../lib/export/redact/token';
import { SAMPLE } from '../lib/export/sample.cases';
import { bytesOf } from '../lib/export/writing/bytes';
import { agreement, conflictsOf, joined, merged, type Received, readImport, takeInto } from '../lib/import/index';
import { scanWithRules } from '../lib/scan';
import { openLog } from '../lib/store/db';
import { history } from '../lib/store/decisions';
import { everything, record } from '../lib/store/findings';
import type { Finding, Listing } from '../lib/types';

const NOW = '2026-03-01T10:20:30.000Z';
const score = (listings: readonly Listing[]) => listings.map((listing) => scanWithRules(listing));
const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const read = (content: Uint8Array | string) =>
  readImport({ bytes: typeof content === 'string' ? bytes(content) : new Uint8Array(content), score, now: NOW });

async function written(
  format: Format,
  findings: readonly Finding[],
  options?: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const piece of format.write(findings, options)) parts.push(bytesOf(piece));
  return new Uint8Array(Buffer.concat(parts));
}

async function zipped(
  format: Format,
  findings: readonly Finding[],
  options?: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const piece of exportTo({ format, findings, ...(options ? { options } : {}), now: new Date(NOW) }).pieces)
    parts.push(piece);
  return new Uint8Array(Buffer.concat(parts));
}

/** As it comes back: without what is undefined, and with whole characters. */
const plain = (value: unknown) =>
  JSON.parse(
    JSON.stringify(value, (_key, inner) =>
      typeof inner === 'string' ? inner.replace(/\p{Surrogate}/gu, '\uFFFD') : inner,
    ),
  );

const sentence = fc.constantFrom(
  'Cook wanted for a hotel.',
  'Registration fee 300 EUR before departure.',
  'Your passport stays with the office.',
  'Call +351 912 345 678.',
  'Write to boss@farm.example',
  '=1+1; "quoted", and more',
  'No fee. Paid weekly.',
  '包吃包住',
  '🍓\tx\u2028y',
);
const time = fc.integer({ min: 0, max: 4 }).map((day) => `2026-01-0${day + 1}T03:04:05.000Z`);
const listing = fc.record(
  {
    text: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n')),
    title: sentence,
    employer: sentence,
    location: fc.constantFrom('Porto, Portugal', "'quoted"),
    url: fc.constant('https://jobs.example/ad/1'),
  },
  { requiredKeys: ['text'] },
);
const decision = fc.record(
  {
    value: fc.constantFrom('keep' as const, 'dismiss' as const, 'unsure' as const),
    note: fc.constantFrom('a', 'b'),
    at: time,
  },
  { requiredKeys: ['value', 'at'] },
);

/** Findings of few keys, so that they meet. */
const finding: fc.Arbitrary<Received> = fc
  .record({
    n: fc.nat(2),
    listing,
    first: time,
    last: time,
    timesSeen: fc.integer({ min: 1, max: 9 }),
    decision: fc.option(decision, { nil: undefined }),
    hashed: fc.boolean(),
  })
  .map(({ n, first, last, hashed, decision: decided, ...rest }) => ({
    key: `jobs.example:${String(n).padStart(32, '0')}`,
    site: 'jobs.example',
    pageUrl: 'https://jobs.example/',
    ...rest,
    verdict: scanWithRules(rest.listing),
    firstSeen: first,
    lastSeen: last,
    ...(decided ? { decision: decided } : {}),
    ...(hashed ? { hashes: { key: '0123abcd', text: 'a'.repeat(64) } } : {}),
  }));

describe('what was exported comes back', () => {
  it('as JSON Lines, whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(finding, { selector: ({ key }) => key }), async (findings) => {
        fc.pre(findings.length > 0);
        const back = await read(await written(jsonl, findings, { contacts: 'full' }));
        expect(back.problems).toEqual([]);
        expect(plain(back.findings)).toEqual(plain(findings));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['csv', csv, {}],
    ['csv with hashtags', csv, { hxl: true }],
  ] as const)('as %s: ad, sightings and decision, and the same found in the words', async (_name, format, options) => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(finding, { selector: ({ key }) => key }), async (some) => {
        fc.pre(some.length > 0);
        const findings = some.map(({ hashes, ...rest }) => rest);
        const back = await read(await written(format, findings, { ...options, contacts: 'full' }));
        expect(back.problems).toEqual([]);
        expect(back.kind).toBe('table');
        expect(plain(back.findings)).toEqual(plain(findings));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['jsonl', jsonl],
    ['csv', csv],
    ['data-package', dataPackage],
  ])('as the zip of %s with its documents', async (_id, format) => {
    const back = await read(await zipped(format, SAMPLE, { contacts: 'full' }));
    const known = SAMPLE.filter(({ key }) => !key.endsWith(':odd'));
    const came = back.findings.filter(({ key }) => !key.endsWith(':odd'));
    expect(
      plain(came).map(({ key, decision: decided, verdict }: Finding) => ({ key, decided, level: verdict.level })),
    ).toEqual(
      plain(known).map(({ key, decision: decided, verdict }: Finding) => ({ key, decided, level: verdict.level })),
    );
    expect(back.findings).toHaveLength(SAMPLE.length);
  });

  it("as a partner's working copy, whose hashes and tokens stay as they are when it is written again", async () => {
    const options = { tokens: tokensUnder(new Uint8Array(32).fill(1)) };
    const file = await written(jsonl, SAMPLE, options);
    const back = await read(file);
    expect(back.problems).toEqual([]);
    expect(back.findings.every(({ hashes }) => hashes?.key.length === 8)).toBe(true);
    const again = await written(jsonl, back.findings, {
      tokens: tokensUnder(new Uint8Array(32).fill(2)),
    });
    expect(Buffer.from(again).toString()).toBe(Buffer.from(file).toString());
  });

  it('but not what a public copy left out', async () => {
    const publicCopy = await preflight(SAMPLE, { smallest: 2, quasi: ['kind'] });
    for (const format of [jsonl, csv]) {
      const back = await read(await written(format, SAMPLE, { publicCopy }));
      expect(back.findings).toEqual([]);
      expect(back.problems[0]?.reason).toContain('public copy');
    }
  });
});

describe('two logs as one', () => {
  const log = fc.array(finding, { maxLength: 6 });
  const of = (records: readonly Received[]) => merged(new Map(), records);
  const sorted = (map: ReadonlyMap<string, Received>) =>
    plain([...map.values()].sort((a, b) => (a.key < b.key ? -1 : 1)));

  it('are the same in any order, in any grouping, and however often', () => {
    fc.assert(
      fc.property(log, log, log, (a, b, c) => {
        const together = sorted(of([...a, ...b, ...c]));
        expect(sorted(of([...c, ...b, ...a]))).toEqual(together);
        expect(sorted(merged(of(a), merged(of(b), c).values()))).toEqual(together);
        expect(sorted(merged(merged(of(b), a), of(c).values()))).toEqual(together);
        expect(sorted(merged(of([...a, ...b, ...c]), [...b, ...a, ...b]))).toEqual(together);
      }),
    );
  });

  it('lose nothing in silence: what does not stand is listed', () => {
    fc.assert(
      fc.property(finding, finding, (one, two) => {
        const other = { ...two, key: one.key };
        const both = joined(one, other);
        const conflicts = conflictsOf(one, other);
        for (const side of [one, other]) {
          const text = side.listing.text === both.listing.text && side.listing.title === both.listing.title;
          const lostWords = !text && !side.hashes === !both.hashes;
          if (lostWords) expect(conflicts.map(({ what }) => what)).toContain('words');
          if (side.decision && side.decision.value !== both.decision?.value)
            expect(conflicts.map(({ what }) => what)).toContain('decision');
        }
        expect(conflictsOf(one, one)).toEqual([]);
      }),
    );
  });

  it('stand in the store in the same way, whichever came first, and the history tells what was replaced', async () => {
    const at = (day: number) => `2026-01-0${day}T00:00:00.000Z`;
    const base = SAMPLE[1] as Finding;
    const mine: Received = { ...base, decision: { value: 'keep', note: 'mine', at: at(2) } };
    const theirs: Received = { ...base, timesSeen: 9, decision: { value: 'dismiss', note: 'theirs', at: at(3) } };
    const more: Received = { ...(SAMPLE[2] as Finding) };
    const logs = [];
    for (const [name, order] of Object.entries({
      a: [[mine], [theirs, more]],
      b: [[more, theirs], [mine]],
      c: [[mine, theirs, more, mine]],
    })) {
      const store = await openLog({ name: `import-${name}` });
      for (const records of order) await takeInto(store, records);
      const rows = [];
      for await (const one of everything(store)) rows.push(one);
      logs.push(plain(rows));
      if (name === 'a') {
        const again = await takeInto(store, [theirs, more]);
        expect(again).toMatchObject({ added: 0, changed: 0, same: 2 });
        expect((await history(store, base.key)).map(({ value, previous }) => [previous?.note, value?.note])).toEqual([
          [undefined, 'mine'],
          ['mine', 'theirs'],
        ]);
      }
      store.close();
    }
    expect(logs[1]).toEqual(logs[0]);
    expect(logs[2]).toEqual(logs[0]);
  });

  it('tell the conflict to whoever imports', async () => {
    const store = await openLog({ name: 'import-told' });
    const base = SAMPLE[1] as Finding;
    await record(store, [base]);
    const taken = await takeInto(store, [{ ...base, decision: { value: 'dismiss', at: NOW } }]);
    expect(taken).toMatchObject({
      added: 0,
      changed: 1,
      conflictCount: 1,
      conflicts: [{ what: 'decision', kept: `dismiss of ${NOW}` }],
    });
    store.close();
  });
});

describe('ads from elsewhere', () => {
  const AD = 'Agency sends you abroad. Registration fee 300 EUR before departure, we keep your passport.';
  const calm = 'Kitchen helper, 40 hours, paid weekly with payslip.';

  it.each([
    ['commas', `title,description,link\nWork,"${AD}",https://a.example/1\nHelp,"${calm}",https://a.example/2\n`],
    [
      'semicolons and CRLF',
      `Title;Job Description;URL\r\nWork;"${AD}";https://a.example/1\r\nHelp;"${calm}";https://a.example/2\r\n`,
    ],
    ['tabs', `headline\tbody\turl\nWork\t${AD}\thttps://a.example/1\nHelp\t${calm}\thttps://a.example/2`],
    [
      'lines of JSON',
      `{"jobTitle":"Work","description":${JSON.stringify(AD)},"url":"https://a.example/1"}\n{"description":${JSON.stringify(calm)}}`,
    ],
    ['a list of JSON', JSON.stringify([{ text: AD, url: 'https://a.example/1' }, { text: calm }])],
  ])('in %s are scored, and those that state an indicator become findings', async (_name, file) => {
    const back = await read(file);
    expect(back).toMatchObject({ kind: 'ads', read: 2, problems: [] });
    expect(back.findings).toHaveLength(1);
    expect(back.findings[0]).toMatchObject({
      site: 'a.example',
      firstSeen: NOW,
      listing: { text: AD },
      verdict: { flagged: true },
    });
  });

  it.each([
    ['windows-1252', 'latin1', 'Über uns: fähige Küchenhilfe gesucht für Café, Größe egal', 'windows-1252'],
    ['utf-16le', 'utf16le', 'Küchenhilfe gesucht für das Hotel', 'utf-16le'],
  ] as const)('in %s are read as they were written', async (_name, node, words, encoding) => {
    const back = await read(Buffer.from(`text;url\n${words} ${AD};https://a.example/1\n`, node));
    expect(back.encoding).toBe(encoding);
    expect(back.findings[0]?.listing.text).toContain(words);
  });

  it('in Cyrillic of one byte and Chinese of two are guessed, and it is said', async () => {
    const cyrillic = [...'требуется повар в гостиницу, проживание и питание бесплатно'].map((letter) =>
      letter >= 'а' && letter <= 'я' ? letter.charCodeAt(0) - 0x430 + 0xe0 : letter.charCodeAt(0),
    );
    const back = await read(
      new Uint8Array([...Buffer.from('text,url\n"'), ...cyrillic, ...Buffer.from(` ${AD}",https://a.example/1\n`)]),
    );
    expect(back).toMatchObject({ encoding: 'windows-1251', guessed: true });
    expect(back.findings[0]?.listing.text).toContain('требуется повар в гостиницу');
  });

  it('without a column of words are refused with what to do', async () => {
    await expect(read('a,b\n1,2\n')).rejects.toThrow('Name it text or description');
    await expect(read('[{"a":1}]')).rejects.toThrow('Name it text or description');
  });
});

describe('labels from people', () => {
  it('come back from doccano, at the places they had', async () => {
    const back = await read(await written(doccano, SAMPLE, { contacts: 'full' }));
    expect(back).toMatchObject({ kind: 'labels', read: 8, problems: [] });
    for (const { key, labels } of back.labels) {
      const known = SAMPLE.find((one) => one.key === key);
      expect(labels.map(({ field, start, end, signal }) => ({ field, start, end, signal }))).toEqual(
        known?.verdict.evidence.map(({ field, start, end, signal }) => ({ field, start, end, signal })),
      );
    }
  });

  it('come back from Label Studio, once somebody has labelled', async () => {
    const tasks = JSON.parse(Buffer.from(await written(labelStudio, SAMPLE, { contacts: 'full' })).toString());
    const untouched = await read(JSON.stringify(tasks));
    expect(untouched.labels).toEqual([]);
    expect(untouched.problems[0]?.reason).toBe('nobody has labelled it yet');
    const done = tasks.map((task: { predictions: unknown[] }, at: number) => ({
      id: at,
      annotations: task.predictions,
      ...task,
    }));
    const back = await read(JSON.stringify(done));
    expect(back.labels).toHaveLength(8);
    const rows = agreement(back.labels, (key) => SAMPLE.find((one) => one.key === key));
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.every(({ people, engine }) => people === 0 && engine === 0)).toBe(true);
  });

  it('that differ from what was found are counted by indicator', async () => {
    const line = { text: 'x', key: SAMPLE[1]?.key, text_at: 0, label: [[0, 1, 'excessive-hours']] };
    const back = await read(JSON.stringify(line));
    const rows = agreement(back.labels, (key) => SAMPLE.find((one) => one.key === key));
    expect(rows.find(({ signal }) => signal === 'excessive-hours')).toMatchObject({ people: 1, both: 0 });
    expect(rows.some(({ engine }) => engine === 1)).toBe(true);
  });

  it('of no indicator, outside the text or of no record are refused one by one', async () => {
    const task = (more: object) => JSON.stringify({ text: 'ab', key: 'a:1', label: [], ...more });
    const back = await read(
      [
        task({}),
        task({ label: [[0, 9, 'excessive-hours']] }),
        task({ label: [[0, 1, 'guilty']] }),
        task({ key: 7 }),
      ].join('\n'),
    );
    expect(back.labels).toHaveLength(1);
    expect(back.problems.map(({ reason }) => reason)).toEqual([
      'a label lies outside the text',
      '"guilty" is no indicator',
      'does not say which record it belongs to',
    ]);
  });
});

describe('hostile files', () => {
  const line = JSON.stringify({ ...plain(SAMPLE[1]), schemaVersion: '1' });
  const record1 = JSON.parse(line);

  it.each([
    ['an address that would run', { ...record1, pageUrl: 'javascript:alert(1)' }],
    ['a link that would run', { ...record1, listing: { ...record1.listing, url: 'data:text/html,x' } }],
    [
      'a place outside the text',
      { ...record1, verdict: { ...record1.verdict, evidence: [{ ...record1.verdict.evidence[0], end: 1e6 }] } },
    ],
    [
      'an indicator nobody knows',
      { ...record1, verdict: { ...record1.verdict, evidence: [{ ...record1.verdict.evidence[0], signal: 'guilt' }] } },
    ],
    ['a score beyond 1', { ...record1, verdict: { ...record1.verdict, score: 7 } }],
    ['no time', { ...record1, lastSeen: '2026-13-45T99:00:00Z' }],
    ['a text of two million characters', { ...record1, listing: { text: 'x'.repeat(2_000_000) } }],
    ['a key that is none', { ...record1, key: 'a b' }],
    [
      'too many contacts',
      { ...record1, verdict: { ...record1.verdict, contacts: Array(3000).fill(record1.verdict.contacts[0]) } },
    ],
  ])('with %s: the record is left out and the reason told, the others are taken', async (_name, bad) => {
    const back = await read(`${line}\n${JSON.stringify(bad)}\n{"broken\n`);
    expect(back.findings).toHaveLength(1);
    expect(back.problemCount).toBe(2);
    expect(back.problems[0]?.reason.length).toBeGreaterThan(10);
  });

  it('bring in no field that records do not have, and no prototype', async () => {
    const back = await read(
      `${line.slice(0, -1)},"__proto__":{"polluted":1},"extra":1,"constructor":{"prototype":{"polluted":1}}}`,
    );
    expect(Object.keys(back.findings[0] ?? {}).sort()).toEqual(Object.keys(plain(SAMPLE[1])).sort());
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    const table = await read(
      `__proto__,text,url\nx,"Pay 50 EUR registration fee before you start.",https://a.example/1\n`,
    );
    expect(table.kind).toBe('ads');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('are read in bounded time: nesting, brackets, quotes without end, many columns', async () => {
    const files = [
      `${'['.repeat(3_000_000)}`,
      `{"a":${'['.repeat(1_000_000)}`,
      `text,url\n${'"'.repeat(1_000_001)}`,
      `text,url\n"${'a,"b"\n'.repeat(200_000)}`,
      `${'text,'.repeat(20_000)}\n`,
      'text\n'.repeat(300_000),
      '\0'.repeat(1_000_000),
      `{"text":"${'\\u0000'.repeat(100_000)}"}`,
      ','.repeat(2_000_000),
    ];
    for (const [at, file] of files.entries()) {
      const before = process.cpuUsage();
      // Scoring so many ads takes its own time; here the reading is looked at.
      const outcome = await readImport({ bytes: bytes(file), score: () => [], now: NOW }).then(
        ({ problemCount, findings }) => ({ problemCount, findings: findings.length }),
        (error: Error) => error.name,
      );
      const { user } = process.cpuUsage(before);
      expect({ at, outcome, slow: user > 8_000_000 }).toMatchObject({ at, slow: false });
    }
  });

  it.each([
    ['that climb out of their folder', zipSync({ '../../etc/passwd': strToU8('x') }), 'name no export has'],
    [
      'that are bombs',
      zipSync({ 'data.jsonl': new Uint8Array(20_000_000) }, { level: 9 }),
      'more than an import may hold',
    ],
    [
      'of too many files',
      zipSync(Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`f${at}`, strToU8('x')]))),
      'more than 1000 files',
    ],
    ['without records', zipSync({ 'data.parquet': strToU8('PAR1') }), 'no records that can be read again'],
    ['cut in the middle', zipSync({ 'data.jsonl': strToU8(line.repeat(50)) }).slice(0, 300), 'damaged'],
  ])('that are archives %s are refused before they are unpacked', async (_name, zip, why) => {
    await expect(read(zip)).rejects.toThrow(why);
  });

  it('that are packages changed after the export are refused', async () => {
    const { unzipSync } = await import('fflate');
    const files = unzipSync(await zipped(dataPackage, SAMPLE));
    const changed = zipSync({
      ...files,
      'data.csv': new Uint8Array(
        Buffer.from(
          Buffer.from(files['data.csv'] as Uint8Array)
            .toString()
            .replace('watch', 'high'),
        ),
      ),
    });
    await expect(read(changed)).rejects.toThrow('was changed after the export');
  });

  it('that are a part of an export are taken as far as they go, and it is said', async () => {
    const back = await read(`${line}\n\nINCOMPLETE: cancelled after 1 records. Do not use this file.\n`);
    expect(back.findings).toHaveLength(1);
    expect(back.problems[0]?.reason).toContain('a part of it');
  });

  it('of any bytes give a result or a clear refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (any) => {
        await read(any).catch((error: Error) => expect(error.name).toBe('Unreadable'));
      }),
    );
  });
});
