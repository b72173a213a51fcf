import { browser } from 'wxt/browser';
import type { Classify } from '../../lib/types';
import type { Classifier } from '../../model/classifier';
import { within } from './deadline';
import { readOwn } from './own-file';

/**
 * The one file that knows where the model runs: TensorFlow.js's wasm backend, in the worker itself. It loads on the
 * first ad and not before. When it fails or hangs, the reason travels in the error and the verdicts say "rules only".
 */
const LOAD_MS = 3_000;
const BATCH_MS = 1_000;
/** A failed load is tried again after this long; a missing file must not cost every batch three seconds. */
const RETRY_MS = 60_000;

let loading: Promise<Classifier> | undefined;

/** The model ready for one batch, and its version; one that cannot be had rejects with the reason. */
export async function scorer(): Promise<{ version: string; classify: Classify }> {
  loading ??= load();
  try {
    const { version, classify } = await within(LOAD_MS, 'the model took too long to load', loading);
    return { version, classify: (listings) => within(BATCH_MS, 'the model took too long', classify(listings)) };
  } catch (error) {
    return { version: 'none', classify: () => Promise.reject(error) };
  }
}

function load(): Promise<Classifier> {
  const started = start();
  started.catch(() => setTimeout(forget, RETRY_MS));
  return started;
}

async function start(): Promise<Classifier> {
  const { loadClassifier } = await import('../../model/classifier');
  return loadClassifier({
    readFile: (name) => readOwn(`/model/${name}`),
    wasmPath: new URL('/wasm/', browser.runtime.getURL('/')).href,
  });
}

function forget(): void {
  loading = undefined;
}
