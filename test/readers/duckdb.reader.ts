import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import csv from '../../lib/export/csv';
import jsonl from '../../lib/export/jsonl';
import parquet from '../../lib/export/parquet';
import { partitioned } from '../../lib/export/parquet/partitions';
import { SAMPLE } from '../../lib/export/sample.cases';
import type { Finding } from '../../lib/types';
import { folder, save } from './files';

const root = folder();
let duck: DuckDBConnection;
beforeAll(async () => {
  duck = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const ask = async (sql: string) => (await duck.runAndReadAll(sql)).getRowObjectsJson();

const COUNT = 30_000;
function* many(): Generator<Finding> {
  for (let at = 0; at < COUNT; at++) {
    const finding = SAMPLE[at % SAMPLE.length];
    if (finding) yield { ...finding, key: `k:${at}`, timesSeen: at + 1 };
  }
}

describe('DuckDB', () => {
  it('reads the Parquet with the right types', async () => {
    const file = await save(root, 'sample.parquet', parquet.write(SAMPLE, { contacts: 'full' }));
    const types = Object.fromEntries(
      (await ask(`DESCRIBE SELECT * FROM '${file}'`)).map(({ column_name, column_type }) => [column_name, column_type]),
    );
    expect(types).toMatchObject({
      key: 'VARCHAR',
      score: 'DOUBLE',
      deceptive: 'DOUBLE',
      indicator_count: 'INTEGER',
      times_seen: 'INTEGER',
      truncated: 'BOOLEAN',
      first_seen: 'TIMESTAMP WITH TIME ZONE',
      decision_at: 'TIMESTAMP WITH TIME ZONE',
      signals: 'VARCHAR[]',
      quotes: 'VARCHAR[]',
    });
  });

  it('reads every value as it was', async () => {
    const file = join(root, 'sample.parquet');
    const rows = await ask(`SELECT *, epoch_ms(first_seen) AS first_ms FROM '${file}' ORDER BY times_seen`);
    expect(rows).toHaveLength(SAMPLE.length);
    for (const [at, { key, listing, verdict, firstSeen, timesSeen, decision }] of SAMPLE.entries()) {
      const wellFormed = (words: string | undefined) => words?.replace(/\p{Surrogate}/gu, '\uFFFD') ?? null;
      expect(rows[at]).toMatchObject({
        key,
        title: wellFormed(listing.title),
        text: wellFormed(listing.text),
        employer: wellFormed(listing.employer),
        level: verdict.level,
        score: verdict.score,
        tags: verdict.tags,
        stages: verdict.stages,
        times_seen: timesSeen,
        first_ms: String(Date.parse(firstSeen)),
        decision: decision?.value ?? null,
        truncated: false,
      });
    }
  });

  it('counts and sums many row groups right', async () => {
    const file = await save(root, 'many.parquet', parquet.write(many()));
    expect(
      await ask(`SELECT count(*) AS n, count(DISTINCT key) AS keys, sum(times_seen) AS sum FROM '${file}'`),
    ).toEqual([{ n: String(COUNT), keys: String(COUNT), sum: String((COUNT * (COUNT + 1)) / 2) }]);
    const [groups] = await ask(`SELECT count(DISTINCT row_group_id) AS n FROM parquet_metadata('${file}')`);
    expect(Number(groups?.n)).toBeGreaterThan(1);
    const wanted = SAMPLE.filter(({ verdict }) =>
      verdict.evidence.some(({ signal, state }) => signal === 'worker-paid-fee' && state === 'stated'),
    ).length;
    expect(await ask(`SELECT count(*) AS n FROM '${file}' WHERE list_contains(signals, 'worker-paid-fee')`)).toEqual([
      { n: String((COUNT / SAMPLE.length) * wanted) },
    ]);
  });

  it('reads the folders by value, and only those that a question needs', async () => {
    for await (const { name, pieces } of partitioned(many(), ['level', 'lang']))
      await save(join(root, 'parts'), name, pieces);
    const all = `read_parquet('${root}/parts/**/*.parquet', hive_partitioning = true)`;
    const byLevel = await ask(`SELECT level, count(*) AS n FROM ${all} GROUP BY level ORDER BY level`);
    const wanted = new Map<string, number>();
    for (const { verdict } of many()) wanted.set(verdict.level, (wanted.get(verdict.level) ?? 0) + 1);
    expect(byLevel).toEqual([...wanted].sort().map(([level, n]) => ({ level, n: String(n) })));
    const plan = JSON.stringify(await ask(`EXPLAIN SELECT count(*) FROM ${all} WHERE level = 'high'`));
    expect(plan).toMatch(/File Filters/);
  });

  it('cannot open a Parquet that was cancelled', async () => {
    const whole = await save(root, 'whole.parquet', parquet.write(SAMPLE));
    const bytes = readFileSync(whole);
    writeFileSync(
      join(root, 'part.parquet'),
      Buffer.concat([
        bytes.subarray(0, bytes.length - 20),
        Buffer.from('\nINCOMPLETE: cancelled after 3 records. Do not use this file.\n'),
      ]),
    );
    await expect(ask(`SELECT * FROM '${root}/part.parquet'`)).rejects.toThrow();
  });

  it('reads the CSV and the JSON Lines with the same counts', async () => {
    const table = await save(root, 'many.csv', csv.write(many()));
    const lines = await save(root, 'many.jsonl', jsonl.write(many()));
    expect(
      await ask(`SELECT count(*) AS n, sum(times_seen::BIGINT) AS sum FROM read_csv('${table}', all_varchar = true)`),
    ).toEqual(await ask(`SELECT count(*) AS n, sum(timesSeen) AS sum FROM read_json('${lines}')`));
  });
});
