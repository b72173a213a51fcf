import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { conflicts } from '../lib/review/pack/conflicts';
import type { Answer, AnswerFile, AnswerKind, Pack } from '../lib/review/pack/form';
import { keptFiles, know, ownSigner, takeAnswers } from '../lib/review/pack/kept';
import { makePack } from '../lib/review/pack/make';
import { merge } from '../lib/review/pack/merge';
import { readAnswers, readPack } from '../lib/review/pack/read';
import { signAnswers } from '../lib/review/pack/sign';
import { scan } from '../lib/scan';
import { type Log, openLog } from '../lib/store/db';
import { decide } from '../lib/store/decisions';
import { finding, record } from '../lib/store/findings';
import type { DecisionValue, Finding } from '../lib/types';

const AT = '2026-03-01T10:00:00.000Z';
const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

const TEXTS = [
  'Waiter wanted in Lisbon. The worker pays a fee of 900 EUR before departure. We keep your passport until it is paid.',
  'Cleaner, 20 hours a week, contract and payslip, no fees.',
  'Urgent! Work abroad, no papers needed, pay your ticket from your wages. \u202eevil\u202c <img src=x onerror=alert(1)>',
];

async function made(): Promise<Finding[]> {
  const listings = TEXTS.map((text, i) => ({ text, title: `Ad ${i}`, url: `https://jobs.example/${i}` }));
  const verdicts = await scan(listings);
  return listings.flatMap((listing, i): Finding[] => {
    const verdict = verdicts[i];
    const times = { firstSeen: AT, lastSeen: AT, timesSeen: 1 };
    return verdict
      ? [
          {
            key: `jobs.example:${i}`,
            site: 'jobs.example',
            pageUrl: 'https://jobs.example/',
            listing,
            verdict,
            ...times,
          },
        ]
      : [];
  });
}

let log: Log;
let second: Log;
const opened = () => openLog({ indexedDB: new IDBFactory(), IDBKeyRange });

beforeEach(async () => {
  [log, second] = await Promise.all([opened(), opened()]);
  await record(log, await made());
});
afterEach(() => {
  log.close();
  second.close();
});

async function answered(
  by: Log,
  pack: Pack,
  values: readonly DecisionValue[],
  { at = AT, kind = 'blind' as AnswerKind, taxonomy = pack.taxonomy } = {},
): Promise<AnswerFile> {
  const answers = values.map((value, i): Answer => ({ key: `jobs.example:${i}`, value, at }));
  const body = { format: 'farol-second-answers/1', kind, pack: pack.id, taxonomy, reviewer: 'R2', answers } as const;
  return signAnswers(body, await ownSigner(by));
}

const reasonOf = (work: () => unknown): Promise<unknown> =>
  Promise.resolve()
    .then(work)
    .then(
      () => 'taken',
      (error) => (error as { reason?: unknown }).reason,
    );

