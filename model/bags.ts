import type { Bag, Head, Scope } from './artifact';
import type { TrainedHead } from './bayes-svm';
import type { FeatureSpec } from './features';
import { Vocabulary } from './vocabulary';

/** A bag of one head. N-grams are kept by how much they can move a score, up to `maxRows`, so that the file stays small. */
export function bagOf(head: Head, trained: TrainedHead, scope: Scope, features: FeatureSpec, maxRows: number): Bag {
  const columns = [...trained.hashes.keys()];
  const reach = trained.contributions.map(Math.abs);
  const kept = columns
    .sort((a, b) => (reach[b] as number) - (reach[a] as number))
    .slice(0, maxRows)
    .sort((a, b) => a - b);
  const table = new Float32Array((kept.length + 1) * 2);
  kept.forEach((column, at) => {
    table[(at + 1) * 2] = trained.contributions[column] as number;
    table[(at + 1) * 2 + 1] = trained.squares[column] as number;
  });
  return {
    scope,
    features,
    heads: [head],
    vocabulary: new Vocabulary(Uint32Array.from(kept, (column) => trained.hashes[column] as number)),
    table,
  };
}
