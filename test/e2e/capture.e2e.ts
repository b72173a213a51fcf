import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Capture } from '../../lib/evidence/capture';
import type { CaptureTold, Reply } from '../../lib/protocol';
import { type Farol, openFarol, saw } from './harness';
import { flagged, page } from './made-pages';

/** As our own page has it. */
declare const chrome: typeof import('wxt/browser').browser;

const AD = flagged('Write to the harbour office.');
const STYLED = '<link rel="stylesheet" href="/plain.css"><script type="application/ld+json">{"b":1,"a":"x"}</script>';
const PAGES: Record<string, { body: string; cache?: string; type?: string }> = {
  '/kept/': {
    body: page(
      [
        { title: 'Deck hand', text: AD },
        { title: 'Cook', text: AD },
      ],
      STYLED,
    ),
    cache: 'max-age=600',
  },
  '/unkept/': { body: page([{ title: 'Deck hand', text: AD }]), cache: 'no-store' },
  '/blank/': { body: '<!doctype html><title>App</title><div id="root"></div><script>1</script>', cache: 'max-age=600' },
  '/young/': {
    body: page(
      [{ title: 'Helper', text: `${AD} Girls aged 16 are welcome.` }],
      '<img src="data:image/png;base64,AAAA">',
    ),
    cache: 'max-age=600',
  },
  '/plain.css': { body: 'h1 { color: rgb(1, 2, 3); }', type: 'text/css' },
};

let server: Server;
let origin: string;
let farol: Farol;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const found = PAGES[path];
    response.writeHead(found ? 200 : 404, {
      'content-type': found?.type ?? 'text/html; charset=utf-8',
      'cache-control': found?.cache ?? 'no-store',
    });
    response.end(found?.body ?? '');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  farol = await openFarol();
});

afterAll(async () => {
  await farol?.close();
  server?.close();
});

async function visit(path: string): Promise<{ tab: Page; tabId: number }> {
  const tab = await farol.context.newPage();
  await tab.goto(origin + path);
  await farol.scan(tab);
  return { tab, tabId: await farol.tabOf(tab) };
}

async function keep(tabId: number, key?: string): Promise<CaptureTold> {
  const question = { farol: 'ask', name: 'capture', payload: { tabId, ...(key ? { key } : {}) } };
  const reply = (await farol.own.evaluate((ask) => chrome.runtime.sendMessage(ask), question)) as Reply<CaptureTold>;
  if (!reply.ok) throw new Error(reply.reason);
  return reply.value;
}

/** A capture as it lies in the log, and the texts of its files by role. */
async function stored(id: string): Promise<{ capture: Capture; texts: Record<string, string> }> {
  return farol.own.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open('farol');
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const get = (table: string, key: string) =>
      // biome-ignore lint/suspicious/noExplicitAny: -- rows as they lie on the disk
      new Promise<any>((done) => {
        const asking = database.transaction(table).objectStore(table).get(key);
        asking.onsuccess = () => done(asking.result);
      });
    const { capture } = await get('captures', wanted);
    const texts: Record<string, string> = {};
    for (const { role, sha256 } of capture.files)
      texts[role] = new TextDecoder().decode((await get('pieces', sha256)).bytes);
    database.close();
    return { capture, texts };
  }, id);
}

