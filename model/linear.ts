import { randomFrom, shuffle } from './random';

/** Sparse rows: the columns that are set, and one value for each column times one length for each row. */
export interface Design {
  rows: readonly Int32Array[];
  /** 1 / length of each row, so that every row is a vector of length one. */
  inverseLengths: Float64Array;
  columnValues: Float64Array;
}

export interface LinearFit {
  weights: Float64Array;
  bias: number;
}

/**
 * Linear support vector machine with squared hinge loss by dual coordinate descent (Hsieh et al., ICML 2008), the bias
 * as one more column. `costs[i]` is what a mistake on row i costs. Same seed, same result.
 */
export function fitSvm(design: Design, positive: readonly boolean[], costs: Float64Array, seed: number): LinearFit {
  const { rows, inverseLengths, columnValues } = design;
  const weights = new Float64Array(columnValues.length);
  let bias = 0;
  const alphas = new Float64Array(rows.length);
  const squares = rows.map((row, at) => {
    let sum = 0;
    for (const column of row) sum += (columnValues[column] ?? 0) ** 2;
    return sum * (inverseLengths[at] ?? 0) ** 2 + 1;
  });
  const random = randomFrom(seed);
  const order = rows.map((_, at) => at);
  for (let round = 0; round < 60; round++) {
    let largest = 0;
    for (const at of shuffle(order, random)) {
      const row = rows[at] as Int32Array;
      const sign = positive[at] ? 1 : -1;
      const ridge = 0.5 / (costs[at] as number);
      const alpha = alphas[at] as number;
      const gradient = sign * margin(row, at) - 1 + ridge * alpha;
      const next = Math.max(0, alpha - gradient / ((squares[at] as number) + ridge));
      if (next === alpha) continue;
      largest = Math.max(largest, Math.abs(next - alpha));
      alphas[at] = next;
      const step = (next - alpha) * sign;
      bias += step;
      const scaled = step * (inverseLengths[at] as number);
      for (const column of row)
        weights[column] = (weights[column] as number) + scaled * (columnValues[column] as number);
    }
    if (largest < 1e-4) break;
  }
  return { weights, bias };

  function margin(row: Int32Array, at: number): number {
    let sum = 0;
    for (const column of row) sum += (weights[column] as number) * (columnValues[column] as number);
    return sum * (inverseLengths[at] as number) + bias;
  }
}
