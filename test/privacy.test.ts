import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Promises about what is shipped, held against what was built: `npm run build && npm run build:firefox` first. */
const BUILT = (browser: string) => resolve(import.meta.dirname, `../.output/${browser}-mv3`);

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

/** The manifest, whole. A change here is a change of what the browser asks the person, so it is made by hand. */
const SHARED = {
  manifest_version: 3,
  name: 'Farol',
  description: 'Shows which indicators of deceptive recruitment an ad carries, and why. Nothing leaves the device.',
  icons: { '16': 'icon/16.png', '32': 'icon/32.png', '48': 'icon/48.png', '128': 'icon/128.png' },
  permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus', 'idle', 'alarms'],
  optional_host_permissions: ['*://*/*'],
  content_security_policy: { extension_pages: POLICY },
  action: { default_title: 'Scan this page with Farol' },
  commands: {
    'scan-page': { suggested_key: { default: 'Alt+Shift+S' }, description: 'Scan this page' },
    'next-flagged': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Next flagged ad on this page' },
    'previous-flagged': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Previous flagged ad on this page' },
    'capture-page': { suggested_key: { default: 'Alt+Shift+C' }, description: 'Keep this page as evidence' },
  },
  options_ui: { open_in_tab: true, page: 'options.html' },
};
const MANIFESTS = {
  chrome: {
    ...SHARED,
    permissions: [...SHARED.permissions, 'sidePanel'],
    optional_permissions: ['pageCapture'],
    minimum_chrome_version: '120',
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
  },
  firefox: {
    ...SHARED,
    browser_specific_settings: {
      gecko: {
        id: 'farol@farol.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    background: { scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Farol: this page' },
  },
};

/** Every global that can reach the network, start code elsewhere or make code from text. */
const REACHES_OUT = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport', 'RTCPeerConnection'],
  ...['webkitRTCPeerConnection', 'sendBeacon', 'importScripts', 'Worker', 'SharedWorker', 'Image', 'Audio', 'eval'],
]);
/** By gzip -9, without the words of lib/sites/words, which the worker sends. */
const CONTENT_KIB = 30;
const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'global', 'top', 'parent', 'frames', 'navigator']);

/** Scripts that get a page's own answer for a capture, and how: from the cache without a request, or once more on demand. */
const ASKS_PAGE = { 'received-cached.js': '(`only-if-cached`)', 'received-again.js': '(`no-store`)' };

/** Each place in a script that could reach out, as it is written there. */
function waysOut(file: string, text: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const visit = (node: ts.Node): void => {
    if (reachesOut(node)) found.push(node.parent.getText(source).slice(0, 80));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function reachesOut(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isStringLiteralLike(node)) return ts.isElementAccessExpression(parent) && REACHES_OUT.has(node.text);
  if (!ts.isIdentifier(node)) return false;
  const made = ts.isNewExpression(parent) || ts.isCallExpression(parent);
  if (node.text === 'Function') return made && parent.expression === node;
  if (!REACHES_OUT.has(node.text) || ts.isTypeOfExpression(parent)) return false;
  // A method of that name is somebody's own; on a global object it is the global.
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return (
      node.text === 'sendBeacon' || (ts.isIdentifier(parent.expression) && GLOBAL_OBJECTS.has(parent.expression.text))
    );
  }
  return !isNameOfMember(node, parent);
}

function isNameOfMember(node: ts.Node, parent: ts.Node): boolean {
  const named = ts.isMethodDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent);
  return named && parent.name === node;
}

describe('the scan for ways out', () => {
  it.each([
    'fetch("x")',
    'let a=fetch;a("x")',
    'globalThis.fetch("x")',
    'window["fetch"]("x")',
    'navigator.sendBeacon("x")',
    'new XMLHttpRequest',
    'new Image().src="x"',
    '(0,eval)("x")',
    'new Function("x")',
    'Function("x")()',
    'import("x")',
    'self.importScripts("x")',
    'new Worker("x")',
  ])('sees %s', (code) => {
    expect(waysOut('a.js', code).length).toBeGreaterThan(0);
  });

  it.each([
    'a.platform.fetch(b)',
    'class A{fetch(a){return b(a)}}',
    'typeof importScripts=="function"',
    'a={fetch:b}',
    'a instanceof Function',
  ])('lets %s pass', (code) => {
    expect(waysOut('a.js', code)).toEqual([]);
  });
});

