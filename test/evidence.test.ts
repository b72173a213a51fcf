import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle } from '../lib/evidence/bundle/verify';
import { canonical } from '../lib/evidence/canonical';
import type { CustodyEvent } from '../lib/evidence/custody/entry';
import { verifyChain } from '../lib/evidence/custody/verify';
import { scanWithRules } from '../lib/scan';
import { verifyBundle as verifyAlone } from '../tools/verify-bundle.mjs';
import { at, bundle, log, signer } from './evidence/bundle';

/** Edits in the quick suite; `FAROL_EDITS=10000` is the whole measure. */
const EDITS = Number(process.env.FAROL_EDITS ?? 600);

describe('the custody log', async () => {
  const key = await signer('P-256');
  const events = Array.from(
    { length: 120 },
    (_, i): CustodyEvent => ({
      act: i % 3 ? 'view' : 'capture',
      at: at(i),
      by: 'heron',
      subject: `c-${i}`,
      detail: { n: i },
    }),
  );
  const entries = await log(events, key);
  const lines = entries.map(canonical);
  const { seq, hash } = entries.at(-1) ?? { seq: -1, hash: '' };
  const expected = { head: { seq, hash }, publicKey: key.publicKey };

  it('holds as written', async () => {
    expect(await verifyChain(lines, expected)).toMatchObject({ entries: 135, checkpoints: 15, clockBack: [] });
    expect((await verifyChain(lines, expected)).broken).toBeUndefined();
  });

  it('tells a clock that was set back from a break', async () => {
    const odd = await log([...events.slice(0, 4), { ...events[4], at: at(-600_000) } as CustodyEvent], key);
    expect(await verifyChain(odd.map(canonical))).toMatchObject({ clockBack: [4] });
  });

  it('rows written anew by somebody without the key do not hold', async () => {
    const forged = (await log([...events.slice(0, 60), ...events.slice(61)], await signer('P-256'))).map(canonical);
    expect((await verifyChain(forged, expected)).broken?.reason).toContain('another key');
  });

  const place = fc.nat({ max: lines.length - 1 });
  const edit = fc.oneof(
    fc.record({
      how: fc.constant('flip' as const),
      row: place,
      column: fc.nat(400),
      by: fc.integer({ min: 1, max: 90 }),
    }),
    fc.record({ how: fc.constant('drop' as const), row: place }),
    fc.record({ how: fc.constant('swap' as const), row: fc.nat({ max: lines.length - 2 }) }),
    fc.record({ how: fc.constant('insert' as const), row: place, from: place }),
    fc.record({ how: fc.constant('truncate' as const), row: place }),
    fc.record({ how: fc.constant('older' as const), row: fc.nat({ max: lines.length - 2 }) }),
  );

  it(`finds every one of ${EDITS} edits, and names the row`, async () => {
    await fc.assert(
      fc.asyncProperty(edit, async (one) => {
        const changed = [...lines];
        const line = changed[one.row] as string;
        let named = one.row;
        if (one.how === 'flip') {
          const column = one.column % line.length;
          const other = 33 + ((line.charCodeAt(column) - 33 + one.by) % 94);
          changed[one.row] = line.slice(0, column) + String.fromCharCode(other) + line.slice(column + 1);
          if (changed[one.row] === line) return;
        } else if (one.how === 'drop') changed.splice(one.row, 1);
        else if (one.how === 'swap') [changed[one.row], changed[one.row + 1]] = [changed[one.row + 1] ?? '', line];
        else if (one.how === 'insert') changed.splice(one.row, 0, changed[one.from] as string);
        else changed.length = one.row;
        if (one.how === 'insert' && one.from === one.row) named = one.row + 1;
        const report = await verifyChain(changed, expected);
        expect(report.broken?.seq, JSON.stringify(one)).toBe(named);
      }),
      { numRuns: EDITS },
    );
  });
});

