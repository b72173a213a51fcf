/**
 * Other people's programs read our exports: `npm run test:readers`, or some of them: `npm run test:readers -- duckdb`.
 * Needs LibreOffice (Debian: libreoffice-calc); the rest comes with npm. The last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { ROOT, step } from './steps.mjs';

const REPORT = join(ROOT, 'out/logs/readers.json');

async function main(asked) {
  await install();
  if (spawnSync('soffice', ['--version']).status !== 0)
    throw new Error('LibreOffice is not here. On Debian: apt-get install libreoffice-calc');
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const args = ['--no-install', 'vitest', 'run', '--config', 'test/readers/vitest.config.ts', ...asked, ...reporters];
  const failure = await step('readers', 'npx', args, { aloud: true }).then(
    () => undefined,
    (error) => error,
  );
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(REPORT, 'utf8'));
  // A file that does not even load fails the run without a failed test.
  console.log(`\n${passed} passed, ${failure ? Math.max(1, failed) : failed} failed`);
  if (failure) throw failure;
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
