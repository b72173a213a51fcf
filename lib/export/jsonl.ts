import { TAXONOMY_VERSION } from '../taxonomy';
import { EXPORT_SCHEMA_VERSION, type Format } from './format';
import { redact } from './redact/finding';

/** One finding a line, whole, its keys in alphabetical order so that equal findings give equal lines. */
export default {
  id: 'jsonl',
  label: 'Full records (JSON Lines)',
  extension: 'jsonl',
  mime: 'application/x-ndjson',
  async *write(findings, options = {}) {
    for await (const finding of findings) {
      const record = {
        ...redact(finding, options),
        schemaVersion: EXPORT_SCHEMA_VERSION,
        taxonomyVersion: TAXONOMY_VERSION,
      };
      yield `${JSON.stringify(record, inKeyOrder)}\n`;
    }
  },
} satisfies Format;

function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
