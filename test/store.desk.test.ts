import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptCounts } from '../lib/store/counts';
import { LOG_NAME, type Log, openLog } from '../lib/store/db';
import { decide, decideTogether, history, opine, undo, undoTogether } from '../lib/store/decisions';
import { derive } from '../lib/store/derive';
import { everything, finding, page, type Query, record } from '../lib/store/findings';
import { namesOfSpan } from '../lib/store/span';
import { FAMILIES } from '../lib/taxonomy';
import type { Evidence, Finding, Level, Verdict } from '../lib/types';

const log = (indexedDB = new IDBFactory()): Promise<Log> => openLog({ indexedDB, IDBKeyRange });

const hit: Evidence = {
  signal: 'worker-paid-fee',
  family: 'fees-and-debt',
  source: 'rule',
  state: 'stated',
  confidence: 'clear',
  field: 'text',
  start: 0,
  end: 4,
  quote: 'Text',
};

function ad(key: string, more: Partial<Finding> = {}, verdict: Partial<Verdict> = {}): Finding {
  return {
    key,
    site: 'ads.example',
    pageUrl: 'https://ads.example/',
    listing: { title: key, text: `Text of ${key}` },
    verdict: {
      kind: 'job',
      lang: 'en',
      coverage: 'full',
      level: 'watch',
      flagged: true,
      score: 0.3,
      families: Object.fromEntries(FAMILIES.map((family) => [family, 0])) as Verdict['families'],
      evidence: [],
      tags: [],
      palermo: { act: 'covered', means: 'not-seen', purpose: 'not-seen' },
      stages: [],
      contacts: [],
      fees: [],
      engine: { rules: '1', model: 'none' },
      ...verdict,
    },
    firstSeen: '2026-01-01T08:00:00.000Z',
    lastSeen: '2026-01-01T08:00:00.000Z',
    timesSeen: 1,
    ...more,
  };
}

/** Counted from the rows themselves, the slow way. */
async function counted(db: Log): Promise<{ total: number; all: Record<string, number>; open: Record<string, number> }> {
  const kept = { total: 0, all: {} as Record<string, number>, open: {} as Record<string, number> };
  for (const row of await db.findings.toArray()) {
    kept.total++;
    for (const [name] of row.facets) {
      if (/^(?:contact|near|page|day|month):/.test(name)) continue;
      kept.all[name] = (kept.all[name] ?? 0) + 1;
      if (row.open === 'none') kept.open[name] = (kept.open[name] ?? 0) + 1;
    }
  }
  return kept;
}

describe('kept counts', () => {
  it('are those of the rows, whatever was recorded, decided, undone and seen again, in any order', async () => {
    const step = fc.record({
      what: fc.constantFrom('see', 'keep', 'dismiss', 'undo', 'file', 'opine'),
      which: fc.nat(5),
      level: fc.constantFrom<Level>('high', 'watch'),
      site: fc.constantFrom('a.example', 'b.example'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const db = await log();
        await record(db, [ad('k0'), ad('k1')]);
        for (const { what, which, level, site } of steps) {
          const key = `k${which}`;
          if (what === 'see') await record(db, [ad(key, { site }, { level, evidence: level === 'high' ? [hit] : [] })]);
          else if (!(await finding(db, key))) continue;
          else if (what === 'undo') await undo(db, key);
          else if (what === 'opine') await opine(db, key, hit, 'wrong');
          else if (what === 'file') await decide(db, key, { value: 'unsure', case: 'Case 7' });
          else await decide(db, key, { value: what as 'keep' });
        }
        expect(await keptCounts(db)).toEqual(await counted(db));
        db.close();
      }),
      { numRuns: 30 },
    );
  });

  it('stay as they were when a write is broken off', async () => {
    const db = await log();
    await record(db, [ad('a')]);
    const before = await keptCounts(db);
    const broken = ad('b', { listing: { text: 'x', title: (() => 1) as unknown as string } });
    await expect(record(db, [ad('c'), broken])).rejects.toThrow();
    expect(await keptCounts(db)).toEqual(before);
    db.close();
  });

  it('of a log from before come with deriving, in steps, once each, also when it is stopped and writes come between', async () => {
    const place = new IDBFactory();
    const db = await log(place);
    await record(
      db,
      [...Array(450).keys()].map((i) => ad(`k${String(i).padStart(3, '0')}`, {}, { lang: i % 2 ? 'en' : 'es' })),
    );
    const whole = await keptCounts(db);
    db.close();
    const old = new Dexie(LOG_NAME, { indexedDB: place, IDBKeyRange });
    await old.open();
    await old.table('meta').clear();
    await old
      .table('findings')
      .toCollection()
      .modify((row) => {
        delete row.derived;
        row.facets = row.facets.slice(0, 5);
      });
    old.close();
    const again = await log(place);
    expect((await keptCounts(again)).total).toBe(0);
    await decide(again, 'k300', { value: 'keep' });
    const stop = { aborted: false };
    await derive(again, () => (stop.aborted = true), stop);
    expect((await keptCounts(again)).total).toBe(201);
    await derive(again);
    expect(await keptCounts(again)).toEqual(await counted(again));
    expect((await keptCounts(again)).total).toBe(whole.total);
    await derive(again, () => expect.unreachable('nothing is left to derive'));
    again.close();
  });
});

