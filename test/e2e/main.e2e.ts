import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADULT, type Ad, ALL, JOBS, SEASON } from '../../demo/ads.mjs';
import type { PageReport } from '../../lib/protocol';
import { type Served, serve } from '../../tools/serve.mjs';
import { isScored, toFlag } from './expected';
import { type Farol, openFarol, saw, titleOnDesk } from './harness';

let board: Served;
let farol: Farol;

beforeAll(async () => {
  board = await serve();
  farol = await openFarol();
});

afterAll(async () => {
  await farol?.close();
  await board?.close();
});

async function visit(path: string): Promise<{ page: Page; report: PageReport }> {
  const page = await farol.context.newPage();
  await page.goto(`${board.origin}${path}`);
  const report = await farol.scan(page);
  saw(
    `${path}: ${report.page}, ${report.read} read, ${report.entries.length} flagged${report.note ? ` (${report.note})` : ''}`,
  );
  return { page, report };
}

const titles = (ads: readonly { title: string }[]) => ads.map((ad) => ad.title).sort();
const dishonest = (ads: readonly Ad[]) => titles(toFlag(ads));

describe('the main job, on the demo board', () => {
  it('finds thirty ads in plain cards and flags those that state an indicator', async () => {
    const { page, report } = await visit('/jobs/');
    for (const entry of report.entries) saw(`  ${entry.level}: ${entry.title} | ${entry.sentence}`);
    expect(report).toMatchObject({ page: 'results', read: 30, unreadable: 0 });
    expect(titles(report.entries)).toEqual(dishonest(JOBS));
    const unscored = JOBS.filter((ad) => !isScored(ad)).length;
    saw(`${report.levels['not-scored']} not scored, ${unscored} in a language without tested rules`);
    expect(report.levels['not-scored']).toBe(unscored);
    await page.close();
  });

  it('finds ads that stand in structured data only', async () => {
    const { page, report } = await visit('/season/');
    expect(report).toMatchObject({ page: 'results', read: SEASON.length });
    expect(titles(report.entries)).toEqual(dishonest(SEASON));
    await page.close();
  });

  it('leaves independent adult-services ads alone', async () => {
    const { page, report } = await visit('/adult/');
    expect(report.read).toBe(ADULT.length);
    expect(titles(report.entries)).toEqual(dishonest(ADULT));
    await page.close();
  });

  it('finds nothing on a page without ads, and leaves it as it was', async () => {
    const page = await farol.context.newPage();
    await page.goto(`${board.origin}/about/`);
    const before = await page.content();
    const report = await farol.scan(page);
    expect(report).toMatchObject({ page: 'none', read: 0, entries: [] });
    expect(await page.content()).toBe(before);
    await page.close();
  });

  it('has stored every flagged ad once, with words of the ad as the reason', async () => {
    const findings = await farol.findings();
    saw(`${findings.length} findings in the log`);
    expect(titles(findings.map(({ listing }) => ({ title: listing.title ?? '' })))).toEqual(dishonest(ALL));
    for (const { listing, verdict } of findings) {
      expect(verdict.evidence.length).toBeGreaterThan(0);
      for (const { field, start, end, quote } of verdict.evidence)
        expect(listing[field]?.slice(start, end)).toBe(quote);
    }
  });

  it('names the signals each ad states', async () => {
    const findings = await farol.findings();
    const missing = toFlag(ALL).flatMap((ad) => {
      const evidence = findings.find(({ listing }) => listing.title === ad.title)?.verdict.evidence ?? [];
      const stated = new Set<string>(evidence.filter(({ state }) => state === 'stated').map(({ signal }) => signal));
      return (ad.shows ?? []).filter((signal) => !stated.has(signal)).map((signal) => `${ad.lang} ${ad.id}: ${signal}`);
    });
    expect(missing).toEqual([]);
  });

  it('doubles nothing on a second visit, nor when the same ad is met on its own page', async () => {
    const before = await farol.findings();
    const again = await visit('/jobs/');
    expect(titles(again.report.entries)).toEqual(dishonest(JOBS));
    const own = await visit('/ad/warehouse-packers-fee/');
    expect(own.report).toMatchObject({ page: 'detail', read: 1 });
    const after = await farol.findings();
    expect(after.map(({ key }) => key).sort()).toEqual(before.map(({ key }) => key).sort());
    const seen = after.find(({ listing }) => listing.url?.endsWith('/ad/warehouse-packers-fee/'));
    expect(seen?.timesSeen).toBe(3);
    await again.page.close();
    await own.page.close();
  });
});

describe('review and export', () => {
  it('is done by keyboard: keep, dismiss, unsure, undo', async () => {
    const page = await farol.openOwn('review.html');
    const title = titleOnDesk(page);
    await expect.poll(() => title.textContent()).not.toBe('');
    const met: (string | null)[] = [];
    for (const key of ['k', 'd', 'u', 'k', 'z']) {
      const before = await title.textContent();
      met.push(before);
      await page.keyboard.press(key);
      await expect.poll(() => title.textContent(), { message: `after ${key}` }).not.toBe(before);
    }
    saw(`reviewed by keyboard: ${met.join(' | ')}`);
    await expect.poll(async () => (await farol.findings()).filter(({ decision }) => decision).length).toBe(3);
    const values = (await farol.findings()).flatMap(({ decision }) => (decision ? [decision.value] : []));
    expect(values.sort()).toEqual(['dismiss', 'keep', 'unsure']);
    await page.close();
  });

  it.each(['csv', 'jsonl'])('exports the log as %s, contacts masked', async (format) => {
    const page = await farol.openOwn('review.html');
    await page.getByRole('button', { name: 'Export' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.locator(`input[type=radio][value=${format}]`).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Make the file' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    saw(`${download.suggestedFilename()}: ${text.length} characters`);
    const flagged = new Set(dishonest(ALL));
    for (const { title } of ALL) expect([title, text.includes(title)]).toEqual([title, flagged.has(title)]);
    expect(text).not.toContain('07700 900145');
    await page.close();
  });
});
