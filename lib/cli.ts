import { isMainThread, workerData } from 'node:worker_threads';
import { version } from '../package.json';
import { type Call, readArguments } from './cli/arguments';
import { type Engine, loadEngine } from './cli/engine';
import { openInput, readAll } from './cli/input';
import { lines } from './cli/lines';
import { Output, ReaderGone } from './cli/output';
import { LARGEST_PAGE, readPage, showExtraction, showScan } from './cli/page';
import { openPool, serve } from './cli/pool';
import { Progress } from './cli/progress';
import { Unreadable } from './cli/record';
import { run } from './cli/run';
import { USAGE, WrongCall } from './cli/usage';
import { type Job, workFor } from './cli/work';

const DONE = 0;
const SOME_UNREAD = 1;
const WRONG_CALL = 2;

async function engineWithWarning(job: Job): Promise<Engine> {
  const engine = await loadEngine(job.rulesOnly);
  if (engine.note && job.warn) process.stderr.write(`farol: ${engine.note}\n`);
  return engine;
}

/** One page given by name or on standard input, with its address in the call or in the page. */
async function onePage(call: Call, output: Output): Promise<number> {
  const bytes = await readAll(await openInput(call.file), LARGEST_PAGE);
  let page: ReturnType<typeof readPage>;
  try {
    page = readPage(bytes, call.file, call.url);
  } catch (error) {
    if (error instanceof Unreadable) throw new WrongCall(`${error.message}: use --url`);
    throw error;
  }
  const show = call.command === 'scan' ? showScan(await engineWithWarning({ ...call, warn: true })) : showExtraction;
  const { record } = await show(page);
  await output.write(`${JSON.stringify(record)}\n`);
  return DONE;
}

async function manyLines(call: Call, output: Output): Promise<number> {
  const groups = lines(await openInput(call.batch ?? call.file));
  const { command, rulesOnly, batch } = call;
  const job: Job = { command, rulesOnly, batch, warn: true };
  const progress = new Progress();
  const pool = call.threads > 1 ? openPool(job, call.threads) : undefined;
  try {
    const work = pool?.work ?? (await workFor(job, () => engineWithWarning(job)));
    // Two groups a worker: one under way, one waiting.
    const allRead = await run(groups, work, pool ? call.threads * 2 : 1, output, progress);
    return allRead ? DONE : SOME_UNREAD;
  } finally {
    progress.end();
    await pool?.close();
  }
}

async function main(argv: readonly string[]): Promise<number> {
  const output = new Output(process.stdout);
  try {
    const call = readArguments(argv);
    if (call === 'help') await output.write(USAGE);
    else if (call === 'version') await output.write(`farol ${version}\n`);
    else if (call.command === 'verify') return notYet();
    else if (call.command !== 'score' && call.batch === undefined) return await onePage(call, output);
    else return await manyLines(call, output);
    return DONE;
  } catch (error) {
    if (error instanceof ReaderGone) return DONE;
    if (error instanceof WrongCall) {
      process.stderr.write(`farol: ${error.message}\n\n${USAGE}`);
      return WRONG_CALL;
    }
    process.stderr.write(`farol: ${error instanceof Error ? error.message : String(error)}\n`);
    return SOME_UNREAD;
  }
}

function notYet(): number {
  process.stderr.write('farol: verify is not available yet\n');
  return WRONG_CALL;
}

if (isMainThread) {
  process.exitCode = await main(process.argv.slice(2));
  // A standard input that nobody reads to its end would keep the process waiting.
  process.stdin.destroy();
} else {
  const job = workerData as Job;
  serve(workFor(job, () => engineWithWarning(job)));
}
