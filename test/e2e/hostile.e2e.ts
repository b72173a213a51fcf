import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReport } from '../../lib/protocol';
import { type Served, serve } from '../../tools/serve.mjs';
import { type Farol, openFarol, saw, titleOnDesk } from './harness';
import { brokenStructuredData, cards, flagged, malformed, page } from './made-pages';

/** Whatever of these runs sets `window.ran` or opens a dialog. */
const PAYLOADS = [
  '<script>window.ran=1</script>',
  '<img src=x onerror="window.ran=2">',
  '"><svg onload=window.ran=3>',
  "'-alert(4)-'",
  '{{constructor.constructor("window.ran=5")()}}',
  '</mark></p><iframe srcdoc="<script>parent.ran=6</script>"></iframe>',
  '<a href="javascript:window.ran=7">open</a>',
  '{@html "<img src=x onerror=window.ran=8>"}',
  '<style>@import "http://canary.example/9"</style>',
  '\u202E<b onmouseover=window.ran=10>\u202C',
];

const BIG = 1_000_000;

const PAGES = new Map([
  ['/five-thousand/', cards(5_000)],
  ['/malformed/', malformed()],
  ['/broken-data/', brokenStructuredData(12)],
  [
    '/big/',
    page([
      ...Array.from({ length: 8 }, (_, at) => ({ title: `Housekeeper ${at}`, text: flagged(`Reference ${at}.`) })),
      { title: 'Housekeeper, many words', text: flagged('word '.repeat(BIG / 5)) },
      { title: 'Housekeeper, many digits', text: flagged('0123456789'.repeat(BIG / 10)) },
    ]),
  ],
  [
    '/payloads/',
    page(
      PAYLOADS.map((payload, at) => ({
        title: `Cook ${at} ${payload}`,
        text: flagged(payload),
        href: at % 2 ? 'javascript:window.ran=99' : undefined,
      })),
    ),
  ],
]);

let site: Served;
let farol: Farol;

beforeAll(async () => {
  site = await serve({ pages: () => PAGES });
  farol = await openFarol();
});

afterAll(async () => {
  await farol?.close();
  await site?.close();
});

async function visit(path: string) {
  const tab = await farol.context.newPage();
  await tab.goto(`${site.origin}${path}`);
  const since = Date.now();
  const report = await farol.scan(tab);
  const took = Date.now() - since;
  saw(
    `${path}: ${report.read} read, ${report.unreadable} not read, ${report.entries.length} shown as flagged, ${took} ms`,
  );
  return { tab, report, took };
}

describe('hostile pages', () => {
  it('scripts in ads do not run on the review desk', async () => {
    const { tab, report } = await visit('/payloads/');
    expect(report.entries).toHaveLength(PAYLOADS.length);
    await tab.close();
    const desk = await farol.openOwn('review.html');
    const trouble: string[] = [];
    desk.on('dialog', (dialog) => {
      trouble.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    desk.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    desk.on('pageerror', (error) => trouble.push(error.message));
    const met = new Set<string>();
    for (let step = 0; step < PAYLOADS.length; step += 1) {
      await expect.poll(() => titleOnDesk(desk).textContent()).not.toBe('');
      const title = (await titleOnDesk(desk).textContent()) ?? '';
      met.add(title);
      await desk.keyboard.press('n');
      if (step < PAYLOADS.length - 1) await expect.poll(() => titleOnDesk(desk).textContent()).not.toBe(title);
    }
    const shown = PAYLOADS.filter((_, at) => [...met].some((title) => title.includes(`Cook ${at} `)));
    saw(`${shown.length} of ${PAYLOADS.length} payloads shown on the desk`);
    expect(shown).toHaveLength(PAYLOADS.length);
    expect(await desk.evaluate(() => 'ran' in window)).toBe(false);
    expect(await desk.locator('a[href^="javascript:"]').count()).toBe(0);
    expect(trouble).toEqual([]);
    expect(site.asked.filter((asked) => asked.includes('canary'))).toEqual([]);
    await desk.close();
  });

  it('a page of 5,000 cards is read up to a limit that is told, while the page goes on answering', async () => {
    const tab = await farol.context.newPage();
    await tab.goto(`${site.origin}/five-thousand/`);
    // Longest time the page could not draw a frame while Farol read it.
    await tab.evaluate(() => {
      const watch = { longest: 0, last: performance.now() };
      Object.assign(window, { watch });
      const tick = () => {
        watch.longest = Math.max(watch.longest, performance.now() - watch.last);
        watch.last = performance.now();
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
    await farol.press(tab);
    let report: PageReport | undefined;
    const toldOf = async () => {
      report = await farol.report(tab);
      return (report?.read ?? 0) + (report?.unreadable ?? 0);
    };
    await expect.poll(toldOf, { timeout: 90_000, interval: 500 }).toBe(5_000);
    const longest = await tab.evaluate(() => (window as unknown as { watch: { longest: number } }).watch.longest);
    saw(
      `/five-thousand/: ${report?.read} read, ${report?.unreadable} told as not read, longest stall ${Math.round(longest)} ms`,
    );
    expect(report?.read).toBeGreaterThanOrEqual(500);
    expect(longest).toBeLessThan(5_000);
    await tab.close();
  });

  it('malformed HTML gives an answer', async () => {
    const { tab, report, took } = await visit('/malformed/');
    expect(report.scannedAt).toBeTruthy();
    expect(took).toBeLessThan(20_000);
    await tab.close();
  });

  it('broken structured data does not hide the cards beside it', async () => {
    const { tab, report } = await visit('/broken-data/');
    expect(report.read).toBeGreaterThanOrEqual(12);
    expect(report.entries.length).toBeGreaterThanOrEqual(3);
    expect(await farol.own.evaluate(() => 'polluted' in {})).toBe(false);
    await tab.close();
  });

  it('an ad of a megabyte is read in part, and the ads beside it whole', async () => {
    const { tab, report, took } = await visit('/big/');
    expect(report.read).toBe(10);
    expect(report.entries).toHaveLength(10);
    expect(took).toBeLessThan(20_000);
    await tab.close();
  });
});
