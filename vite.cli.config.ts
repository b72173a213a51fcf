import { chmodSync, cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { packed } from './tools/packed/plugin';

const ROOT = import.meta.dirname;
const PROGRAM = 'farol.mjs';
const WASM = 'tfjs-backend-wasm-simd.wasm';

/** The model and the wasm it runs on lie beside the program, which can then be copied anywhere with them. */
const dataBeside: Plugin = {
  name: 'data-beside',
  writeBundle({ dir = 'dist' }) {
    chmodSync(join(dir, PROGRAM), 0o755);
    cpSync(join(ROOT, 'node_modules/@tensorflow/tfjs-backend-wasm/wasm-out', WASM), join(dir, 'wasm', WASM));
    const model = join(ROOT, 'model/artifact');
    for (const file of ['model.json', 'weights.bin']) {
      if (existsSync(join(model, file))) cpSync(join(model, file), join(dir, 'model', file));
      else this.warn(`model/artifact/${file} is missing: the command line will score with rules only`);
    }
  },
};

/** The command line: everything in one file, so that it runs without node_modules. */
export default defineConfig({
  publicDir: false,
  // The browser's builds of packages: fewer dependencies, and the same code as in the extension.
  resolve: { conditions: ['module', 'import', 'default'] },
  // TensorFlow.js's wasm loader was written for CommonJS.
  define: { __dirname: 'import.meta.dirname' },
  ssr: { noExternal: true, target: 'node', resolve: { mainFields: ['module', 'main'] } },
  build: {
    ssr: join(ROOT, 'lib/cli.ts'),
    outDir: 'dist',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    reportCompressedSize: false,
    // Packing takes most of the build, and is meant to.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { entryFileNames: PROGRAM, codeSplitting: false, banner: '#!/usr/bin/env node' },
    },
  },
  plugins: [packed(), dataBeside],
});