describe('a pack', () => {
  it('tells what the ads say and nothing that was thought of them', async () => {
    await decide(log, 'jobs.example:0', { value: 'keep', note: 'the first reviewer was sure' });
    const found = await Promise.all([0, 1, 2].map((i) => finding(log, `jobs.example:${i}`)));
    const pack = makePack(
      found.filter((one) => one !== undefined),
      AT,
    );
    expect(readPack(bytes(pack))).toEqual(pack);
    expect(new Set(pack.ads.flatMap(Object.keys))).toEqual(new Set(['key', 'text', 'title']));
    expect(pack.ads).toHaveLength(3);
    expect(JSON.stringify(pack)).not.toMatch(/score|level|verdict|evidence|signal|decision|the first reviewer/);
  });

  it('stands in an order that no score decides', async () => {
    const findings = await made();
    const orders = Array.from({ length: 40 }, (_, i) =>
      makePack(findings, new Date(Date.parse(AT) + i * 1000).toISOString())
        .ads.map(({ key }) => key)
        .join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(3);
    expect(makePack(findings.toReversed(), AT)).toEqual(makePack(findings, AT));
  });

  it('is refused when cut off, changed, of another version or nothing of the kind', async () => {
    const pack = makePack(await made(), AT);
    const text = JSON.stringify(pack);
    for (let at = 60; at < text.length; at += 37)
      expect(await reasonOf(() => readPack(bytes(text.slice(0, at))))).toMatch(/^(?:truncated|altered)$/);
    expect(await reasonOf(() => readPack(bytes(text.slice(0, text.length - 5))))).toBe('truncated');
    expect(await reasonOf(() => readPack(bytes(text.replace('Cleaner', 'Cleaners'))))).toBe('altered');
    expect(await reasonOf(() => readPack(bytes(text.replace('"ads"', '"score":1,"ads"'))))).toBe('altered');
    for (const other of ['', 'hello', '[]', '{}', 'null'])
      expect(await reasonOf(() => readPack(bytes(other)))).toBe('other');
    expect(() => makePack([], AT)).toThrow(RangeError);
    const [half] = await made();
    if (half) half.listing.text = 'half a character \ud800 and a whole one \u{1f600}';
    expect(readPack(bytes(makePack(half ? [half] : [], AT))).ads[0]?.text).toBe(
      'half a character \ufffd and a whole one \u{1f600}',
    );
  });
});

describe('answers', () => {
  let pack: Pack;
  beforeEach(async () => {
    pack = makePack(await made(), AT);
  });

  it('are taken once from a key that is known, and refused from any other', async () => {
    const file = await answered(second, pack, ['keep', 'dismiss', 'unsure']);
    expect(await reasonOf(() => takeAnswers(log, bytes(file), AT))).toBe('unknown-key');
    expect(await keptFiles(log)).toEqual([]);
    await know(log, file.publicKey, 'R2', AT);
    expect((await takeAnswers(log, bytes(file), AT)).added).toBe(true);
    expect((await takeAnswers(log, bytes(JSON.stringify(file, null, 2)), AT)).added).toBe(false);
    // ECDSA signs differently each time: the same answers signed again are the same file.
    const again = await answered(second, pack, ['keep', 'dismiss', 'unsure']);
    expect(again.signature).not.toBe(file.signature);
    expect((await takeAnswers(log, bytes(again), AT)).added).toBe(false);
    expect(await keptFiles(log)).toEqual([file]);
    const acts = (await log.custody.toArray()).map(({ act }) => act);
    expect(acts.filter((act) => act === 'import')).toHaveLength(1);
  });

  it('are refused after any change, and what was there stays', async () => {
    const file = await answered(second, pack, ['keep', 'dismiss', 'unsure']);
    await know(log, file.publicKey, 'R2', AT);
    await takeAnswers(log, bytes(file), AT);
    const other = await ownSigner(log);
    const changed: AnswerFile[] = [
      { ...file, reviewer: 'R3' },
      { ...file, publicKey: other.publicKey },
      { ...file, kind: 'settle' },
      { ...file, answers: file.answers.map((one) => ({ ...one, value: 'keep' as const })) },
      { ...file, answers: file.answers.slice(1) },
      { ...file, signature: 'AAAA' },
      { ...file, signature: file.signature.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')) },
    ];
    for (const one of changed) expect(await reasonOf(() => takeAnswers(log, bytes(one), AT))).toBe('altered');
    const old = await answered(second, pack, ['keep'], { taxonomy: '0.9' });
    expect(await reasonOf(() => takeAnswers(log, bytes(old), AT))).toBe('taxonomy');
    expect(await reasonOf(() => takeAnswers(log, bytes(JSON.stringify(file).slice(0, -9)), AT))).toBe('truncated');
    expect(await keptFiles(log)).toEqual([file]);
  });

  it('never break the reader, whatever the bytes', async () => {
    const text = JSON.stringify(await answered(second, pack, ['keep']));
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.integer({ min: 32, max: 126 }), async (at, code) => {
        const broken = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
        const reason = await reasonOf(() => readAnswers(bytes(broken)));
        expect(broken === text ? ['taken'] : ['altered', 'truncated', 'other']).toContain(reason);
      }),
      { numRuns: 300 },
    );
  });

  it('merge to the same whatever the order and however often', async () => {
    const third = await opened();
    const later = '2026-03-02T10:00:00.000Z';
    const files = [
      await answered(second, pack, ['keep', 'dismiss', 'unsure']),
      await answered(second, pack, ['dismiss'], { at: later }),
      await answered(third, pack, ['keep', 'keep']),
      await answered(third, pack, ['unsure'], { at: AT }),
      await answered(log, pack, ['keep'], { at: later, kind: 'settle' }),
      await answered(second, pack, ['dismiss'], { at: later, kind: 'settle' }),
    ];
    third.close();
    const whole = merge(files);
    expect(whole.blind.get('jobs.example:0')?.map(({ value }) => value)).toContain('dismiss');
    expect(whole.blind.get('jobs.example:1')).toHaveLength(2);
    fc.assert(
      fc.property(fc.shuffledSubarray([...files, ...files], { minLength: 12 }), (mixed) => {
        expect(merge(mixed)).toEqual(whole);
      }),
      { numRuns: 100 },
    );
  });

  it('that differ are conflicts until somebody settles them, and again after a later answer', async () => {
    const first = (key: string): DecisionValue | undefined => (key === 'jobs.example:0' ? 'dismiss' : undefined);
    const files = [await answered(second, pack, ['keep', 'dismiss'])];
    expect(conflicts(merge(files), first).map(({ key }) => key)).toEqual(['jobs.example:0']);
    files.push(await answered(log, pack, ['keep'], { at: '2026-03-02T10:00:00.000Z', kind: 'settle' }));
    expect(conflicts(merge(files), first)[0]?.settled?.value).toBe('keep');
    files.push(await answered(second, pack, ['unsure'], { at: '2026-03-03T10:00:00.000Z' }));
    expect(conflicts(merge(files), first)[0]?.settled).toBeUndefined();
  });
});
