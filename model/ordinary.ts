import { type Ad, BENIGN_SETS, readBenign, readEmscad, readPosters } from './data';

/**
 * Ordinary ads by what they are for. A net that holds out one writer learns from one half and is tried on the other;
 * the shipped one learns from both; `test` is seen by none. Near-copies stay together.
 */
export interface Ordinary {
  set: string;
  part: 'one' | 'two' | 'test';
  ad: Ad;
}

/** Stable share of a name, so that a part never depends on the order of a file. */
function bucketOf(name: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % buckets;
}

export function readOrdinary(): Ordinary[] {
  const parts = ['one', 'two', 'test'] as const;
  const emscad = readEmscad('train')
    .filter((ad) => !ad.fraudulent)
    .map((ad): Ordinary => ({ set: 'emscad', part: bucketOf(ad.group, 2) === 0 ? 'one' : 'two', ad }));
  const benign = BENIGN_SETS.flatMap((set) =>
    readBenign(set).map((ad): Ordinary => ({ set, part: parts[bucketOf(ad.group, 3)] ?? 'test', ad })),
  );
  const unseen = readEmscad('dev')
    .filter((ad) => !ad.fraudulent)
    .map((ad): Ordinary => ({ set: 'emscad-dev', part: 'test', ad }));
  const posters = readPosters().map(
    (ad): Ordinary => ({ set: 'ig-loker', part: parts[bucketOf(ad.group, 3)] ?? 'test', ad }),
  );
  return [...emscad, ...unseen, ...benign, ...posters];
}
