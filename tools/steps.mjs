/** Runs programs one after the other, with a word of progress, their output kept in out/logs and shown on failure. */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const LOGS = join(ROOT, 'out/logs');
const SHOWN = 60;

export class StepFailed extends Error {}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs `command` from the root. With `aloud` its output is also shown while it runs.
 * Returns what it printed; throws StepFailed with the end of it when it fails.
 */
export function step(name, command, args, { aloud = false, env = {} } = {}) {
  mkdirSync(LOGS, { recursive: true });
  const since = Date.now();
  const log = createWriteStream(join(LOGS, `${name}.log`));
  const live = process.stderr.isTTY && !aloud;
  const ticker = live ? setInterval(() => process.stderr.write(`\r${name} … ${seconds(since)}`), 500) : undefined;
  if (live) process.stderr.write(`${name} …`);
  else process.stderr.write(`${name} …\n`);
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, WXT_TELEMETRY_DISABLED: '1', ...env },
    });
    let output = '';
    const take = (text) => {
      output += text;
      log.write(text);
      if (aloud) process.stdout.write(text);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    const end = (error) => {
      clearInterval(ticker);
      log.end();
      const word = error ? 'failed' : 'done';
      process.stderr.write(
        live ? `\r${name}: ${word} in ${seconds(since)}\n` : `${name}: ${word} in ${seconds(since)}\n`,
      );
      if (!error) return done(output);
      if (!aloud) console.error(output.trimEnd().split('\n').slice(-SHOWN).join('\n'));
      failed(error);
    };
    child.on('error', (error) => end(new StepFailed(`${command} could not be started (${error.message})`)));
    child.on('close', (status) => {
      end(status === 0 ? undefined : new StepFailed(`${name} failed; all it said is in out/logs/${name}.log`));
    });
  });
}