describe('a bundle', () => {
  let zip: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    zip = await bundle();
  });
  const rescore = async (listing: Parameters<typeof scanWithRules>[0]) => ({
    verdict: scanWithRules(listing),
    model: {},
  });

  it('is whole, scores again, and both checkers say so', async () => {
    const report = await verifyBundle(zip, rescore);
    expect(report.checks.filter(({ holds }) => holds !== true)).toEqual([]);
    expect(report.checks.map(({ item }) => item)).toContain('evidence/seal.json');
    expect(report.whole).toBe(true);
    expect(verifyAlone(Buffer.from(zip))).toMatchObject({ isBundle: true, whole: true });
  });

  it('with other rules is not scored again, and says with which it was', async () => {
    const report = await verifyBundle(zip, async (listing) => {
      const verdict = scanWithRules(listing);
      return { verdict: { ...verdict, engine: { ...verdict.engine, rules: 'other' } }, model: {} };
    });
    expect(report).toMatchObject({ whole: true });
    expect(report.checks.at(-1)).toMatchObject({
      holds: 'unknown',
      says: expect.stringContaining('sealed with rules'),
    });
  });

  it('whose score does not come out again is not whole', async () => {
    const report = await verifyBundle(zip, async (listing) => ({
      verdict: { ...scanWithRules(listing), level: 'none' },
      model: {},
    }));
    expect(report).toMatchObject({ whole: false, broken: 'evidence/seal.json' });
  });

  it(`changed in any byte is found by both checkers, which name the same item (${EDITS} edits)`, {
    timeout: 300_000,
  }, async () => {
    const edit = fc.oneof(
      {
        arbitrary: fc.record({
          how: fc.constant('flip' as const),
          at: fc.nat({ max: zip.length - 1 }),
          bit: fc.nat(7),
        }),
        weight: 6,
      },
      {
        arbitrary: fc.record({ how: fc.constant('cut' as const), at: fc.nat({ max: zip.length - 1 }), bit: fc.nat(7) }),
        weight: 1,
      },
      {
        arbitrary: fc.record({
          how: fc.constant('insert' as const),
          at: fc.nat({ max: zip.length - 1 }),
          bit: fc.nat(255),
        }),
        weight: 1,
      },
      {
        arbitrary: fc.record({
          how: fc.constant('drop' as const),
          at: fc.nat({ max: zip.length - 1 }),
          bit: fc.nat(7),
        }),
        weight: 1,
      },
    );
    await fc.assert(
      fc.asyncProperty(edit, async ({ how, at, bit }) => {
        const bytes = Buffer.from(zip);
        if (how === 'flip') bytes[at] = (bytes[at] as number) ^ (1 << bit);
        const changed =
          how === 'cut'
            ? bytes.subarray(0, at)
            : how === 'insert'
              ? Buffer.concat([bytes.subarray(0, at), Buffer.from([bit]), bytes.subarray(at)])
              : how === 'drop'
                ? Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)])
                : bytes;
        const ours = await verifyBundle(new Uint8Array(changed));
        const alone = verifyAlone(Buffer.from(changed));
        expect(ours.whole, `${how} at ${at}: ours`).toBe(false);
        expect(alone.whole, `${how} at ${at}: alone`).toBe(false);
        expect(ours.broken, `${how} at ${at}`).toBe(alone.broken);
      }),
      { numRuns: EDITS },
    );
  });

  it('something else is no bundle', async () => {
    for (const bytes of ['', 'PK', 'hello', '%PDF-1.7 …'].map((text) => Buffer.from(text))) {
      expect(await verifyBundle(new Uint8Array(bytes))).toMatchObject({ whole: false });
      expect(verifyAlone(bytes).whole).toBe(false);
    }
  });
});

it('the one-file checker imports nothing but Node and has at most 300 lines', () => {
  const source = readFileSync(resolve('tools/verify-bundle.mjs'), 'utf8');
  expect(source.split('\n').length).toBeLessThanOrEqual(301);
  for (const [, from] of source.matchAll(/from '([^']+)'/g)) expect(from).toMatch(/^node:/);
});
