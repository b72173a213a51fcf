import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL } from '../demo/ads.mjs';
import { board } from '../demo/board.mjs';
import { bundle } from './evidence/bundle';

const ROOT = resolve(import.meta.dirname, '..');
const place = mkdtempSync(join(tmpdir(), 'farol-cli-'));
const program = join(place, 'dist', 'farol.mjs');

beforeAll(async () => {
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.cli.config.ts'),
    logLevel: 'warn',
    build: { outDir: join(place, 'dist'), emptyOutDir: true },
  });
}, 120_000);

afterAll(() => rmSync(place, { recursive: true, force: true }));

interface Ran {
  status: number | null;
  out: string;
  err: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a program printed is what the test is about to find out
  records: any[];
}

type Input = string | Buffer | Iterable<string | Buffer> | AsyncIterable<string | Buffer>;

/** Runs the built program as a user would, in a folder without node_modules. */
function farol(args: string[], input: Input = ''): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: place });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', failed);
    child.on('close', (status) => {
      const lines = out.split('\n').filter((line) => line.startsWith('{'));
      done({ status, out, err, records: lines.map((line) => JSON.parse(line)) });
    });
    child.stdin.on('error', () => {});
    const parts = typeof input === 'string' || Buffer.isBuffer(input) ? [input] : input;
    void (async () => {
      for await (const part of parts)
        if (!child.stdin.write(part)) await new Promise((r) => child.stdin.once('drain', r));
      child.stdin.end();
    })();
  });
}

const put = (name: string, content: string | Buffer) => {
  writeFileSync(join(place, name), content);
  return name;
};

const jsonl = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

const FEE =
  'A registration fee of £350 must be paid in cash before your first shift. We keep your passport until the contract ends.';
const HONEST =
  'Shape rolls, pack orders and serve at the counter. Five mornings a week, paid breaks, written contract.';