for (const [browser, manifest] of Object.entries(MANIFESTS)) {
  const folder = BUILT(browser);
  const built = existsSync(join(folder, 'manifest.json'));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const files = built ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const scripts = files.filter((file) => /\.m?js$/.test(file));

  describe.skipIf(!built)(`the built extension for ${browser} (skipped when it is not built)`, () => {
    it('asks for exactly what the golden manifest says: no site at install, nothing visible to pages', () => {
      const { version, ...rest } = JSON.parse(read('manifest.json'));
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(rest).toEqual(manifest);
      expect(rest).not.toHaveProperty('host_permissions');
      expect(rest).not.toHaveProperty('web_accessible_resources');
      expect(rest).not.toHaveProperty('content_scripts');
    });

    it('has one way out in all its scripts, the loader of its own files in the worker', () => {
      expect(scripts).toContain('background.js');
      for (const file of scripts) {
        // A part of our own pages that is loaded when it is asked for is a file of the package.
        const ways = waysOut(file, read(file)).filter((way) => !/import\(`\.\/[\w-]+\.js`\)/.test(way));
        if (file in ASKS_PAGE) {
          // In the page, to the page's own address and site, and only when a capture was asked for.
          expect(ways).toEqual([expect.stringMatching(/^fetch\(location\.href,\{cache:\w+,mode:`same-origin`,/)]);
          expect(read(file)).toContain(ASKS_PAGE[file as keyof typeof ASKS_PAGE]);
        } else if (file !== 'background.js') expect({ file, ways }).toEqual({ file, ways: [] });
        else expect(ways).toEqual([expect.stringMatching(/^fetch\(\w+,\{credentials:`omit`,redirect:`error`\}\)$/)]);
      }
      expect(read('background.js')).toContain('Farol reads only its own files');
    });

    it('has no inline script and no outside address in its pages', () => {
      for (const file of files.filter((name) => name.endsWith('.html'))) {
        const html = read(file);
        expect(html).not.toMatch(/<script(?![^>]*\ssrc="\/)[^>]*>/);
        expect(html).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//);
      }
    });

    it('carries the model and both kinds of wasm, and no threads', () => {
      const carried = [
        'model/model.json',
        'model/weights.bin',
        'wasm/tfjs-backend-wasm-simd.wasm',
        'wasm/tfjs-backend-wasm.wasm',
      ];
      expect(files).toEqual(expect.arrayContaining(carried));
      expect(files.filter((file) => file.includes('threaded'))).toEqual([]);
    });

    describe('the script that runs in pages', () => {
      const script = built ? read('content-scripts/listings.js') : '';

      it(`weighs at most ${CONTENT_KIB} KiB gzipped`, () => {
        expect(gzipSync(script, { level: 9 }).byteLength / 1024).toBeLessThanOrEqual(CONTENT_KIB);
      });

      it('carries no database, no model, no rule and no validator', () => {
        for (const word of [
          'indexedDB',
          'WebAssembly',
          'bulkPut',
          'Float32Array',
          'worker-paid-fee',
          'document-retention',
        ]) {
          expect(script.includes(word), word).toBe(false);
        }
      });

      it('makes only the elements of a mark, writes no markup and no address, and announces itself to nobody', () => {
        const made = [...script.matchAll(/createElement(?:NS)?\(([^)]*)\)/g)].map((match) =>
          match[1]?.replace(/^\w+,/, ''),
        );
        expect(new Set(made)).toEqual(new Set(['`span`', '`button`', '`div`', '`style`', '`svg`', '`path`']));
        expect(script).not.toMatch(/innerHTML|outerHTML\s*=[^=]|insertAdjacentHTML|document\.write|srcdoc/);
        expect(script).not.toMatch(/\.(?:src|href|action)=[^=]/);
        expect(script).not.toMatch(
          /dispatchEvent|postMessage|localStorage|sessionStorage|document\.cookie|\bmode:`open`/,
        );
        expect(script).toMatch(/mode:`closed`/);
      });
    });
  });
}
