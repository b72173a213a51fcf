import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const RECORDS = Number(process.env.FAROL_RECORDS ?? 1_000_000);
const MOST_HEAP = 250 * 1024 * 1024;

// Beside node_modules, from which the built file takes what it does not hold.
const root = mkdtempSync(join(import.meta.dirname, '../../node_modules/.farol-million-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(import.meta.dirname, 'million.entry.ts'),
      outDir: root,
      target: 'node20',
      minify: false,
      emptyOutDir: true,
    },
  });
});

describe(`${RECORDS.toLocaleString('en')} records`, () => {
  it.each(['csv', 'jsonl', 'parquet'])('leave as %s in constant memory', (id) => {
    const child = spawnSync(
      process.execPath,
      ['--max-old-space-size=300', join(root, 'million.entry.js'), id, String(RECORDS)],
      { encoding: 'utf8' },
    );
    expect(child.status, child.stderr.slice(-2_000)).toBe(0);
    const { done, complete, bytes, heap, resident, seconds } = JSON.parse(child.stdout);
    const mb = (size: number) => `${(size / 1024 / 1024).toFixed(0)} MiB`;
    console.log(
      `${id}: ${mb(bytes)} in ${seconds.toFixed(0)} s of processor time, peak heap ${mb(heap)}, resident ${mb(resident)}`,
    );
    expect({ done, complete }).toEqual({ done: RECORDS, complete: true });
    expect(bytes).toBeGreaterThan(RECORDS * 20);
    expect(heap).toBeLessThanOrEqual(MOST_HEAP);
  });
});
