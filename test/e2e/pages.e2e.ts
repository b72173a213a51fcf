import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Farol, openFarol, saw } from './harness';

/** Real saved pages for development, beside the checkout; none of them is part of the project. */
const FOLDER = resolve(import.meta.dirname, '../../../shared/pages');
const here = existsSync(join(FOLDER, 'gold.json'));
if (!here) saw('no saved pages beside this checkout: skipped');

interface Gold {
  file: string;
  kind: 'results' | 'detail' | 'negative';
  url: string;
  listings: { title: string; optional?: boolean }[];
}

const gold: Gold[] = here ? JSON.parse(readFileSync(join(FOLDER, 'gold.json'), 'utf8')) : [];

describe.skipIf(!here)('real saved pages, under their own addresses', () => {
  let farol: Farol;
  beforeAll(async () => {
    farol = await openFarol();
  });
  afterAll(() => farol?.close());

  /** The page at its own address, with its scripts and everything it would load from elsewhere left out. */
  async function open({ file, url }: Gold): Promise<Page> {
    const page = await farol.context.newPage();
    const body = readFileSync(join(FOLDER, file));
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({ body, contentType: 'text/html', headers: { 'content-security-policy': "script-src 'none'" } })
        : route.abort(),
    );
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  it.each(gold.filter(({ kind }) => kind !== 'negative'))('reads $file', async (wanted) => {
    const page = await open(wanted);
    const report = await farol.scan(page);
    const needed = wanted.listings.filter(({ optional }) => !optional).length;
    saw(`${wanted.file}: ${report.page}, ${report.read} read of ${needed}, ${report.entries.length} flagged`);
    expect(report.page).toBe(wanted.kind);
    expect(report.read).toBeGreaterThanOrEqual(Math.ceil(needed * 0.6));
    await page.close();
  });

  it.each(gold.filter(({ kind }) => kind === 'negative'))('marks nothing on $file', async (wanted) => {
    const page = await open(wanted);
    const before = await page.content();
    const report = await farol.scan(page);
    saw(`${wanted.file}: ${report.page}, ${report.read} read, ${report.entries.length} flagged`);
    expect(report.entries).toEqual([]);
    expect((await page.content()) === before).toBe(true);
    await page.close();
  });
});
