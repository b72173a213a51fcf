import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve, sep } from 'node:path';
import type { ModelSource } from './classifier';

/** The artifact of a folder and the wasm binaries of node_modules, for training, evaluation and tests. */
export function localSource(folder = 'model/artifact'): ModelSource {
  const binaries = createRequire(resolve('package.json')).resolve('@tensorflow/tfjs-backend-wasm');
  return {
    async readFile(name) {
      const bytes = await readFile(resolve(folder, name));
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    },
    wasmPath: dirname(binaries) + sep,
  };
}
