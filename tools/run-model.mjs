/** Builds one TypeScript entry of model/ for Node (which cannot run TypeScript itself) and calls one of its functions with `args`. */
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

export async function runModel(entry, name, ...args) {
  const outDir = `node_modules/.cache/farol-model/${entry}`;
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: `model/${entry}.ts`,
      outDir,
      emptyOutDir: true,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'entry.mjs' } },
    },
  });
  const built = await import(pathToFileURL(`${outDir}/entry.mjs`).href);
  await built[name](...args);
}
