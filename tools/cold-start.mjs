/**
 * `node tools/cold-start.mjs`: how long Chromium takes from nothing to the first score, in a page that holds the model
 * as the extension's worker does; five fresh pages, milliseconds.
 */
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from './browser.mjs';

const OUT = resolve('node_modules/.cache/farol-model/cold-start');
const TYPES = { '.js': 'text/javascript', '.wasm': 'application/wasm', '.json': 'application/json' };

await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir: OUT,
    emptyOutDir: true,
    lib: { entry: resolve('model/cold-start.ts'), formats: ['es'], fileName: 'entry' },
  },
});

const folders = [OUT, resolve('model/artifact'), resolve('node_modules/@tensorflow/tfjs-backend-wasm/dist')];
const server = createServer((request, response) => {
  const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
  const file = folders.map((folder) => join(folder, name)).find((path) => name !== '' && existsSync(path));
  response.writeHead(200, {
    'content-type': TYPES[extname(name)] ?? (file ? 'application/octet-stream' : 'text/html'),
  });
  if (file) createReadStream(file).pipe(response);
  else response.end('<!doctype html><title>cold start</title>');
});
await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
const address = server.address();
const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
const times = [];
for (let round = 0; round < 5; round++) {
  const page = await browser.newPage();
  await page.goto(origin);
  times.push(await page.evaluate(async (from) => (await import(`${from}/entry.js`)).coldStart(`${from}/`), origin));
  await page.close();
}
await browser.close();
server.close();
for (const time of times) console.log(JSON.stringify(time));
