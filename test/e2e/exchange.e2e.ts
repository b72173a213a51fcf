import { readFile } from 'node:fs/promises';
import axe, { type AxeResults } from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JOBS } from '../../demo/ads.mjs';
import { type Served, serve } from '../../tools/serve.mjs';
import { type Farol, openFarol, saw } from './harness';

let board: Served;
let farol: Farol;

beforeAll(async () => {
  board = await serve();
  farol = await openFarol();
  const page = await farol.context.newPage();
  await page.goto(`${board.origin}/jobs/`);
  await farol.scan(page);
  await page.close();
});

afterAll(async () => {
  await farol?.close();
  await board?.close();
});

/** The numbers and addresses the demonstration ads give. */
const CONTACTS = JOBS.flatMap(({ text }) => text.match(/\+?\d[\d ]{8,}\d|[\w.]+@[\w.]+\w/g) ?? []);

async function dialogOf(page: Page) {
  await page.getByRole('button', { name: 'Export' }).first().click();
  return page.getByRole('dialog');
}

async function made(page: Page): Promise<{ name: string; files: Record<string, string>; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 20_000 }),
    page.getByRole('dialog').getByRole('button', { name: 'Make the file' }).click(),
  ]);
  const path = await download.path();
  const files = Object.entries(unzipSync(new Uint8Array(await readFile(path))));
  return {
    name: download.suggestedFilename(),
    path,
    files: Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)])),
  };
}

/** What was noted of exports and imports, without the product's own code. */
const noted = (): Promise<string[]> =>
  farol.own.evaluate(
    () =>
      new Promise<string[]>((done, failed) => {
        const opening = indexedDB.open('farol');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('custody').objectStore('custody').getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result.map((row) => JSON.stringify(row)));
          };
        };
      }),
  );

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    () => (window as unknown as { axe: typeof axe }).axe.run() as Promise<AxeResults>,
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}: ${nodes[0]?.html.slice(0, 160)})`);
}

async function looksRight(page: Page, name: string): Promise<void> {
  for (const [width, height] of [
    [1280, 800],
    [400, 800],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(200);
      expect({ name, width, colorScheme, faults: await faults(page) }).toEqual({
        name,
        width,
        colorScheme,
        faults: [],
      });
      const [wide, room] = await page.evaluate(() => {
        const box = document.querySelector('dialog[open]') ?? document.documentElement;
        return [box.scrollWidth, box.clientWidth];
      });
      expect(wide).toBeLessThanOrEqual(room ?? 0);
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/${name}-${width}-${colorScheme}.png` });
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

