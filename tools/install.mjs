/** Brings node_modules in line with the lock file; does nothing when it already is. Needs no dependency itself. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, step } from './steps.mjs';

const read = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/** npm leaves a copy of what it installed in node_modules; every package the lock demands must be there as locked. */
function upToDate() {
  if (!existsSync(join(ROOT, 'node_modules/.package-lock.json'))) return false;
  const installed = read('node_modules/.package-lock.json').packages;
  return Object.entries(read('package-lock.json').packages).every(
    ([path, wanted]) => path === '' || wanted.optional || wanted.link || installed[path]?.version === wanted.version,
  );
}

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 12)) return;
  throw new Error(`Node ${process.versions.node} is too old: install Node 20.12 or later.`);
}

export async function install() {
  requireNode();
  if (!upToDate()) await step('install', 'npm', ['ci', '--no-audit', '--no-fund']);
  // tsconfig.json extends a file that WXT writes.
  if (!existsSync(join(ROOT, '.wxt/tsconfig.json'))) await step('prepare', 'npx', ['wxt', 'prepare']);
}
