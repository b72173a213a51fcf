import type { Call } from './arguments';
import { type Engine, loadEngine } from './engine';
import { openInput, readAll } from './input';
import { lines } from './lines';
import type { Output } from './output';
import { LARGEST_PAGE, type Page, readPage, showExtraction, showScan } from './page';
import { openPool, serve } from './pool';
import { Progress } from './progress';
import { Unreadable } from './record';
import { run } from './run';
import { WrongCall } from './usage';
import { type Job, workFor } from './work';

/** Carries out a call that scores or extracts. Resolves to true when everything was read; throws WrongCall. */
export function execute(call: Call, output: Output): Promise<boolean> {
  if (call.command === 'worker') return queueWorker(call);
  return call.command === 'score' || call.batch !== undefined ? manyLines(call, output) : onePage(call, output);
}

/** The other side of `execute`, in each of its workers. */
export function executeInWorker(job: Job): void {
  serve(workFor(job, () => engineWithWarning(job)));
}

async function engineWithWarning(job: Pick<Job, 'rulesOnly' | 'warn'>): Promise<Engine> {
  const engine = await loadEngine(job.rulesOnly);
  if (engine.note && job.warn) process.stderr.write(`farol: ${engine.note}\n`);
  return engine;
}

/** One page given by name or on standard input, with its address in the call or in the page. */
async function onePage(call: Call, output: Output): Promise<boolean> {
  const bytes = await readAll(await openInput(call.file), LARGEST_PAGE);
  const page = readOrAskForUrl(bytes, call);
  const show = call.command === 'scan' ? showScan(await engineWithWarning({ ...call, warn: true })) : showExtraction;
  const { record } = await show(page);
  await output.write(`${JSON.stringify(record)}\n`);
  return true;
}

function readOrAskForUrl(bytes: Uint8Array, call: Call): Page {
  try {
    return readPage(bytes, call.file, call.url);
  } catch (error) {
    throw error instanceof Unreadable ? new WrongCall(`${error.message}: use --url`) : error;
  }
}

/** Takes batches from a queue; true when it was told to stop or the queue was done. */
async function queueWorker(call: Call): Promise<boolean> {
  const { workOn } = await import('./queue/worker');
  const job: Job = { command: 'score', rulesOnly: call.rulesOnly, warn: true };
  const pool = call.threads > 1 ? openPool(job, call.threads) : undefined;
  try {
    const work = pool?.work ?? (await workFor(job, () => engineWithWarning(job)));
    await workOn({ place: call.place, work, depth: pool ? call.threads * 2 : 1, drain: call.drain });
    return true;
  } finally {
    await pool?.close();
  }
}

async function manyLines(call: Call, output: Output): Promise<boolean> {
  const groups = lines(await openInput(call.batch ?? call.file));
  const { command, rulesOnly, batch } = call;
  const job: Job = { command, rulesOnly, batch, warn: true };
  const progress = new Progress();
  const pool = call.threads > 1 ? openPool(job, call.threads) : undefined;
  try {
    const work = pool?.work ?? (await workFor(job, () => engineWithWarning(job)));
    // Two groups a worker: one under way, one waiting.
    return await run(groups, work, pool ? call.threads * 2 : 1, output, progress);
  } finally {
    progress.end();
    await pool?.close();
  }
}
