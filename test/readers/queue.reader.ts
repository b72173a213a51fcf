import { createReadStream, createWriteStream, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Worker as Thread } from 'node:worker_threads';
import { Queue, Worker } from 'bullmq';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folder } from './files';
import { BUILT, buildProgram, run, start } from './program';
import { type RedisServer, startRedis } from './redis';

const ADS = Number(process.env.FAROL_ADS ?? 20_000);
/** After so many ads the texts come again, under other ids. */
const PERIOD = 12_000;

const root = folder();
let redis: RedisServer;
let env: Record<string, string>;
beforeAll(async () => {
  redis = await startRedis();
  env = { FAROL_REDIS: redis.url };
  await buildProgram();
});
afterAll(async () => {
  await redis?.stop();
  rmSync(root, { recursive: true, force: true });
  rmSync(BUILT, { recursive: true, force: true });
});

const WANTED = ['Cook', 'Cleaner', 'Driver', 'Packer', 'Helper'];
const MORE = ['Room included.', 'You pay 300 euro before you start.', 'Call 07700 900123.', 'We keep your passport.'];
const textOf = (at: number) =>
  `${WANTED[at % 5]} wanted, post ${at % 500}. ${MORE[at % 4]} ${at % 3 ? 'Paid each week.' : MORE[(at >> 2) % 4]}`;

async function writeAds(name: string, count: number): Promise<string> {
  const file = join(root, name);
  const out = createWriteStream(file);
  for (let at = 0; at < count; at++)
    if (!out.write(`${JSON.stringify({ id: `ad-${at}`, text: textOf(at) })}\n`))
      await new Promise((drained) => out.once('drain', () => drained(undefined)));
  await new Promise((done) => out.end(() => done(undefined)));
  return file;
}

/** Calls back for each line of a file with its place. */
async function eachLine(file: string, hear: (line: string, at: number) => void): Promise<number> {
  let at = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) hear(line, at++);
  return at;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((next) => setTimeout(next, 100));
}

async function withQueue<T>(name: string, use: (queue: Queue) => Promise<T>): Promise<T> {
  const { hostname: host, port } = new URL(redis.url);
  const queue = new Queue(name, { connection: { host, port: Number(port) } });
  try {
    return await use(queue);
  } finally {
    await queue.close();
  }
}

/** How much more two threads do than one on this machine as it is now: 2 where two cores are free. */
async function ability(): Promise<number> {
  const SPIN = `const end = Date.now() + 1500; let n = 0; while (Date.now() < end) for (let i = 0; i < 1e5; i++) n += i & 1;
    require('node:worker_threads').parentPort.postMessage(n);`;
  const spin = () =>
    new Promise<number>((done, failed) => new Thread(SPIN, { eval: true }).on('message', done).on('error', failed));
  const one = await spin();
  return (await Promise.all([spin(), spin()])).reduce((sum, n) => sum + n, 0) / one;
}

