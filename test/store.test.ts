import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { LOG_NAME, type Log, openLog, SCHEMA_VERSION } from '../lib/store/db';
import { decide, history, undo } from '../lib/store/decisions';
import { StoreError } from '../lib/store/errors';
import { counts, everything, finding, page, record } from '../lib/store/findings';
import { FAMILIES } from '../lib/taxonomy';
import type { Finding, Level, Verdict } from '../lib/types';

let open: Log[] = [];
afterEach(() => {
  for (const log of open) log.close();
  open = [];
});

async function log(indexedDB = new IDBFactory()): Promise<Log> {
  const opened = await openLog({ indexedDB, IDBKeyRange });
  open.push(opened);
  return opened;
}

function verdict(level: Level, score: number, more: Partial<Verdict> = {}): Verdict {
  return {
    kind: 'job',
    lang: 'en',
    coverage: 'full',
    level,
    flagged: true,
    score,
    families: Object.fromEntries(FAMILIES.map((family) => [family, 0])) as Verdict['families'],
    evidence: [],
    tags: [],
    palermo: { act: 'covered', means: 'not-seen', purpose: 'not-seen' },
    stages: [],
    contacts: [],
    fees: [],
    engine: { rules: '1', model: 'none' },
    ...more,
  };
}

function sighting(key: string, day = 1, more: Partial<Finding> = {}): Finding {
  const at = new Date(Date.UTC(2026, 0, day)).toISOString();
  return {
    key,
    site: 'ads.example',
    pageUrl: 'https://ads.example/',
    listing: { title: key, text: `Text of ${key}` },
    verdict: verdict('watch', 0.3),
    firstSeen: at,
    lastSeen: at,
    timesSeen: 1,
    ...more,
  };
}

describe('recording', () => {
  it('keeps one row an ad: first sighting stays, the rest is refreshed', async () => {
    const db = await log();
    await record(db, [sighting('a', 1)], 'v1');
    await record(db, [sighting('a', 5, { listing: { text: 'New wording' }, verdict: verdict('high', 0.9) })], 'v2');
    const kept = await finding(db, 'a');
    expect(kept).toMatchObject({ timesSeen: 2, listing: { text: 'New wording' }, verdict: { level: 'high' } });
    expect(kept?.firstSeen).toBe(sighting('a', 1).firstSeen);
    expect(kept?.lastSeen).toBe(sighting('a', 5).lastSeen);
    expect((await db.findings.get('a'))?.versions).toHaveLength(1);
    expect(await db.findings.count()).toBe(1);
  });

  it('counts a batch offered twice in one visit once, and the same ad twice in one batch once', async () => {
    const db = await log();
    await record(db, [sighting('a'), sighting('a')], 'v1');
    await record(db, [sighting('a')], 'v1');
    expect((await finding(db, 'a'))?.timesSeen).toBe(1);
    await record(db, [sighting('a')], 'v2');
    expect((await finding(db, 'a'))?.timesSeen).toBe(2);
  });

  it('does not let the first lines on a results page replace an ad read in full', async () => {
    const db = await log();
    const full = { text: 'Waiters wanted abroad. You work off the ticket from your wages.' };
    await record(db, [sighting('a', 1, { listing: full, verdict: verdict('high', 0.9) })], 'v1');
    await record(db, [sighting('a', 2, { listing: { text: 'Waiters wanted\n abroad. …' } })], 'v2');
    expect(await finding(db, 'a')).toMatchObject({ listing: full, verdict: { level: 'high' }, timesSeen: 2 });
  });

  it('gives back exactly what a finding is, without the columns of the store', async () => {
    const db = await log();
    await record(db, [sighting('a')]);
    expect(await finding(db, 'a')).toEqual(sighting('a'));
  });

  it('notes when each version of rules and model was first used', async () => {
    const db = await log();
    await record(db, [sighting('a', 1)]);
    await record(db, [
      sighting('b', 2),
      sighting('c', 2, { verdict: verdict('watch', 0.2, { engine: { rules: '2', model: 'm' } }) }),
    ]);
    const first = Object.fromEntries(
      (await db.meta.where('id').startsWithAnyOf('rules:', 'model:').toArray()).map(({ id, at }) => [
        id,
        at.slice(0, 10),
      ]),
    );
    expect(first).toEqual({
      'rules:1': '2026-01-01',
      'model:none': '2026-01-01',
      'rules:2': '2026-01-02',
      'model:m': '2026-01-02',
    });
  });
});