describe('farol score', () => {
  it('gives one record of the contract for one record', async () => {
    const { status, records } = await farol(['score', '--rules-only'], jsonl({ id: 'a1', title: 'Packer', text: FEE }));
    expect(status).toBe(0);
    expect(records).toHaveLength(1);
    const [record] = records;
    expect(Object.keys(record)).toEqual(
      expect.arrayContaining([
        ...['id', 'kind', 'lang', 'coverage', 'level', 'flagged', 'score', 'families', 'evidence', 'tags', 'palermo'],
        ...['stages', 'contacts', 'fees', 'engine'],
      ]),
    );
    expect(record).toMatchObject({ id: 'a1', kind: 'job', lang: 'en', coverage: 'full', flagged: true });
    expect(Object.keys(record.families)).toHaveLength(8);
    expect(record.evidence.length).toBeGreaterThan(0);
    for (const one of record.evidence) expect(FEE.slice(one.start, one.end)).toBe(one.quote);
    expect(typeof record.engine.rules).toBe('string');
  });

  it('counts spans in UTF-16 code units of the field as given', async () => {
    const text = `🙂🙂 ${FEE}`;
    const { records } = await farol(['score', '--rules-only'], jsonl({ id: 1, text }));
    for (const one of records[0].evidence) expect(text.slice(one.start, one.end)).toBe(one.quote);
    expect(records[0].evidence[0].start).toBeGreaterThanOrEqual(5);
  });

  it('echoes ids: numbers stay numbers, none becomes the line number', async () => {
    const input = jsonl({ id: 7, text: 'a' }, { id: '7', text: 'a' }, { text: 'a' }, { id: null, text: 'a' });
    const { records } = await farol(['score', '--rules-only'], input);
    expect(records.map((record) => record.id)).toEqual([7, '7', '3', '4']);
  });

  it('puts an error in the place of a line that cannot be read, and goes on', async () => {
    const lines = ['{"text":"a"}', 'nope', '{"text":5}', '{"id":1}', '[]', 'null', '{"text":"b","x":{"y":[]}}'];
    const { status, records } = await farol(['score', '--rules-only'], `${lines.join('\n')}\n`);
    expect(status).toBe(1);
    expect(records.map((record) => record.error ?? 'read')).toEqual([
      ...['read', 'not valid JSON', '"text" is not a string', '"text" is missing', 'not a JSON object'],
      ...['not a JSON object', 'read'],
    ]);
    expect(records[1]).toEqual({ line: 2, error: 'not valid JSON' });
  });

  it('reads CRLF, a byte order mark, blank lines and a last line without an end', async () => {
    const input = '\uFEFF{"id":"a","text":"x"}\r\n\r\n   \n{"text":"y"}\r\n{"id":"z","text":"z"}';
    const { status, records } = await farol(['score', '--rules-only', '-'], input);
    expect(status).toBe(0);
    expect(records.map((record) => record.id)).toEqual(['a', '4', 'z']);
  });

  it('survives binary garbage', async () => {
    const garbage = Buffer.from(Array.from({ length: 50_000 }, (_, index) => (index * 7919 + (index >> 3)) % 256));
    const { status, records } = await farol(
      ['score', '--rules-only'],
      [Buffer.from(jsonl({ id: 'first', text: 'x' })), garbage, '\n', jsonl({ id: 'last', text: 'x' })],
    );
    expect(status).toBe(1);
    expect(records.at(0).id).toBe('first');
    expect(records.at(-1).id).toBe('last');
    for (const record of records.slice(1, -1)) expect(Object.keys(record)).toEqual(['line', 'error']);
  });

  it('passes over a line of 100 MB without holding it', async () => {
    function* long() {
      yield jsonl({ id: 'before', text: 'x' });
      const piece = Buffer.alloc(1_000_000, 'x');
      for (let count = 0; count < 100; count += 1) yield piece;
      yield '\n';
      yield jsonl({ id: 'after', text: 'x' });
    }
    const { status, records } = await farol(['score', '--rules-only'], long());
    expect(status).toBe(1);
    expect(records.map((record) => record.id ?? record.error)).toEqual(['before', 'longer than 16 MiB', 'after']);
  });

  it('answers a slow writer at once', async () => {
    const child = spawn(process.execPath, [program, 'score', '--rules-only'], { cwd: place });
    child.stdin.write(jsonl({ id: 'one', text: HONEST }));
    // The input is still open: an answer that waited for its end would never come.
    const first = await new Promise<string>((resolve) => child.stdout.once('data', (bytes) => resolve(String(bytes))));
    expect(JSON.parse(first).id).toBe('one');
    child.stdin.end();
    await new Promise((resolve) => child.once('close', resolve));
  });

  it('gives the same output, in the same order, with workers', async () => {
    const file = put(
      'many.jsonl',
      jsonl(...Array.from({ length: 300 }, (_, index) => ({ id: index, text: index % 3 ? HONEST : FEE }))),
    );
    const alone = await farol(['score', '--rules-only', file]);
    const together = await farol(['score', '--rules-only', '--threads', '3', file]);
    expect(alone.records).toHaveLength(300);
    expect(together.out).toBe(alone.out);
    expect(together.status).toBe(0);
  });

  it('is silent when its reader leaves', async () => {
    const file = put('long.jsonl', jsonl(...Array.from({ length: 5_000 }, (_, id) => ({ id, text: HONEST }))));
    const child = spawn(process.execPath, [program, 'score', '--rules-only', file], { cwd: place });
    let err = '';
    child.stderr.on('data', (text) => {
      err += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect(err).toBe('');
    expect(status).toBe(0);
  });

  it('waits for a slow reader without piling up, and says nothing about it', async () => {
    const file = put('more.jsonl', jsonl(...Array.from({ length: 3_000 }, (_, id) => ({ id, text: HONEST }))));
    const child = spawn(process.execPath, ['--max-old-space-size=120', program, 'score', '--rules-only', file], {
      cwd: place,
    });
    let err = '';
    let count = 0;
    child.stderr.on('data', (text) => {
      err += text;
    });
    for await (const bytes of child.stdout) {
      count += String(bytes).split('\n').length - 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(count).toBe(3_000);
    expect(err).toBe('');
  });

  it('shows no progress where there is no terminal', async () => {
    const { err } = await farol(['score', '--rules-only'], jsonl({ text: HONEST }));
    expect(err).toBe('');
  });
});

describe('farol extract and scan', () => {
  const pages = board('https://board.example');
  const page = (path: string) => pages.get(path) ?? '';

  it('reads the cards of a results page', async () => {
    const file = put('jobs.html', page('/jobs/'));
    const { status, records } = await farol(['extract', file, '--url', 'https://board.example/jobs/']);
    expect(status).toBe(0);
    expect(records[0]).toMatchObject({ file, url: 'https://board.example/jobs/', page: 'results', unreadable: 0 });
    expect(records[0].listings).toHaveLength(30);
    expect(records[0].listings[1]).toMatchObject({
      title: 'Warehouse packers wanted, start this week',
      url: 'https://board.example/ad/warehouse-packers-fee/',
    });
    expect(records[0].listings[1].text).toContain('registration fee of £350');
  });

  it('finds no ad on a page that has none', async () => {
    const { records } = await farol(['extract', '--url', 'https://board.example/about/'], page('/about/'));
    expect(records[0]).toMatchObject({ file: '-', page: 'none', listings: [] });
  });

  it('takes the address from the page where there is one, and asks for it otherwise', async () => {
    const saved = `<link rel="canonical" href="https://board.example/ad/gardener/">${page('/ad/gardener/')}`;
    const { status, records } = await farol(['extract', put('saved.html', saved)]);
    expect(status).toBe(0);
    expect(records[0].url).toBe('https://board.example/ad/gardener/');
    const without = await farol(['extract', put('bare.html', '<p>Hello</p>')]);
    expect(without.status).toBe(2);
    expect(without.err).toMatch(/^farol: .*--url.*\n\nusage:/);
  });

  it('reads a page that is not UTF-8', async () => {
    const html =
      '<meta charset="iso-8859-1"><title>Caf\xe9</title><article><h1>Caf\xe9 attendant</h1><p>Serve caf\xe9.</p></article>';
    const file = put('latin.html', Buffer.from(html, 'latin1'));
    const { status, out } = await farol(['extract', file, '--url', 'https://board.example/cafe']);
    expect(status).toBe(0);
    expect(out).not.toContain('\uFFFD');
  });

  it('extracts many by a list, with an error in the place of what cannot be read', async () => {
    put('about.html', page('/about/'));
    put('gardener.html', page('/ad/gardener/'));
    const list = put(
      'list.jsonl',
      jsonl(
        { file: 'gardener.html', url: 'https://board.example/ad/gardener/' },
        { file: 'missing.html', url: 'https://board.example/' },
        { file: 'about.html' },
        { file: 'about.html', url: 'https://board.example/about/' },
      ),
    );
    const { status, records } = await farol(['extract', '--batch', list]);
    expect(status).toBe(1);
    expect(records.map((record) => record.page ?? record.error)).toEqual([
      ...['detail', 'no such file', 'no url given, and the page carries no address of its own', 'none'],
    ]);
    expect(records[1].line).toBe(2);
  });

  it('scans a page: each ad with its verdict', async () => {
    const { status, records } = await farol([
      'scan',
      '--rules-only',
      put('jobs.html', page('/jobs/')),
      '--url',
      'https://board.example/jobs/',
    ]);
    expect(status).toBe(0);
    // biome-ignore lint/suspicious/noExplicitAny: read from the program's output
    const listings: any[] = records[0].listings;
    const english = ALL.filter((ad) => ad.lang === 'en' && listings.some((one) => one.title === ad.title));
    for (const ad of english) {
      const { verdict } = listings.find((one) => one.title === ad.title);
      expect([ad.title, verdict.flagged]).toEqual([ad.title, ad.shows !== undefined]);
    }
  });
});

describe('a wrong call', () => {
  it.each([
    [[], 'no command given'],
    [['frobnicate'], "no such command: 'frobnicate'"],
    [['score', '--threads', '0'], "--threads takes a number from 1 to 64, not '0'"],
    [['score', '--threads', 'many'], "--threads takes a number from 1 to 64, not 'many'"],
    [['score', '--url', 'https://board.example'], 'farol score takes no --url'],
    [['score', '--colour'], "Unknown option '--colour'"],
    [['score', 'a', 'b'], 'farol score takes one file; more go through standard input or --batch'],
    [['score', 'missing.jsonl'], 'no such file: missing.jsonl'],
    [['score', '.'], '. is a directory'],
    [['extract', '--url', 'board.example'], "--url takes an absolute http or https address, not 'board.example'"],
    [['extract', '--url', 'javascript:1'], "--url takes an absolute http or https address, not 'javascript:1'"],
    [['extract', '--batch', 'a', '--url', 'https://board.example'], '--batch brings its own files and addresses'],
    [['verify'], 'farol verify needs a bundle'],
  ])('%j: status 2, one line of reason, the usage', async (args, reason) => {
    const { status, err, out } = await farol(args);
    expect(status).toBe(2);
    expect(err.split('\n')[0]).toContain(`farol: ${reason}`);
    expect(err).toContain('usage: farol score');
    expect(out).toBe('');
  });

  it('verify tells a whole bundle, a changed one and something else apart', async () => {
    const bytes = await bundle();
    const changed = bytes.slice();
    changed[300] = (changed[300] as number) ^ 1;
    const file = (name: string, content: Uint8Array | string) => {
      writeFileSync(join(place, name), content);
      return join(place, name);
    };
    const whole = await farol(['verify', file('whole.wacz', bytes)]);
    expect(whole.out).toContain('Whole: the files are the ones that were signed');
    expect(whole.out).toContain('Not shown by any bundle');
    expect(whole.status).toBe(0);
    const broken = await farol(['verify', file('changed.wacz', changed)]);
    expect(broken.out).toContain('BROKEN   archive/data.warc.gz');
    expect(broken.status).toBe(1);
    const other = await farol(['verify', file('other.wacz', 'a letter')]);
    expect(other).toMatchObject({ status: 2, out: 'This file is no evidence bundle.\n' });
  });

  it('--help and --version answer on standard output', async () => {
    const help = await farol(['score', '--help']);
    expect(help).toMatchObject({ status: 0, err: '' });
    expect(help.out).toMatch(/^usage: farol/);
    const { out } = await farol(['--version']);
    expect(out).toMatch(/^farol \d+\.\d+\.\d+\n$/);
  });
});
