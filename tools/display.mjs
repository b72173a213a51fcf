/**
 * A screen that nobody sees, with keys and a mouse: only there do the browser's own shortcut, menu and permission
 * question work as for a person. Linux only; Xvfb and xdotool are installed where that needs no question.
 */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);
const NEEDED = { xvfb: '/usr/bin/Xvfb', xdotool: '/usr/bin/xdotool' };
const missing = () => Object.keys(NEEDED).filter((name) => !existsSync(NEEDED[name]));

/** True when a hidden screen can be opened; installs what is missing on Debian or Ubuntu as root. */
export function requireDisplay(say = console.error) {
  if (process.platform !== 'linux') return false;
  const absent = missing();
  if (absent.length === 0) return true;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  say(`Installing ${absent.join(' and ')} with apt-get …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...absent], options);
  return missing().length === 0;
}

/** Opens a hidden screen. `do` hands words to xdotool, as `do('key', 'alt+shift+s')`; `close` ends it. */
export async function openDisplay({ width = 1280, height = 900 } = {}) {
  if (!requireDisplay()) throw new Error('No hidden screen: install xvfb and xdotool.');
  const screen = spawn(NEEDED.xvfb, ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', (status) => reject(new Error(`Xvfb ended with ${status}`)));
    let said = '';
    screen.stdio[3].on('data', (bytes) => {
      said += bytes;
      if (said.includes('\n')) resolve(Number(said));
    });
  });
  const name = `:${number}`;
  const env = { ...process.env, DISPLAY: name };
  return {
    name,
    do: async (...words) => (await run(NEEDED.xdotool, words, { env })).stdout.trim(),
    close: () => screen.kill(),
  };
}
