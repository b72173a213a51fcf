/**
 * Everything that says whether Farol works: `npm test`, or some stages of it: `npm test -- unit e2e`.
 * Stops at the first stage that fails. The last line is `N passed, N failed`.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { requireBrowser } from './browser.mjs';
import { requireDisplay } from './display.mjs';
import { install } from './install.mjs';
import { ROOT, step } from './steps.mjs';

const npx = (name, ...args) => step(name, 'npx', ['--no-install', ...args]);

const FIREFOX = '.output/firefox-mv3';

/** A Vitest run; its own report says how many tests passed. */
async function vitest(name, ...args) {
  const report = join(ROOT, `out/logs/${name}.json`);
  rmSync(report, { force: true });
  let failure;
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    await step(name, 'npx', ['--no-install', 'vitest', 'run', ...args, ...reporters], { aloud: true });
  } catch (error) {
    failure = error;
  }
  if (!existsSync(report)) throw failure ?? new Error(`${name} left no report`);
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
  } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that does not even load fails the run without a failed test.
  return { passed, failed: failure ? Math.max(1, failed) : failed, skipped, failure };
}

const STAGES = {
  async types() {
    await npx('types', 'tsc', '--noEmit', '--project', '.');
    await npx('types-lib', 'tsc', '--noEmit', '--project', 'lib');
    await npx('types-sites', 'tsc', '--noEmit', '--project', 'lib/sites');
    await npx('types-svelte', 'svelte-check', '--tsconfig', './tsconfig.json', '--threshold', 'warning');
  },
  async style() {
    await npx('style', 'biome', 'check', '--error-on-warnings', '.');
  },
  async build() {
    await npx('build-chrome', 'wxt', 'build');
    await npx('build-firefox', 'wxt', 'build', '--browser', 'firefox');
    await npx('build-cli', 'vite', 'build', '--config', 'vite.cli.config.ts');
  },
  unit: () => vitest('unit'),
  async addon() {
    if (!existsSync(join(ROOT, FIREFOX, 'manifest.json')))
      throw new Error(`There is no ${FIREFOX}: run the stage build.`);
    await npx('addon', 'web-ext', 'lint', '--self-hosted', '--warnings-as-errors', '--source-dir', FIREFOX);
  },
  async e2e() {
    requireBrowser();
    requireDisplay();
    return vitest('e2e', '--config', 'test/e2e/vitest.config.ts');
  },
};

/** Runs a stage and says how it went; a stage that counts no tests is itself one check. */
async function attempt(name) {
  const since = Date.now();
  let counts;
  try {
    counts = (await STAGES[name]()) ?? { passed: 1, failed: 0, skipped: 0 };
  } catch (failure) {
    counts = { passed: 0, failed: 1, skipped: 0, failure };
  }
  return { name, seconds: (Date.now() - since) / 1000, ...counts };
}

function table(rows) {
  const print = (cells) =>
    console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(8) : cell.padStart(9))).join(''));
  console.log();
  print(['stage', 'seconds', 'passed', 'failed', 'skipped']);
  for (const row of rows)
    print([row.name, row.seconds.toFixed(1), ...[row.passed, row.failed, row.skipped].map(String)]);
  const sum = (what) => rows.reduce((total, row) => total + row[what], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}

async function main(asked) {
  const unknown = asked.find((name) => !(name in STAGES));
  if (unknown) throw new Error(`There is no stage '${unknown}'. Stages: ${Object.keys(STAGES).join(', ')}.`);
  await install();
  const rows = [];
  for (const name of asked.length > 0 ? asked : Object.keys(STAGES)) {
    const row = await attempt(name);
    rows.push(row);
    if (row.failed > 0) {
      console.error(`\n${name}: ${row.failure?.message ?? `${row.failed} failed`}`);
      process.exitCode = 1;
      break;
    }
  }
  table(rows);
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
