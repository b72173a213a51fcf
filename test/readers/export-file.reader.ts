import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL } from '../../demo/ads.mjs';
import { FORMATS } from '../../lib/export/index';
import { folder } from './files';
import { BUILT, buildProgram, run, start } from './program';

const root = folder();
const at = (name: string) => join(root, name);
const COUNT = 2_000;
/** For the exchange with anti-corruption bodies; no ad of the board is of that kind. */
const BRIBE =
  'Waiters wanted abroad. Our friend in the embassy gives you the visa without interview, a bribe to the immigration officer is included. You pay a recruitment fee of 900 euro before you start.';
const ads = at('ads.jsonl');
const verdicts = at('verdicts.jsonl');

beforeAll(async () => {
  await buildProgram();
  const lines = Array.from({ length: COUNT }, (_, nth) => {
    const { title, text } = (nth % 10 === 0 ? { text: BRIBE } : ALL[nth % ALL.length]) as {
      title?: string;
      text: string;
    };
    return JSON.stringify({ id: nth, title, text: `${text}\nPost ${nth}.`, url: `https://jobs.example/ad/${nth}` });
  });
  writeFileSync(ads, `${lines.join('\n')}\n`);
  expect(await run(['score', '--rules-only', ads], { into: verdicts })).toMatchObject({ status: 0 });
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(BUILT, { recursive: true, force: true });
});

const exported = (format: string, out: string, ...more: string[]) =>
  run(['export', verdicts, '--ads', ads, '--format', format, '--out', at(out), ...more]);

// Some 25 processes, minutes on two cores, and not yet seen green in one run: `FAROL_SLOW=1 npm run test:readers -- export-file`
describe.skipIf(!process.env.FAROL_SLOW)('farol export', () => {
  it('writes folders that DuckDB reads by their values, with the documents beside them', async () => {
    expect(await exported('parquet', 'parts', '--by', 'level,lang')).toMatchObject({ status: 0 });
    const duck = await (await DuckDBInstance.create(':memory:')).connect();
    const rows = await duck.runAndReadAll(
      `SELECT level, count(*) AS n FROM read_parquet('${at('parts')}/**/*.parquet', hive_partitioning = true) GROUP BY level`,
    );
    const wanted: Record<string, number> = {};
    for (const line of readFileSync(verdicts, 'utf8').trim().split('\n')) {
      const { level } = JSON.parse(line);
      wanted[level] = (wanted[level] ?? 0) + 1;
    }
    expect(Object.fromEntries(rows.getRowObjectsJson().map(({ level, n }) => [level, Number(n)]))).toEqual(wanted);
    expect(readdirSync(at('parts'))).toEqual(expect.arrayContaining(['_SUCCESS', '_codebook.md', '_datasheet.md']));
    expect(existsSync(at('parts.part'))).toBe(false);
  });

  it.each(FORMATS.map(({ id }) => id))('writes %s, whole and without a part left', async (id) => {
    const { status, err } = await exported(id, `all.${id}`);
    expect({ status, err }).toMatchObject({ status: 0, err: expect.stringContaining('records in') });
    expect(readFileSync(at(`all.${id}`)).length).toBeGreaterThan(100);
    expect(existsSync(at(`all.${id}.part`))).toBe(false);
  });

  it('hides contacts unless a full copy is confirmed, and never writes over a file', async () => {
    const phone = /07700 ?900/;
    expect(readFileSync(at('all.csv'), 'utf8')).not.toMatch(phone);
    expect(await exported('csv', 'full.csv', '--copy', 'full')).toMatchObject({ status: 2 });
    expect(existsSync(at('full.csv'))).toBe(false);
    expect(await exported('csv', 'full.csv', '--copy', 'full', '--confirm', 'full copy')).toMatchObject({ status: 0 });
    expect(readFileSync(at('full.csv'), 'utf8')).toMatch(phone);
    expect(await exported('csv', 'full.csv')).toMatchObject({ status: 2, err: expect.stringContaining('is there') });
  });

  it('publishes only what was weighed', async () => {
    expect(await exported('csv', 'public.csv', '--copy', 'public')).toMatchObject({ status: 0 });
    expect(readFileSync(at('public.csv'), 'utf8')).not.toMatch(/jobs\.example|Post \d/);
  });

  it('leaves a part that says so when it is stopped', async () => {
    const { child, ended } = start([
      'export',
      verdicts,
      '--ads',
      ads,
      '--format',
      'jsonl',
      '--out',
      at('stopped.jsonl'),
    ]);
    while (!existsSync(at('stopped.jsonl.part'))) await new Promise((next) => setTimeout(next, 5));
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ status: 3, err: expect.stringContaining('is not whole') });
    expect(existsSync(at('stopped.jsonl'))).toBe(false);
    expect(readFileSync(at('stopped.jsonl.part'), 'utf8')).toMatch(/\nINCOMPLETE: cancelled after \d+ records\. .*\n$/);
  });

  it('leaves a part, and no file, when the disk is full', async ({ skip }) => {
    const disk = at('disk');
    mkdirSync(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]).status === 0;
    if (!mounted) skip('a small disk can be made by root alone');
    try {
      const { status, err } = await exported('jsonl', 'disk/full.jsonl');
      expect({ status, err }).toMatchObject({ status: 3, err: expect.stringContaining('the disk is full') });
      expect(readdirSync(disk)).toEqual(['full.jsonl.part']);
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  it('leaves out a line that cannot be read and says so, and refuses ads that are not those of the verdicts', async () => {
    const lines = readFileSync(verdicts, 'utf8').trim().split('\n');
    writeFileSync(
      at('spoilt.jsonl'),
      [...lines.slice(0, 50), '{"line":51,"error":"x"}', ...lines.slice(51)].join('\n'),
    );
    const spoilt = await run([
      'export',
      at('spoilt.jsonl'),
      '--ads',
      ads,
      '--format',
      'csv',
      '--out',
      at('spoilt.csv'),
    ]);
    expect(spoilt).toMatchObject({ status: 1, err: expect.stringContaining('1 lines were left out (line 51') });
    writeFileSync(at('short.jsonl'), lines.slice(0, 50).join('\n'));
    const short = await run(['export', at('short.jsonl'), '--ads', ads, '--format', 'csv', '--out', at('short.csv')]);
    expect(short).toMatchObject({ status: 3, err: expect.stringContaining('where the verdicts have ended') });
    expect(existsSync(at('short.csv'))).toBe(false);
  });
});