describe('filters', () => {
  const many = [...Array(400).keys()].map((i) =>
    ad(
      `k${i}`,
      {
        site: i % 3 ? 'a.example' : 'b.example',
        lastSeen: new Date(Date.UTC(2026, 0, 1 + (i % 70))).toISOString(),
        listing: { text: `Cook wanted, call me. ${i}`, contactLinks: i % 50 === 7 ? ['tel:+351 912 345 678'] : [] },
      },
      { lang: i % 5 ? 'en' : 'es', kind: i % 2 ? 'job' : 'escort', score: (i % 9) / 10 },
    ),
  );

  it.each<[Query, (f: Finding, i: number) => boolean]>([
    [{ from: '2026-01-10', to: '2026-02-20' }, (f) => f.lastSeen >= '2026-01-10' && f.lastSeen < '2026-02-21'],
    [{ from: '2026-03-01' }, (f) => f.lastSeen >= '2026-03-01'],
    [{ to: '2026-01-03' }, (f) => f.lastSeen < '2026-01-04'],
    [{ contact: 'contact:phone:+351912345678' }, (_, i) => i % 50 === 7],
    [
      { site: 'b.example', lang: 'es', kind: 'job', from: '2026-01-01' },
      (f) => f.site === 'b.example' && f.verdict.lang === 'es' && f.verdict.kind === 'job',
    ],
    [{ site: 'nowhere.example', lang: 'en' }, () => false],
  ])('%j lets through what it names, in order, each once, in pages of any size', async (query, fits) => {
    const db = await log();
    await record(db, many);
    const wanted = many.filter(fits).map(({ key }) => key);
    for (const size of [3, 60, 1000]) {
      const got: Finding[] = [];
      for await (const one of everything(db, query, size)) got.push(one);
      expect(got.map(({ key }) => key).sort()).toEqual([...wanted].sort());
      expect(got.map(({ verdict }) => -verdict.score)).toEqual(
        got.map(({ verdict }) => -verdict.score).sort((a, b) => a - b),
      );
    }
    db.close();
  });

  it('takes whole months as months and stands any text for a day', () => {
    expect(namesOfSpan('2026-01-31', '2026-03-01')).toEqual(['day:2026-01-31', 'month:2026-02', 'day:2026-03-01']);
    expect(namesOfSpan('2026-02-10', '2026-01-01')).toEqual([]);
    expect(namesOfSpan('2026-99-99', 'now')).toBeUndefined();
    expect(namesOfSpan('0001-01-01', '9999-12-31')?.length).toBeLessThan(200);
  });
});

