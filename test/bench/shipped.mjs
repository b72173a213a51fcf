import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const OUT = 'node_modules/.cache/farol-bench';

/** The benchmark (run.ts) with the engine as the builds ship it. */
export async function shippedBench() {
  await build({ configFile: 'test/bench/vite.config.ts', logLevel: 'error', build: { outDir: OUT } });
  return import(pathToFileURL(`${OUT}/run.mjs`).href);
}
