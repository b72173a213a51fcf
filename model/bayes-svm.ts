import { LEAST_SQUARE } from './artifact';
import { fitSvm } from './linear';

/** One text to learn from: its n-grams, its label, and how much it counts. */
export interface Example {
  hashes: Uint32Array;
  positive: boolean;
  group: string;
  weight: number;
}

export interface Settings {
  /** Price of a mistake. */
  cost: number;
  /** Added to each count before the log ratio is taken. */
  smoothing: number;
  /** An n-gram must occur in so many groups: a campaign's own wording is no evidence about the next campaign. */
  minGroups: number;
  /**
   * One linear model each, their raw scores added up. `ratios`: an n-gram's value is its rarity times its naive-Bayes
   * log-count ratio (Wang and Manning, ACL 2012); `rarity`: its inverse document frequency alone.
   */
  views: readonly ('ratios' | 'rarity')[];
  /** N-grams kept after training, those that can move a score most. */
  maxRows: number;
  seed: number;
}

/** One linear model, n-gram by n-gram. */
export interface View {
  /** Weight times value: what the n-gram adds to the sum. */
  contributions: Float64Array;
  /** Value squared: what it adds to the squared length. */
  squares: Float64Array;
}

/** What a trained head is; every view is in the order of `hashes` (ascending). */
export interface TrainedHead {
  hashes: Uint32Array;
  views: View[];
  bias: number;
}

export function trainHead(examples: readonly Example[], settings: Settings): TrainedHead {
  const hashes = frequentHashes(examples, settings.minGroups);
  const columnOf = columnsOf(hashes);
  const rows = examples.map((example) => {
    const columns: number[] = [];
    for (const hash of example.hashes) {
      const column = columnOf.get(hash);
      if (column !== undefined) columns.push(column);
    }
    return Int32Array.from(columns);
  });
  const positive = examples.map((example) => example.positive);
  const costs = Float64Array.from(examples, (example) => settings.cost * example.weight);
  let bias = 0;
  const views = settings.views.map((kind): View => {
    const columnValues = valuesOf(rows, examples, hashes.length, settings.smoothing, kind);
    const inverseLengths = Float64Array.from(rows, (row) => {
      let sum = 0;
      for (const column of row) sum += (columnValues[column] as number) ** 2;
      return 1 / Math.sqrt(Math.max(sum, LEAST_SQUARE));
    });
    const fit = fitSvm({ rows, columnValues, inverseLengths }, positive, costs, settings.seed);
    bias += fit.bias;
    return {
      contributions: fit.weights.map((weight, column) => weight * (columnValues[column] as number)),
      squares: columnValues.map((value) => value * value),
    };
  });
  return prune({ hashes, views, bias }, settings.maxRows);
}

function prune({ hashes, views, bias }: TrainedHead, maxRows: number): TrainedHead {
  if (hashes.length <= maxRows) return { hashes, views, bias };
  const reach = new Float64Array(hashes.length);
  for (const { contributions } of views)
    for (const [column, value] of contributions.entries()) reach[column] = (reach[column] as number) + Math.abs(value);
  const least = Float64Array.from(reach).sort()[hashes.length - maxRows] as number;
  const kept = (_: number, column: number): boolean => (reach[column] as number) >= least;
  return {
    hashes: hashes.filter(kept),
    views: views.map(({ contributions, squares }) => ({
      contributions: contributions.filter(kept),
      squares: squares.filter(kept),
    })),
    bias,
  };
}

function columnsOf(hashes: Uint32Array): Map<number, number> {
  const columnOf = new Map<number, number>();
  for (const [column, hash] of hashes.entries()) columnOf.set(hash, column);
  return columnOf;
}

/** Ascending. */
function frequentHashes(examples: readonly Example[], minGroups: number): Uint32Array {
  const byGroup = new Map<string, Set<number>>();
  for (const { group, hashes } of examples) {
    const seen = byGroup.get(group) ?? new Set<number>();
    byGroup.set(group, seen);
    for (const hash of hashes) seen.add(hash);
  }
  const counts = new Map<number, number>();
  for (const seen of byGroup.values()) for (const hash of seen) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return Uint32Array.from([...counts].filter(([, count]) => count >= minGroups).map(([hash]) => hash)).sort();
}

function valuesOf(
  rows: readonly Int32Array[],
  examples: readonly Example[],
  columns: number,
  smoothing: number,
  kind: 'ratios' | 'rarity',
): Float64Array {
  const positive = new Float64Array(columns).fill(smoothing);
  const negative = new Float64Array(columns).fill(smoothing);
  let [positives, negatives] = [2 * smoothing, 2 * smoothing];
  for (const [at, row] of rows.entries()) {
    const { positive: isPositive, weight } = examples[at] as Example;
    const counts = isPositive ? positive : negative;
    if (isPositive) positives += weight;
    else negatives += weight;
    for (const column of row) counts[column] = (counts[column] as number) + weight;
  }
  const total = positives + negatives - 4 * smoothing;
  return positive.map((count, column) => {
    const other = negative[column] as number;
    const rarity = Math.log((1 + total) / (1 + count + other - 2 * smoothing)) + 1;
    return kind === 'rarity' ? rarity : rarity * Math.log(count / positives / (other / negatives));
  });
}

/** The raw score, as the shipped model computes it; for choosing settings without TensorFlow.js in the loop. */
export function scorer(head: TrainedHead): (hashes: Uint32Array) => number {
  const columnOf = columnsOf(head.hashes);
  return (hashes) => {
    const columns: number[] = [];
    for (const hash of hashes) {
      const column = columnOf.get(hash);
      if (column !== undefined) columns.push(column);
    }
    return head.views.reduce((raw, { contributions, squares }) => {
      let sum = 0;
      let square = 0;
      for (const column of columns) {
        sum += contributions[column] as number;
        square += squares[column] as number;
      }
      return raw + sum / Math.sqrt(Math.max(square, LEAST_SQUARE));
    }, head.bias);
  };
}
