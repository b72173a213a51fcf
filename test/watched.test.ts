import { beforeEach, describe, expect, it, vi } from 'vitest';

/** As much of the browser as the list of watched sites touches. */
const fake = vi.hoisted(() => {
  const local: Record<string, unknown> = {};
  const session: Record<string, unknown> = {};
  const area = (values: Record<string, unknown>) => ({
    get: async (key: string | null) => (key === null ? { ...values } : key in values ? { [key]: values[key] } : {}),
    set: async (more: Record<string, unknown>) => void Object.assign(values, structuredClone(more)),
    remove: async (key: string) => void delete values[key],
  });
  const granted = new Set<string>();
  const scripts = new Map<string, string[]>();
  const told: [number, string][] = [];
  return {
    local,
    session,
    granted,
    scripts,
    told,
    browser: {
      storage: { local: area(local), session: area(session) },
      permissions: {
        contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.has(one)),
        remove: async ({ origins }: { origins: string[] }) => origins.map((one) => granted.delete(one)).some(Boolean),
      },
      scripting: {
        getRegisteredContentScripts: async () => [...scripts.keys()].map((id) => ({ id })),
        registerContentScripts: async (list: { id: string; matches: string[] }[]) =>
          list.forEach(({ id, matches }) => void scripts.set(id, matches)),
        unregisterContentScripts: async ({ ids }: { ids: string[] }) => ids.forEach((id) => void scripts.delete(id)),
      },
      tabs: {
        sendMessage: async (tabId: number, { name }: { name: string }) => {
          told.push([tabId, name]);
          return { ok: true, value: true };
        },
      },
      action: {
        setBadgeText: async () => {},
        setBadgeBackgroundColor: async () => {},
        setBadgeTextColor: async () => {},
      },
      runtime: {
        id: 'farol',
        sendMessage: async () => undefined,
        getURL: (path: string) => `chrome-extension://farol${path}`,
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

const { forgetSite, pauseWatching, restoreWatched, watching, watchSite } = await import(
  '../entrypoints/background/watched'
);
const { tally } = await import('../entrypoints/background/sites');

const SITE = 'https://board.example';
const OTHER = 'https://board.example:8443';
const PATTERN = 'https://board.example/*';

beforeEach(() => {
  for (const values of [fake.local, fake.session]) for (const key of Object.keys(values)) delete values[key];
  fake.granted.clear();
  fake.scripts.clear();
  fake.told.length = 0;
});

describe('watched sites', () => {
  it('are taken only when the browser has granted them', async () => {
    await expect(watchSite(SITE, true)).rejects.toThrow(/not allowed/);
    expect(fake.scripts.size).toBe(0);
    fake.granted.add(PATTERN);
    expect((await watchSite(SITE, true)).sites).toMatchObject([{ origin: SITE, on: true, granted: true }]);
    expect([...fake.scripts]).toEqual([[SITE, [PATTERN]]]);
  });

  it('are taken over from the bare list that the first versions kept', async () => {
    fake.local.watchedSites = [SITE];
    fake.granted.add(PATTERN);
    expect((await restoreWatched()).sites).toMatchObject([{ origin: SITE, on: true, visits: 0 }]);
    expect([...fake.scripts.keys()]).toEqual([SITE]);
  });

  it('switched off or paused are not registered, and our script leaves their open pages and no others', async () => {
    fake.granted.add(PATTERN);
    await watchSite(SITE, true);
    const report = (tabId: number, url: string) => ({ [`report:${tabId}`]: { report: { tabId, url } } });
    const open = { ...report(1, `${SITE}/jobs`), ...report(2, 'https://elsewhere.example/') };
    Object.assign(fake.session, open);
    await watchSite(SITE, false);
    expect(fake.scripts.size).toBe(0);
    expect(fake.told).toEqual([[1, 'stop']]);
    expect(Object.keys(fake.session)).toEqual(['report:2']);
    expect(fake.granted.has(PATTERN)).toBe(true);
    await watchSite(SITE, true);
    Object.assign(fake.session, open);
    expect((await pauseWatching(true)).paused).toBe(true);
    expect(fake.scripts.size).toBe(0);
    expect(fake.told).toEqual([
      [1, 'stop'],
      [1, 'stop'],
    ]);
    await pauseWatching(false);
    expect([...fake.scripts.keys()]).toEqual([SITE]);
  });

  it('keep their place when the permission is withdrawn, and say so', async () => {
    fake.granted.add(PATTERN);
    await watchSite(SITE, true);
    fake.granted.clear();
    expect((await restoreWatched()).sites).toMatchObject([{ origin: SITE, on: true, granted: false }]);
    expect(fake.scripts.size).toBe(0);
  });

  it('forgotten, give the permission back, unless another site of the same host stands on it', async () => {
    fake.granted.add(PATTERN);
    await watchSite(SITE, true);
    await watchSite(OTHER, true);
    await forgetSite(OTHER);
    expect(fake.granted.has(PATTERN)).toBe(true);
    expect((await forgetSite(SITE)).sites).toEqual([]);
    expect(fake.granted.size).toBe(0);
    expect(fake.scripts.size).toBe(0);
  });

  it('count what they gave, each change in turn, and no page of any other site', async () => {
    fake.granted.add(PATTERN);
    await watchSite(SITE, true);
    await Promise.all(Array.from({ length: 20 }, () => tally(`${SITE}/jobs`, { visits: 1, read: 10, flagged: 2 })));
    await tally(`${SITE}/jobs`, { visits: 0, read: 0, flagged: -1 });
    await tally('https://elsewhere.example/', { visits: 1, read: 5, flagged: 5 });
    expect((await watching()).sites).toMatchObject([{ origin: SITE, visits: 20, read: 200, flagged: 39 }]);
    expect(Object.keys(fake.local.watchedSites as object)).toEqual([SITE]);
  });
});
