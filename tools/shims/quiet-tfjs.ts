import type { Plugin } from 'vite';

/**
 * Takes the ways to the network out of TensorFlow.js as it is bundled: every fetch of it becomes `fetchOwn`, which
 * knows only files packaged with the extension; XMLHttpRequest is gone; threads (blob: workers) and Node are left out.
 */
export function quietTfjs(fetchOwn: string): Plugin {
  const ownFetch = `import { fetchOwn as fetch } from ${JSON.stringify(fetchOwn)};\n`;
  return {
    name: 'quiet-tfjs',
    enforce: 'pre',
    load(id) {
      if (/tfjs-backend-wasm\/wasm-out\/.*threaded-simd\.js$/.test(id)) return 'export default undefined;';
      if (/tfjs-backend-wasm\/wasm-out\/.*threaded-simd\.worker\.js$/.test(id))
        return 'export const wasmWorkerContents = "";';
      if (/tfjs-core\/dist\/platforms\/platform_node\.js$/.test(id)) return 'export class PlatformNode {}';
      return undefined;
    },
    transform(code, id) {
      if (/tfjs-backend-wasm\/wasm-out\/tfjs-backend-wasm\.js$/.test(id)) {
        return `${ownFetch}const XMLHttpRequest = undefined;\n${code}`;
      }
      return /tfjs-core\/dist\/platforms\/platform_browser\.js$/.test(id) ? ownFetch + code : undefined;
    },
  };
}
