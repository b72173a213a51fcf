/** The figures of the model card as Markdown, from what `npm run evaluate` measured: the card holds them between two marks. */

/** metrics.json as the card reads it. Proportions are 0 to 1, times are milliseconds of processor time an ad. */
export interface Measured {
  model: string;
  data: { ads: number; fraudulent: number; groups: number };
  deceptive: Ranking & {
    rocAucInterval: number[];
    apSourceInterval: number[];
    recall: number;
    falseAlarms: number;
    brier: number;
  };
  withCompanyProfile: Ranking;
  baselines: Record<string, Ranking & { msAnAd: number; features?: number }>;
  sentences: {
    texts: PerWriter;
    macroAucEnglish: PerWriter;
    macroAucOthers: PerWriter;
    byLanguage: Record<string, PerWriter>;
    slices: Record<string, number>;
    heads: Record<string, Head>;
    brier: number;
    identitySwaps: Record<string, number>;
    disguised: { hits: number; plain: number; disguised: number };
    baselines: Record<string, { english: number; othersTogether: number }>;
  };
  rulesAndModel: Record<string, Both | Pairs | Record<string, unknown>>;
  ordinary: Record<string, { ads: number; rules: number; both: number; added?: number }>;
  speed: Record<string, number>;
}
type PerWriter = Record<'writer b' | 'writer c', number>;
interface Ranking {
  rocAuc: number;
  apFile: number;
  apSource: number;
}
interface Head {
  hits: number;
  rocAuc: number;
  interval: string;
  english: number;
  others: number;
  averagePrecision: number;
}
interface Both {
  recall: { rules: number; both: number };
  twinsFlagged: { rules: number; both: number };
}
interface Pairs {
  pairs: number;
  rules: number;
  both: number;
}

export const FIGURES_BEGIN = '<!-- figures: printed by npm run evaluate -->';
export const FIGURES_END = '<!-- end of figures -->';

/** Puts `figures` between the marks of `card`. Throws when the card has lost them. */
export function withFigures(card: string, figures: string): string {
  const begin = card.indexOf(FIGURES_BEGIN);
  const end = card.indexOf(FIGURES_END);
  if (begin < 0 || end < begin) throw new Error('The model card has no place for its figures');
  return `${card.slice(0, begin)}${FIGURES_BEGIN}\n\n${figures}\n\n${card.slice(end)}`;
}

const WRITERS = ['writer b', 'writer c'] as const;
const three = (value: number): string => value.toFixed(3);
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
type Row = readonly (string | number)[];

/** A Markdown table with its columns padded, as the formatter of the repository wants it. */
function table(head: Row, rows: readonly Row[]): string {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, at) => Math.max(3, ...cells.map((row) => row[at]?.length ?? 0)));
  const lines = cells.map((row) => `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`);
  return [lines[0], `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines.slice(1)].join('\n');
}

/** Every figure of the card. */
export function figuresOf(measured: Measured): string {
  return [
    `Artifact \`${measured.model}\`. Held-out nets: each has not learnt from the writer it is measured on. Writer b was read while the packs were widened; writer c is the unseen one, English excepted.`,
    heads(measured),
    byLanguage(measured),
    byHead(measured),
    slices(measured),
    ordinary(measured),
    deceptive(measured),
    speed(measured),
  ].join('\n\n');
}

function heads({ sentences, rulesAndModel }: Measured): string {
  const line = (name: string, cell: (writer: (typeof WRITERS)[number]) => string, bar: string): Row => [
    name,
    ...WRITERS.map(cell),
    bar,
  ];
  const both = (of: string, what: 'recall' | 'twinsFlagged', bar: string, name: string): Row =>
    line(
      name,
      (writer) => {
        const { rules, both } = (rulesAndModel[`${writer}, ${of}`] as Both)[what];
        return `rules ${three(rules)}, both ${three(both)}`;
      },
      bar,
    );
  const pairs = (of: string): Row =>
    line(
      `quiet pairs, both right, ${of}`,
      (writer) => {
        const { pairs, rules, both } = rulesAndModel[`${writer}, quiet pairs in ${of}`] as Pairs;
        return `rules ${rules.toFixed(2)}, both ${both.toFixed(2)} of ${pairs}`;
      },
      '0.60',
    );
  return table(
    ['', ...WRITERS.map((writer) => `${writer}, ${sentences.texts[writer]} texts`), 'bar'],
    [
      pairs('English'),
      pairs('others'),
      both('english', 'recall', '+ 0.10', 'signals found, English'),
      both('others', 'recall', '+ 0.10', 'signals found, other languages'),
      both('english', 'twinsFlagged', '', 'twins and near misses flagged, English'),
      both('others', 'twinsFlagged', '', 'twins and near misses flagged, other languages'),
      line('macro ROC-AUC of the 22 signals, English', (writer) => three(sentences.macroAucEnglish[writer]), '0.97'),
      line('the same, mean of the other languages', (writer) => three(sentences.macroAucOthers[writer]), '0.94 each'),
    ],
  );
}

