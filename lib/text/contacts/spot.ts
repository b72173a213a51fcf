import type { ContactType } from '../../types';

/** A contact in folded places, before its offsets are turned back into the original's. */
export interface Spot {
  from: number;
  to: number;
  type: ContactType;
  value: string;
  disguised: boolean;
}

/** How many contacts of one kind are taken from one text. */
export const MOST_SPOTS = 200;

/** Without overlaps: the earlier in the list wins. In order of place. */
export function withoutOverlaps(spots: readonly Spot[]): Spot[] {
  const kept: Spot[] = [];
  const taken = new Uint8Array(Math.max(0, ...spots.map((spot) => spot.to)));
  for (const spot of spots) {
    if (taken.subarray(spot.from, spot.to).includes(1)) continue;
    taken.fill(1, spot.from, spot.to);
    kept.push(spot);
  }
  return kept.sort((a, b) => a.from - b.from);
}
