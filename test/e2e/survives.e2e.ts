import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../tools/serve.mjs';
import { killBrowser, killWorker, openFarol, saw, titleOnDesk } from './harness';
import { cards } from './made-pages';

const CARDS = 400;
const FLAGGED = CARDS / 4;

let board: Served;
const profile = mkdtempSync(join(tmpdir(), 'farol-survives-'));

beforeAll(async () => {
  board = await serve({ pages: () => new Map([['/many/', cards(CARDS)]]) });
});

afterAll(async () => {
  await board?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('what is killed', () => {
  it('a worker killed again and again during a scan loses no ad and doubles none', async () => {
    const farol = await openFarol({ profile });
    const page = await farol.context.newPage();
    await page.goto(`${board.origin}/many/`);
    await farol.press(page);
    let kills = 0;
    for (let round = 0; round < 5; round += 1) {
      await wait(250);
      if (await killWorker(farol)) kills += 1;
    }
    await expect.poll(async () => (await farol.findings()).length, { timeout: 60_000, interval: 500 }).toBe(FLAGGED);
    const findings = await farol.findings();
    saw(`${kills} kills during a scan of ${CARDS} cards: ${findings.length} findings`);
    expect(new Set(findings.map(({ listing }) => listing.title)).size).toBe(FLAGGED);
    for (const { timesSeen } of findings) expect(timesSeen).toBe(1);
    await farol.close();
  });

  it('a browser killed in the middle of review keeps every decision that was shown as made', async () => {
    const made = await decideAndDie(8);
    const farol = await openFarol({ profile });
    const decided = (await farol.findings()).filter(({ decision }) => decision).map(({ listing }) => listing.title);
    saw(`${made.length} decisions acknowledged before SIGKILL, ${decided.length} there after it`);
    expect(decided).toEqual(expect.arrayContaining(made));
    expect(await farol.findings()).toHaveLength(FLAGGED);
    await farol.close();
  });
});

/** Keeps `count` ads by keyboard, then kills the browser at once. Returns the titles the desk had moved on from. */
async function decideAndDie(count: number): Promise<string[]> {
  const farol = await openFarol({ profile });
  const page = await farol.openOwn('review.html');
  const title = titleOnDesk(page);
  const made: string[] = [];
  for (let step = 0; step < count; step += 1) {
    await expect.poll(() => title.textContent()).toMatch(/^Ad \d/);
    const shown = (await title.textContent()) ?? '';
    await page.keyboard.press('k');
    await expect.poll(() => title.textContent()).not.toBe(shown);
    made.push(shown);
  }
  await killBrowser(farol);
  return made;
}
