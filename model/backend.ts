import '@tensorflow/tfjs-backend-cpu';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';

let started: Promise<string> | undefined;

/**
 * Starts TensorFlow.js once: wasm with SIMD on one thread, or plain JavaScript where wasm cannot start (no
 * 'wasm-unsafe-eval' in the page's policy, a missing file). Both give the same scores. Resolves to the backend's name.
 */
export function startBackend(wasmPath?: string): Promise<string> {
  started ??= start(wasmPath);
  return started;
}

async function start(wasmPath?: string): Promise<string> {
  // No advice on the console of a program that others read; a missing wasm shows in the name this resolves to.
  tf.enableProdMode();
  // An extension has SharedArrayBuffer without cross-origin isolation; threads would then fail on their blob: workers.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  if (wasmPath !== undefined) setWasmPaths(wasmPath);
  const wasm = wasmPath === undefined ? false : await tf.setBackend('wasm').catch(() => false);
  if (!wasm) await tf.setBackend('cpu');
  await tf.ready();
  return tf.getBackend();
}
