/**
 * Platt's scaling: probability = sigmoid(slope * raw + offset), fitted by Newton's method on raw scores of ads the model
 * had not seen. Targets are pulled in a little, as Platt did, so that separable scores do not give certainty.
 */
export function fitPlatt(raw: readonly number[], positive: readonly boolean[]): { slope: number; offset: number } {
  const positives = positive.filter(Boolean).length;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (positive.length - positives + 2);
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 50; round++) {
    let [gradientSlope, gradientOffset, ss, so, oo] = [0, 0, 1e-9, 0, 1e-9];
    raw.forEach((score, at) => {
      const probability = 1 / (1 + Math.exp(-(slope * score + offset)));
      const error = probability - (positive[at] ? high : low);
      const weight = probability * (1 - probability);
      gradientSlope += error * score;
      gradientOffset += error;
      ss += weight * score * score;
      so += weight * score;
      oo += weight;
    });
    const determinant = ss * oo - so * so;
    const stepSlope = (oo * gradientSlope - so * gradientOffset) / determinant;
    const stepOffset = (ss * gradientOffset - so * gradientSlope) / determinant;
    slope -= stepSlope;
    offset -= stepOffset;
    if (Math.abs(stepSlope) + Math.abs(stepOffset) < 1e-9) break;
  }
  return { slope, offset };
}