describe('a capture', () => {
  it('keeps the page as shown and as sent, without a second request, and the same page hashes the same', async () => {
    const { tab, tabId } = await visit('/kept/');
    const before = asked.length;
    const told = await keep(tabId);
    const again = await keep(tabId);
    expect(asked.slice(before)).toEqual([]);
    const [one, two] = [await stored(told.id), await stored(again.id)];
    saw(`${told.files.join(', ')}; ${told.outcome}; ${told.remarks.join(' ')}`);
    expect(told.outcome).toBe('match');
    expect(one.texts.received).toBe(PAGES['/kept/']?.body);
    expect(one.texts.rendered).toContain('rgb(1, 2, 3)');
    expect(one.texts.rendered).not.toMatch(/all: initial|<script(?! type="application)/);
    expect(one.texts.structured).toBe('[{"a":"x","b":1}]');
    expect(two.capture.files).toEqual(one.capture.files);
    expect(two.capture.id).not.toBe(one.capture.id);
    expect(one.capture).toMatchObject({ scope: 'page', address: { final: `${origin}/kept/` }, by: 'this device' });
    await tab.close();
  });

  it('of a page edited in the developer tools says differs, and names the passage', async () => {
    const { tab, tabId } = await visit('/kept/');
    const tools = await farol.context.newCDPSession(tab);
    await tools.send('DOM.enable');
    const { root } = await tools.send('DOM.getDocument', { depth: -1 });
    const { nodeId } = await tools.send('DOM.querySelector', { nodeId: root.nodeId, selector: '.card p:last-of-type' });
    const html = (await tools.send('DOM.getOuterHTML', { nodeId })).outerHTML;
    await tools.send('DOM.setOuterHTML', { nodeId, outerHTML: html.replace('£300', '£9000') });
    const { capture } = await stored((await keep(tabId)).id);
    expect(capture.compared).toMatchObject({ outcome: 'differs', source: 'cache' });
    expect(capture.compared.onlyRendered).toEqual([expect.stringContaining('£9000')]);
    saw(`differs: ${capture.compared.onlyRendered[0]}`);
    const [finding] = (await farol.findings()).filter(({ pageUrl }) => pageUrl === `${origin}/kept/`);
    const ad = await stored((await keep(tabId, finding?.key)).id);
    expect(ad.capture).toMatchObject({ scope: 'ad', verdict: { flagged: true } });
    await tab.close();
  });

  it('says not available where the cache holds nothing; asks again only when that was chosen, and says so', async () => {
    const { tab, tabId } = await visit('/unkept/');
    const before = asked.length;
    expect((await keep(tabId)).outcome).toBe('not-available');
    expect(asked.slice(before)).toEqual([]);
    await farol.own.evaluate(() => chrome.storage.local.set({ capture: { again: true } }));
    const { capture } = await stored((await keep(tabId)).id);
    await farol.own.evaluate(() => chrome.storage.local.remove('capture'));
    expect(capture.compared).toMatchObject({ outcome: 'match', source: 'asked-again' });
    expect(asked.slice(before)).toEqual(['/unkept/']);
    await tab.close();
  });

  it('says of a page that came out blank that it is', async () => {
    const { tab, tabId } = await visit('/blank/');
    expect((await keep(tabId)).remarks.join()).toContain('blank');
    await tab.close();
  });

  it('makes a picture of the whole page when pictures are on, and none where a minor is indicated', async () => {
    await farol.own.evaluate(() => chrome.storage.local.set({ capture: { pictures: true } }));
    const plain = await visit('/kept/');
    const told = await keep(plain.tabId);
    expect(told.files).toContain('picture');
    await plain.tab.close();
    const young = await visit('/young/');
    const kept = await keep(young.tabId);
    await farol.own.evaluate(() => chrome.storage.local.remove('capture'));
    expect(kept.files).not.toContain('picture');
    expect(kept.remarks).toContain('No picture was made: the page indicates a minor.');
    const { texts } = await stored(kept.id);
    expect(Object.values(texts).join()).not.toContain('data:image');
    saw(kept.remarks.join(' '));
    await young.tab.close();
  });

  it('is made without being asked where that is set', async () => {
    await farol.own.evaluate(() => chrome.storage.local.set({ capture: { onFlag: 'flagged' } }));
    const heard = farol.own.evaluate(
      () =>
        new Promise<string>((done) => {
          chrome.runtime.onMessage.addListener((news: { name?: string; payload: { id: string } }) => {
            if (news?.name === 'captured') done(news.payload.id);
          });
        }),
    );
    const { tab } = await visit('/kept/');
    const { capture } = await stored(await heard);
    await farol.own.evaluate(() => chrome.storage.local.remove('capture'));
    expect(capture).toMatchObject({ address: { final: `${origin}/kept/` } });
    await tab.close();
  });
});
