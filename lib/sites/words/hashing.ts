/** Lists that are looked up apart from each other, so that each stays small. */
export const SHELVES = ['words', 'spaceless', 'starts', 'ends', 'paths', 'hosts', 'hints'] as const;
export type Shelf = (typeof SHELVES)[number];

export const SEED = 0x811c9dc5;

/** One step of FNV-1a. */
export const stir = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** 20 bits of a running hash: one text in some hundreds is taken for a word it is not. */
export const settle = (hash: number): number => ((hash >>> 12) ^ hash) & 0xfffff;

export function hashOf(text: string): number {
  let hash = SEED;
  for (let at = 0; at < text.length; at += 1) hash = stir(hash, text.charCodeAt(at));
  return settle(hash);
}

/** The hash of a text read backwards, for endings. */
export function hashOfEnd(text: string): number {
  let hash = SEED;
  for (let at = text.length - 1; at >= 0; at -= 1) hash = stir(hash, text.charCodeAt(at));
  return settle(hash);
}

/** Scripts that do not put spaces between words. */
export const isSpaceless = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x0e00 && code <= 0x0eff) ||
  (code >= 0x1000 && code <= 0x109f) ||
  (code >= 0x1780 && code <= 0x17ff) ||
  (code >= 0xac00 && code <= 0xd7af);
