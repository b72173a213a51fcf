import { SIGNALS } from '../lib/taxonomy';
import type { SignalId } from '../lib/types';
import { fitPlatt } from './calibrate';
import { readCases } from './cases';
import type { CorpusRow } from './corpus';
import { corpusLanguages, readCorpus, readTaxonomy } from './corpus';
import { type HeadSettings, type RawNet, trainNet } from './heads';
import type { Bar, Net, NetHead } from './net';
import { packNet, readNet } from './net-artifact';
import { type Ordinary, readOrdinary } from './ordinary';
import { progress } from './progress';
import { type Blocks, blocksOf, type Sample, sampleOf } from './samples';
import { SEED } from './seed';
import { adBar, corpusMargin, type HeldOut, heldOutLogits, topsOf } from './thresholds';

export const HEAD_SETTINGS: HeadSettings = {
  size: 32,
  epochs: 12,
  batch: 16,
  rate: 0.05,
  drop: 0.5,
  dropBlock: 0.5,
  balance: 0.5,
  least: 3,
  most: 65_000,
  ordinary: 4000,
  mined: 2000,
  averaged: 5,
  seed: SEED,
};

/**
 * How rarely a head may speak where there is nothing: in ordinary ads (22 signals share one ad in a hundred), and in
 * held-out sentences of the corpus that do not state it, twins and near misses. A faint hit of a core signal already
 * puts an ad on watch, so core signals have no faint hits.
 */
const CLEAR = { ads: 0.0006, sentences: { en: 0.003, other: 0.002 } };
const FAINT = { ads: 0.0012, sentences: { en: 0.005, other: 0.004 } };
/** Writers who wrote every language; each is held out once, together with one half of the ordinary ads. */
export const FOLDS = [
  { writer: 'b', learns: 'one', tries: 'two' },
  { writer: 'c', learns: 'two', tries: 'one' },
] as const;

export interface OrdinaryAd extends Ordinary {
  sentences: Blocks[];
}

/** What heads are learnt from. `extra`: labelled rows of one's own. */
export interface HeadData {
  samples: Sample[];
  ordinary: OrdinaryAd[];
  names: string[];
}

export function readHeadData(extra: readonly CorpusRow[] = []): HeadData {
  const rows = [...corpusLanguages().flatMap(readCorpus), ...readCases(), ...readTaxonomy(), ...extra];
  const ordinary = readOrdinary();
  const report = progress('reading', rows.length + ordinary.length);
  const samples = rows.map((row, at) => {
    if (at % 100 === 0) report(at);
    return sampleOf(row);
  });
  const ads = ordinary.map((one, at) => {
    if (at % 20 === 0) report(rows.length + at);
    return { ...one, sentences: blocksOf({ title: one.ad.title, text: one.ad.text }) };
  });
  report(rows.length + ordinary.length);
  return { samples, ordinary: ads, names: [...new Set(rows.flatMap((row) => row.heads))].sort() };
}

/** A net that has not seen `writer`. */
export interface Fold {
  writer: string;
  net: Net;
}

const withoutBars = (net: RawNet): Net => {
  const heads = net.names.map((name): NetHead => ({ name, slope: 1, offset: 0, faint: FAR, clear: FAR }));
  return { ...net, heads, languages: corpusLanguages() };
};
const FAR = { en: 99, other: 99 };

/** Through the packing and back: thresholds are chosen for the numbers that are shipped. */
function rounded(net: RawNet): RawNet {
  const { manifest, parts } = packNet(withoutBars(net));
  const queue = [...parts];
  return { ...readNet(manifest, () => queue.shift() as Uint8Array), names: net.names };
}

function learn(
  data: HeadData,
  settings: HeadSettings,
  label: string,
  learns: (sample: Sample) => boolean,
  parts: readonly Ordinary['part'][],
): RawNet {
  const ordinary = data.ordinary.filter(({ part }) => parts.includes(part)).flatMap(({ sentences }) => sentences);
  const first = Math.ceil(settings.epochs / 2);
  const report = progress(label, first + settings.epochs);
  const net = trainNet(data.samples.filter(learns), ordinary, data.names, settings, (stage, epoch) =>
    report(stage === 'first' ? epoch : first + epoch),
  );
  return rounded(net);
}

export interface TrainedHeads {
  net: Net;
  folds: Fold[];
}

/** A net that has not seen one writer, tried on that writer's texts and on ordinary ads that it has not seen either. */
export interface Trial {
  writer: string;
  net: RawNet;
  heldOut: HeldOut[];
  tops: number[][];
}

export function tryOut(data: HeadData, { writer, tries }: (typeof FOLDS)[number], net: RawNet): Trial {
  const texts = data.samples.filter(({ row }) => row.writer === writer);
  const ads = data.ordinary.filter(({ part }) => part === tries).map(({ sentences }) => sentences);
  return { writer, net, heldOut: heldOutLogits(net, texts), tops: topsOf(net, ads) };
}

/** Bars and calibration that hold for every trial. */
export function headsOf(names: readonly string[], trials: readonly Trial[]): NetHead[] {
  const all = trials.flatMap(({ heldOut }) => heldOut);
  return names.map((name, head) => {
    const platt = fitPlatt(
      all.map(({ logits }) => logits[head] as number),
      all.map(({ sample }) => sample.row.heads.includes(name)),
    );
    const barOf = ({ ads, sentences }: typeof CLEAR): Bar => {
      const bar = Math.max(...trials.map(({ tops }) => adBar(tops[head] as number[], ads)));
      const margin = corpusMargin(name, head, bar, all, sentences);
      return { en: bar + margin.en, other: bar + margin.other };
    };
    const clear = barOf(CLEAR);
    const faint = barOf(FAINT);
    const core = Object.hasOwn(SIGNALS, name) && SIGNALS[name as SignalId].core;
    const lower = { en: Math.min(faint.en, clear.en), other: Math.min(faint.other, clear.other) };
    return { name, ...platt, faint: core ? clear : lower, clear };
  });
}

/** Each writer held out once, for bars, calibration and figures; then a net from everybody with the same bars. */
export function trainHeads(data: HeadData, settings: HeadSettings = HEAD_SETTINGS): TrainedHeads {
  const trials = FOLDS.map((fold) => {
    const seen = ({ row }: Sample): boolean => row.writer !== fold.writer;
    return tryOut(data, fold, learn(data, settings, `without writer ${fold.writer}`, seen, [fold.learns]));
  });
  const heads = headsOf(data.names, trials);
  const finished = (net: RawNet): Net => ({ ...withoutBars(net), heads });
  const net = learn(data, settings, 'all writers', () => true, ['one', 'two']);
  return { net: finished(net), folds: trials.map((trial) => ({ writer: trial.writer, net: finished(trial.net) })) };
}
