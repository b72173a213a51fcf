import { browser } from 'wxt/browser';

/**
 * The only fetch in the extension: files packaged with it, over its own origin. TensorFlow.js is bundled with this in
 * place of its own (tools/shims/quiet-tfjs.ts), and test/privacy.test.ts counts that there is no other.
 */
export async function fetchOwn(address: string | URL): Promise<Response> {
  const root = new URL(browser.runtime.getURL('/'));
  const url = new URL(address, root);
  if (url.protocol !== root.protocol || url.host !== root.host) throw new Error('Farol reads only its own files');
  return fetch(url, { credentials: 'omit', redirect: 'error' });
}

export async function readOwn(path: string): Promise<ArrayBuffer> {
  const response = await fetchOwn(path);
  if (!response.ok) throw new Error(`a file of the extension is missing: ${path}`);
  return response.arrayBuffer();
}
