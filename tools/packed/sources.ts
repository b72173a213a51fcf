/** What the build runs: both in one graph, so that they share one alphabet. */

export * as scan from '../../lib/scan/rules';
export * as packing from '../../lib/signals/engine/packed';
