import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { MODEL_FILE, readModel, WEIGHTS_FILE } from './artifact';
import { loadClassifier } from './classifier';
import { dataPresent, SHARED } from './data';
import { evaluateBoth, evaluateOrdinary } from './evaluate-both';
import { evaluateDeceptive } from './evaluate-deceptive';
import { evaluateHeads } from './evaluate-heads';
import { figuresOf, type Measured, withFigures } from './figures';
import { localSource } from './local-source';
import type { Net } from './net';
import { reliabilityPlot } from './reliability-plot';
import { SEED } from './seed';
import { measureSpeed } from './speed';
import { ARTIFACT, foldFolder } from './train';

const WRITERS = ['b', 'c'] as const;
const CARD = 'model/README.md';

export async function evaluate(): Promise<void> {
  const missing = dataPresent() ? WRITERS.map(foldFolder).find((folder) => !existsSync(folder)) : SHARED;
  if (missing !== undefined) {
    console.error(
      dataPresent()
        ? `No ${missing}: npm run train makes the models that have not seen one writer.`
        : `No development data at ${missing}. Set FAROL_SHARED to the folder that holds data/.`,
    );
    process.exitCode = 2;
    return;
  }
  const classifier = await loadClassifier(localSource());
  const deceptive = await evaluateDeceptive(classifier, thresholdOf('deceptive'));
  const heads = evaluateHeads(WRITERS.map((writer) => ({ writer, net: netOf(foldFolder(writer)) })));
  const folds = await Promise.all(
    WRITERS.map(async (writer) => ({ writer, classifier: await loadClassifier(localSource(foldFolder(writer))) })),
  );
  const both = await evaluateBoth(folds);
  const ordinary = await evaluateOrdinary(classifier);
  const speed = await measureSpeed(classifier);
  console.log('Misses first.');
  for (const line of [...deceptive.misses, ...heads.misses]) console.log(line);
  console.log('Ordinary ads that the model puts on watch:');
  for (const line of ordinary.alarms) console.log(line);
  const report = {
    seed: SEED,
    model: classifier.version,
    backend: classifier.backend,
    ...deceptive.figures,
    sentences: heads.figures,
    rulesAndModel: both,
    ordinary: ordinary.figures,
    speed,
  };
  for (const one of [classifier, ...folds.map((fold) => fold.classifier)]) one.dispose();
  print(report);
  writeFileSync(resolve(ARTIFACT, 'metrics.json'), `${JSON.stringify(report, null, 1)}\n`);
  writeFileSync(CARD, withFigures(readFileSync(CARD, 'utf8'), figuresOf(report as unknown as Measured)));
  mkdirSync('out', { recursive: true });
  writeFileSync('out/reliability.svg', reliabilityPlot(deceptive.bins, 'deceptive, development ads'));
  writeFileSync('out/reliability-heads.svg', reliabilityPlot(heads.bins, 'sentence heads, held-out writers'));
}

function thresholdOf(name: string): number {
  const manifest = JSON.parse(readFileSync(resolve(ARTIFACT, MODEL_FILE), 'utf8')) as {
    bags: { heads: { name: string; threshold: number }[] }[];
  };
  const head = manifest.bags.flatMap((bag) => bag.heads).find((one) => one.name === name);
  if (head === undefined) throw new Error(`${MODEL_FILE} has no head ${name}`);
  return head.threshold;
}

function netOf(folder: string): Net {
  const [manifest, weights] = [MODEL_FILE, WEIGHTS_FILE].map(
    (name) => new Uint8Array(readFileSync(resolve(folder, name))).buffer,
  );
  const { net } = readModel(manifest as ArrayBuffer, weights as ArrayBuffer);
  if (!net) throw new Error(`${folder} has no sentence heads`);
  return net;
}

function print(report: object): void {
  const line = (name: string, value: unknown, depth: number): void => {
    const indent = '  '.repeat(depth);
    if (Array.isArray(value) && typeof value[0] === 'object')
      for (const [at, entry] of value.entries()) console.log(`${indent}${name} ${at}: ${JSON.stringify(entry)}`);
    else if (isFlat(value)) console.log(`${indent}${name}: ${pairs(value)}`);
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      console.log(`${indent}${name}`);
      for (const [key, inner] of Object.entries(value)) line(key, inner, depth + 1);
    } else console.log(`${indent}${name}: ${Array.isArray(value) ? value.join(' to ') : String(value)}`);
  };
  for (const [name, value] of Object.entries(report)) line(name, value, 0);
}

const isFlat = (value: unknown): value is Record<string, string | number> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((one) => typeof one !== 'object');
const pairs = (value: Record<string, string | number>): string =>
  Object.entries(value)
    .map(([key, one]) => `${key} ${one}`)
    .join(', ');