function byLanguage({ sentences }: Measured): string {
  const each = Object.entries(sentences.byLanguage).map(
    ([lang, auc]) => `${lang} ${WRITERS.map((writer) => auc[writer].toFixed(2)).join('/')}`,
  );
  return `By language (macro ROC-AUC, writers b and c): ${each.join(', ')}.`;
}

function byHead({ sentences }: Measured): string {
  const rows = Object.entries(sentences.heads).map(([id, head]) => [
    id,
    head.hits,
    `${three(head.rocAuc)} (${head.interval})`,
    three(head.english),
    three(head.others),
    head.averagePrecision.toFixed(2),
  ]);
  return table(['head', 'hits', 'ROC-AUC (95 %)', 'English', 'others', 'AP'], rows);
}

function slices({ sentences }: Measured): string {
  const each = Object.entries(sentences.slices).map(([name, auc]) => `${name} ${three(auc)}`);
  const { hits, plain, disguised } = sentences.disguised;
  const swaps = Object.entries(sentences.identitySwaps).map(([lang, moved]) => `${lang} ${three(moved)}`);
  const rivals = Object.entries(sentences.baselines).map(
    ([name, { english, othersTogether }]) => `${name} ${three(english)} and ${three(othersTogether)}`,
  );
  return [
    `**Identity swaps**, largest move of any head's probability (bar 0.03): ${swaps.join(', ')}.`,
    `Slices (macro ROC-AUC): ${each.join(', ')}. Look-alike letters and zero-width marks: hits found in ${hits} English places ${three(plain)} plain, ${three(disguised)} disguised. Brier score of the calibrated heads ${sentences.brier.toFixed(4)} (\`out/reliability-heads.svg\`).`,
    `On the same corpus, English and the others taken together: ${rivals.join('; ')}.`,
  ].join('\n\n');
}

function ordinary(measured: Measured): string {
  const { together, ...sets } = measured.ordinary;
  const each = Object.entries(sets).map(([name, { ads, rules, both }]) => `${name} ${rules}→${both} of ${ads}`);
  if (!together) return each.join(', ');
  return `**Ordinary ads that nobody learnt from**: ${together.ads}; flagged by rules ${together.rules}, with the model ${together.both} (+${percent(together.added ?? 0)}): ${each.join(', ')}.`;
}

function deceptive({ data, deceptive: on, withCompanyProfile: profile, baselines }: Measured): string {
  const span = ([low = 0, high = 0]: number[]): string => `${three(low)} to ${three(high)}`;
  const rivals = Object.entries(baselines).map(([name, rival]) => [
    name,
    three(rival.rocAuc),
    three(rival.apSource),
    rival.features ?? '',
    rival.msAnAd.toFixed(2),
  ]);
  return [
    `**Deceptive**, EMSCAD development part (${data.ads} ads, ${data.fraudulent} fraudulent, ${data.groups} groups), title + description + requirements + benefits: ROC-AUC ${three(on.rocAuc)} (${span(on.rocAucInterval)}), average precision at the source's base rate ${three(on.apSource)} (${span(on.apSourceInterval)}), at the file's ${three(on.apFile)}; recall ${on.recall.toFixed(2)} at ${percent(on.falseAlarms)} false alarms; Brier ${three(on.brier)}. With the company's profile ${three(profile.rocAuc)} and ${three(profile.apSource)}. The bars are 0.95 and 0.70.`,
    table(
      ['same run, same ads', 'ROC-AUC', 'AP at source', 'n-grams', 'ms an ad'],
      [['this model', three(on.rocAuc), three(on.apSource), '', ''], ...rivals],
    ),
  ].join('\n\n');
}

function speed(measured: Measured): string {
  const each = Object.entries(measured.speed).map(([name, value]) => `${name} ${value.toFixed(2)}`);
  return `**Speed**, processor time for ads of 2 KB: ${each.join('; ')}. \`node tools/cold-start.mjs\` times a fresh page in Chromium.`;
}
