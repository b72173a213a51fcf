import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { Package } from 'datapackage';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import croissant from '../../lib/export/croissant';
import dataPackage from '../../lib/export/data-package';
import doccano from '../../lib/export/doccano';
import { type ExportOptions, type Format, preflight } from '../../lib/export/index';
import labelStudio from '../../lib/export/label-studio';
import misp from '../../lib/export/misp';
import { SAMPLE } from '../../lib/export/sample.cases';
import stix from '../../lib/export/stix';
import { bytesOf } from '../../lib/export/writing/bytes';
import { folder, save } from './files';
import { CROISSANT, DOCCANO, LABEL_STUDIO, MISP, STIX } from './standards';

const root = folder();
afterAll(() => rmSync(root, { recursive: true, force: true }));

const OPTIONS: ExportOptions = {
  about: {
    title: 'Advertisements, spring',
    publisher: 'An Office',
    licence: { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    created: '2026-03-01T10:20:30.000Z',
    url: 'https://data.example/farol',
  },
};

const ajv = new Ajv({
  allErrors: true,
  strictSchema: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
});
addFormats(ajv);

async function textOf(format: Format, options: ExportOptions = OPTIONS): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const piece of format.write(SAMPLE, options)) parts.push(bytesOf(piece));
  return new TextDecoder().decode(Buffer.concat(parts));
}

/** Why a document is not what the schema says; empty when it is. */
function faults(schema: object, document: unknown): unknown[] {
  const validate = ajv.compile(schema);
  return validate(document) ? [] : (validate.errors ?? []);
}

describe('Frictionless: the standard library of its authors, with its published profiles', () => {
  let descriptor: Record<string, unknown> & { resources: { hash: string }[] };
  beforeAll(async () => {
    if (!dataPackage.files) throw new Error('several files are wanted');
    for await (const { name, pieces } of dataPackage.files(SAMPLE, OPTIONS)) {
      const path = await save(root, name, pieces);
      if (name === 'datapackage.json') descriptor = JSON.parse(readFileSync(path, 'utf8'));
    }
  });

  it('finds the package valid and reads every row by its schema', async () => {
    const read = await Package.load(descriptor, { basePath: root, strict: true });
    expect(read.valid, read.errors.map(({ message }) => message).join('; ')).toBe(true);
    const table = read.getResource('records');
    expect(table?.tabular).toBe(true);
    const rows = await table?.read({ keyed: true });
    expect(rows).toHaveLength(SAMPLE.length);
    expect(rows?.[1]).toMatchObject({ level: 'high', times_seen: 2, truncated: false });
    expect(rows?.[1]?.first_seen).toBeInstanceOf(Date);
  });

  it('would find a fault: a level that is none', async () => {
    writeFileSync(
      join(root, 'wrong.csv'),
      readFileSync(join(root, 'data.csv'), 'utf8').replace('"elevated"', '"terrible"'),
    );
    const resources = descriptor.resources.map((resource, at) =>
      at === 0 ? { ...resource, path: 'wrong.csv' } : resource,
    );
    const read = await Package.load({ ...descriptor, resources }, { basePath: root });
    await expect(read.getResource('records')?.read()).rejects.toThrow();
  });

  it('finds a public copy valid as well', async () => {
    const many = SAMPLE.flatMap((finding) =>
      Array.from({ length: 10 }, (_, at) => ({ ...finding, key: `${finding.key}${at}` })),
    );
    const publicCopy = await preflight(many);
    const at = join(root, 'public');
    let written: Record<string, unknown> = {};
    for await (const { name, pieces } of dataPackage.files?.(many, { ...OPTIONS, publicCopy }) ?? []) {
      const path = await save(at, name, pieces);
      if (name === 'datapackage.json') written = JSON.parse(readFileSync(path, 'utf8'));
    }
    const read = await Package.load(written, { basePath: at, strict: true });
    expect(await read.getResource('records')?.read()).toHaveLength(publicCopy.leaving);
  });
});

