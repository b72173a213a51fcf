import { scan } from '../lib/scan';
import { loadClassifier } from './classifier';

/** Milliseconds in a browser page from nothing to the first verdict with the model, and to the next one. */
export async function coldStart(folder: string): Promise<Record<string, number | string>> {
  const ad = (text: string): { text: string }[] => [{ text }];
  const started = performance.now();
  const { classify, backend } = await loadClassifier({
    readFile: async (name) => (await fetch(folder + name)).arrayBuffer(),
    wasmPath: folder,
  });
  const loaded = performance.now();
  await scan(ad('Night porter, four nights on, three off. Your passport stays in the office.'), classify);
  const first = performance.now();
  await scan(ad('Night porter, five nights on, two off. Your passport stays in the office.'), classify);
  return {
    backend,
    load: loaded - started,
    first: first - loaded,
    together: first - started,
    next: performance.now() - first,
  };
}
