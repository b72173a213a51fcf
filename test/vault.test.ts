import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkLog } from '../lib/store/check';
import { note } from '../lib/store/custody';
import type { Log } from '../lib/store/db';
import { decide, decideTogether, history, undo } from '../lib/store/decisions';
import { counts, everything, finding, page, type Query, record } from '../lib/store/findings';
import { removeAll } from '../lib/store/remove';
import { reseal } from '../lib/store/reseal';
import { changePhrase, openForGood, sealLog, unlock, vaultState, wipe } from '../lib/store/vault';
import type { Finding } from '../lib/types';
import { newDataKey, rowKeys } from '../lib/vault/keys';
import { pack, unpack } from '../lib/vault/pack';
import { phraseFault } from '../lib/vault/phrase';
import { sealer } from '../lib/vault/row';
import { ad, newPlace, OTHER, onDisk, open, PHRASE, type Place, tamper } from './vault.made';

let logs: Log[] = [];
afterEach(() => {
  for (const log of logs) log.close();
  logs = [];
});
async function opened(place: Place, dataKey?: Parameters<typeof open>[1]): Promise<Log> {
  const log = await open(place, dataKey);
  logs.push(log);
  return log;
}

/** A log with `count` ads, some decided, and what was done to it. */
async function filled(log: Log, count = 30): Promise<void> {
  await record(
    log,
    Array.from({ length: count }, (_, n) => ad(n)),
    'v1',
  );
  await decide(log, ad(0).key, {
    value: 'keep',
    note: 'note markzero',
    case: 'case marktwo',
    at: '2026-03-01T00:00:00.000Z',
  });
  await decide(log, ad(1).key, { value: 'dismiss', at: '2026-03-02T00:00:00.000Z' });
  await undo(log, ad(1).key, '2026-03-03T00:00:00.000Z');
  await decideTogether(log, [ad(2).key, ad(3).key], { value: 'unsure', at: '2026-03-04T00:00:00.000Z' }, 'g1');
  await record(
    log,
    [ad(4, { lastSeen: '2026-05-01T00:00:00.000Z', listing: { text: 'Another wording, mark4.' } })],
    'v2',
  );
}

async function sealed(count = 30): Promise<{ place: Place; log: Log; dataKey: Awaited<ReturnType<typeof sealLog>> }> {
  const place = newPlace();
  const dataKey = await sealLog(await opened(place), PHRASE, place);
  const log = await opened(place, { dataKey });
  if (count > 0) await filled(log, count);
  return { place, log, dataKey };
}

const all = async (log: Log, query: Query = {}): Promise<Finding[]> => {
  const found: Finding[] = [];
  for await (const one of everything(log, query, 7)) found.push(one);
  return found;
};

