import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReport, Watching } from '../../lib/protocol';
import { type Display, openDisplay, requireDisplay } from '../../tools/display.mjs';
import { type Served, serve } from '../../tools/serve.mjs';
import { cleanPages } from './clean-pages';
import { askWorker, type Farol, openFarol, saw } from './harness';
import { cards } from './made-pages';

const SOON = { timeout: 60_000 };
const CLEAN = Number(process.env.CLEAN_PAGES ?? 24);
const FRESH = Number(process.env.FRESH_PRESSES ?? 8);
const shown = requireDisplay();
if (!shown) saw('no hidden screen on this machine: skipped');

/** As a person meets it: the browser's own button, keys, menu and question, on a screen; no permission but those. */
describe.skipIf(!shown)('access', () => {
  let display: Display;
  let site: Served;
  let farol: Farol;
  let page: Page;
  let before: string | undefined;

  beforeAll(async () => {
    display = await openDisplay();
    before = process.env.DISPLAY;
    process.env.DISPLAY = display.name;
    const clean = cleanPages(CLEAN);
    site = await serve({ pages: () => new Map([['/ads/', cards(12)], ['/more/', cards(4)], ...clean]) });
    farol = await openFarol({ headed: true });
    page = await farol.context.newPage();
    await page.goto(`${site.origin}/ads/`);
  });

  afterAll(async () => {
    await farol?.close();
    await site?.close();
    display?.close();
    if (before === undefined) delete process.env.DISPLAY;
    else process.env.DISPLAY = before;
  });

  const granted = () => farol.own.evaluate<string[]>('chrome.permissions.getAll().then(({ origins }) => origins)');
  const registered = () =>
    farol.own.evaluate<string[]>(
      'chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id))',
    );
  const watching = async () => ((await askWorker(farol, 'watching', {})) as { value: Watching }).value;
  const read = async (one: Page) => {
    const report = await farol.report(one);
    return report && !report.reading ? report.read : undefined;
  };
  /** A visit without a press: what was read, or undefined when nothing was within a while that is long for a page read. */
  async function visit(path: string, wait = 4_000): Promise<number | undefined> {
    const one = await farol.context.newPage();
    await one.goto(`${site.origin}${path}`);
    let found: number | undefined;
    for (const end = Date.now() + wait; Date.now() < end && found === undefined; ) {
      await one.waitForTimeout(200);
      found = await read(one);
    }
    await one.close();
    return found;
  }
  const panelOf = async (one: Page) => farol.openOwn(`sidepanel.html?tabId=${await farol.tabOf(one)}`);

  it('asks for no site at install, and reads none that was not asked for', async () => {
    expect(await granted()).toEqual([]);
    expect(await registered()).toEqual([]);
    const tabId = await farol.tabOf(page);
    const refused = (await askWorker(farol, 'scanTab', { tabId })) as { ok: boolean; reason?: string };
    saw(refused.reason ?? '');
    expect(refused).toEqual({ ok: false, reason: expect.stringContaining('Click its button') });
  });

  it('the shortcut reads the page in front', async () => {
    await page.bringToFront();
    await display.do('key', 'alt+shift+s');
    await expect.poll(() => read(page), SOON).toBe(12);
    expect(await granted()).toEqual([]);
  });

  it('the keys for next and previous lead from mark to mark', async () => {
    await page.bringToFront();
    const cardInFocus = () =>
      page.evaluate(() => document.activeElement?.closest('li')?.querySelector('h2')?.textContent ?? '');
    const met: string[] = [];
    for (const key of ['j', 'j', 'k']) {
      const last = met.at(-1) ?? '';
      await display.do('key', `alt+shift+${key}`);
      await expect.poll(cardInFocus, SOON).not.toBe(last);
      met.push(await cardInFocus());
    }
    saw(`by keys: ${met.join(' | ')}`);
    expect(met).toEqual(['Ad 0 for a housekeeper', 'Ad 4 for a housekeeper', 'Ad 0 for a housekeeper']);
  });

  it('the menu of the page reads it', async () => {
    const one = await farol.context.newPage();
    await one.goto(`${site.origin}/more/`);
    await one.bringToFront();
    await display.do('mousemove', '500', '600', 'click', '3');
    await one.waitForTimeout(1_000);
    // Up from the top wraps to the end: "Inspect", "View page source", then what extensions add.
    await display.do('key', 'Up', 'Up', 'Up', 'Return');
    await expect.poll(() => read(one), SOON).toBe(4);
    expect(await granted()).toEqual([]);
    await one.close();
  });

  it(`the first press on a page is never refused (${FRESH} fresh pages)`, async () => {
    const refused: string[] = [];
    for (let at = 0; at < FRESH; at++) {
      const one = await farol.context.newPage();
      await one.goto(`${site.origin}/clean/${at}/`);
      await farol.press(one);
      await expect.poll(() => farol.report(one), SOON).toBeTruthy();
      const { url, note } = (await farol.report(one)) ?? {};
      if (!url) refused.push(`${at}: ${note ?? 'no word'}`);
      await one.close();
    }
    saw(`${FRESH} first presses, ${refused.length} refused ${refused.join('; ')}`);
    expect(refused).toEqual([]);
  });

  it('"Watch this site", denied in the browser, watches nothing', async () => {
    const panel = await panelOf(page);
    await panel.getByRole('switch', { name: /Watch this site/ }).click();
    await panel.waitForTimeout(1_500);
    await display.do('key', 'Return');
    await panel.getByRole('alert').waitFor();
    saw((await panel.getByRole('alert').textContent()) ?? '');
    expect(await panel.getByRole('switch').isChecked()).toBe(false);
    expect(await granted()).toEqual([]);
    expect((await watching()).sites).toEqual([]);
    await panel.close();
  });

  it('allowed, it is read on every visit, that site alone, and what it gave is counted', async () => {
    const panel = await panelOf(page);
    await panel.getByRole('switch', { name: /Watch this site/ }).click();
    await panel.waitForTimeout(1_500);
    await display.do('key', 'Tab', 'Return');
    await expect.poll(granted, SOON).toEqual(['http://127.0.0.1/*']);
    await expect.poll(registered, SOON).toEqual([site.origin]);
    await panel.close();
    expect(await visit('/ads/', 30_000)).toBe(12);
    const [counted] = (await watching()).sites;
    saw(JSON.stringify(counted));
    expect(counted).toMatchObject({ origin: site.origin, on: true, granted: true, visits: 1, read: 12, flagged: 3 });
    const other = await farol.context.newPage();
    await other.goto(`${site.origin.replace('127.0.0.1', 'localhost')}/ads/`);
    await other.waitForTimeout(4_000);
    expect(await farol.report(other)).toBeUndefined();
    await other.close();
  });

  it(`${CLEAN} pages without a finding stay as they were and cannot tell that they were read`, async () => {
    const one = await farol.context.newPage();
    const tabId = await farol.tabOf(one);
    const traces: string[] = [];
    let ads = 0;
    for (let at = 0; at < CLEAN; at++) {
      const path = `/clean/${at}/`;
      await one.goto(`${site.origin}${path}`);
      const was = await one.evaluate(() => document.documentElement.outerHTML);
      let report: PageReport | undefined;
      const isRead = async () => {
        report = ((await askWorker(farol, 'report', { tabId })) as { value?: PageReport }).value;
        return report?.url.endsWith(path) === true && !report.reading;
      };
      await expect.poll(isRead, SOON).toBe(true);
      ads += report?.read ?? 0;
      const now = await one.evaluate((id) => {
        const { seen, names } = window as unknown as { seen: object; names: string };
        return {
          html: document.documentElement.outerHTML,
          seen: JSON.stringify(seen),
          globals: Object.getOwnPropertyNames(window)
            .filter((name) => !names.split(',').includes(name))
            .join(),
          resources: performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .join(),
          sheets: document.adoptedStyleSheets.length,
          extension: 'chrome' in window && 'runtime' in (window as unknown as { chrome: object }).chrome ? id : '',
        };
      }, farol.id);
      if (report?.entries.length) traces.push(`${path}: flagged`);
      if (now.html !== was) traces.push(`${path}: changed`);
      if (now.seen !== '{"changes":0,"messages":0,"errors":[]}') traces.push(`${path}: ${now.seen}`);
      if (now.globals !== 'names') traces.push(`${path}: ${now.globals}`);
      if (now.sheets || now.extension || /extension/.test(now.resources))
        traces.push(`${path}: ${JSON.stringify(now)}`);
    }
    saw(`${CLEAN} pages with ${ads} ads read without a press; traces: ${traces.length}`);
    expect(ads).toBeGreaterThan(0);
    expect(traces).toEqual([]);
    const files = ['manifest.json', 'icon/32.png', 'content-scripts/listings.js', 'sidepanel.html'];
    const reached = await one.evaluate(
      (urls) =>
        Promise.all(
          urls.map((url) =>
            fetch(url).then(
              () => url,
              () => '',
            ),
          ),
        ),
      files.map((file) => `chrome-extension://${farol.id}/${file}`),
    );
    expect(reached.filter(Boolean)).toEqual([]);
    expect(site.asked.filter((asked) => !/^GET \/(?:ads|more|clean\/\d+)\/$/.test(asked))).toEqual([]);
    await one.close();
  }, 600_000);

  it('off, paused and forgotten sites are not read, and forgetting gives the permission back', async () => {
    const options = await farol.openOwn('options.html');
    const own = options.getByRole('switch', { name: /127\.0\.0\.1/ });
    await own.uncheck();
    await expect.poll(registered, SOON).toEqual([]);
    expect(await visit('/more/')).toBeUndefined();
    await own.check();
    await expect.poll(registered, SOON).toEqual([site.origin]);
    await options.getByRole('switch', { name: /Pause all/ }).check();
    await expect.poll(registered, SOON).toEqual([]);
    expect(await visit('/more/')).toBeUndefined();
    await options.getByRole('switch', { name: /Pause all/ }).uncheck();
    await expect.poll(registered, SOON).toEqual([site.origin]);
    expect(await visit('/more/', 30_000)).toBe(4);
    await options.bringToFront();
    await options.getByRole('button', { name: /^Forget/ }).click();
    await expect.poll(granted, SOON).toEqual([]);
    expect(await registered()).toEqual([]);
    expect((await watching()).sites).toEqual([]);
    await options.close();
  });
});
