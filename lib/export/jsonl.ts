import { TAXONOMY_VERSION } from '../taxonomy';
import { factsOf, type Shown } from './facts/facts';
import { EXPORT_SCHEMA_VERSION, type Format } from './format';
import { RECORD_FIELDS } from './table/record-fields';
import { wellFormed } from './writing/json';
import { released } from './writing/released';

/** One finding a line, whole, its keys in alphabetical order so that equal findings give equal lines. */
export default {
  id: 'jsonl',
  label: 'Full records (JSON Lines)',
  extension: 'jsonl',
  mime: 'application/x-ndjson',
  freeText: 'optional',
  fields: RECORD_FIELDS,
  async *write(findings, options = {}) {
    for await (const finding of released(findings, options)) yield recordLine(finding);
  },
} satisfies Format;

function recordLine(finding: Shown): string {
  const { sector, intermediary, officialRole } = factsOf(finding);
  const record = {
    ...finding,
    facts: { intermediaryStated: intermediary, officialRoleStated: officialRole, sectorStated: sector },
    schemaVersion: EXPORT_SCHEMA_VERSION,
    taxonomyVersion: TAXONOMY_VERSION,
  };
  return `${JSON.stringify(record, inKeyOrder)}\n`;
}

function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wellFormed(value);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
