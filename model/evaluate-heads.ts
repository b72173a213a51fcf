import { normalise } from '../lib/text/normalise';
import { type Example, type Settings, scorer, trainHead } from './bayes-svm';
import { readCases } from './cases';
import { type CorpusRow, corpusLanguages, readCorpus, readTaxonomy } from './corpus';
import { disguised } from './disguise';
import { featuresOfWords, wordsOfFolded } from './features';
import { strongest } from './heads';
import {
  averagePrecision,
  type Bin,
  brier,
  groupInterval,
  recallAt,
  reliability,
  rocAuc,
  type Scored,
} from './metrics';
import type { Net } from './net';
import { four } from './round';
import { blocksOf, type Sample, sampleOf } from './samples';
import { SEED } from './seed';
import { swapLanguages, swapsOf } from './swaps';

/** What one head says of one text. */
interface Said extends Scored {
  row: CorpusRow;
}

export interface HeadsReport {
  misses: string[];
  bins: Bin[];
  figures: Record<string, unknown>;
}

const NOT_SIGNALS = new Set(['awareness-or-report', 'adult-services']);

/** Sentence heads on the texts of writers whom the given nets did not learn from, families and all. */
export function evaluateHeads(folds: readonly { writer: string; net: Net }[]): HeadsReport {
  const rows = corpusLanguages().flatMap(readCorpus);
  const tested = folds.map(({ writer, net }) => {
    const samples = rows.filter((row) => row.writer === writer).map(sampleOf);
    return { writer, net, samples, logits: samples.map((sample) => strongest(rawOf(net), sample.sentences)) };
  });
  const last = tested.at(-1) as (typeof tested)[number];
  const { heads } = last.net;
  const saidBy = (at: number, keep: (row: CorpusRow) => boolean = () => true, of = tested): Said[] =>
    of.flatMap(({ samples, logits }) =>
      samples.flatMap(({ row }, n) =>
        keep(row) ? [saidOf(row, heads[at] as Net['heads'][number], logits[n]?.[at] as number)] : [],
      ),
    );
  const everything = heads.map((_, at) => saidBy(at));
  const macro = (keep: (row: CorpusRow) => boolean, of = tested): number =>
    mean(
      heads.flatMap((head, at) => {
        if (NOT_SIGNALS.has(head.name)) return [];
        const said = saidBy(at, keep, of);
        return said.some(({ positive }) => positive) && said.some(({ positive }) => !positive) ? [rocAuc(said)] : [];
      }),
    );
  const byWriter = (keep: (row: CorpusRow) => boolean): Record<string, number> =>
    Object.fromEntries(tested.map((one) => [`writer ${one.writer}`, four(macro(keep, [one]))]));
  const pooled = everything.flat();
  return {
    misses: worstOf(
      heads.map(({ name }) => name),
      everything,
    ),
    bins: reliability(pooled),
    figures: {
      texts: Object.fromEntries(tested.map(({ writer, samples }) => [`writer ${writer}`, samples.length])),
      macroAucEnglish: byWriter((row) => row.lang === 'en'),
      macroAucOthers: Object.fromEntries(
        tested.map((one) => [
          `writer ${one.writer}`,
          four(
            mean(
              corpusLanguages()
                .filter((lang) => lang !== 'en')
                .map((lang) => macro((row) => row.lang === lang, [one])),
            ),
          ),
        ]),
      ),
      byLanguage: Object.fromEntries(corpusLanguages().map((lang) => [lang, byWriter((row) => row.lang === lang)])),
      slices: {
        'sentences of 8 words or fewer': four(macro((row) => !row.kind && wordsIn(row) <= 8)),
        'longer sentences': four(macro((row) => !row.kind && wordsIn(row) > 8)),
        'whole texts': four(macro((row) => row.kind !== undefined)),
        'quiet pairs': four(macro((row) => row.quiet === true)),
      },
      heads: Object.fromEntries(heads.map((head, at) => [head.name, headFigures(everything[at] as Said[])])),
      brier: four(brier(pooled)),
      identitySwaps: swapMoves(last.net),
      disguised: disguisedRecall(
        last.net,
        last.samples.filter(({ row }) => row.lang === 'en'),
      ),
      baselines: baselines(rows, last.writer, {
        english: four(macro((row) => row.lang === 'en', [last])),
        othersTogether: four(macro((row) => row.lang !== 'en', [last])),
      }),
    },
  };
}

export const rawOf = (net: Net) => ({ ...net, names: net.heads.map(({ name }) => name) });

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const wordsIn = (row: CorpusRow): number => row.text.split(/\s+/).length;
const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

const saidOf = (row: CorpusRow, head: Net['heads'][number], logit: number): Said => ({
  score: sigmoid(head.slope * logit + head.offset),
  positive: row.heads.includes(head.name),
  group: `${row.lang} ${row.family}`,
  row,
});

