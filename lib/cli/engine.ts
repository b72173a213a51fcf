import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadClassifier } from '../../model/classifier';
import { scan } from '../scan';
import type { Classify, Listing, Verdict } from '../types';

/** What scores: the rules, and the model where it could be loaded. */
export interface Engine {
  scan(listings: readonly Listing[]): Promise<Verdict[]>;
  /** Why the model is not used, when it was asked for and could not be. */
  note?: string;
}

/** The build puts the model's files beside the program. */
const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));

async function readModelFile(name: string): Promise<ArrayBuffer> {
  const bytes = await readFile(beside(`./model/${name}`)).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`the model's file ${name} ${error.code === 'ENOENT' ? 'is missing' : 'cannot be read'}`);
  });
  return new Uint8Array(bytes).buffer;
}

/** Loads the engine. A model that is missing or damaged is no error: every verdict then says "rules only" and why. */
export async function loadEngine(rulesOnly: boolean): Promise<Engine> {
  if (rulesOnly) return { scan: (listings) => scan(listings) };
  try {
    const { classify, version } = await loadClassifier({ readFile: readModelFile, wasmPath: beside('./wasm/') });
    return { scan: (listings) => scan(listings, classify, version) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'the model could not be loaded';
    const refuse: Classify = () => Promise.reject(new Error(reason));
    return { scan: (listings) => scan(listings, refuse), note: `${reason}: scoring with rules only` };
  }
}