describe('a sealed log', () => {
  it('answers every question as an open one does', async () => {
    const plain = await opened(newPlace());
    await filled(plain);
    const { log } = await sealed();
    const queries: Query[] = [
      {},
      { decision: 'none' },
      { decision: 'keep', case: 'case marktwo' },
      { site: 'mark3.example', lang: 'en' },
      { level: 'high', from: '2026-01-05', to: '2026-02-10' },
      { contact: 'contact:phone:+351123000007' },
    ];
    for (const query of queries) {
      const wanted = await all(plain, query);
      const got = await all(log, query);
      expect(got.map(({ key }) => key).sort()).toEqual(wanted.map(({ key }) => key).sort());
      expect(got.toSorted((a, b) => a.key.localeCompare(b.key))).toEqual(
        wanted.toSorted((a, b) => a.key.localeCompare(b.key)),
      );
      expect(got.map(({ verdict }) => verdict.level)).toEqual(wanted.map(({ verdict }) => verdict.level));
    }
    expect((await all(plain, { contact: 'contact:phone:+351123000007' })).length).toBe(1);
    expect(await counts(log)).toEqual(await counts(plain));
    for (const n of [0, 1, 2]) expect(await history(log, ad(n).key)).toEqual(await history(plain, ad(n).key));
    expect((await undo(log, ad(0).key)).decision).toBeUndefined();
    expect((await page(log, { decision: 'keep' })).findings).toEqual([]);
  });

  it('leaves no word, address, contact, case, note or key readable in any row', async () => {
    const { place, log } = await sealed();
    await note(log, { act: 'view', at: '2026-03-05T00:00:00.000Z', subject: ad(5).key });
    const tables = await onDisk(place);
    let rows = 0;
    for (const [name, table] of Object.entries(tables)) {
      if (name === 'vault' || name === 'keys') continue;
      for (const row of table) {
        rows++;
        const { sealed: content, ...outside } = row;
        expect(content).toBeInstanceOf(Uint8Array);
        const bytes = Buffer.from(content as Uint8Array).toString('latin1') + JSON.stringify(outside);
        expect(bytes).not.toMatch(/mark|waiter|example|decision|signal|keep|351123/i);
      }
    }
    expect(rows).toBeGreaterThan(70);
    expect(JSON.stringify(tables.vault)).not.toMatch(/mark/);
  });

  it('never uses a number twice, and hides the same name the same way only under one key', () => {
    const shape = { table: 'findings', primary: 'key', indexed: ['facets'] };
    const [one, two] = [sealer(rowKeys(newDataKey())), sealer(rowKeys(newDataKey()))];
    const row = { key: 'a', facets: [['site:x', 'none', 3]] };
    const seals = Array.from({ length: 5000 }, () => one.seal(shape, row));
    expect(new Set(seals.map(({ sealed: bytes }) => Buffer.from(bytes.subarray(0, 12)).toString('hex'))).size).toBe(
      5000,
    );
    expect(seals[0]?.facets).toEqual(seals[1]?.facets);
    expect(two.seal(shape, row).facets).not.toEqual(seals[0]?.facets);
    expect(() => two.open(shape, seals[0] as never)).toThrow();
  });

  it('opens with its passphrase only, and says nothing without', async () => {
    const { place, dataKey } = await sealed(5);
    expect(await vaultState(place)).toBe('sealed');
    expect(await unlock(PHRASE, place)).toEqual(dataKey);
    expect(await unlock(`  ${PHRASE.normalize('NFD')} `, place)).toEqual(dataKey);
    expect(await unlock(OTHER, place)).toBeUndefined();
    await expect(open(place)).rejects.toMatchObject({ reason: 'locked' });
    await expect(open(place, { dataKey: newDataKey() })).rejects.toMatchObject({ reason: 'locked' });
  });

  it('takes another passphrase without touching a row', async () => {
    const { place, log, dataKey } = await sealed(5);
    const before = (await onDisk(place)).findings;
    expect(await changePhrase(log, OTHER, OTHER)).toBe(false);
    expect(await changePhrase(log, PHRASE, OTHER)).toBe(true);
    expect(await unlock(PHRASE, place)).toBeUndefined();
    expect(await unlock(OTHER, place)).toEqual(dataKey);
    expect((await onDisk(place)).findings).toEqual(before);
  });
});

describe('setting up, a new key, and taking the vault away', () => {
  it('keeps every row, and a connection that knows only the key before can write nothing', async () => {
    const place = newPlace();
    const stale = await opened(place);
    await filled(stale);
    const wanted = await all(stale);
    const first = await sealLog(await opened(place), PHRASE, place);
    await expect(record(stale, [ad(99)])).rejects.toMatchObject({ name: 'StoreError' });
    const one = await opened(place, { dataKey: first });
    expect((await all(one)).length).toBe(wanted.length);
    const late = await opened(place, { dataKey: first });
    const second = await sealLog(one, OTHER, place);
    await expect(decide(late, ad(5).key, { value: 'keep' })).rejects.toMatchObject({ name: 'StoreError' });
    await expect(open(place, { dataKey: first })).rejects.toMatchObject({ reason: 'locked' });
    const two = await opened(place, { dataKey: second });
    expect((await all(two)).map(({ key }) => key).sort()).toEqual(wanted.map(({ key }) => key).sort());
    expect(await checkLog(two)).toMatchObject({ faults: [], rows: 35 });
    await openForGood(two, place);
    const last = await opened(place);
    expect(await all(last)).toEqual(wanted);
    expect((await checkLog(last)).chain.broken).toBeUndefined();
    expect((await checkLog(last)).faults).toEqual([]);
  });

  it('refuses a stale connection that was not told', async () => {
    const place = newPlace();
    const stale = await opened(place);
    await filled(stale, 5);
    // As in a window that did not hear of the change: the connection stays, and the header is another.
    await tamper(place, 'vault', (store) => store.put({ id: 'vault', keyId: 'ffff' }));
    const late = await opened(place).catch((error) => error);
    expect(late).toMatchObject({ reason: 'locked' });
    await stale.open().catch(() => {});
    await expect(record(stale, [ad(99)])).rejects.toMatchObject({ reason: 'locked' });
    expect((await onDisk(place)).findings).toHaveLength(5);
  });

  it.each([0, 1, 7, 30, 45])('stopped after %i rows leaves the log as it was', async (rows) => {
    const { place, log, dataKey } = await sealed(20);
    log.close();
    const before = await onDisk(place);
    const from = sealer(rowKeys(dataKey));
    const to = sealer(rowKeys(newDataKey()));
    let left = rows;
    const failing: typeof to = {
      ...to,
      seal(shape, row) {
        if (left-- === 0) throw new Error('stopped');
        return to.seal(shape, row);
      },
    };
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = place.indexedDB.open('farol');
      opening.onsuccess = () => done(opening.result as unknown as IDBDatabase);
    });
    await expect(
      reseal(database as never, place.IDBKeyRange as never, from, failing, { id: 'vault' } as never),
    ).rejects.toThrow('stopped');
    database.close();
    expect(await onDisk(place)).toEqual(before);
  });
});

