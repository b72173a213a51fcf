import { defineConfig } from 'vitest/config';

/** The built extension in a real browser; one at a time, they share two cores with a browser each. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/e2e/*.e2e.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    pool: 'forks',
    // What each test saw is printed as it is, without a header for every line.
    disableConsoleIntercept: true,
  },
});
