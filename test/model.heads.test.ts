import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAd, scan } from '../lib/scan';
import { SIGNALS } from '../lib/taxonomy';
import type { Listing } from '../lib/types';
import { readCases } from '../model/cases';
import { type Classifier, loadClassifier } from '../model/classifier';
import { corpusLanguages, readCorpus, readRows } from '../model/corpus';
import { logitsOf, type RawNet, trainNet } from '../model/heads';
import { localSource } from '../model/local-source';
import { type Net, RowFinder, sentencesOf } from '../model/net';
import { packNet, readNet } from '../model/net-artifact';
import { netScorer } from '../model/net-scorer';
import { blocksOf, sampleOf } from '../model/samples';
import { sentenceFeatures } from '../model/sentence-features';
import { stretchesOf } from '../model/stretches';
import { swapsOf } from '../model/swaps';
import { adBar, corpusMargin } from '../model/thresholds';

const SETTINGS = {
  size: 8,
  epochs: 12,
  batch: 8,
  rate: 0.1,
  drop: 0.2,
  dropBlock: 0.2,
  averaged: 2,
  balance: 0.5,
  least: 1,
  most: 4000,
  ordinary: 100,
  mined: 10,
  seed: 3,
};

let classifier: Classifier;
let small: RawNet;
const english = readCorpus('en').filter((row) => row.writer === 'a');
const samples = english.map(sampleOf);
const names = [...new Set(english.flatMap((row) => row.heads))].sort();

beforeAll(async () => {
  classifier = await loadClassifier(localSource());
  small = trainNet(samples, [], names, SETTINGS);
});
afterAll(() => classifier.dispose());

const barless = (net: RawNet): Net => ({
  ...net,
  heads: net.names.map((name) => ({
    name,
    slope: 1,
    offset: 0,
    faint: { en: 9, other: 9 },
    clear: { en: 9, other: 9 },
  })),
  languages: ['en'],
});

describe('the corpus', () => {
  it.each(corpusLanguages())('%s: distinct sentences, every head, a near miss for every hit', (language) => {
    const rows = readCorpus(language);
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(new Set(rows.map((row) => row.text)).size).toBe(rows.length);
    const known = new Set([...Object.keys(SIGNALS), 'awareness-or-report', 'adult-services']);
    expect(new Set(rows.flatMap((row) => row.heads))).toEqual(known);
    const hits = rows.filter((row) => row.heads.length > 0);
    expect(rows.length - hits.length).toBeGreaterThanOrEqual(hits.length);
    expect(new Set(rows.map((row) => row.writer)).size).toBeGreaterThanOrEqual(2);
  });

  it('has at least 6,000 distinct sentences in 21 languages', () => {
    const texts = corpusLanguages().flatMap((language) => readCorpus(language).map((row) => row.text));
    expect(corpusLanguages()).toHaveLength(21);
    expect(new Set(texts).size).toBeGreaterThanOrEqual(6000);
  });

  it('names file and line of a row that cannot be read', () => {
    expect(() => readRows('package.json', 'en')).toThrow(/package\.json:1 lacks its text or heads/);
    expect(readCases().length).toBeGreaterThan(1000);
  });
});

