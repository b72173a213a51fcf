/**
 * Platt's scaling: probability = sigmoid(slope * raw + offset), fitted by Newton's method on raw scores of ads the model
 * had not seen. Targets are pulled in a little, as Platt did, so that separable scores do not give certainty.
 */
export function fitPlatt(raw: readonly number[], positive: readonly boolean[]): { slope: number; offset: number } {
  const positives = positive.filter(Boolean).length;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (positive.length - positives + 2);
  const targets = positive.map((is) => (is ? high : low));
  let slope = 0;
  let offset = Math.log((positives + 1) / (positive.length - positives + 1));
  let loss = lossOf(raw, targets, slope, offset);
  for (let round = 0; round < 100; round++) {
    const step = newton(raw, targets, slope, offset);
    let size = 1;
    let next = loss;
    // Newton's step overshoots where scores are spread wide: halve it until it helps.
    for (; size > 1e-6; size /= 2) {
      next = lossOf(raw, targets, slope - size * step.slope, offset - size * step.offset);
      if (next < loss) break;
    }
    if (!(next < loss)) break;
    slope -= size * step.slope;
    offset -= size * step.offset;
    if (loss - next < 1e-9 * loss) break;
    loss = next;
  }
  return { slope, offset };
}

/** Cross-entropy, in the form that does not overflow. */
function lossOf(raw: readonly number[], targets: readonly number[], slope: number, offset: number): number {
  return raw.reduce((sum, score, at) => {
    const logit = slope * score + offset;
    return sum + Math.log1p(Math.exp(-Math.abs(logit))) + Math.max(logit, 0) - logit * (targets[at] as number);
  }, 0);
}

function newton(
  raw: readonly number[],
  targets: readonly number[],
  slope: number,
  offset: number,
): { slope: number; offset: number } {
  let [gradientSlope, gradientOffset, ss, so, oo] = [0, 0, 1e-9, 0, 1e-9];
  raw.forEach((score, at) => {
    const probability = 1 / (1 + Math.exp(-(slope * score + offset)));
    const error = probability - (targets[at] as number);
    const weight = probability * (1 - probability);
    gradientSlope += error * score;
    gradientOffset += error;
    ss += weight * score * score;
    so += weight * score;
    oo += weight;
  });
  const determinant = ss * oo - so * so;
  return {
    slope: (oo * gradientSlope - so * gradientOffset) / determinant,
    offset: (ss * gradientOffset - so * gradientSlope) / determinant,
  };
}
