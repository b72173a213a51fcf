import { readAd, scan } from '../lib/scan';
import { startBackend } from './backend';
import { loadClassifier } from './classifier';

/** Milliseconds in a browser page from nothing to the first verdict with the model, and where they go. */
export async function coldStart(folder: string): Promise<Record<string, number | string>> {
  const ad = { text: 'Night porter, four nights on, three off. Your passport stays in the office.' };
  const times = [performance.now()];
  await startBackend(folder);
  times.push(performance.now());
  const { classify, backend } = await loadClassifier({
    readFile: async (name) => (await fetch(folder + name)).arrayBuffer(),
    wasmPath: folder,
  });
  times.push(performance.now());
  readAd(ad);
  times.push(performance.now());
  await classify([ad]);
  times.push(performance.now());
  await scan([ad], classify);
  times.push(performance.now());
  const [start, load, reading, first, rules] = times
    .slice(1)
    .map((time, at) => Math.round(time - (times[at] as number)));
  return {
    backend,
    'start TensorFlow.js': start ?? 0,
    'load the model': load ?? 0,
    'first reading': reading ?? 0,
    'first score': first ?? 0,
    rules: rules ?? 0,
  };
}