describe('what was changed on the disk', () => {
  const named = async (place: Place, dataKey: Awaited<ReturnType<typeof sealLog>>) =>
    (await checkLog(await opened(place, { dataKey }))).faults;

  it('is found and named: flipped, swapped, put back to an older day, taken out, put in again', async () => {
    const { place, log, dataKey } = await sealed(12);
    const old = (await onDisk(place)).findings ?? [];
    await decide(log, ad(6).key, { value: 'keep' });
    const hide = log.guard.sealer?.hide;
    const at = (n: number) => hide?.(ad(n).key);
    const [a, b] = [old.find(({ key }) => key === at(8)), old.find(({ key }) => key === at(9))];
    await tamper(place, 'findings', (store) => {
      const flipped = old.find(({ key }) => key === at(7)) as { sealed: Uint8Array };
      const bytes = flipped.sealed.slice();
      bytes[20] = (bytes[20] ?? 0) ^ 1;
      store.put({ ...flipped, sealed: bytes });
      store.put({ ...a, sealed: b?.sealed });
      store.put({ ...b, sealed: a?.sealed });
      store.put(old.find(({ key }) => key === at(6)));
      store.delete(at(10) as string);
    });
    const faults = await named(place, dataKey);
    const wanted = [
      ...[7, 8, 9].map((n) => ({ table: 'findings', key: ad(n).key, what: 'unreadable' })),
      { table: 'findings', key: ad(10).key, what: 'missing' },
      { table: 'findings', key: ad(6).key, what: 'stale' },
    ];
    expect(new Set(faults)).toEqual(new Set(wanted));
    // The rest stays readable, and what is damaged is not written over.
    const again = await opened(place, { dataKey });
    expect((await all(again)).length).toBe(8);
    await expect(record(again, [ad(7)])).rejects.toMatchObject({ reason: 'damaged' });
    await removeAll(again, 'test').catch(() => {});
    await tamper(place, 'findings', (store) => store.put(old.find(({ key }) => key === at(2))));
    expect(await named(place, dataKey)).toContainEqual({ table: 'findings', key: ad(2).key, what: 'returned' });
  });

  it('is found in the history, in the chain, and as a row that was never written', async () => {
    const { place, log, dataKey } = await sealed(8);
    const head = (await checkLog(log)).chain.head;
    const decisions = (await onDisk(place)).decisions ?? [];
    await tamper(place, 'decisions', (store) => store.delete(decisions[0]?.id as number));
    expect(await named(place, dataKey)).toEqual([{ table: 'decisions', key: ad(0).key, what: 'missing' }]);
    await tamper(place, 'decisions', (store) => store.put(decisions[0]));
    expect(await named(place, dataKey)).toEqual([]);
    const custody = (await onDisk(place)).custody ?? [];
    await tamper(place, 'custody', (store) => store.delete(4));
    expect((await checkLog(await opened(place, { dataKey }))).chain.broken).toMatchObject({ seq: 4 });
    await tamper(place, 'custody', (store) => {
      store.put(custody[4]);
      store.delete(head.seq);
    });
    const cut = await opened(place, { dataKey });
    expect((await checkLog(cut, head)).chain.broken).toMatchObject({ seq: head.seq });
  });

  it('is found in an open log as well', async () => {
    const place = newPlace();
    const log = await opened(place);
    await filled(log, 8);
    await tamper(place, 'findings', (store) => store.put({ ...ad(5), timesSeen: 9, listing: { text: 'other words' } }));
    await tamper(place, 'findings', (store) => store.put(ad(77)));
    const again = await opened(place);
    expect(new Set((await checkLog(again)).faults)).toEqual(
      new Set([
        { table: 'findings', key: ad(5).key, what: 'stale' },
        { table: 'findings', key: ad(77).key, what: 'stranger' },
      ]),
    );
  });

  it('an open row slipped into a sealed log is not believed', async () => {
    const { place, dataKey } = await sealed(5);
    await tamper(place, 'findings', (store) => store.put(ad(50)));
    const log = await opened(place, { dataKey });
    expect(await finding(log, ad(50).key)).toBeUndefined();
    expect((await all(log)).length).toBe(5);
    expect((await checkLog(log)).faults).toMatchObject([{ table: 'findings', what: 'unreadable' }]);
  });
});

