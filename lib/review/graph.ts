import type { SharedContact } from '../links/contacts';
import type { Quality } from '../links/quality';
import type { Finding } from '../types';
import type { Links } from './links';

/** Where the three columns of the drawing stand, and how far its lines are apart, in its own units. */
export const MIDDLE = 128;
export const RIGHT = 212;
export const ROW = 26;
const LEFT = 10;
const MOST_ADS = 14;

/** What is shared: a contact, or the text itself. */
export interface LinkNode {
  y: number;
  contact?: SharedContact;
}

export interface LinkGraph {
  height: number;
  nodes: LinkNode[];
  ads: { finding: Finding; y: number; crossing: boolean }[];
  edges: { from: [number, number]; to: [number, number]; quality: Quality; crossing: boolean }[];
  /** Ads that did not fit. */
  left: number;
}

interface Group {
  contact?: SharedContact;
  quality: Quality;
  findings: readonly Finding[];
  crossing: ReadonlySet<string>;
}

/** The links of one ad as places in three columns: the ad, what it shares, and 14 ads at most that share it. */
export function graphOf(links: Links): LinkGraph {
  const groups: Group[] = links.ties
    .filter(({ findings }) => findings.length > 0)
    .sort((a, b) => b.recruitToSale.size - a.recruitToSale.size)
    .map(({ contact, quality, findings, recruitToSale }) => ({ contact, quality, findings, crossing: recruitToSale }));
  if (links.copies.length > 0)
    groups.push({ quality: 'strong', findings: links.copies.map(({ finding }) => finding), crossing: new Set() });
  const all = new Map(groups.flatMap(({ findings }) => findings).map((finding) => [finding.key, finding]));
  const shown = [...all.values()].slice(0, MOST_ADS);
  const height = Math.max(shown.length, groups.length * 1.5, 3) * ROW;
  const crossing = new Set(groups.flatMap((group) => [...group.crossing]));
  const ads = shown.map((finding, i) => ({
    finding,
    y: ((i + 0.5) * height) / shown.length,
    crossing: crossing.has(finding.key),
  }));
  const places = new Map(ads.map(({ finding, y }) => [finding.key, y]));
  const nodes = groups.map(({ contact }, i) => ({ contact, y: ((i + 0.6) * height) / groups.length }));
  const edges = groups.flatMap(({ quality, findings, crossing: crosses }, i): LinkGraph['edges'] => {
    const y = nodes[i]?.y ?? 0;
    const out = findings.flatMap(({ key }) => {
      const place = places.get(key);
      return place === undefined ? [] : [{ key, place }];
    });
    if (out.length === 0) return [];
    return [
      { from: [LEFT, height / 2], to: [MIDDLE, y], quality, crossing: crosses.size > 0 },
      ...out.map(({ key, place }): LinkGraph['edges'][number] => ({
        from: [MIDDLE, y],
        to: [RIGHT, place],
        quality,
        crossing: crosses.has(key),
      })),
    ];
  });
  return { height, nodes, ads, edges, left: all.size - shown.length };
}
