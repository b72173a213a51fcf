import { UNSAID } from '../docs/about';
import type { Tally } from '../docs/tally';
import { EXPORT_SCHEMA_VERSION, type ExportOptions } from '../format';
import { COLUMNS, type Column } from '../table/columns';
import { isTable, type Written } from './files';

/** Types of the Table Schema standard; a list inside a cell is text there. */
const TYPES: Readonly<Record<Column['type'], { type: string; format?: string }>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  'yes/no': { type: 'boolean' },
  'date-time': { type: 'datetime', format: 'any' },
  'list of text': { type: 'string' },
};

/** datapackage.json of the Data Package standard, with a schema for the table and a hash for every file. */
export function dataPackage({ about = {} }: ExportOptions, files: readonly Written[], tally: Tally): object {
  return {
    profile: 'data-package',
    name: 'farol-export',
    title: about.title ?? UNSAID.title,
    description: 'Advertisements and the indicators found in their words, for review. No finding about any person.',
    ...(about.url === undefined ? {} : { homepage: about.url }),
    version: EXPORT_SCHEMA_VERSION,
    ...(about.created === undefined ? {} : { created: about.created }),
    licenses: [licence(about.licence)],
    ...(about.publisher === undefined ? {} : { contributors: [{ title: about.publisher, role: 'publisher' }] }),
    keywords: ['fair recruitment', 'advertisements', 'indicators'],
    resources: files.map((file) => resource(file, tally)),
  };
}

function licence(given: { name: string; url?: string } | undefined): object {
  // `other-closed` is the standard's word for data that nobody has opened.
  if (given === undefined) return { name: 'other-closed', title: UNSAID.licence };
  return { name: given.name, title: given.name, ...(given.url === undefined ? {} : { path: given.url }) };
}

function resource(file: Written, tally: Tally): object {
  const { name, mime, bytes, sha256 } = file;
  const common = { path: name, mediatype: mime, encoding: 'utf-8', bytes, hash: `sha256:${sha256}` };
  if (!isTable(file)) return { name: name.replace(/\.\w+$/, ''), profile: 'data-resource', format: 'md', ...common };
  return {
    name: 'records',
    profile: 'tabular-data-resource',
    title: `${tally.written} records`,
    format: 'csv',
    ...common,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: COLUMNS.map(field), primaryKey: 'key', missingValues: [''] },
  };
}

function field({ name, type, about, values }: Column): object {
  const closed = values !== undefined && type === 'text' ? { constraints: { enum: values } } : {};
  return { name, title: name.replaceAll('_', ' '), description: about, ...TYPES[type], ...closed };
}