describe('features of a sentence', () => {
  const emitted = (text: string): string[] => {
    const list: string[] = [];
    for (const { part, sentence } of sentencesOf(readAd({ text })))
      sentenceFeatures(part, sentence, (block, hash) => list.push(`${block}:${hash}`));
    return list.sort();
  };

  it('do not change with a disguise or a sum', () => {
    const plain = emitted('You pay 450 to the agent before the visa is ready');
    expect(emitted('You раy 975 to the аgent before the visa is ready')).toEqual(plain);
    expect(emitted('You pay nothing to the agent before the visa is ready')).not.toEqual(plain);
  });

  it('are the same for training and for the page', () => {
    for (const { text } of english.slice(0, 200)) {
      const finder = new RowFinder(small.vocabulary);
      const page = sentencesOf(readAd({ text })).map(({ part, sentence }) => finder.find(part, sentence));
      const trained = blocksOf({ text });
      expect(page.map(({ words }) => words)).toEqual(trained.map(({ words }) => words));
      for (const [at, { rows }] of page.entries())
        for (const [block, found] of rows.entries())
          expect([...found].sort((a, b) => a - b)).toEqual([
            ...small.vocabulary.rowsOf((trained[at]?.hashes[block] ?? new Uint32Array()).slice().sort()),
          ]);
    }
  });

  it('cut a long sentence into runs of clauses that lie inside it', () => {
    const text = 'We need helpers, the agent keeps the passports, and you get them back in June';
    const [first] = sentencesOf(readAd({ text }));
    if (!first) throw new Error('no sentence');
    const runs = stretchesOf(first.part, first.sentence);
    expect(runs.map(({ start, end }) => first.part.text.folded.slice(start, end))).toContain(
      'the agent keeps the passports',
    );
    for (const { start, end } of runs) {
      expect(start).toBeGreaterThanOrEqual(first.sentence.start);
      expect(end).toBeLessThanOrEqual(first.sentence.end);
    }
  });
});

describe('training of the sentence heads', () => {
  it('gives the same numbers for the same seed', () => {
    const again = trainNet(samples, [], names, SETTINGS);
    expect(again.vectors).toEqual(small.vectors);
    expect(again.weights).toEqual(small.weights);
  });

  it('learns what it is shown', () => {
    const right = samples.filter(({ row, sentences: [first] }) => {
      const logits = first ? logitsOf(small, first) : new Float32Array(names.length);
      const best = names[logits.indexOf(Math.max(...logits))] as string;
      return row.heads.includes(best);
    });
    const hits = samples.filter(({ row }) => row.heads.length > 0);
    expect(right.length / hits.length).toBeGreaterThan(0.8);
  });

  it('is computed by TensorFlow.js as it was trained', async () => {
    const net = barless(small);
    const scorer = netScorer(net);
    const finder = new RowFinder(net.vocabulary);
    const read = samples.slice(0, 50).map(({ row }) => sentencesOf(readAd({ text: row.text }))[0]);
    const found = read.flatMap((one) => (one ? [finder.find(one.part, one.sentence)] : []));
    const page = await scorer.score(found);
    const trained = samples.slice(0, 50).flatMap(({ row }) => [...logitsOf(small, blocksOf({ text: row.text })[0]!)]);
    for (const [at, logit] of page.entries()) expect(logit).toBeCloseTo(trained[at] as number, 3);
    scorer.dispose();
  });

  it('survives the packing but for the rounding', () => {
    const { manifest, parts } = packNet(barless(small));
    const queue = [...parts];
    const back = readNet(manifest, () => queue.shift() as Uint8Array);
    expect(back.vocabulary.hashes).toEqual(small.vocabulary.hashes);
    expect(back.weights).toEqual(small.weights);
    const apart = back.vectors.map((value, at) => Math.abs(value - (small.vectors[at] as number)));
    const size = Math.max(...manifest.limits);
    expect(apart.reduce((sum, one) => sum + one, 0) / apart.length).toBeLessThan(size / 14);
  });
});

describe('bars', () => {
  it('follow the tail of what ordinary ads reach', () => {
    const tops = Array.from({ length: 1000 }, (_, at) => -Math.log((at + 0.5) / 1000));
    expect(adBar(tops, 0.001)).toBeCloseTo(Math.log(1000), 0);
    expect(adBar(tops, 0.0001)).toBeGreaterThan(adBar(tops, 0.001));
  });

  it('rise where twins come close, by group of languages', () => {
    const heldOut = samples.slice(0, 40).map((sample, at) => ({ sample, logits: Float32Array.from([at]) }));
    const margin = corpusMargin('none', 0, 10, heldOut, { en: 0.05, other: 0.05 });
    expect(margin).toEqual({ en: 27, other: 0 });
  });
});

