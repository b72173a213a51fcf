import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL } from '../../demo/ads.mjs';
import { type Served, serve } from '../../tools/serve.mjs';
import { toFlag } from './expected';
import { type Farol, openFarol, saw, titleOnDesk } from './harness';

let board: Served;
let farol: Farol;
let canary: Server;
/** The names that reached the canary asked for: in clear in a request line or host header, and in a TLS greeting. */
const reached: string[] = [];
// In a greeting any byte may follow the name, so its end is no word boundary.
const NAME = /(?:[a-z0-9-]+\.)+(?:com|net|org|example)|GET \/\S*/gi;

/** Names the browser itself calls; what it wants there is not about any page. */
const BROWSER = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|googleusercontent)\.com$/i;

beforeAll(async () => {
  board = await serve();
  canary = createServer((socket) => {
    socket.on('error', () => {});
    // A greeting may come in two parts; nobody here ever answers it. Who connects and says nothing has told nothing.
    let heard = '';
    socket.on('data', (bytes) => {
      if (heard === '') setTimeout(() => socket.destroy(), 300);
      heard += bytes.toString('latin1');
    });
    socket.on('close', () => heard && reached.push((heard.match(NAME) ?? ['(no name)']).join(' ')));
  });
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
  const { port } = canary.address() as { port: number };
  // Every name in the world leads to the canary; only the board itself is reached by its number.
  farol = await openFarol({ args: [`--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`] });
});

afterAll(async () => {
  await farol?.close();
  await board?.close();
  canary?.close();
});

describe('nothing leaves the device', () => {
  it('the canary hears a request that is made, so that its silence means something', async () => {
    const page = await farol.context.newPage();
    await page.goto('http://canary.example/hello').catch(() => {});
    await expect.poll(() => reached.filter((text) => text.includes('GET /hello')).length).toBeGreaterThan(0);
    await page.close();
    reached.length = 0;
  });

  it('scan, review and export make no request to anyone', async () => {
    const visits = ['/jobs/', '/adult/', '/season/', '/about/', '/jobs/'];
    const page = await farol.context.newPage();
    for (const path of visits) {
      await page.goto(`${board.origin}${path}`);
      await farol.scan(page);
    }
    const desk = await farol.openOwn('review.html');
    for (const key of ['k', 'd', 'u', 'z']) {
      await expect.poll(() => titleOnDesk(desk).textContent()).not.toBe('');
      await desk.keyboard.press(key);
      await desk.waitForTimeout(200);
    }
    await desk.getByRole('button', { name: 'Export' }).first().click();
    const dialog = desk.getByRole('dialog');
    await Promise.all([desk.waitForEvent('download'), dialog.getByRole('button', { name: 'Make the file' }).click()]);
    for (const path of ['options.html', 'sidepanel.html']) await farol.openOwn(path);
    await page.waitForTimeout(1_000);

    expect(await farol.findings()).toHaveLength(toFlag(ALL).length);
    saw(`the board was asked for ${board.asked.join(', ')}`);
    expect(board.asked).toEqual(visits.map((path) => `GET ${path}`));
    // The browser has errands of its own, none of which knows of an ad; the extension has none.
    const ours = reached.filter((names) => !names.split(' ').some((name) => BROWSER.test(name)));
    saw(
      `the canary was reached ${reached.length} times, ${ours.length} of them not by the browser itself (${[...new Set(reached)].join('; ')})`,
    );
    expect(ours).toEqual([]);
  });
});
