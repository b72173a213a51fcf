import * as tf from '@tensorflow/tfjs-core';
import { readAd, scan } from '../lib/scan';
import type { Listing } from '../lib/types';
import type { Classifier } from './classifier';
import { four } from './round';

const LINE =
  'We are looking for a calm person for the evening shift, four days a week, with a fork-lift licence and good spoken English. ';
const UNITS = 2000;
const ADS = 256;

const adsOf = (round: number): Listing[] =>
  Array.from({ length: ADS }, (_, at) => ({
    title: `Night porter ${round} ${at}`,
    text: Array.from({ length: Math.ceil(UNITS / LINE.length) }, (_, n) => LINE.replace('four', `${at + n}`))
      .join('\n')
      .slice(0, UNITS),
  }));

/** Processor milliseconds an ad of 2 KB, in one batch after another; the quickest of five rounds. */
export async function measureSpeed(classifier: Classifier): Promise<Record<string, number>> {
  const best = { reading: Number.POSITIVE_INFINITY, model: Number.POSITIVE_INFINITY, scan: Number.POSITIVE_INFINITY };
  const milliseconds = async (work: () => unknown): Promise<number> => {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / ADS;
  };
  await classifier.classify(adsOf(99));
  const tensors = tf.memory().numTensors;
  for (let round = 0; round < 5; round++) {
    const ads = adsOf(round);
    best.reading = Math.min(best.reading, await milliseconds(() => ads.map(readAd)));
    best.model = Math.min(best.model, await milliseconds(() => classifier.classify(ads)));
    best.scan = Math.min(best.scan, await milliseconds(() => scan(adsOf(round + 50), classifier.classify)));
  }
  return {
    'reading, shared with the rules, ms an ad': four(best.reading),
    'model on what was read, ms an ad': four(best.model),
    'rules and model together, ms an ad': four(best.scan),
    'tensors left behind': tf.memory().numTensors - tensors,
  };
}
