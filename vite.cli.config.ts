import { chmodSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const file = 'farol.mjs';

/** The command line: everything in one file, so that it runs without node_modules, with its data files beside it. */
export default defineConfig({
  publicDir: false,
  resolve: {
    // The pure-JavaScript halves of packages that would otherwise pick a Node build with more dependencies.
    conditions: ['module', 'import', 'default'],
  },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: resolve(import.meta.dirname, 'lib/cli.ts'),
    outDir: 'dist',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: { output: { entryFileNames: file, codeSplitting: false, banner: '#!/usr/bin/env node' } },
  },
  plugins: [
    {
      name: 'executable',
      writeBundle({ dir = 'dist' }) {
        chmodSync(resolve(dir, file), 0o755);
      },
    },
  ],
});
