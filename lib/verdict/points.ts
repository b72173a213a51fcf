import { FAMILIES } from '../taxonomy';
import type { Family, Level } from '../types';
import type { Hit } from './hits';

/** Section 11: ten synonyms of one idea are not ten facts. */
const FAMILY_CAP = 6;
/** Third-party control needs no entry: 3, its cap without means elsewhere, is all its two signals can reach. */
const CAPS: Readonly<Partial<Record<Family, number>>> = { 'obfuscation-and-contact': 1.5 };

/** Where the score of each level lies; a total moves it inside its band and never across. */
const BANDS: Readonly<Record<Level, readonly [from: number, to: number]>> = {
  none: [0, 0.19],
  'not-scored': [0, 0.19],
  watch: [0.2, 0.49],
  elevated: [0.5, 0.74],
  high: [0.75, 1],
};
/** Points at which a score stands in the middle of its band: the total H3 asks for. */
const HALF_WAY = 8;

const NO_POINTS = Object.fromEntries(FAMILIES.map((family) => [family, 0])) as Readonly<Record<Family, number>>;

/** Best + half the second + a quarter of each further, capped. `hits`: one a signal, strongest first. */
export function familyPoints(hits: readonly Hit[]): Record<Family, number> {
  const points = { ...NO_POINTS };
  const seen = { ...NO_POINTS };
  for (const { family, points: worth } of hits) {
    const rank = seen[family]++;
    points[family] += worth * (rank === 0 ? 1 : rank === 1 ? 0.5 : 0.25);
  }
  for (const family of FAMILIES) points[family] = Math.min(points[family], CAPS[family] ?? FAMILY_CAP);
  return points;
}

export function totalOf(hits: readonly Hit[]): number {
  const points = familyPoints(hits);
  return FAMILIES.reduce((sum, family) => sum + points[family], 0);
}

/** Each family as its share of the six points a family can have, 0 to 1, so that families compare. */
export function familyShares(hits: readonly Hit[]): Record<Family, number> {
  const points = familyPoints(hits);
  for (const family of FAMILIES) points[family] = rounded(points[family] / FAMILY_CAP);
  return points;
}

/** 0 to 1, for the order of the queue. Rises with the total, saturating, inside the level's own band. */
export function scoreOf(level: Level, total: number): number {
  const [from, to] = BANDS[level];
  return rounded(from + (to - from) * (total / (total + HALF_WAY)));
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