describe('the model in a verdict', () => {
  const quotes = async (text: string, lang = 'en'): Promise<string[]> => {
    const [verdict] = await scan([{ text, lang }], classifier.classify);
    for (const item of verdict?.evidence ?? []) expect(text.slice(item.start, item.end)).toBe(item.quote);
    return (verdict?.evidence ?? []).filter(({ source }) => source === 'model').map(({ signal }) => signal);
  };

  it('says nothing of an empty, a one-word and a foreign text', async () => {
    for (const text of [
      '',
      ' \n ',
      'job',
      '1234567890',
      '👍👍👍👍👍',
      'Haetaan siivoojaa toimistoon kolmeksi illaksi viikossa, palkka työehtosopimuksen mukaan.',
    ])
      expect(await quotes(text)).toEqual([]);
  });

  it('is never explicit, and quotes what stands in the text', async () => {
    const rows = corpusLanguages().flatMap((lang) =>
      readCorpus(lang)
        .filter((row) => row.heads.length > 0)
        .slice(0, 25),
    );
    // Asked itself: in a verdict it stands only beside what a rule has stated.
    const judgements = await classifier.classify(rows.map(({ text }) => ({ text })));
    const found = judgements.flatMap(({ evidence = [] }) => evidence);
    expect(found.length).toBeGreaterThan(50);
    expect(new Set(found.map(({ confidence }) => confidence)).has('explicit')).toBe(false);
    for (const [at, { evidence = [] }] of judgements.entries())
      for (const item of evidence) expect(rows[at]?.text.slice(item.start, item.end)).toBe(item.quote);
  });

  it('says nothing of labels: a title, or a line of employer, place and pay', async () => {
    const hits = readCorpus('en')
      .filter((row) => row.heads.length > 0 && !row.text.includes('\n'))
      .slice(0, 60)
      .map(({ text }) => text);
    const count = async (listings: Listing[]) =>
      (await classifier.classify(listings)).reduce((sum, { evidence = [] }) => sum + evidence.length, 0);
    expect(await count(hits.map((text) => ({ text })))).toBeGreaterThan(20);
    // The same words, as what the card gives beside its text.
    expect(await count(hits.map((title) => ({ title, text: `${title}\nWe open at nine.` })))).toBe(0);
    expect(
      await count([
        {
          title: 'Clerk',
          employer: 'Marl Lane Council',
          location: 'Marl Lane',
          salary: '£26,100 a year',
          text: 'Clerk\nMarl Lane Council Marl Lane £26,100 a year\nSend a letter.',
        },
      ]),
    ).toBe(0);
  });

  it('hangs nothing on where somebody comes from', async () => {
    for (const lang of ['en', 'es', 'de', 'ru', 'tr'])
      for (const { text } of readCorpus(lang)
        .filter((row) => row.heads.length > 0 && row.writer === 'c')
        .slice(0, 15)) {
        const [variants = []] = swapsOf(text, lang);
        const judged = await classifier.classify(variants.map((one) => ({ text: one })));
        const said = judged.map(({ evidence = [] }) =>
          evidence.map(({ signal, confidence }) => `${signal} ${confidence}`),
        );
        for (const one of said) expect(one).toEqual(said[0]);
      }
  });

  it('leaves no tensor behind over 10,000 ads', async () => {
    const ads = Array.from({ length: 500 }, (_, at) => ({
      text: `Night porter ${at}, four nights on, three off. Pay every Friday.`,
    }));
    await classifier.classify(ads.slice(0, 50));
    const before = tf.memory().numTensors;
    for (let round = 0; round < 20; round++) await classifier.classify(ads.map((ad) => ({ ...ad })));
    expect(tf.memory().numTensors).toBe(before);
  }, 60_000);
});