describe('what a reviewer says', () => {
  const full = {
    value: 'keep',
    note: 'n',
    referrals: ['ngo', 'police'],
    reason: 'control',
    case: 'Case 7',
    at: '2026-02-01T00:00:00.000Z',
  } as const;

  it('is kept whole with the decision, can be filtered by case, and is undone whole', async () => {
    const db = await log();
    await record(db, [ad('a'), ad('b')]);
    await decide(db, 'a', { ...full, referrals: [...full.referrals] });
    expect((await finding(db, 'a'))?.decision).toEqual(full);
    expect((await page(db, { case: 'Case 7' })).findings.map(({ key }) => key)).toEqual(['a']);
    expect((await undo(db, 'a')).decision).toBeUndefined();
    expect((await page(db, { case: 'Case 7' })).findings).toEqual([]);
    db.close();
  });

  it('of one piece of evidence is kept apart from the decision, replaced, taken back, and in the history', async () => {
    const db = await log();
    await record(db, [ad('a', {}, { evidence: [hit] })]);
    await decide(db, 'a', { value: 'keep' });
    await opine(db, 'a', hit, 'right');
    await opine(db, 'a', { ...hit, start: 2 }, 'unsure');
    expect((await opine(db, 'a', hit, 'wrong')).opinions?.map(({ opinion }) => opinion)).toEqual(['unsure', 'wrong']);
    expect((await opine(db, 'a', hit, undefined)).opinions?.map(({ opinion }) => opinion)).toEqual(['unsure']);
    expect((await undo(db, 'a')).decision).toBeUndefined();
    expect((await history(db, 'a')).map(({ act }) => act)).toEqual([
      'decide',
      'opinion',
      'opinion',
      'opinion',
      'opinion',
      'undo',
    ]);
    expect((await finding(db, 'a'))?.opinions).toHaveLength(1);
    db.close();
  });

  it('of many ads at once is in the history of each, and all of it or nothing', async () => {
    const db = await log();
    await record(db, [ad('a'), ad('b'), ad('c')]);
    await decide(db, 'b', { value: 'unsure' });
    await decideTogether(db, ['a', 'b', 'a'], { value: 'dismiss', reason: 'duplicate' }, 'T1');
    for (const key of ['a', 'b'])
      expect((await history(db, key)).at(-1)).toMatchObject({ act: 'decide', together: { id: 'T1', count: 2 } });
    await expect(decideTogether(db, ['c', 'gone'], { value: 'keep' }, 'T2')).rejects.toMatchObject({
      reason: 'missing',
    });
    expect((await finding(db, 'c'))?.decision).toBeUndefined();
    const back = await undoTogether(db, ['a', 'b']);
    expect(back.map(({ decision }) => decision?.value)).toEqual([undefined, 'unsure']);
    await expect(decideTogether(db, [...Array(501).keys()].map(String), { value: 'keep' }, 'T3')).rejects.toThrow(
      RangeError,
    );
    db.close();
  });
});

describe('an ad whose wording changes', () => {
  it('keeps what changed, field by field, over three versions', async () => {
    const db = await log();
    const version = (n: number, text: string, more: Partial<Finding['listing']>, fees: Verdict['fees'] = []) =>
      ad('a', { listing: { text, ...more }, lastSeen: `2026-01-0${n}T00:00:00.000Z` }, { fees });
    const fee = {
      amount: 300,
      currency: 'EUR',
      what: 'deposit',
      payer: 'worker',
      field: 'text',
      start: 0,
      end: 1,
    } as const;
    await record(db, [version(1, 'Cook for a hotel. Pay 1,200.', { location: 'Porto', salary: '1,200' })]);
    await record(db, [version(2, 'Cook for a hotel. Pay 900.', { location: 'Faro', salary: '1,200' })]);
    await record(db, [version(3, 'Cook for a hotel. Pay 900. Deposit 300.', { salary: '900' }, [fee])]);
    const versions = (await db.findings.get('a'))?.versions;
    expect(versions?.map(({ until, changes }) => [until.slice(0, 10), changes])).toEqual([
      [
        '2026-01-02',
        [
          { field: 'location', from: 'Porto', to: 'Faro' },
          { field: 'text', from: '1,200.', to: '900.' },
        ],
      ],
      [
        '2026-01-03',
        [
          { field: 'salary', from: '1,200', to: '900' },
          { field: 'text', to: 'Deposit 300.' },
          { field: 'fee', to: '300 EUR deposit (worker)' },
        ],
      ],
    ]);
    db.close();
  });
});
