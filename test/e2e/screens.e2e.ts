import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../tools/serve.mjs';
import { type Farol, openFarol, saw, titleOnDesk } from './harness';

const SOON = { timeout: 10_000 };

let board: Served;
let farol: Farol;
let tab: number;
let desk: Page;

beforeAll(async () => {
  board = await serve();
  farol = await openFarol();
  const page = await farol.context.newPage();
  await page.goto(`${board.origin}/jobs/`);
  await farol.scan(page);
  tab = await farol.tabOf(page);
  desk = await farol.openOwn('review.html', { width: 1280, height: 800 });
  await titleOnDesk(desk).waitFor();
});

afterAll(async () => {
  await farol?.close();
  await board?.close();
});

describe('the desk', () => {
  it('shows the four lines of evidence to the keyboard, and puts them away on Escape', async () => {
    const words = desk.locator('[data-evidence]').first();
    await words.focus();
    const card = desk.locator('#evidence-card');
    await card.waitFor();
    saw(`card: ${((await card.textContent()) ?? '').slice(0, 200)}`);
    for (const line of ['What it means', 'Why it is listed', 'Lawful reading'])
      expect(await card.getByText(line).count()).toBeGreaterThan(0);
    await desk.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  });

  it('keeps a typed note through a decision, an undo and a reload', async () => {
    const note = desk.getByRole('textbox', { name: 'Note' });
    const title = await titleOnDesk(desk).textContent();
    await note.fill('The licence is not on the register.');
    await desk.locator('#ad').focus();
    await desk.keyboard.press('k');
    await expect.poll(() => titleOnDesk(desk).textContent(), SOON).not.toBe(title);
    expect(await note.inputValue()).toBe('');
    await desk.keyboard.press('z');
    await expect.poll(() => titleOnDesk(desk).textContent(), SOON).toBe(title);
    expect(await note.inputValue()).toBe('The licence is not on the register.');
    await note.fill('A second thought.');
    await desk.reload();
    await expect.poll(() => titleOnDesk(desk).textContent(), SOON).toBe(title);
    await expect.poll(() => note.inputValue(), SOON).toBe('A second thought.');
    const kept = (await farol.findings()).filter((row) => (row as { decision?: unknown }).decision);
    expect(kept).toEqual([]);
  });

  it('does not decide while a note is typed', async () => {
    const title = await titleOnDesk(desk).textContent();
    await desk.getByRole('textbox', { name: 'Note' }).pressSequentially('kdu');
    expect(await titleOnDesk(desk).textContent()).toBe(title);
  });

  it('is three steps on a narrow screen, one in sight at a time', async () => {
    await desk.setViewportSize({ width: 400, height: 800 });
    const steps = desk.getByRole('navigation', { name: 'Steps' });
    const parts = { Queue: '.queue', Ad: '.ad', Meaning: '.scroll' };
    for (const [step, part] of Object.entries(parts)) {
      await steps.getByRole('button', { name: step, exact: true }).click();
      for (const other of Object.values(parts)) expect(await desk.locator(other).isVisible()).toBe(other === part);
    }
    await desk.setViewportSize({ width: 1280, height: 800 });
  });
});

describe('the side panel', () => {
  it('steps through the ads of the page and opens one on the desk that is already there', async () => {
    const panel = await farol.openOwn(`sidepanel.html?tabId=${tab}`, { width: 400, height: 800 });
    await panel.locator('.row').first().waitFor();
    await panel.keyboard.press('n');
    const current = panel.locator('.row[aria-current]');
    await current.waitFor();
    const title = (await current.locator('.title').textContent()) ?? '';
    expect(await panel.getByRole('alert').count()).toBe(0);
    const pages = farol.context.pages().length;
    await panel.locator('li.here .open').click();
    await expect.poll(() => titleOnDesk(desk).textContent(), SOON).toContain(title);
    expect(farol.context.pages().length).toBe(pages);
    saw(`opened on the desk: ${title}`);
  });
});