describe('export', () => {
  it('is a working copy by itself: tokens in place of contacts, with codebook and datasheet', async () => {
    const page = await farol.openOwn('review.html');
    const dialog = await dialogOf(page);
    await dialog.getByText('This device uses key').waitFor();
    await dialog.locator('input[value=jsonl]').check();
    const { name, files } = await made(page);
    saw(`${name}: ${Object.keys(files).join(', ')}`);
    expect(Object.keys(files).sort()).toEqual(['codebook.md', 'data.jsonl', 'datasheet.md']);
    const data = files['data.jsonl'] ?? '';
    expect(CONTACTS.length).toBeGreaterThan(5);
    expect(CONTACTS.filter((contact) => data.includes(contact))).toEqual([]);
    expect(data).toMatch(/\[phone:[\da-f]{16}\]/);
    expect(data).toMatch(/"hashes":\{"key":"[\da-f]{8}"/);
    await looksRight(page, 'export-working');
    await page.close();
  });

  it('is a full copy only after it was typed, which is noted', async () => {
    const page = await farol.openOwn('review.html');
    const dialog = await dialogOf(page);
    await dialog.locator('input[value=jsonl]').check();
    await dialog.locator('input[value=full]').check();
    const start = dialog.getByRole('button', { name: 'Make the file' });
    expect(await start.isDisabled()).toBe(true);
    const typed = dialog.getByLabel('Type full copy to confirm');
    await typed.fill('full');
    expect(await start.isDisabled()).toBe(true);
    await typed.fill('full copy');
    await looksRight(page, 'export-full');
    const { files } = await made(page);
    expect(CONTACTS.some((contact) => files['data.jsonl']?.includes(contact))).toBe(true);
    const events = (await noted()).filter((id) => id.includes('"copy":"full"'));
    expect(events.some((id) => id.includes('"step":"confirmed"'))).toBe(true);
    expect(events.some((id) => id.includes('"step":"made"'))).toBe(true);
    expect(await start.isDisabled()).toBe(true);
    await page.close();
  });

  it('is a public copy only after it was seen what would leave', async () => {
    const page = await farol.openOwn('review.html');
    const dialog = await dialogOf(page);
    await dialog.locator('input[value=public]').check();
    const start = dialog.getByRole('button', { name: 'Make the file' });
    expect(await start.isDisabled()).toBe(true);
    for (const column of ['Language', 'First seen']) await dialog.getByLabel(column, { exact: true }).uncheck();
    await dialog.getByRole('button', { name: 'See what would leave' }).click();
    // Fourteen ads of several levels: fewer than ten of them share theirs, so none may leave, and no file is made.
    await dialog.getByText(/Nothing would leave/).waitFor();
    await looksRight(page, 'export-public');
    expect(await dialog.locator('input[value=stix]').isDisabled()).toBe(true);
    await page.close();
  });
});

describe('import', () => {
  it('takes a full copy back as it was, doubles nothing, and says so', async () => {
    const page = await farol.openOwn('review.html');
    const dialog = await dialogOf(page);
    await dialog.locator('input[value=jsonl]').check();
    await dialog.locator('input[value=full]').check();
    await dialog.getByLabel('Type full copy to confirm').fill('full copy');
    const { path } = await made(page);
    await page.close();
    const before = await farol.findings();

    const into = await farol.openOwn('import.html');
    await looksRight(into, 'import-start');
    const bytes = await readFile(path);
    await into
      .getByLabel('File', { exact: true })
      .setInputFiles({ name: 'farol.zip', mimeType: 'application/zip', buffer: bytes });
    await into.getByRole('button', { name: 'Read the file' }).click();
    await into.getByRole('heading', { name: 'What is in it' }).waitFor();
    await looksRight(into, 'import-found');
    await into.getByRole('button', { name: /^Take \d+ ads/ }).click();
    await into.getByRole('heading', { name: 'In the log' }).waitFor();
    const counts = into.getByText('already there as they are');
    saw((await counts.textContent()) ?? '');
    expect(await counts.textContent()).toContain(`0 new, 0 joined with what was there, ${before.length} already`);
    expect(await farol.findings()).toEqual(before);
    expect((await noted()).some((id) => id.includes('"act":"import"') && id.includes('"step":"taken"'))).toBe(true);
    await into.close();
  });

  it('lists where a file says something else, and takes ads from elsewhere after scoring them', async () => {
    const [first] = await farol.findings();
    const { place, open, facets, visit, versions, derived, ...rest } = first as unknown as Record<string, unknown>;
    const other = { ...rest, decision: { value: 'dismiss', note: 'theirs', at: '2030-01-01T00:00:00.000Z' } };
    const own = { ...rest, decision: { value: 'keep', note: 'mine', at: '2029-01-01T00:00:00.000Z' } };
    const into = await farol.openOwn('import.html');
    for (const [at, record] of [own, other].entries()) {
      await into.getByLabel('File', { exact: true }).setInputFiles({
        name: `${at}.jsonl`,
        mimeType: 'application/x-ndjson',
        buffer: Buffer.from(`${JSON.stringify(record)}\n`),
      });
      await into.getByRole('button', { name: 'Read the file' }).click();
      await into.getByRole('button', { name: 'Take 1 ad into the log' }).click();
      await into.getByText('0 new, 1 joined').waitFor();
    }
    await into
      .getByText('decision: kept dismiss of 2030-01-01T00:00:00.000Z, not keep of 2029-01-01T00:00:00.000Z')
      .waitFor();
    await looksRight(into, 'import-conflict');

    const csv =
      'titel;description;link\nx;"Pay 300 EUR registration fee before departure, we keep your passport until the end.";https://elsewhere.example/1\n';
    await into
      .getByLabel('File', { exact: true })
      .setInputFiles({ name: 'ads.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await into.getByRole('button', { name: 'Read the file' }).click();
    await into.getByText('1 with indicators').waitFor();
    await into.getByRole('button', { name: 'Take 1 ad into the log' }).click();
    await into.getByText('1 new').waitFor();
    expect((await farol.findings()).some(({ site }) => site === 'elsewhere.example')).toBe(true);
    await into.close();
  });

  it('holds a list of licensed recruiters against the log, with the reason', async () => {
    const employer =
      (await farol.findings()).find(({ listing }) => (listing.employer ?? '').trim().split(' ').length > 1)?.listing
        .employer ?? '';
    expect(employer).not.toBe('');
    const into = await farol.openOwn('import.html');
    await into.getByLabel('Licensed recruiters').check();
    const list = `name,licence number,status,valid until\n"${employer} Ltd",EX-1234,suspended,2020-01-01\n`;
    await into
      .getByLabel('File', { exact: true })
      .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await into.getByRole('button', { name: 'Read the file' }).click();
    await into.getByText(`The ad gives the employer as ${employer}`).first().waitFor();
    expect(await into.getByText('The list gives its status as suspended.').count()).toBeGreaterThan(0);
    expect(await into.getByText('was valid until 2020-01-01').count()).toBeGreaterThan(0);
    await looksRight(into, 'import-recruiters');
    await into.close();
  });

  it('refuses what is no file of any kind it knows, with what to do', async () => {
    const into = await farol.openOwn('import.html');
    await into
      .getByLabel('File', { exact: true })
      .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') });
    await into.getByRole('button', { name: 'Read the file' }).click();
    await expect.poll(() => into.getByRole('alert').textContent()).toContain('Name it text or description');
    await into.close();
  });
});
