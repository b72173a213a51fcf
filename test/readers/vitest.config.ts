import { defineConfig } from 'vitest/config';

/** Other people's programs read our files: slower than the quick suite, and some have to be installed. */
export default defineConfig({
  test: {
    include: ['test/readers/**/*.reader.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    pool: 'forks',
    // One at a time: some of them measure.
    maxWorkers: 1,
    fileParallelism: false,
  },
});
