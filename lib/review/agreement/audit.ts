import { digest } from '../../evidence/digest';
import { clopperPearson, type Estimate } from './interval';

/**
 * Whether an ad that was not flagged is drawn for review: by its key and a secret of this device, so that the same ad
 * is drawn or not drawn every time it is seen, and nobody who writes ads can tell which. `rate` is from 0 to 1.
 */
export function isDrawn(key: string, secret: string, rate: number): boolean {
  return Number.parseInt(digest(`farol-audit\n${secret}\n${key}`).slice(0, 13), 16) / 2 ** 52 < rate;
}

/** A drawn ad that was decided: the chance it had to be drawn, and whether a person kept it. */
export interface Drawn {
  rate: number;
  kept: boolean;
}

export interface Missed {
  decided: number;
  kept: number;
  /** Ads that were not flagged and that the drawn and decided ones stand for. */
  standFor: number;
  /** Of the ads that were not flagged, how many people would have kept. */
  among: Estimate;
  /** Of all ads people would have kept, how many were not flagged. Absent without decisions on flagged ads. */
  ofAll?: Estimate;
}

/** Flagged ads in all, and what was decided of them. */
export interface Caught {
  flagged: number;
  kept: number;
  dismissed: number;
}

/**
 * What the drawn ads imply for all that were not flagged. Ads drawn at different rates are weighted by what they stand
 * for, and the exact interval is taken at the size an even draw of that worth would have (Kish 1965; Korn and Graubard
 * 1998). `ofAll` puts two 97.5 % intervals together, so that it covers in at least 95 % however they are related.
 */
export function missed(drawn: readonly Drawn[], caught?: Caught): Missed | undefined {
  const usable = drawn.filter(({ rate }) => rate > 0 && rate <= 1);
  if (usable.length === 0) return undefined;
  let [weights, squares, keptWeight, kept] = [0, 0, 0, 0];
  for (const one of usable) {
    const weight = 1 / one.rate;
    weights += weight;
    squares += weight ** 2;
    if (!one.kept) continue;
    keptWeight += weight;
    kept++;
  }
  const share = keptWeight / weights;
  const size = weights ** 2 / squares;
  const among = clopperPearson(share * size, size);
  const result: Missed = { decided: usable.length, kept, standFor: weights, among };
  const decided = caught ? caught.kept + caught.dismissed : 0;
  if (!caught || decided === 0) return result;
  const wide = clopperPearson(share * size, size, 0.975);
  const upheld = clopperPearson(caught.kept, decided, 0.975);
  const of = (miss: number, keep: number): number => {
    const [lost, found] = [miss * weights, keep * caught.flagged];
    return lost + found > 0 ? lost / (lost + found) : 0;
  };
  return {
    ...result,
    ofAll: { value: of(share, upheld.value), low: of(wide.low, upheld.high), high: of(wide.high, upheld.low) },
  };
}
