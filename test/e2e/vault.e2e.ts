import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../tools/serve.mjs';
import { type Farol, killBrowser, killWorker, openFarol, saw } from './harness';
import { cards, flagged, page as made } from './made-pages';

/** More of each in a long run: `FAROL_KILLS=20 …`. */
const KILLS = Number(process.env.FAROL_KILLS ?? 2);
const ADS = Number(process.env.FAROL_CANARIES ?? 300);
const FIRST = 'a lamp over the wide river';
const SECOND = 'five quiet boats at anchor';
const MARK = 'canaryq7x';
const SOON = { timeout: 60_000 };
const LONG = 600_000;

let board: Served;
const profiles: string[] = [];
const newProfile = (): string => {
  const profile = mkdtempSync(join(tmpdir(), 'farol-vault-'));
  profiles.push(profile);
  return profile;
};

const marked = (count: number): string =>
  made(
    Array.from({ length: count }, (_, n) => ({
      title: `${MARK}title${n} housekeeper`,
      text: flagged(`Ask for ${MARK}text${n}. Call +351 912 34${String(n).padStart(4, '0')}.`),
    })),
  );

beforeAll(async () => {
  board = await serve({
    pages: () =>
      new Map([
        ['/marked/', marked(ADS)],
        ['/many/', cards(160)],
      ]),
  });
});

afterAll(async () => {
  await board?.close();
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const vaultOf = (farol: Farol): Promise<Page> => farol.openOwn('vault.html');

async function fill(page: Page, id: string, phrase: string): Promise<void> {
  await page.locator(`#${id}`).fill(phrase);
  const again = page.locator(`#${id}-again`);
  if ((await again.count()) > 0) await again.fill(phrase);
}

async function setUp(page: Page, phrase: string): Promise<void> {
  await fill(page, 'set-up', phrase);
  await page.getByRole('button', { name: 'Seal the log' }).click();
  await page.getByText('The log is sealed on the disk and unlocked now').waitFor(SOON);
}

/** Unlocks with the first of these that opens it; says which. */
async function unlock(page: Page, ...phrases: string[]): Promise<string | undefined> {
  const heading = page.getByRole('heading', { name: /^(?:The log is locked|Passphrase)$/ });
  await heading.waitFor(SOON);
  if ((await heading.textContent()) === 'Passphrase') return undefined;
  for (const phrase of phrases) {
    await fill(page, 'unlock', phrase);
    await page.getByRole('button', { name: 'Unlock' }).click();
    const answer = page.getByText(/unlocked now|not the passphrase/);
    await answer.waitFor(SOON);
    if ((await answer.textContent())?.includes('unlocked now')) return phrase;
  }
  throw new Error('no passphrase opens the log');
}

/** What the page says of the whole log. */
async function check(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Check now' }).click();
  const answer = page.getByText(
    /^Whole: |of the chain (?:is|was|does|has|lacks)|was changed on the disk|Everything else/,
  );
  await answer.first().waitFor(SOON);
  return (await answer.first().textContent()) ?? '';
}

/** Files of a profile in which a mark stands, in UTF-8 or UTF-16. */
function filesWith(profile: string, mark: string): string[] {
  const needles = [Buffer.from(mark, 'utf8'), Buffer.from(mark, 'utf16le')];
  return readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(profile, name);
    try {
      if (!statSync(path).isFile()) return false;
      const bytes = readFileSync(path);
      return needles.some((needle) => bytes.includes(needle));
    } catch {
      return false; // a lock or socket, or gone meanwhile
    }
  });
}

async function scanMarked(farol: Farol): Promise<void> {
  const page = await farol.context.newPage();
  await page.goto(`${board.origin}/marked/`);
  await farol.press(page);
  await expect.poll(async () => (await farol.findings()).length, { timeout: LONG / 2, interval: 1000 }).toBe(ADS);
  await page.close();
}

