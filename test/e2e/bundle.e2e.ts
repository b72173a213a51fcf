import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyBundle } from '../../lib/evidence/bundle/verify';
import { unpack } from '../../lib/evidence/bundle/zip';
import { verifyBundle as verifyAlone } from '../../tools/verify-bundle.mjs';
import { type Farol, openFarol, saw } from './harness';
import { flagged, page } from './made-pages';

/** As our own page has it. */
declare const chrome: typeof import('wxt/browser').browser;

const BODY = page([
  { title: 'Deck hand', text: flagged('Call +351 912 345 678.') },
  { title: 'Cook', text: flagged('Second.') },
]);

let server: Server;
let origin: string;
let farol: Farol;
let bundle = '';
const folder = mkdtempSync(join(tmpdir(), 'farol-bundle-'));

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const send = (type: string, body: string | Buffer) => {
      response.writeHead(200, {
        'content-type': type,
        'cache-control': 'max-age=600',
        'access-control-allow-origin': '*',
      });
      response.end(body);
    };
    if (path === '/board/') send('text/html; charset=utf-8', BODY);
    else {
      response.writeHead(404);
      response.end();
    }
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  farol = await openFarol();
});

afterAll(async () => {
  await farol?.close();
  server?.close();
});

it('a bundle saved on the cases page holds for both checkers and warcio; the report prints', async () => {
  const tab = await farol.context.newPage();
  await tab.goto(`${origin}/board/`);
  await farol.scan(tab);
  const tabId = await farol.tabOf(tab);
  const [finding] = await farol.findings();
  const question = { farol: 'ask', name: 'capture', payload: { tabId, key: finding?.key } };
  expect(await farol.own.evaluate((ask) => chrome.runtime.sendMessage(ask), question)).toMatchObject({ ok: true });
  await tab.close();

  const cases = await farol.openOwn('cases.html', { width: 1280, height: 900 });
  await cases.getByLabel('Name of the case').fill('Harbour');
  await cases.getByRole('button', { name: 'Open case' }).click();
  await cases.getByLabel('Put into case').selectOption({ label: 'Harbour' });
  await cases.getByLabel('Remark', { exact: true }).fill('Asked the <b>harbour</b> office.');
  await cases.getByRole('button', { name: 'Add remark' }).click();
  await cases.getByText('Asked the').waitFor();
  const [saved] = await Promise.all([
    cases.waitForEvent('download'),
    cases.getByRole('button', { name: 'Save bundle' }).click(),
  ]);
  bundle = join(folder, 'bundle.wacz');
  await saved.saveAs(bundle);
  const bytes = new Uint8Array(readFileSync(bundle));
  const ours = await verifyBundle(bytes);
  expect(ours.checks.filter(({ holds }) => holds === false)).toEqual([]);
  expect(verifyAlone(Buffer.from(bytes))).toMatchObject({ whole: true });
  saw(ours.checks.map(({ item, says }) => `${item}: ${says}`).join('; '));

  const warc = (await unpack(bytes)).find(({ name }) => name.endsWith('.warc.gz'));
  writeFileSync(join(folder, 'data.warc.gz'), warc?.bytes ?? '');
  const index = execFileSync('node', [
    resolve('node_modules/warcio/dist/cli.js'),
    'index',
    join(folder, 'data.warc.gz'),
  ]).toString();
  expect(index).toContain(`${origin}/board/`);

  await cases.getByLabel('Choose a bundle (.wacz)').setInputFiles(bundle);
  await cases.getByText('Whole: every check').waitFor();
  const [report] = await Promise.all([
    cases.waitForEvent('download'),
    cases.getByRole('button', { name: 'Save report' }).click(),
  ]);
  await report.saveAs(join(folder, 'report.html'));
  const html = readFileSync(join(folder, 'report.html'), 'utf8');
  expect(html).toContain('What this does not show');
  expect(html).not.toMatch(/912 ?345|<b>/);
  const printed = await farol.context.newPage();
  await printed.goto(`file://${join(folder, 'report.html')}`);
  expect((await printed.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  await printed.close();
});
