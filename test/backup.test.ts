import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { adopt } from '../lib/store/adopt';
import { writeBackup } from '../lib/store/backup';
import { checkLog } from '../lib/store/check';
import { checkpoint } from '../lib/store/checkpoint';
import { custodyLines, headOf, note } from '../lib/store/custody';
import { LOG_NAME, type Log, SCHEMA_VERSION } from '../lib/store/db';
import { decide } from '../lib/store/decisions';
import { everything, record } from '../lib/store/findings';
import { readable } from '../lib/store/newer';
import { remove } from '../lib/store/remove';
import { BackupFault, restoreBackup, type Source } from '../lib/store/restore';
import { going, noticeShown, setPolicy, sweep } from '../lib/store/retention';
import { backedUp, savedState } from '../lib/store/saved';
import { sealLog } from '../lib/store/vault';
import type { Finding } from '../lib/types';
import { ad, newPlace, OTHER, onDisk, open, PHRASE, tamper } from './vault.made';

let logs: Log[] = [];
afterEach(() => {
  for (const log of logs) log.close();
  logs = [];
});
async function opened(...how: Parameters<typeof open>): Promise<Log> {
  const log = await open(...how);
  logs.push(log);
  return log;
}
const ads = (count: number): Finding[] => Array.from({ length: count }, (_, n) => ad(n));
const source = (bytes: Uint8Array): Source => ({ size: bytes.length, read: async (from, to) => bytes.slice(from, to) });

async function backup(log: Log): Promise<Buffer<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  await writeBackup(log, PHRASE, (bytes) => parts.push(bytes));
  return Buffer.concat(parts);
}
const all = async (log: Log): Promise<Finding[]> => {
  const found: Finding[] = [];
  for await (const one of everything(log)) found.push(one);
  return found;
};

describe('a backup', () => {
  it('gives back every row and the same head, into an open log or a sealed one, and the chain goes on', async () => {
    const log = await opened(newPlace());
    await record(log, ads(40), 'v1');
    await decide(log, ad(3).key, { value: 'keep', note: 'a note' });
    const file = await backup(log);
    const head = await headOf(log);
    expect(file.toString('latin1')).not.toMatch(/mark3|waiter|a note/i);
    for (const sealed of [false, true]) {
      const place = newPlace();
      const dataKey = sealed ? await sealLog(await opened(place), OTHER, place) : undefined;
      const back = await opened(place, { dataKey });
      expect((await restoreBackup(back, source(file), PHRASE)).head).toEqual(head);
      expect(await headOf(back)).toEqual(head);
      expect(await all(back)).toHaveLength(40);
      expect(new Set((await all(back)).map((one) => JSON.stringify(one)))).toEqual(
        new Set((await all(log)).map((one) => JSON.stringify(one))),
      );
      await record(back, [ad(50)]);
      expect(await checkpoint(back, true)).toBe(true);
      expect(await checkLog(back, head)).toMatchObject({ faults: [], chain: { checkpoints: 2 } });
      expect((await checkLog(back, head)).chain.broken).toBeUndefined();
    }
  });

  it('changed or cut off anywhere, or opened with another passphrase, is refused and changes nothing', async () => {
    const log = await opened(newPlace());
    await record(log, ads(3), 'v1');
    const file = await backup(log);
    const place = newPlace();
    const empty = await opened(place);
    const refused = async (bytes: Uint8Array, phrase = PHRASE): Promise<void> => {
      await expect(restoreBackup(empty, source(bytes), phrase)).rejects.toBeInstanceOf(BackupFault);
    };
    await expect(restoreBackup(empty, source(file), OTHER)).rejects.toMatchObject({ kind: 'phrase' });
    const line = file.indexOf(10);
    for (let i = 0; i < 12; i++) {
      const at = i < 4 ? Math.floor((line * (i + 1)) / 5) : line + 1 + Math.floor(((file.length - line - 2) * i) / 12);
      const flipped = Buffer.from(file);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (i % 8));
      await refused(flipped);
    }
    for (const length of [0, 1, line, line + 1, line + 5, Math.floor(file.length / 2), file.length - 1])
      await refused(file.subarray(0, length));
    await refused(Buffer.concat([file, Buffer.from([0])]));
    expect((await onDisk(place)).findings).toEqual([]);
    expect((await onDisk(place)).vault).toEqual([]);
  });

  it('goes into an empty log only; a restore that was cut off is done again before the log is used', async () => {
    const log = await opened(newPlace());
    await record(log, ads(5), 'v1');
    const file = await backup(log);
    await expect(restoreBackup(log, source(file), PHRASE)).rejects.toMatchObject({ reason: 'not-empty' });
    const place = newPlace();
    (await opened(place)).close();
    await tamper(place, 'vault', (store) => store.put({ id: 'state', doing: 'restore' }));
    await tamper(place, 'findings', (store) => store.put(ad(9)));
    await expect(open(place)).rejects.toMatchObject({ reason: 'restoring' });
    const half = await opened(place, { restoring: true });
    await restoreBackup(half, source(file), PHRASE);
    const whole = await opened(place);
    expect(await all(whole)).toHaveLength(5);
    expect((await checkLog(whole)).faults).toEqual([]);
  });

  it('is asked for after 25 new ads, or after a week with any', async () => {
    const log = await opened(newPlace());
    const day = new Date('2026-02-01T00:00:00.000Z');
    const later = new Date('2026-02-09T00:00:00.000Z');
    expect(await savedState(log, later)).toEqual({ unsaved: 0, due: false });
    await record(log, ads(24));
    await backedUp(log, (await headOf(log)).seq, day);
    expect(await savedState(log, later)).toMatchObject({ unsaved: 0, due: false });
    await record(log, [ad(30)]);
    await record(log, [ad(1)]);
    expect(await savedState(log, day)).toMatchObject({ unsaved: 1, due: false });
    expect(await savedState(log, later)).toMatchObject({ unsaved: 1, due: true });
    await record(
      log,
      Array.from({ length: 24 }, (_, n) => ad(40 + n)),
    );
    expect(await savedState(log, day)).toMatchObject({ unsaved: 25, due: true });
  });
});

