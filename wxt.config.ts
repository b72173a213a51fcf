import { defineConfig } from 'wxt';

/** The exact policy; test/privacy.test.ts holds it to this. 'wasm-unsafe-eval' is TensorFlow.js's wasm backend. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

export default defineConfig({
  modules: ['@wxt-dev/module-svelte'],
  imports: false,
  manifest: ({ browser }) => ({
    name: 'Farol',
    description: 'Shows which indicators of deceptive recruitment an ad carries, and why. Nothing leaves the device.',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: POLICY },
    action: { default_title: 'Scan this page with Farol' },
    commands: {
      'scan-page': { suggested_key: { default: 'Alt+Shift+S' }, description: 'Scan this page' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'farol@farol.example', strict_min_version: '128.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