describe('a laptop that is taken', () => {
  it(
    'the search finds marks where there is no vault, so that its silence means something',
    async () => {
      const profile = newProfile();
      const farol = await openFarol({ profile });
      await scanMarked(farol);
      await farol.close();
      const found = filesWith(profile, MARK);
      saw(`without a vault: marks in ${found.length} files, such as ${found[0]}`);
      expect(found.length).toBeGreaterThan(0);
    },
    LONG,
  );

  it(
    'holds no mark in any file, unlocked or locked, after a scan, review, a draft and a backup',
    async () => {
      const profile = newProfile();
      let farol = await openFarol({ profile });
      await setUp(await vaultOf(farol), FIRST);
      await scanMarked(farol);
      const desk = await farol.openOwn('review.html');
      await desk.getByText(`${MARK}title`).first().waitFor(SOON);
      await desk.getByRole('textbox', { name: /note/i }).first().fill(`draft ${MARK}`);
      await desk.locator('#ad').focus();
      await desk.keyboard.press('k');
      await wait(1500);
      const unlocked = filesWith(profile, MARK);
      const vault = await vaultOf(farol);
      expect(await check(vault)).toMatch(/^Whole: /);
      await vault.getByRole('button', { name: 'Lock now' }).click();
      await vault.getByRole('heading', { name: 'The log is locked' }).waitFor(SOON);
      await expect.poll(() => desk.getByText(MARK).count(), SOON).toBe(0);
      const locked = filesWith(profile, MARK);
      await farol.close();
      const closed = filesWith(profile, MARK);
      saw(
        `with a vault, ${ADS} ads: marks in ${unlocked.length} files unlocked, ${locked.length} locked, ${closed.length} closed`,
      );
      expect([...unlocked, ...locked, ...closed]).toEqual([]);

      farol = await openFarol({ profile });
      const again = await vaultOf(farol);
      const times: number[] = [];
      for (let round = 0; round < 3; round++) {
        await again.getByRole('heading', { name: 'The log is locked' }).waitFor(SOON);
        await fill(again, 'unlock', FIRST);
        const start = performance.now();
        await again.getByRole('button', { name: 'Unlock' }).click();
        await again.getByText('unlocked now').waitFor(SOON);
        times.push(performance.now() - start);
        await again.getByRole('button', { name: 'Lock now' }).click();
      }
      saw(`unlocked in ${times.map((ms) => Math.round(ms)).join(', ')} ms`);
      await farol.close();
    },
    LONG,
  );

  it(
    'a locked log keeps no ad, and the panel says so',
    async () => {
      const farol = await openFarol();
      const vault = await vaultOf(farol);
      await setUp(vault, FIRST);
      await vault.getByRole('button', { name: 'Lock now' }).click();
      await vault.getByRole('heading', { name: 'The log is locked' }).waitFor(SOON);
      const page = await farol.context.newPage();
      await page.goto(`${board.origin}/many/`);
      const report = await farol.scan(page);
      saw(`while locked: ${report.note}`);
      expect(report.note).toMatch(/Not saved.*locked.*Unlock/);
      expect(await farol.findings()).toEqual([]);
      const desk = await farol.openOwn('review.html');
      await desk.getByRole('heading', { name: 'The log is locked' }).waitFor(SOON);
      await fill(desk, 'unlock', FIRST);
      await desk.getByRole('button', { name: 'Unlock' }).click();
      await desk.waitForURL(/review\.html/, SOON);
      await wait(1000); // the page the harness works from is loaded anew
      await farol.scan(page);
      expect(await farol.findings()).toHaveLength(40);
      await farol.close();
    },
    LONG,
  );
});

