import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folder } from './files';
import { BUILT, buildProgram, PROGRAM } from './program';

/**
 * What Hadoop streaming and Spark's `pipe` do with a program, done without them (neither is in npm or Debian): one process
 * for each split, the split's lines on standard input, standard output cut at line ends, a status that is not 0 is a
 * failed task. Hadoop takes what stands before a tab for the key.
 */
const root = folder();
beforeAll(buildProgram);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(BUILT, { recursive: true, force: true });
});

interface Task {
  status: number | null;
  out: string[];
  err: string;
}

/** The mapper of docs/scale.md, word for word but for the program's place. */
const MAPPER = /```sh mapper\n([\s\S]*?)```/
  .exec(readFileSync(join(import.meta.dirname, '../../docs/scale.md'), 'utf8'))?.[1]
  ?.replace('farol score', `"${process.execPath}" "${PROGRAM}" score`);

function task(lines: readonly string[], wrapped = true): Promise<Task> {
  const mapper = join(root, 'mapper.sh');
  if (MAPPER === undefined) throw new Error('docs/scale.md has no mapper');
  writeFileSync(mapper, MAPPER);
  const child = wrapped
    ? spawn('sh', [mapper], { cwd: root })
    : spawn(process.execPath, [PROGRAM, 'score', '--rules-only'], { cwd: root });
  const parts: Buffer[] = [];
  let err = '';
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.stderr.on('data', (part) => {
    err += part;
  });
  child.stdin.on('error', () => {});
  // Pieces that end anywhere, as a pipe gives them.
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  for (let at = 0; at < bytes.length; at += 4_093) child.stdin.write(bytes.subarray(at, at + 4_093));
  child.stdin.end();
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => {
      const text = Buffer.concat(parts).toString();
      done({ status, err, out: text === '' ? [] : text.replace(/\n$/, '').split('\n') });
    });
  });
}

const WORDS = [
  'Cook wanted.\tRoom included.',
  'You pay 300 € before you start.',
  '请先付押金 300 元。',
  'Повар 👩🏽‍🍳, звоните.',
];
const ADS = Array.from({ length: 600 }, (_, at) =>
  JSON.stringify({ id: `part-${at}`, text: `${WORDS[at % 4]}\nPost ${at}.${' Bring boots.'.repeat(at % 30)}` }),
);
const split = (lines: readonly string[], size: number) =>
  Array.from({ length: Math.ceil(lines.length / size) }, (_, at) => lines.slice(at * size, (at + 1) * size));

describe('as a mapper', () => {
  it('gives for splits what it gives for the whole, a line for a line, in order', async () => {
    const whole = await task(ADS);
    expect(whole.status).toBe(0);
    expect(whole.out.map((line) => JSON.parse(line).id)).toEqual(ADS.map((line) => JSON.parse(line).id));
    const parts: string[] = [];
    for (const lines of split(ADS, 220)) parts.push(...(await task(lines)).out);
    expect(parts).toEqual(whole.out);
    // No tab ever: Hadoop would take what stands before it for a key, and sort by that.
    expect(whole.out.filter((line) => line.includes('\t'))).toEqual([]);
  });

  it('answers an empty split with nothing, and status 0', async () => {
    expect(await task([])).toEqual({ status: 0, out: [], err: '' });
  });

  it('does not fail the task for a line that cannot be read, and says so in its place', async () => {
    const spoilt = [ADS[0] ?? '', '{"id": 1', ADS[1] ?? ''];
    const bare = await task(spoilt, false);
    expect(bare.status).toBe(1);
    const mapped = await task(spoilt);
    expect(mapped.status).toBe(0);
    expect(mapped.out).toEqual(bare.out);
    expect(JSON.parse(mapped.out[1] ?? '')).toEqual({ line: 2, error: 'not valid JSON' });
  });

  it('fails the task when the program cannot run, so that the engine tries again', async () => {
    const broken = join(root, 'broken.sh');
    writeFileSync(broken, (MAPPER ?? '').replace('--rules-only', '--no-such-option'));
    const status = await new Promise((done) => spawn('sh', [broken], { stdio: 'ignore' }).on('close', done));
    expect(status).toBe(2);
  });
});
