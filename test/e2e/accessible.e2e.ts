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
  const cases = ['review.html', 'sidepanel.html', 'options.html'].flatMap((path) =>
    SIZES.flatMap((size) =>
      (['light', 'dark'] as const).map((scheme) => ({ path, size, scheme, name: `${path} ${size.width} ${scheme}` })),
    ),
  );

  it.each(cases)('$name', async ({ path, size, scheme }) => {
    const page = await farol.openOwn(path, size);
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForTimeout(400);
    const found = await faults(page);
    saw(`${path} at ${size.width}, ${scheme}: ${found.length} faults`);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(found).toEqual([]);
    expect(overflow).toBe(0);
    await page.close();
  });
});
