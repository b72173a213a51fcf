import type { Bag, Head, Scope } from './artifact';
import type { TrainedHead } from './bayes-svm';
import type { FeatureSpec } from './features';
import { Vocabulary } from './vocabulary';

/** Lays trained heads side by side in one table; an n-gram that a head does not know adds nothing to it. */
export function bagOf(
  heads: readonly { head: Head; trained: TrainedHead }[],
  scope: Scope,
  features: FeatureSpec,
): Bag {
  const hashes = Uint32Array.from(new Set(heads.flatMap(({ trained }) => [...trained.hashes]))).sort();
  const vocabulary = new Vocabulary(hashes);
  const views = heads[0]?.trained.views.length ?? 1;
  const columns = heads.length * views * 2;
  const table = new Float32Array((hashes.length + 1) * columns);
  for (const [at, { trained }] of heads.entries())
    for (const [view, { contributions, squares }] of trained.views.entries())
      for (const [index, hash] of trained.hashes.entries()) {
        const cell = vocabulary.rowOf(hash) * columns + (at * views + view) * 2;
        table[cell] = contributions[index] as number;
        table[cell + 1] = squares[index] as number;
      }
  return { scope, features, views, heads: heads.map(({ head }) => head), vocabulary, table };
}
