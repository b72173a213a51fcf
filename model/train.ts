import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checksumOf, MODEL_FILE, type Model, packModel, WEIGHTS_FILE } from './artifact';
import { startBackend } from './backend';
import type { CorpusRow } from './corpus';
import { dataPresent, SHARED, SOURCE_WEIGHT } from './data';
import { readExtra } from './extra';
import { localSource } from './local-source';
import { averagePrecision, rocAuc } from './metrics';
import { SEED } from './seed';
import { trainDeceptive } from './train-deceptive';
import { readHeadData, trainHeads } from './train-heads';

export const ARTIFACT = resolve('model/artifact');
/** The models that have not seen one writer: what figures on that writer's texts are made with. Not shipped. */
export const foldFolder = (writer: string): string => resolve(`out/model-without-${writer}`);

export function write(folder: string, bags: Model['bags'], net: Model['net']): { version: string; bytes: Uint8Array } {
  const model: Model = { version: '', bags, ...(net && { net }) };
  model.version = checksumOf(packModel(model).weights).toString(16).padStart(8, '0');
  const { manifest, weights } = packModel(model);
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, MODEL_FILE), manifest);
  writeFileSync(resolve(folder, WEIGHTS_FILE), weights);
  return { version: model.version, bytes: weights };
}

/** `extra`: a file of labelled rows or exported records of one's own, see extra.ts. */
export async function train(extra?: string): Promise<void> {
  if (!dataPresent()) {
    console.error(`No training data at ${SHARED}. Set FAROL_SHARED to the folder that holds data/.`);
    process.exitCode = 2;
    return;
  }
  const started = performance.now();
  const rows: CorpusRow[] = extra === undefined ? [] : readExtra(resolve(extra));
  const backend = await startBackend(localSource().wasmPath);
  const { bags, heldOut } = trainDeceptive();
  const grams = bags.reduce((sum, { vocabulary }) => sum + vocabulary.hashes.length, 0);
  console.log(`deceptive: ${grams} n-grams, threshold ${bags[0]?.heads[0]?.threshold.toFixed(4)}`);
  console.log(
    `held-out folds: ROC-AUC ${rocAuc(heldOut).toFixed(4)}, AP at source base rate ${averagePrecision(heldOut, SOURCE_WEIGHT).toFixed(4)}`,
  );
  const { net, folds } = trainHeads(readHeadData(rows));
  console.log(`sentences: ${net.vocabulary.hashes.length} n-grams and ideas, ${net.heads.length} heads`);
  for (const { writer, net: without } of folds) write(foldFolder(writer), bags, without);
  const { version, bytes } = write(ARTIFACT, bags, net);
  console.log(`artifact ${version}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`);
  console.log(`seed ${SEED}, ${backend}, ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
