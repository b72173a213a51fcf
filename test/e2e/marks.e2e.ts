import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../tools/serve.mjs';
import { askWorker, type Farol, openFarol, saw, setLocal, titleOnDesk } from './harness';
import { flagged, page as made } from './made-pages';
import { clickInMark, markButtons } from './marks';

const SOON = { timeout: 20_000 };
const ADS = Array.from({ length: 6 }, (_, at) => ({
  title: `Housekeeper ${at}`,
  text: at % 2 ? `Cleaning for a family, paid holidays. Reference ${at}.` : flagged(`Reference ${at}.`),
}));
const PAGES = new Map([['/ads/', made(ADS)]]);

let site: Served;
let farol: Farol;
let page: Page;

beforeAll(async () => {
  site = await serve({ pages: () => PAGES });
  farol = await openFarol();
  page = await farol.context.newPage();
  await page.goto(`${site.origin}/ads/`);
});

afterAll(async () => {
  await farol?.close();
  await site?.close();
});

const decisions = async () =>
  (await farol.findings()).flatMap(({ listing, decision }) =>
    decision ? [`${listing.title}: ${decision.value}, ${decision.where}`] : [],
  );
const lamps = async () => (await markButtons(page)).filter(({ attributes }) => 'aria-expanded' in attributes);
const cleared = async () => (await farol.report(page))?.entries.filter((entry) => entry.cleared).length;

describe('marks', () => {
  it('say level and count to a screen reader, and are closed to the page', async () => {
    const report = await farol.scan(page);
    expect(report.entries).toHaveLength(3);
    const drawn = await lamps();
    saw(drawn.map(({ attributes }) => attributes['aria-label']).join(' | '));
    expect(drawn).toHaveLength(3);
    for (const { attributes } of drawn)
      expect(attributes['aria-label']).toMatch(/^(?:High|Elevated|Watch), \d+ indicators?: why$/);
    const open = await page.evaluate(() => [...document.querySelectorAll('*')].filter((one) => one.shadowRoot).length);
    expect(open).toBe(0);
  });

  it('"not this one" by mouse clears in place, is logged as that, and is taken back by Undo', async () => {
    await clickInMark(page, (await lamps())[0]?.words ?? '');
    await clickInMark(page, 'Not this one');
    await expect.poll(decisions, SOON).toEqual(['Housekeeper 0: dismiss, page']);
    await expect.poll(cleared, SOON).toBe(1);
    expect(await lamps()).toHaveLength(2);
    await clickInMark(page, 'Undo');
    await expect.poll(decisions, SOON).toEqual([]);
    await expect.poll(async () => (await lamps()).length, SOON).toBe(3);
    await expect.poll(cleared, SOON).toBe(0);
  });

  it('does the same by keyboard alone', async () => {
    const first = (await lamps())[0];
    if (!first) throw new Error('no mark');
    await page.evaluate(() => document.querySelector<HTMLElement>('h1')?.setAttribute('tabindex', '-1'));
    await page.evaluate(() => document.querySelector<HTMLElement>('h1')?.focus());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(decisions, SOON).toEqual(['Housekeeper 0: dismiss, page']);
    await page.keyboard.press('Enter');
    await expect.poll(decisions, SOON).toEqual([]);
    saw('lamp, Tab, Enter clears; Enter again on Undo takes it back');
  });

  it('what was cleared stays unmarked on the next reading, and the panel can take it back', async () => {
    await clickInMark(page, (await lamps())[0]?.words ?? '');
    await clickInMark(page, 'Not this one');
    await expect.poll(decisions, SOON).toHaveLength(1);
    await page.reload();
    const report = await farol.scan(page);
    expect(report.entries.filter((entry) => entry.cleared)).toHaveLength(1);
    expect(await lamps()).toHaveLength(2);
    const panel = await farol.openOwn(`sidepanel.html?tabId=${report.tabId}`, { width: 400, height: 800 });
    await panel.getByRole('button', { name: 'Undo: Housekeeper 0' }).click();
    await expect.poll(decisions, SOON).toEqual([]);
    await page.bringToFront();
    await expect.poll(async () => (await lamps()).length, SOON).toBe(3);
    await panel.close();
  });

  it('a page cannot press them, nor clear what it shows', async () => {
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('li span, h2 span, span')) {
        for (const type of ['pointerenter', 'click', 'focus', 'keydown'])
          host.dispatchEvent(new Event(type, { bubbles: true }));
        if (host instanceof HTMLElement) host.click();
      }
    });
    await page.waitForTimeout(500);
    expect((await markButtons(page)).filter(({ words }) => words === 'Not this one')).toEqual([]);
    expect(await decisions()).toEqual([]);
  });

  it('never overrules what was decided in Review', async () => {
    const desk = await farol.openOwn('review.html');
    await titleOnDesk(desk).waitFor();
    await expect.poll(() => titleOnDesk(desk).textContent(), SOON).not.toBe('');
    await desk.keyboard.press('k');
    await expect.poll(decisions, SOON).toHaveLength(1);
    const [kept = ''] = await decisions();
    const entry = (await farol.report(page))?.entries.find(({ title }) => kept.startsWith(title));
    await desk.close();
    const { tabId } = (await farol.report(page)) ?? {};
    const answer = await askWorker(farol, 'clearEntry', { tabId, index: entry?.index, on: true });
    expect(answer).toEqual({ ok: true, value: false });
    expect(await decisions()).toEqual([kept]);
  });

  it('quiet mode takes them out of an open page and changes nothing in a new one', async () => {
    await setLocal(farol, { quiet: true });
    await expect.poll(async () => (await markButtons(page)).length, SOON).toBe(0);
    const fresh = await farol.context.newPage();
    await fresh.goto(`${site.origin}/ads/`);
    const before = await fresh.content();
    await fresh.evaluate(() => {
      const seen = { count: 0 };
      Object.assign(window, { seen });
      new MutationObserver((records) => {
        seen.count += records.length;
      }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    });
    const report = await farol.scan(fresh);
    expect(report.entries).toHaveLength(3);
    expect(await fresh.content()).toBe(before);
    expect(await fresh.evaluate(() => (window as unknown as { seen: { count: number } }).seen.count)).toBe(0);
    await setLocal(farol, { quiet: false });
    await fresh.bringToFront();
    await expect.poll(async () => (await markButtons(fresh)).length, SOON).toBeGreaterThan(0);
  });
});
