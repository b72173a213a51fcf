import { parseArgs } from 'node:util';
import { type Outgoing, outgoingOf } from './export/outgoing';
import { type Place, placeOf } from './queue/place';
import { WrongCall } from './usage';

const COMMANDS = ['score', 'extract', 'scan', 'verify', 'enqueue', 'worker', 'collect', 'export'] as const;
export type Command = (typeof COMMANDS)[number];

export interface Call {
  command: Command;
  /** `-` is standard input. */
  file: string;
  url?: string;
  /** A list of pages; `-` is standard input. */
  batch?: string;
  rulesOnly: boolean;
  threads: number;
  /** Of the commands that speak to a queue. */
  place: Place;
  /** A worker that ends when the queue is done. */
  drain: boolean;
  /** The queue is emptied once it is collected. */
  remove: boolean;
  /** Of `farol export`. */
  outgoing?: Outgoing;
}

const OPTIONS = {
  url: { type: 'string' },
  batch: { type: 'string' },
  'rules-only': { type: 'boolean' },
  threads: { type: 'string' },
  redis: { type: 'string' },
  queue: { type: 'string' },
  lease: { type: 'string' },
  drain: { type: 'boolean' },
  remove: { type: 'boolean' },
  format: { type: 'string' },
  out: { type: 'string' },
  ads: { type: 'string' },
  by: { type: 'string' },
  copy: { type: 'string' },
  key: { type: 'string' },
  confirm: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const ALLOWED: Record<Command, readonly string[]> = {
  score: ['rules-only', 'threads'],
  extract: ['url', 'batch', 'threads'],
  scan: ['url', 'batch', 'rules-only', 'threads'],
  verify: [],
  enqueue: ['redis', 'queue'],
  worker: ['redis', 'queue', 'lease', 'drain', 'rules-only', 'threads'],
  collect: ['redis', 'queue', 'remove'],
  export: ['format', 'out', 'ads', 'by', 'copy', 'key', 'confirm'],
};

/** Commands that read no file. */
const FILELESS: readonly Command[] = ['worker', 'collect'];

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new WrongCall(error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : String(error));
  }
}

function workers(text: string | undefined): number {
  if (text === undefined) return 1;
  const count = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > 64) throw new WrongCall(`--threads takes a number from 1 to 64, not '${text}'`);
  return count;
}

export function isHttp(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** What was asked for; `help` and `version` answer before anything else is looked at. Throws WrongCall. */
export function readArguments(argv: readonly string[]): Call | 'help' | 'version' {
  const { values, positionals } = parse(argv);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [word, file = '-', ...more] = positionals;
  if (word === undefined) throw new WrongCall('no command given');
  const command = COMMANDS.find((name) => name === word);
  if (!command) throw new WrongCall(`no such command: '${word}'`);
  for (const name of Object.keys(values)) {
    if (!ALLOWED[command].includes(name)) throw new WrongCall(`farol ${command} takes no --${name}`);
  }
  if (FILELESS.includes(command) && positionals.length > 1) throw new WrongCall(`farol ${command} takes no file`);
  if (more.length > 0)
    throw new WrongCall(`farol ${command} takes one file; more go through standard input or --batch`);
  if (values.url !== undefined && !isHttp(values.url)) {
    throw new WrongCall(`--url takes an absolute http or https address, not '${values.url}'`);
  }
  if (values.batch !== undefined && (values.url !== undefined || positionals.length > 1)) {
    throw new WrongCall('--batch brings its own files and addresses: give neither a file nor --url with it');
  }
  if (command === 'verify' && positionals.length < 2) throw new WrongCall('farol verify needs a bundle');
  return {
    command,
    file,
    url: values.url,
    batch: values.batch,
    rulesOnly: values['rules-only'] ?? false,
    threads: workers(values.threads),
    place: placeOf(values),
    drain: values.drain ?? false,
    remove: values.remove ?? false,
    outgoing: command === 'export' ? outgoingOf(values) : undefined,
  };
}
