import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { packed } from './tools/packed/plugin';
import { quietTfjs } from './tools/shims/quiet-tfjs';

/** The exact policy; test/privacy.test.ts holds it to this. 'wasm-unsafe-eval' is TensorFlow.js's wasm backend. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

/** Folders whose files are packaged under the name on the left. Threaded wasm cannot run in an extension. */
const PACKAGED = {
  model: { folder: 'model/artifact', files: /^(?:model\.json|weights\.bin)$/ },
  wasm: { folder: 'node_modules/@tensorflow/tfjs-backend-wasm/dist', files: /^tfjs-backend-wasm(?:-simd)?\.wasm$/ },
};

const shim = (name: string) => resolve('tools/shims', name);

export default defineConfig({
  modules: ['@wxt-dev/module-svelte'],
  imports: false,
  // Elements one by one instead of innerHTML, so that our pages run under Trusted Types with no policy at all.
  svelte: { vite: { compilerOptions: { fragments: 'tree' } } },
  // Firefox has had version 3 since 109, and only there are site permissions optional in the same words as in Chrome.
  manifestVersion: 3,
  hooks: {
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.content_scripts?.length === 0) delete manifest.content_scripts;
    },
    'build:publicAssets': (_, assets) => {
      for (const [name, { folder, files }] of Object.entries(PACKAGED)) {
        if (!existsSync(folder)) continue;
        for (const file of readdirSync(folder).filter((file) => files.test(file))) {
          assets.push({ absoluteSrc: resolve(folder, file), relativeDest: `${name}/${file}` });
        }
      }
    },
  },
  vite: () => ({
    plugins: [packed(), quietTfjs(resolve('entrypoints/background/own-file.ts'))],
    // The polyfill would fetch; every supported browser preloads by itself.
    build: { modulePreload: { polyfill: false } },
    resolve: {
      alias: { 'wxt/utils/content-script-context': shim('quiet-context.ts') },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Farol',
    description: 'Shows which indicators of deceptive recruitment an ad carries, and why. Nothing leaves the device.',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      // The log locks when nobody is there, and is kept in order some times a day.
      'idle',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['*://*/*'],
    // Asked for on the cases page, with the reason beside the button.
    ...(browser === 'firefox' ? {} : { optional_permissions: ['pageCapture'] }),
    content_security_policy: { extension_pages: POLICY },
    action: { default_title: 'Scan this page with Farol' },
    commands: {
      'scan-page': { suggested_key: { default: 'Alt+Shift+S' }, description: 'Scan this page' },
      'next-flagged': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Next flagged ad on this page' },
      'previous-flagged': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Previous flagged ad on this page',
      },
      'capture-page': { suggested_key: { default: 'Alt+Shift+C' }, description: 'Keep this page as evidence' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'farol@farol.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
