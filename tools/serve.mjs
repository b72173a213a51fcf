/**
 * Serves the demo board on this machine only. `node tools/serve.mjs [PORT]`, or `serve()` from a tool or test.
 */
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { board } from '../demo/board.mjs';

/**
 * @param {object} [options]
 * @param {number} [options.port]  0 takes a free one
 * @param {string} [options.host]  a made-up host name the browser maps to this server (with --host-resolver-rules)
 * @param {(origin: string) => Map<string, string>} [options.pages]
 * @returns {Promise<{origin: string, port: number, asked: string[], close: () => Promise<void>}>} `asked` logs every request
 */
export async function serve({ port = 0, host, pages: make = board } = {}) {
  const asked = [];
  let pages = new Map();
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const path = new URL(request.url ?? '/', 'http://board.invalid').pathname;
    const page = pages.get(path) ?? pages.get(`${path}/`);
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(page ?? '<!doctype html><title>Not found</title><p>No such page. <a href="/">Home</a></p>');
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const taken = server.address().port;
  const origin = host ? `http://${host}` : `http://127.0.0.1:${taken}`;
  pages = make(origin);
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin, port: taken, asked, close };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { origin } = await serve({ port: Number(process.argv[2] ?? 8417) });
  console.log(`Demo board on ${origin} (Ctrl-C ends it)`);
}