describe('the custody log', () => {
  it('is written with what it tells of, or neither is', async () => {
    const log = await opened(newPlace());
    await record(log, [ad(1)], 'v1');
    await record(log, [ad(1)], 'v2');
    await decide(log, ad(1).key, { value: 'keep' });
    const stop = () => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    };
    log.custody.hook('creating', stop);
    await expect(decide(log, ad(1).key, { value: 'dismiss' })).rejects.toMatchObject({ reason: 'quota' });
    await expect(record(log, [ad(2)])).rejects.toMatchObject({ reason: 'quota' });
    await expect(remove(log, [ad(1).key], 'test')).rejects.toMatchObject({ reason: 'quota' });
    log.custody.hook('creating').unsubscribe(stop);
    expect((await all(log)).map(({ decision }) => decision?.value)).toEqual(['keep']);
    expect((await log.custody.toArray()).map(({ act }) => act)).toEqual(['record', 'decide']);
    await remove(log, [ad(1).key], 'test');
    const tombstone = (await log.custody.toArray()).at(-1);
    expect(tombstone).toMatchObject({ act: 'delete', subject: ad(1).key, detail: { why: 'test' } });
    expect(await checkLog(log)).toMatchObject({ faults: [], rows: 0, chain: { entries: 3 } });
  });

  it('is one chain whoever writes, signed every 256 entries, and a clock set back is told and breaks nothing', async () => {
    const place = newPlace();
    const [one, two] = [await opened(place), await opened(place)];
    await Promise.all([...Array(40).keys()].map((n) => record(n % 2 ? one : two, [ad(n)])));
    expect(await checkpoint(one)).toBe(false);
    await record(
      one,
      Array.from({ length: 256 }, (_, n) => ad(100 + n)),
    );
    expect(await checkpoint(one)).toBe(true);
    await note(two, { act: 'view', at: '2025-01-01T00:00:00.000Z', subject: ad(1).key });
    const { chain, faults } = await checkLog(two);
    expect(faults).toEqual([]);
    expect(chain).toMatchObject({ entries: 298, checkpoints: 1 });
    expect(chain.clockBack).toContain(297);
    expect(chain.broken).toBeUndefined();
  });

  it('takes in what was stored before there was one, once', async () => {
    const log = await opened(newPlace());
    const { custody } = log;
    await record(log, ads(450));
    await custody.clear();
    const old = `custody:${crypto.randomUUID()}:{"act":"export","at":"2026-01-01T00:00:00.000Z","by":"somebody"}`;
    await log.meta.put({ id: old, at: '' });
    expect((await checkLog(log)).faults).toHaveLength(450);
    await adopt(log, { aborted: true });
    await adopt(log);
    await adopt(log);
    expect(await custody.count()).toBe(451);
    expect(await checkLog(log)).toMatchObject({ faults: [], rows: 450 });
    expect(await log.meta.get(old)).toBeUndefined();
    let first = '';
    for await (const line of custodyLines(log, 7)) first ||= line;
    expect(first).toContain('somebody');
  });
});