describe('wiping', () => {
  it('leaves nothing, also while somebody else holds the log open', async () => {
    const { place } = await sealed(6);
    await wipe(place);
    const log = await opened(place);
    expect(await log.findings.count()).toBe(0);
    expect(await log.custody.count()).toBe(0);
    expect(await vaultState(place)).toBe('none');
  });

  it('cut off after the key was destroyed, is ended by the next who opens', async () => {
    const { place, log, dataKey } = await sealed(6);
    log.close();
    await tamper(place, 'vault', (store) => {
      store.delete('vault');
      store.put({ id: 'state', doing: 'wipe' });
    });
    const next = await opened(place, { dataKey });
    expect(await next.findings.count()).toBe(0);
    expect((await onDisk(place)).findings).toEqual([]);
  });
});

describe('parts', () => {
  it.each([
    ['1234', 'short'],
    ['12345678901234', 'digits'],
    ['elevenchars', 'short'],
    ['a b c d', 'short'],
    ['aaaaaaaaaaaaaaa', 'repeats'],
    ['la la la la la', 'repeats'],
  ])('%s will not do: %s', (phrase, fault) => {
    expect(phraseFault(phrase)).toBe(fault);
  });
  it.each(['correct horse', 'one two six ten', 'пароль из слов', '灯台守の長い夜の物語をよむ'])(
    '%s will do',
    (phrase) => {
      expect(phraseFault(phrase)).toBeUndefined();
    },
  );

  it('packs what rows are made of, and nothing else', () => {
    const row = { a: [1, { b: new Uint8Array([1, 2, 255]) }], c: 'é', d: new Uint8Array(0), e: null };
    expect(unpack(pack(row))).toEqual(row);
    expect(() => pack({ a: new Map() })).toThrow();
    expect(() => pack({ a: () => 1 })).toThrow();
    for (let cut = 0; cut < 12; cut++) expect(() => unpack(pack(row).subarray(0, cut))).toThrow();
  });
});

describe('our pages', () => {
  const folder = resolve(import.meta.dirname, '../entrypoints');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.svelte'));
  /** The tag up to its end, which is no `>` inside braces. */
  const tagAt = (text: string, at: number): string => {
    let depth = 0;
    for (let i = at; i < text.length; i++) {
      if (text[i] === '{') depth++;
      else if (text[i] === '}') depth--;
      else if (text[i] === '>' && depth === 0) return text.slice(at, i);
    }
    return text.slice(at);
  };

  it('let the browser keep nothing that is typed: it writes open fields to the disk to bring a session back', () => {
    let fields = 0;
    const faults: string[] = [];
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8');
      for (const { index } of text.matchAll(/<(?:input|textarea)\b/g)) {
        const tag = tagAt(text, index);
        const type = /type=["'](\w+)["']/.exec(tag)?.[1] ?? 'text';
        if (!['text', 'search'].includes(type)) continue;
        fields++;
        if (!tag.includes('autocomplete="off"')) faults.push(`${file}: ${tag}`);
      }
    }
    expect(fields).toBeGreaterThan(5);
    expect(faults).toEqual([]);
  });

  it('come to the log through the one door that knows the key', () => {
    const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:ts|svelte)$/.test(name),
    );
    const others = all.filter(
      (name) =>
        name !== join('shared', 'log.ts') &&
        /import \{[^}]*\bopenLog\b[^}]*\} from '[./]+lib\/store\/db'/.test(readFileSync(join(folder, name), 'utf8')),
    );
    expect(others).toEqual([]);
  });
});
