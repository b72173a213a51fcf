import { isMainThread, workerData } from 'node:worker_threads';
import { version } from '../package.json';
import { type Call, readArguments } from './cli/arguments';
import { Output, ReaderGone } from './cli/output';
import { USAGE, WrongCall } from './cli/usage';
import type { Job } from './cli/work';

const DONE = 0;
const SOME_UNREAD = 1;
const WRONG_CALL = 2;
const BROKE_OFF = 3;

/** Rules, language tables and model are loaded only by a call that needs them. */
const engineRoom = () => import('./cli/execute');

async function main(argv: readonly string[]): Promise<number> {
  const output = new Output(process.stdout);
  try {
    const call = readArguments(argv);
    if (call === 'help') await output.write(USAGE);
    else if (call === 'version') await output.write(`farol ${version}\n`);
    else if (call.command === 'verify') return await verifyFile(call.file, output);
    else if (call.outgoing)
      return (await (await import('./cli/export/export')).exportFile(call.file, call.outgoing)) ? DONE : SOME_UNREAD;
    else if (call.command === 'enqueue') await enqueueFile(call);
    else if (call.command === 'collect') return (await collectQueue(call, output)) ? DONE : SOME_UNREAD;
    else return (await (await engineRoom()).execute(call, output)) ? DONE : SOME_UNREAD;
    return DONE;
  } catch (error) {
    if (error instanceof ReaderGone) return DONE;
    if (error instanceof WrongCall) {
      process.stderr.write(`farol: ${error.message}\n\n${USAGE}`);
      return WRONG_CALL;
    }
    process.stderr.write(`farol: ${error instanceof Error ? error.message : String(error)}\n`);
    return BROKE_OFF;
  }
}

async function verifyFile(file: string, output: Output): Promise<number> {
  const { verify } = await import('./cli/verify');
  return verify(file, (text) => output.write(text));
}

async function enqueueFile({ file, place }: Call): Promise<void> {
  const [{ enqueue }, { openInput }, { lines }] = await Promise.all([
    import('./cli/queue/enqueue'),
    import('./cli/input'),
    import('./cli/lines'),
  ]);
  await enqueue(lines(await openInput(file)), place);
}

async function collectQueue({ place, remove }: Call, output: Output): Promise<boolean> {
  const { collect } = await import('./cli/queue/collect');
  return collect(place, output, remove);
}

if (isMainThread) {
  process.exitCode = await main(process.argv.slice(2));
  // A standard input that nobody reads to its end would keep the process waiting.
  process.stdin.destroy();
} else {
  (await engineRoom()).executeInWorker(workerData as Job);
}