describe('retention', () => {
  const day = (text: string): Date => new Date(`${text}T12:00:00.000Z`);

  it('deletes what is over and was announced a week before, unless its case is pinned', async () => {
    const log = await opened(newPlace());
    await record(log, [ad(0), ad(1), ad(2, { lastSeen: '2026-06-01T00:00:00.000Z' })]);
    await decide(log, ad(1).key, { value: 'keep', case: 'long', at: '2026-01-02T00:00:00.000Z' });
    await setPolicy(log, 'long', { days: 30, pinned: true });
    // 1 January and 180 days: 30 June.
    expect((await going(log, day('2026-06-10'))).cases).toEqual([]);
    expect((await going(log, day('2026-06-20'))).cases).toMatchObject([{ name: '', ads: 1 }]);
    expect(await sweep(log, day('2026-07-20'))).toBe(0);
    await noticeShown(log, day('2026-06-20'));
    expect(await sweep(log, day('2026-06-25'))).toBe(0);
    expect(await sweep(log, day('2026-06-28'))).toBe(0);
    // A clock set forward by a year takes nothing that was not announced, one set back nothing.
    expect(await sweep(log, day('2027-08-01'))).toBe(1);
    expect(await sweep(log, day('2025-08-01'))).toBe(0);
    expect((await all(log)).map(({ key }) => key).sort()).toEqual([ad(1).key, ad(2).key].sort());
    expect((await log.custody.toArray()).at(-1)).toMatchObject({ act: 'delete', detail: { why: 'retention' } });
    await expect(setPolicy(log, '', { days: 0, pinned: false })).rejects.toThrow(RangeError);
  });
});

describe('a log of a newer Farol', () => {
  it('is opened for reading only, and what can be read leaves as it stands', async () => {
    const place = newPlace();
    const newer = new Dexie(LOG_NAME, place);
    newer.version(SCHEMA_VERSION + 1).stores({ findings: 'key, other', vault: 'id', later: '++id' });
    await newer.table('findings').bulkPut([
      { key: 'a', other: 1, listing: { text: 'one' } },
      { key: 'b', other: 2, listing: { text: 'two' } },
    ]);
    newer.close();
    await expect(open(place)).rejects.toMatchObject({ reason: 'newer-than-code' });
    const lines: string[] = [];
    for await (const line of readable(place)) lines.push(line);
    expect(lines.map((line) => JSON.parse(line).listing.text)).toEqual(['one', 'two']);
    await newer.open();
    expect(newer.backendDB().version).toBe((SCHEMA_VERSION + 1) * 10);
    newer.close();
  });

  it('is not the only trouble: a window with an older one that will not close is named', async () => {
    const place = newPlace();
    const older = new Dexie(LOG_NAME, place);
    older
      .version(1)
      .stores({ findings: 'key, [place+key], [open+place+key], *facets', decisions: '++id, key', meta: 'id' });
    older.on('versionchange', () => false);
    await older.open();
    await expect(open(place)).rejects.toMatchObject({ reason: 'blocked' });
    older.close();
  });
});