describe('what is killed', () => {
  it(
    'a worker killed while it records into a sealed log loses nothing and doubles nothing',
    async () => {
      const farol = await openFarol();
      const vault = await vaultOf(farol);
      await setUp(vault, FIRST);
      const page = await farol.context.newPage();
      await page.goto(`${board.origin}/many/`);
      await farol.press(page);
      let kills = 0;
      for (let round = 0; round < KILLS * 3; round++) {
        await wait(150 + (round % 5) * 70);
        if (await killWorker(farol)) kills++;
      }
      await expect.poll(async () => (await farol.findings()).length, { timeout: 90_000, interval: 500 }).toBe(40);
      const said = await check(vault);
      saw(`${kills} worker kills while recording: ${said}`);
      expect(said).toMatch(/^Whole: 40 rows/);
      await farol.close();
    },
    LONG,
  );

  it(
    'a browser killed while the log is sealed, sealed anew or wiped leaves the old log or the new one, whole',
    async () => {
      const profile = newProfile();
      let farol = await openFarol({ profile });
      const page = await farol.context.newPage();
      await page.goto(`${board.origin}/many/`);
      await farol.scan(page);
      expect(await farol.findings()).toHaveLength(40);
      let vault = await vaultOf(farol);
      for (let round = 0; round < KILLS; round++) {
        await fill(vault, 'set-up', FIRST);
        await vault.getByRole('button', { name: 'Seal the log' }).click();
        await wait(300 + round * 137);
        await killBrowser(farol);
        farol = await openFarol({ profile });
        vault = await vaultOf(farol);
        const opened = await unlock(vault, FIRST);
        const said = await check(vault);
        saw(`killed while sealing: ${opened ? 'sealed' : 'open'}. ${said}`);
        expect(said).toMatch(/^Whole: 40 rows/);
        if (opened) break;
      }
      if ((await vault.locator('#set-up').count()) > 0) await setUp(vault, FIRST);
      for (let round = 0; round < KILLS; round++) {
        await vault.getByText('Seal anew with another key').click();
        await fill(vault, 'new-key', SECOND);
        await vault.getByRole('button', { name: 'Seal anew' }).click();
        await wait(300 + round * 137);
        await killBrowser(farol);
        farol = await openFarol({ profile });
        vault = await vaultOf(farol);
        const opened = await unlock(vault, SECOND, FIRST);
        const said = await check(vault);
        saw(`killed while sealing anew: opens with the ${opened === SECOND ? 'new' : 'old'} passphrase. ${said}`);
        expect(said).toMatch(/^Whole: 40 rows/);
      }
      await vault.getByRole('button', { name: 'Wipe everything' }).click();
      await vault.getByRole('checkbox', { name: /cannot be undone/ }).check();
      await vault.getByRole('button', { name: 'Wipe now' }).click();
      await wait(50);
      await killBrowser(farol);
      farol = await openFarol({ profile });
      vault = await vaultOf(farol);
      const heading = vault.getByRole('heading', { name: /^(?:The log is locked|Passphrase)$/ });
      await heading.waitFor(SOON);
      const left = (await farol.findings()).length;
      saw(`killed while wiping: ${left} rows left, "${await heading.textContent()}"`);
      expect([0, 40]).toContain(left);
      await farol.close();
    },
    LONG,
  );
});

describe('a backup', () => {
  it(
    'restored after a wipe gives the same head of the chain',
    async () => {
      const farol = await openFarol();
      const page = await farol.context.newPage();
      await page.goto(`${board.origin}/many/`);
      await farol.scan(page);
      const vault = await vaultOf(farol);
      await fill(vault, 'backup', FIRST);
      const [file] = await Promise.all([
        vault.waitForEvent('download'),
        vault.getByRole('button', { name: 'Make the backup' }).click(),
      ]);
      const path = await file.path();
      const made = vault.getByText(/rows are in the file/);
      await made.waitFor(SOON);
      const head = /[\da-f]{64}/.exec((await made.textContent()) ?? '')?.[0];
      expect(readFileSync(path).includes('housekeeper')).toBe(false);
      await vault.getByRole('button', { name: 'Wipe everything' }).click();
      await vault.getByRole('checkbox', { name: /cannot be undone/ }).check();
      await vault.getByRole('button', { name: 'Wipe now' }).click();
      await expect.poll(async () => (await farol.findings()).length, SOON).toBe(0);
      const fresh = await vaultOf(farol);
      await fresh.getByText('Restore', { exact: true }).first().click();
      await fresh.locator('#backup-file').setInputFiles(path);
      await fill(fresh, 'restore', FIRST);
      await fresh.getByRole('button', { name: 'Restore' }).click();
      const back = fresh.getByText(/rows are back/);
      await back.waitFor(SOON);
      saw((await back.textContent()) ?? '');
      expect(head).toMatch(/^[\da-f]{64}$/);
      expect(await back.textContent()).toContain(head);
      expect(await farol.findings()).toHaveLength(40);
      expect(await check(fresh)).toMatch(/^Whole: 40 rows/);
      await farol.close();
    },
    LONG,
  );
});