describe('workers on a queue', () => {
  it(`score each of ${ADS.toLocaleString('en')} ads exactly once when one is killed in the middle`, async () => {
    const file = await writeAds('ads.jsonl', ADS);
    const plain = await writeAds('some.jsonl', Math.min(ADS, PERIOD));
    const wanted: string[] = [];
    expect(await run(['score', '--rules-only', plain], { into: join(root, 'plain.jsonl') })).toMatchObject({
      status: 0,
    });
    await eachLine(join(root, 'plain.jsonl'), (line, at) => {
      wanted[at] = line.slice(line.indexOf(','));
    });

    const queue = ['--queue', 'killed'];
    // Broken off and said again: nothing is in it twice.
    const broken = start(['enqueue', file, ...queue], { env });
    await withQueue('killed', (q) => until(async () => (await q.getWaitingCount()) > Math.min(20, ADS / 1000)));
    broken.child.kill('SIGKILL');
    await broken.ended;
    expect(await run(['enqueue', file, ...queue], { env })).toEqual({ status: 0, err: '' });
    const batches = await withQueue('killed', (q) => q.getWaitingCount());
    expect(batches).toBe(Math.ceil(ADS / 200));

    const worker = ['worker', ...queue, '--rules-only', '--drain', '--lease', '10'];
    const [doomed, other] = [start(worker, { env }), start(worker, { env })];
    await withQueue('killed', (q) => until(async () => (await q.getCompletedCount()) > batches * 0.4));
    doomed.child.kill('SIGKILL');
    expect((await doomed.ended).status).toBeNull();
    const doneAtKill = await withQueue('killed', (q) => q.getCompletedCount());
    expect(doneAtKill).toBeLessThan(batches);
    expect(await other.ended).toMatchObject({ status: 0 });

    const out = join(root, 'collected.jsonl');
    expect(await run(['collect', ...queue, '--remove'], { env, into: out })).toEqual({ status: 0, err: '' });
    const wrong: string[] = [];
    const lines = await eachLine(out, (line, at) => {
      if (line !== `{"id":"ad-${at}"${wanted[at % PERIOD]}` && wrong.length < 3) wrong.push(`${at}: ${line}`);
    });
    console.log(`killed at ${doneAtKill} of ${batches} batches; ${lines} results for ${ADS} ads, in order`);
    expect(wrong).toEqual([]);
    expect(lines).toBe(ADS);
    expect(await withQueue('killed', (q) => q.getCompletedCount())).toBe(0);
  });

  // A measurement: on a machine that others use it says nothing. `FAROL_GROWTH=1 npm run test:readers -- queue`
  it.skipIf(!process.env.FAROL_GROWTH)('score more the more they are, as far as the cores allow', async () => {
    const file = await writeAds('speed.jsonl', Math.min(ADS, 30_000));
    const speeds: number[] = [];
    for (const count of [1, 2]) {
      const queue = ['--queue', `speed-${count}`];
      const workers = Array.from({ length: count }, () =>
        start(['worker', ...queue, '--rules-only', '--drain'], { env }),
      );
      // All of them wait at the queue before the first batch is in it.
      await withQueue(`speed-${count}`, (q) => until(async () => (await q.getWorkersCount()) >= count));
      await run(['enqueue', file, ...queue], { env });
      for (const { ended } of workers) expect(await ended).toMatchObject({ status: 0 });
      // From the first batch taken to the last one written.
      const seconds = await withQueue(`speed-${count}`, async (q) => {
        const jobs = await q.getJobs(['completed']);
        const from = Math.min(...jobs.map(({ processedOn = Infinity }) => processedOn));
        return (Math.max(...jobs.map(({ finishedOn = 0 }) => finishedOn)) - from) / 1000;
      });
      speeds.push(Math.min(ADS, 30_000) / seconds);
      await run(['collect', ...queue, '--remove'], { env });
    }
    const [one = Number.NaN, two = Number.NaN] = speeds;
    const machine = await ability();
    console.log(
      `ads a second: ${one.toFixed(0)} with one worker, ${two.toFixed(0)} with two (${(two / one).toFixed(2)} times); two free threads do ${machine.toFixed(2)} times what one does`,
    );
    expect(two / one).toBeGreaterThan(machine > 1.6 ? 1.15 : 0.6);
  });

  it('say of a batch that no worker could do that it was not done, line by line', async () => {
    const file = await writeAds('given-up.jsonl', 450);
    const queue = ['--queue', 'given-up'];
    await run(['enqueue', file, ...queue], { env });
    const { hostname: host, port } = new URL(redis.url);
    const failing = new Worker(
      'given-up',
      async ({ data }) => {
        if (data[0].number === 201) throw new Error('no');
        return { out: data.map(({ number }: { number: number }) => `{"id":"ad-${number - 1}"}\n`).join(''), unread: 0 };
      },
      { connection: { host, port: Number(port), maxRetriesPerRequest: null } },
    );
    const out = join(root, 'given-up.out');
    expect(await run(['collect', ...queue], { env, into: out })).toEqual({ status: 1, err: '' });
    await failing.close();
    const errors: number[] = [];
    const lines = await eachLine(out, (line) => {
      const { error, line: number } = JSON.parse(line);
      if (error !== undefined) errors.push(number);
    });
    expect(lines).toBe(450);
    expect(errors).toEqual(Array.from({ length: 200 }, (_, at) => 201 + at));
  });

  it('refuse a second input under one name, and say where there is no Redis', async () => {
    writeFileSync(join(root, 'other.jsonl'), '{"text":"Cook wanted."}\n');
    const second = await run(['enqueue', join(root, 'other.jsonl'), '--queue', 'given-up'], { env });
    expect(second).toMatchObject({ status: 3, err: expect.stringContaining('holds another input') });
    const away = await run(['collect', '--redis', 'redis://user:secret@127.0.0.1:1']);
    expect(away.status).toBe(3);
    expect(away.err).toBe('farol: Redis at 127.0.0.1:1 cannot be used (ECONNREFUSED)\n');
  });
});
