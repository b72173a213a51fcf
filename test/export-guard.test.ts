import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  FORBIDDEN_EXCHANGE,
  FORBIDDEN_HTCDS,
  FORBIDDEN_MISP_CATEGORIES,
  FORBIDDEN_MISP_KEYS,
  FORBIDDEN_MISP_TYPES,
  FORBIDDEN_NAMES,
  FORBIDDEN_STIX,
  FORBIDDEN_STIX_PROPERTIES,
} from '../lib/export/guard/forbidden';
import { HTCDS_FIELDS } from '../lib/export/htcds/fields';
import { exportTo, FORMATS, preflight } from '../lib/export/index';
import { SAMPLE } from '../lib/export/sample.cases';

/** Everything that a record could tempt a format to say: all fields filled, all signals stated. */
const TEMPTING = SAMPLE.map((finding) => ({
  ...finding,
  listing: { ...finding.listing, employer: 'Fast Work Ltd', location: 'Mainroad 1, Exampletown, Exampleland' },
  decision: { value: 'keep' as const, note: 'surely a trafficker, victim is Ana', at: '2026-01-04T03:04:05.000Z' },
}));

interface File {
  name: string;
  text: string;
}

async function filesOf(format: (typeof FORMATS)[number], isPublic: boolean): Promise<File[]> {
  const publicCopy = isPublic ? await preflight(TEMPTING, { smallest: 2, quasi: ['kind'], freeText: true }) : undefined;
  const run = exportTo({
    format,
    findings: TEMPTING,
    options: { contacts: 'full', ...(publicCopy ? { publicCopy } : {}) },
  });
  const parts: Uint8Array[] = [];
  for await (const piece of run.pieces) parts.push(piece);
  return Object.entries(unzipSync(new Uint8Array(Buffer.concat(parts)))).map(([name, bytes]) => ({
    name,
    text: new TextDecoder().decode(bytes),
  }));
}

type Seen = (path: readonly string[], key: string, value: unknown, owner: Record<string, unknown>) => void;

/** Every key and value of a JSON document, however deep. */
function walk(value: unknown, seen: Seen, path: readonly string[] = []): void {
  if (Array.isArray(value)) for (const [at, item] of value.entries()) walk(item, seen, [...path, String(at)]);
  else if (typeof value === 'object' && value !== null) {
    const owner = value as Record<string, unknown>;
    for (const [key, inner] of Object.entries(owner)) {
      seen(path, key, inner, owner);
      walk(inner, seen, [...path, key]);
    }
  }
}

const documentsIn = ({ name, text }: File): unknown[] =>
  name.endsWith('.jsonl')
    ? text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : name.endsWith('.json')
      ? [JSON.parse(text)]
      : [];
const tableIn = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });

describe('no format says what an ad cannot support', () => {
  const isStandards = (id: string) => id === 'htcds';

  it.each(
    FORMATS.flatMap((format) =>
      (format.partnersOnly ? [false] : [false, true]).map(
        (isPublic) => [format.id, isPublic ? 'public copy' : 'full copy', isPublic, format] as const,
      ),
    ),
  )('%s, %s: no field is named after a person or a crime', async (id, _copy, isPublic, format) => {
    const files = await filesOf(format, isPublic);
    const names = new Set<string>();
    for (const file of files) {
      for (const document of documentsIn(file)) walk(document, (_path, key) => names.add(key));
      if (file.name.endsWith('.csv')) for (const name of tableIn(file.text).meta.fields ?? []) names.add(name);
    }
    if (!isStandards(id)) for (const { name } of format.fields) names.add(name);
    // Names of the case standard are its own; that they stay empty is shown below.
    const own = [...names].filter((name) => !HTCDS_FIELDS.some((field) => field === name));
    if (id !== 'parquet') expect(own.length).toBeGreaterThan(3);
    expect(own.filter((name) => FORBIDDEN_NAMES.test(name))).toEqual([]);
  });

  it('stix: only addresses, sightings of them by us, and notes', async () => {
    const [data] = await filesOf(FORMATS.find(({ id }) => id === 'stix') as (typeof FORMATS)[number], false);
    const types = new Set<unknown>();
    for (const document of documentsIn(data as File))
      walk(document, (_path, key, value) => {
        if (key === 'type') types.add(value);
        expect(FORBIDDEN_STIX_PROPERTIES).not.toContain(key);
        if (key.endsWith('_ref') || key.endsWith('_refs'))
          for (const id of [value].flat()) expect(FORBIDDEN_STIX).not.toContain(String(id).replace(/--.*$/, ''));
      });
    expect([...types].sort()).toEqual(['bundle', 'marking-definition', 'note', 'observed-data', 'url']);
    for (const type of FORBIDDEN_STIX) expect(types).not.toContain(type);
  });

  it('misp: nothing to block, to correlate, to attribute', async () => {
    const [data] = await filesOf(FORMATS.find(({ id }) => id === 'misp') as (typeof FORMATS)[number], false);
    let attributes = 0;
    for (const document of documentsIn(data as File))
      walk(document, (path, key, value, owner) => {
        expect(FORBIDDEN_MISP_KEYS).not.toContain(key);
        if (key === 'category') expect(FORBIDDEN_MISP_CATEGORIES).not.toContain(value);
        if (path.includes('Attribute') && key === 'type') {
          attributes++;
          expect(FORBIDDEN_MISP_TYPES).not.toContain(value);
          expect(owner).toMatchObject({ to_ids: false, disable_correlation: true });
        }
        if (key === 'threat_level_id') expect(value).toBe('4');
        if (key === 'published') expect(value).toBe(false);
      });
    expect(attributes).toBeGreaterThan(SAMPLE.length);
  });

  it('htcds: every field on persons, events, organisations and the course of a case is empty', async () => {
    const [data] = await filesOf(FORMATS.find(({ id }) => id === 'htcds') as (typeof FORMATS)[number], false);
    const { data: rows } = tableIn((data as File).text);
    expect(rows).toHaveLength(SAMPLE.length);
    expect(FORBIDDEN_HTCDS.length).toBe(HTCDS_FIELDS.length - 4);
    for (const row of rows) for (const field of FORBIDDEN_HTCDS) expect(row[field], field).toBe('');
  });

  it.each(['tip-corr-json', 'corr-tip-json'])('%s: no room for a person', async (id) => {
    const [data] = await filesOf(FORMATS.find((format) => format.id === id) as (typeof FORMATS)[number], false);
    for (const document of documentsIn(data as File))
      walk(document, (_path, key) => expect(FORBIDDEN_EXCHANGE).not.toContain(key));
  });

  it.each(FORMATS.map((format) => [format.id, format] as const))(
    '%s: our own words call nobody a victim or a culprit',
    async (_id, format) => {
      for (const { text } of await filesOf(format, format.partnersOnly === undefined)) {
        // Notes are left out of a public copy; what is left are words of ads, which are known here, and ours.
        const ours = text.replaceAll(/(?:vic|per)_\w+/g, '');
        expect(ours.match(/\b(?:victims?|traffickers?|perpetrators?|culprits?|suspects?)\b/gi) ?? []).toEqual([]);
      }
    },
  );

  it.each(['stix', 'misp', 'htcds', 'tip-corr-csv', 'tip-corr-json', 'corr-tip-csv', 'corr-tip-json', 'aggregates'])(
    "%s carries no reviewer's note into somebody else's system",
    async (id) => {
      for (const { text } of await filesOf(
        FORMATS.find((format) => format.id === id) as (typeof FORMATS)[number],
        false,
      ))
        expect(text).not.toMatch(/Ana|trafficker/);
    },
  );
});