describe('Croissant', () => {
  let card: Record<string, unknown>;
  beforeAll(async () => {
    for await (const { name, pieces } of croissant.files?.(SAMPLE, OPTIONS) ?? []) {
      const parts: Uint8Array[] = [];
      for await (const piece of pieces) parts.push(bytesOf(piece));
      if (name === 'croissant.json') card = JSON.parse(new TextDecoder().decode(Buffer.concat(parts)));
    }
  });

  it('has what the specification requires', () => {
    expect(faults(CROISSANT, card)).toEqual([]);
    const { license, ...without } = card;
    expect(faults(CROISSANT, without)).not.toEqual([]);
  });

  it('is JSON-LD whose every term leads to the vocabularies of the standard', async () => {
    const [expanded] = await jsonld.expand(card, {
      documentLoader: () => Promise.reject(new Error('nothing is to be loaded')),
    });
    const terms = new Set<string>();
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(walk);
      else if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) {
          terms.add(key);
          walk(inner);
        }
    };
    walk(expanded);
    for (const term of terms)
      expect(term).toMatch(
        /^@|^https:\/\/schema\.org\/|^http:\/\/mlcommons\.org\/croissant\/|^http:\/\/purl\.org\/dc\/terms\//,
      );
    for (const term of ['recordSet', 'field', 'source', 'extract', 'column', 'dataType', 'fileObject'])
      expect(terms).toContain(`http://mlcommons.org/croissant/${term}`);
    for (const term of [
      'dataCollection',
      'dataBiases',
      'dataLimitations',
      'personalSensitiveInformation',
      'dataAnnotationProtocol',
    ])
      expect(terms).toContain(`http://mlcommons.org/croissant/RAI/${term}`);
    expect(terms).toContain('http://purl.org/dc/terms/conformsTo');
  });
});

describe('STIX 2.1', () => {
  it('is a bundle of objects as the specification has them', async () => {
    const bundle = JSON.parse(await textOf(stix));
    expect(faults(STIX, bundle)).toEqual([]);
    expect(bundle.objects.length).toBeGreaterThan(SAMPLE.length);
    const ids = new Set(bundle.objects.map(({ id }: { id: string }) => id));
    expect(ids.size).toBe(bundle.objects.length);
    for (const object of bundle.objects) {
      for (const id of [...(object.object_refs ?? []), ...(object.object_marking_refs ?? [])])
        expect(ids).toContain(id);
      if (object.modified) expect(object.modified >= object.created).toBe(true);
      if (object.last_observed) expect(object.last_observed >= object.first_observed).toBe(true);
    }
  });

  it.each([
    [
      'an actor',
      {
        type: 'threat-actor',
        spec_version: '2.1',
        id: 'threat-actor--28bb3599-77cd-5a82-a950-b5bc3caf07c4',
        name: 'x',
      },
    ],
    ['a time without its zone', { type: 'url', spec_version: '2.1', id: 'url--1', value: 'https://a.example' }],
  ])('would not be one with %s in it', async (_what, object) => {
    const bundle = JSON.parse(await textOf(stix));
    expect(faults(STIX, { ...bundle, objects: [...bundle.objects, object] })).not.toEqual([]);
  });
});

describe('MISP', () => {
  it('is an event of the core format', async () => {
    const event = JSON.parse(await textOf(misp));
    expect(faults(MISP, event)).toEqual([]);
    expect(Number(event.Event.attribute_count)).toBe(event.Event.Attribute.length);
    expect(faults(MISP, { Event: { ...event.Event, threat_level_id: 4 } })).not.toEqual([]);
  });
});

describe('labelling tools', () => {
  it('doccano gets lines of the shape it imports, places in order and inside the text', async () => {
    for (const line of (await textOf(doccano)).trim().split('\n')) {
      const task = JSON.parse(line);
      expect(faults(DOCCANO, task)).toEqual([]);
      // doccano counts in Python: len() of the text is its code points.
      for (const [start, end] of task.label)
        expect(0 <= start && start < end && end <= [...task.text].length).toBe(true);
    }
  });

  it('Label Studio gets tasks of the shape it imports', async () => {
    const tasks = JSON.parse(await textOf(labelStudio));
    expect(faults(LABEL_STUDIO, tasks)).toEqual([]);
    for (const { data, predictions } of tasks)
      for (const { value } of predictions[0].result)
        expect([...data.text].slice(value.start, value.end).join('')).toBe(value.text);
  });
});
