import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import csv from '../../lib/export/csv';
import { inside, payloads } from '../../lib/export/csv.cases';
import htcds from '../../lib/export/htcds';
import type { Format } from '../../lib/export/index';
import { sampled } from '../../lib/export/sample.cases';
import tipCorrCsv from '../../lib/export/tip-corr-csv';
import type { Finding } from '../../lib/types';
import { folder, save } from './files';

const root = folder();
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Every field of free words is the payload, and so is what the corruption records quote. */
const hostile = (payload: string): Finding => {
  const bribe = sampled('bribe');
  return {
    ...bribe,
    key: payload,
    site: payload,
    pageUrl: payload,
    listing: {
      title: payload,
      text: payload,
      employer: payload,
      location: payload,
      salary: payload,
      postedAt: payload,
      url: payload,
    },
    verdict: {
      ...bribe.verdict,
      contacts: [],
      evidence: bribe.verdict.evidence.map((item) => ({ ...item, quote: payload })),
    },
    decision: { value: 'unsure', note: payload, at: payload },
  };
};

/** Formulas are evaluated (the last token), which a person may have switched on. */
const FILTER = (separator: ',' | ';'): string =>
  `--infilter=CSV:${separator.charCodeAt(0)},34,76,1,,0,false,true,false,false,false,-1,true`;
const SHEETS = {
  xlsx: { names: /^xl\/worksheets\/sheet\d+\.xml$/, formula: /<f[ >/]/ },
  ods: { names: /^content\.xml$/, formula: /table:formula=/ },
} as const;

/** The sheets of what LibreOffice makes of a CSV file, and how many cells it found. */
function converted(file: string, to: keyof typeof SHEETS, separator: ',' | ';'): { xml: string; rows: number } {
  const profile = `-env:UserInstallation=file://${root}/profile`;
  const { status, stderr } = spawnSync(
    'soffice',
    [profile, '--headless', FILTER(separator), '--convert-to', to, '--outdir', root, file],
    { encoding: 'utf8', timeout: 300_000 },
  );
  if (status !== 0) throw new Error(`soffice failed: ${stderr}`);
  const entries = Object.entries(unzipSync(readFileSync(file.replace(/\.csv$/, `.${to}`))));
  const sheets = entries.filter(([name]) => SHEETS[to].names.test(name));
  const xml = sheets.map(([, bytes]) => new TextDecoder().decode(bytes)).join('\n');
  return { xml, rows: xml.split(/<row |<table:table-row/).length - 1 };
}

const saveTable = (format: Format, name: string) =>
  save(root, `${name}.csv`, format.write([...payloads, ...inside].map(hostile), {}));

describe('LibreOffice', () => {
  it('would take an unguarded cell for a formula: the check can fail', () => {
    const file = join(root, 'unguarded.csv');
    writeFileSync(file, 'a,b\r\nx,=1+1\r\n');
    for (const to of ['xlsx', 'ods'] as const) expect(converted(file, to, ',').xml).toMatch(SHEETS[to].formula);
    const split = join(root, 'split.csv');
    writeFileSync(split, '"a","b"\r\n"x","y;=1+1"\r\n"x","y\n=1+1"\r\n');
    for (const to of ['xlsx', 'ods'] as const) expect(converted(split, to, ';').xml).toMatch(SHEETS[to].formula);
  });

  const cases = [
    [csv, ',', 'xlsx'],
    [csv, ',', 'ods'],
    [csv, ';', 'xlsx'],
    [csv, ';', 'ods'],
    [htcds, ';', 'xlsx'],
    [tipCorrCsv, ';', 'xlsx'],
  ] as const;
  for (const [format, separator, to] of cases) {
    it(`opens ${format.id} of ${payloads.length} payloads at ${separator} as ${to} with no formula in it`, async () => {
      expect(payloads.length).toBeGreaterThanOrEqual(300);
      const file = await saveTable(format, `${format.id}-${separator === ',' ? 'comma' : 'semicolon'}-${to}`);
      const { xml, rows } = converted(file, to, separator);
      expect(rows).toBeGreaterThan(payloads.length);
      expect(xml.match(SHEETS[to].formula)?.[0]).toBeUndefined();
    });
  }
});
