import { type ChildProcess, spawn } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
// Beside node_modules, so that nothing of it is committed or left in the way.
const place = mkdtempSync(join(ROOT, 'node_modules/.farol-program-'));
/** One that is built already may be named, to save the time. */
const GIVEN = process.env.FAROL_PROGRAM;
export const PROGRAM = GIVEN ?? join(place, 'farol.mjs');
export const BUILT = place;

/** Builds the command line for itself, as `npm run build` does. */
export async function buildProgram(): Promise<void> {
  if (GIVEN !== undefined) return;
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.cli.config.ts'),
    logLevel: 'error',
    build: { outDir: place, emptyOutDir: true },
  });
}

export interface Ran {
  status: number | null;
  err: string;
}

export interface Running {
  child: ChildProcess;
  ended: Promise<Ran>;
}

interface Streams {
  /** Standard input comes from this file. */
  from?: string;
  /** Standard output goes into this file. */
  into?: string;
  env?: Record<string, string>;
}

export function start(args: readonly string[], { from, into, env }: Streams = {}): Running {
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: { ...process.env, ...env } });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.on('error', () => {});
  if (from === undefined) child.stdin.end();
  else createReadStream(from).pipe(child.stdin);
  const written =
    into === undefined
      ? Promise.resolve(child.stdout.resume())
      : new Promise((done) => child.stdout.pipe(createWriteStream(into)).on('close', () => done(undefined)));
  const ended = new Promise<Ran>((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => void written.then(() => done({ status, err })));
  });
  return { child, ended };
}

export const run = (args: readonly string[], streams?: Streams): Promise<Ran> => start(args, streams).ended;
