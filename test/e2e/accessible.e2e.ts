import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
});

afterAll(async () => {
  await farol?.close();
  await board?.close();
});

/** What axe has to say of a page, as one line a fault. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    () => (window as unknown as { axe: typeof axe }).axe.run() as Promise<AxeResults>,
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}: ${nodes[0]?.html.slice(0, 120)})`);
}

const SIZES = [
  { width: 1280, height: 800 },
  { width: 400, height: 800 },
];

describe('our pages have no fault that axe can see', () => {
  it.each(['review.html', 'sidepanel.html', 'options.html'])('%s', async (path) => {
    const page = await farol.openOwn(path);
    for (const size of SIZES) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        await page.waitForTimeout(300);
        const found = await faults(page);
        const [wide, room] = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth];
        });
        saw(`${path} at ${size.width}, ${colorScheme}: ${found.length} faults`);
        expect(found).toEqual([]);
        expect(wide).toBe(room);
      }
    }
    await page.close();
  });
});
