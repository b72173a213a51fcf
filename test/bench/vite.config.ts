import { join } from 'node:path';
import { defineConfig } from 'vite';
import { packed } from '../../tools/packed/plugin';

/** The benchmark with the engine as it ships; rivals come from node_modules as they are. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  publicDir: false,
  plugins: [packed()],
  ssr: { noExternal: true, external: ['natural'] },
  build: {
    ssr: join(import.meta.dirname, 'run.ts'),
    emptyOutDir: true,
    minify: false,
    target: 'node20',
    rolldownOptions: { checks: { pluginTimings: false }, output: { entryFileNames: 'run.mjs', codeSplitting: false } },
  },
});