function headFigures(said: readonly Said[]): object {
  const english = said.filter(({ row }) => row.lang === 'en');
  const others = said.filter(({ row }) => row.lang !== 'en');
  return {
    hits: said.filter(({ positive }) => positive).length,
    rocAuc: four(rocAuc(said)),
    interval: groupInterval(said, rocAuc, SEED, 200).map(four).join(' to '),
    english: four(rocAuc(english)),
    others: four(rocAuc(others)),
    averagePrecision: four(averagePrecision(said)),
    recallAtHalf: four(recallAt(said, 0.5)),
    brier: four(brier(said)),
  };
}

/** The ten hits that are missed most and the ten twins that are believed most. */
function worstOf(names: readonly string[], everything: readonly (readonly Said[])[]): string[] {
  const all = everything.flatMap((said, at) => said.map((one) => ({ ...one, name: names[at] as string })));
  const line = (one: (typeof all)[number]): string =>
    `  ${one.score.toFixed(4)}  ${one.row.lang}  ${one.name}: ${one.row.text.replace(/\s+/g, ' ').slice(0, 100)}`;
  return [
    'Held-out sentences that state it, with the lowest scores:',
    ...all
      .filter(({ positive }) => positive)
      .sort((a, b) => a.score - b.score)
      .slice(0, 10)
      .map(line),
    'Held-out sentences that do not state it, with the highest scores:',
    ...all
      .filter(({ positive }) => !positive)
      .sort((a, b) => b.score - a.score)
      .slice(0, 10)
      .map(line),
  ];
}

/** Largest change of any head's probability when only who somebody is changes. */
function swapMoves(net: Net): Record<string, number> {
  const texts = corpusLanguages().flatMap((lang) =>
    swapLanguages.includes(lang)
      ? readCorpus(lang)
          .filter(({ writer }) => writer === 'c')
          .slice(0, 40)
      : [],
  );
  const moves: Record<string, number> = {};
  for (const { text, lang } of texts)
    for (const variants of swapsOf(text, lang)) {
      const scores = variants.map((one) => strongest(rawOf(net), blocksOf({ text: one })));
      for (const [at, head] of net.heads.entries()) {
        const values = scores.map((logits) => sigmoid(head.slope * (logits[at] as number) + head.offset));
        moves[lang] = Math.max(moves[lang] ?? 0, four(Math.max(...values) - Math.min(...values)));
      }
    }
  return moves;
}

/** Hits above the head's bar as written and in look-alike letters. */
function disguisedRecall(net: Net, samples: readonly Sample[]): { hits: number; plain: number; disguised: number } {
  const reached = (text: string, name: string): boolean => {
    const at = net.heads.findIndex((head) => head.name === name);
    const logits = strongest(rawOf(net), blocksOf({ text }));
    return (logits[at] as number) >= (net.heads[at]?.faint.en as number);
  };
  const hits = samples.flatMap(({ row }) =>
    row.heads.filter((name) => !NOT_SIGNALS.has(name)).map((name) => ({ text: row.text, name })),
  );
  const share = (change: (text: string) => string): number =>
    four(hits.filter(({ text, name }) => reached(change(text), name)).length / hits.length);
  return { hits: hits.length, plain: share((text) => text), disguised: share(disguised) };
}

const LINEAR: Settings = {
  cost: 1,
  smoothing: 0.5,
  minGroups: 1,
  views: ['ratios'],
  maxRows: Number.POSITIVE_INFINITY,
  seed: SEED,
};

/** Linear heads, one a signal, words 1 to 2 and characters 3 to 5, on the same rows: macro AUC in English and beyond. */
function baselines(rows: readonly CorpusRow[], writer: string, net: object): Record<string, unknown> {
  const spec = { words: 2, titleWords: 0, chars: [3, 4] as const };
  const hashesOf = (row: CorpusRow): Uint32Array => featuresOfWords(wordsOfFolded(normalise(row.text).folded), spec);
  const training = [...rows.filter((row) => row.writer !== writer), ...readCases(), ...readTaxonomy()];
  const test = rows.filter((row) => row.writer === writer).map((row) => ({ row, hashes: hashesOf(row) }));
  const learnt = training.map((row) => ({ row, hashes: hashesOf(row) }));
  const names = [...new Set(rows.flatMap((row) => row.heads))].filter((name) => !NOT_SIGNALS.has(name));
  const result: Record<string, unknown> = { net };
  for (const [label, view] of [
    ['NB-SVM', 'ratios'],
    ['TF-IDF, linear', 'rarity'],
  ] as const) {
    const areas = names.map((name) => {
      const examples = learnt.map(
        ({ row, hashes }): Example => ({
          hashes,
          positive: row.heads.includes(name),
          group: row.family,
          weight: row.heads.includes(name) ? 4 : 1,
        }),
      );
      const score = scorer(trainHead(examples, { ...LINEAR, views: [view] }));
      const said = test.map(({ row, hashes }) => ({
        score: score(hashes),
        positive: row.heads.includes(name),
        group: row.lang,
      }));
      const english = said.filter(({ group }) => group === 'en');
      const others = said.filter(({ group }) => group !== 'en');
      return { english: rocAuc(english), others: rocAuc(others) };
    });
    result[label] = {
      english: four(mean(areas.map(({ english }) => english))),
      othersTogether: four(mean(areas.map(({ others }) => others))),
    };
  }
  return result;
}