describe('decisions', () => {
  it('survive 100 rescans in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...Array(100).keys()], { minLength: 100 }),
        fc.nat(99),
        async (days, when) => {
          const db = await log();
          await record(db, [sighting('a', 50)], 'first');
          for (const [i, day] of days.entries()) {
            if (i === when) await decide(db, 'a', { value: 'keep', note: 'called the office' });
            await record(db, [sighting('a', day, { verdict: verdict(day % 2 ? 'high' : 'watch', 0.5) })], `v${day}`);
          }
          const kept = await finding(db, 'a');
          expect(kept?.decision).toMatchObject({ value: 'keep', note: 'called the office' });
          expect(kept?.timesSeen).toBe(101);
          expect(kept?.firstSeen).toBe(sighting('a', 0).firstSeen);
          expect(kept?.lastSeen).toBe(sighting('a', 99).lastSeen);
          expect((await page(db, { decision: 'keep' })).findings).toHaveLength(1);
          expect((await page(db, { decision: 'none' })).findings).toHaveLength(0);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('undo restores exactly what stood before, over several steps, and keeps the whole history', async () => {
    const db = await log();
    await record(db, [sighting('a')]);
    const states = [undefined];
    await decide(db, 'a', { value: 'unsure', note: 'n1', at: '2026-02-01T00:00:00.000Z' });
    const one = (await finding(db, 'a'))?.decision;
    await decide(db, 'a', { value: 'dismiss', at: '2026-02-02T00:00:00.000Z' });
    expect((await undo(db, 'a')).decision).toEqual(one);
    expect((await undo(db, 'a')).decision).toEqual(states[0]);
    expect((await undo(db, 'a')).decision).toBeUndefined();
    await decide(db, 'a', { value: 'keep' });
    expect((await undo(db, 'a')).decision).toBeUndefined();
    expect((await history(db, 'a')).map(({ act }) => act)).toEqual([
      'decide',
      'decide',
      'undo',
      'undo',
      'decide',
      'undo',
    ]);
    expect(await finding(db, 'a')).toEqual({ ...sighting('a'), decision: undefined });
  });

  it('names a finding that is not there', async () => {
    const db = await log();
    await expect(decide(db, 'nobody', { value: 'keep' })).rejects.toMatchObject({
      name: 'StoreError',
      reason: 'missing',
    });
    expect(await db.decisions.count()).toBe(0);
  });
});

describe('paging', () => {
  const LEVELS: Level[] = ['high', 'elevated', 'watch'];
  const many = [...Array(230).keys()].map((i) =>
    sighting(`k${i}`, 1, {
      site: i % 3 ? 'ads.example' : 'jobs.example',
      verdict: verdict(LEVELS[i % 3] ?? 'watch', (i % 7) / 10, { lang: i % 2 ? 'en' : 'es' }),
    }),
  );

  it('gives every finding once, most serious first, whatever the size of a page', async () => {
    const db = await log();
    await record(db, many);
    for (const size of [1, 7, 50, 230, 1000]) {
      const seen: Finding[] = [];
      for (let after: Awaited<ReturnType<typeof page>>['next'], first = true; first || after; first = false) {
        const step = await page(db, {}, after, size);
        seen.push(...step.findings);
        after = step.next;
      }
      expect(new Set(seen.map(({ key }) => key)).size).toBe(230);
      expect(seen).toHaveLength(230);
      const order = seen.map(({ verdict: v }) => LEVELS.indexOf(v.level) * 10 - v.score);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });

  it('filters by everything at once and agrees with the counts', async () => {
    const db = await log();
    await record(db, many);
    await decide(db, 'k0', { value: 'keep' });
    const query = { site: 'jobs.example', lang: 'es', level: 'high', decision: 'none' } as const;
    const got: string[] = [];
    for await (const { key } of everything(db, query, 5)) got.push(key);
    const wanted = many.filter(
      (f) => f.site === query.site && f.verdict.lang === 'es' && f.verdict.level === 'high' && f.key !== 'k0',
    );
    expect(got.toSorted()).toEqual(wanted.map(({ key }) => key).sort());
    const { total, facets } = await counts(db);
    expect(total).toBe(230);
    expect(facets['decision:keep']).toBe(1);
    expect(facets['lang:es']).toBe(many.filter((f) => f.verdict.lang === 'es').length);
  });
});

describe('trouble', () => {
  it('an abort in the middle leaves nothing half', async () => {
    const db = await log();
    await record(db, [sighting('a')]);
    const before = await finding(db, 'a');
    const broken = sighting('b', 3, { listing: { text: 'x', title: (() => 1) as unknown as string } });
    await expect(record(db, [sighting('a', 9), sighting('c', 3), broken])).rejects.toBeInstanceOf(StoreError);
    expect(await finding(db, 'a')).toEqual(before);
    expect(await finding(db, 'c')).toBeUndefined();
    db.decisions.hook('creating', (_key, _row, transaction) => transaction.abort());
    await expect(decide(db, 'a', { value: 'keep' })).rejects.toMatchObject({ reason: 'aborted' });
    expect(await finding(db, 'a')).toEqual(before);
  });

  it('two connections writing the same ads at once lose nothing', async () => {
    const place = new IDBFactory();
    const [one, two] = [await log(place), await log(place)];
    await Promise.all([...Array(20).keys()].map((i) => record(i % 2 ? one : two, [sighting('a', i)], `v${i}`)));
    expect((await finding(one, 'a'))?.timesSeen).toBe(20);
    await Promise.all([decide(one, 'a', { value: 'keep' }), record(two, [sighting('a', 40)], 'last')]);
    expect(await finding(two, 'a')).toMatchObject({ timesSeen: 21, decision: { value: 'keep' } });
  });

  it('refuses a log written by a newer version and leaves it as it was', async () => {
    const place = new IDBFactory();
    const newer = new Dexie(LOG_NAME, { indexedDB: place, IDBKeyRange });
    newer.version(SCHEMA_VERSION + 1).stores({ findings: 'key, other', later: '++id' });
    await newer.table('findings').put({ key: 'a', other: 1 });
    newer.close();
    await expect(openLog({ indexedDB: place, IDBKeyRange })).rejects.toMatchObject({ reason: 'newer-than-code' });
    await newer.open();
    expect(newer.backendDB().version).toBe((SCHEMA_VERSION + 1) * 10);
    expect([...newer.backendDB().objectStoreNames].sort()).toEqual(['findings', 'later']);
    expect(await newer.table('findings').toArray()).toEqual([{ key: 'a', other: 1 }]);
    newer.close();
  });

  it('names a full disk, also when it hides inside an abort', async () => {
    const db = await log();
    db.findings.hook('creating', () => {
      throw new Dexie.AbortError('stopped', Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
    });
    await expect(record(db, [sighting('a')])).rejects.toMatchObject({ reason: 'quota' });
  });
});

describe('migrations', () => {
  const examples = import.meta.glob<Record<string, unknown[]>>('../lib/store/migrations/*.example.json', {
    eager: true,
    import: 'default',
  });
  const schemas = import.meta.glob<{ stores: Record<string, string> }>('../lib/store/migrations/*.ts', {
    eager: true,
    import: 'default',
  });

  it('has a frozen example of every version', () => {
    expect(Object.keys(examples).map((path) => path.replace('.example.json', '.ts'))).toEqual(Object.keys(schemas));
  });

  it.each(Object.entries(examples))('opens %s with today’s code', async (path, tables) => {
    const place = new IDBFactory();
    const old = new Dexie(LOG_NAME, { indexedDB: place, IDBKeyRange });
    const version = Number(/(\d+)\.example/.exec(path)?.[1]);
    for (const [of, { stores }] of Object.entries(schemas)) {
      const step = Number(/(\d+)\.ts$/.exec(of)?.[1]);
      if (step <= version) old.version(step).stores(stores);
    }
    for (const [name, rows] of Object.entries(tables)) await old.table(name).bulkPut(rows);
    old.close();
    const db = await log(place);
    const { findings } = await page(db, { signal: 'worker-paid-fee', decision: 'keep' });
    expect(findings[0]).toMatchObject({ key: 'example-1', timesSeen: 2, decision: { note: 'asked the author' } });
    expect((await undo(db, 'example-1')).decision).toBeUndefined();
  });
});
