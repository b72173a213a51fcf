import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serve } from '../../tools/serve.mjs';
import { type Farol, openFarol, saw, titleOnDesk } from './harness';

let board: Served;
let farol: Farol;

beforeAll(async () => {
  board = await serve();
  farol = await openFarol();
  const page = await farol.context.newPage();
  await page.goto(`${board.origin}/jobs/`);
  await farol.scan(page);
  const desk = await farol.openOwn('review.html', { width: 1280, height: 800 });
  await titleOnDesk(desk).waitFor();
  await desk.locator('#ad').focus();
  await desk.keyboard.press('k');
});

afterAll(async () => {
  await farol?.close();
  await board?.close();
});

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

it('draws the figures with their tables, and tells no rate of a few decisions', async () => {
  const page = await farol.openOwn('figures.html', { width: 1280, height: 800 });
  await page.getByRole('heading', { name: 'Upheld by people' }).waitFor();
  expect(await page.getByText('not enough decisions yet (1)').count()).toBeGreaterThan(0);
  const table = page.locator('details').last();
  await table.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await table.locator('tbody tr').count()).toBeGreaterThan(0);
  for (const [width, scheme] of [
    [1280, 'light'],
    [400, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const folder = process.env.FAROL_PICTURES;
    if (folder) await page.screenshot({ path: `${folder}/figures-${width}-${scheme}.png`, fullPage: true });
  }
  saw(`${await page.locator('figure').count()} charts`);
});

it('makes a pack, answers it and merges what was answered, by files alone', async () => {
  const page = await farol.openOwn('second.html', { width: 1280, height: 800 });
  const saved = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return file.path();
  };
  const pack = await saved('Save the pack');
  await page.getByLabel('Pack', { exact: true }).setInputFiles(pack);
  await page.getByRole('button', { name: 'Dismiss' }).first().click();
  const answers = await saved('Save the answers');
  const files = page.getByLabel('Files of answers');
  await files.setInputFiles(answers);
  await page.getByText('is not known here').waitFor();
  await page.getByRole('button', { name: 'I know this key' }).click();
  await page.getByText('1 answer was merged').waitFor();
  await page.getByText('first answer: Kept').waitFor();
  await files.setInputFiles([]);
  await files.setInputFiles(answers);
  await page.getByText('merged before').waitFor();
  await files.setInputFiles(pack);
  await page.getByText('Nothing was taken of it').waitFor();
  for (const [width, scheme] of [
    [1280, 'light'],
    [400, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    const folder = process.env.FAROL_PICTURES;
    if (folder) await page.screenshot({ path: `${folder}/second-${width}-${scheme}.png`, fullPage: true });
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  }
});
