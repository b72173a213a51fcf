import { signals } from '../../signals';
import { TAXONOMY_VERSION } from '../../taxonomy';
import { EXPORT_SCHEMA_VERSION, type ExportOptions, type Format } from '../format';
import { line, table } from './markdown';

/** Every field of a format and every indicator in it, in Markdown. */
export function codebook(format: Pick<Format, 'label' | 'fields' | 'notes'>, { about = {} }: ExportOptions): string {
  return `# Codebook

${line(about.title ?? 'Farol export')}, ${line(format.label)}. Columns version ${EXPORT_SCHEMA_VERSION}, taxonomy version ${TAXONOMY_VERSION}.

A record is one advertisement, as its words were read on a page somebody had open. It says which indicators are present in
the words. It makes no finding about any person, and an ad without an indicator has not been cleared.

## Fields

${table(
  ['field', 'type', 'what it holds and how it was made', 'values'],
  format.fields.map(({ name, type, about: what, values }) => [name, type, what, values?.join(', ') ?? '']),
)}
${format.notes === undefined ? '' : `\n${format.notes}\n`}
## Indicators

Grade: A tested against ads known not to be harmful, B expert consensus, C used in research, D contested. \`stated\` is what the
ad says; \`contradicted\` is an ad that says the opposite; what is not stated is not in the data.

${table(
  ['signal', 'what the words mean', 'grade', 'source', 'innocent reading'],
  [...signals]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, meaning, grade, source, caveat }) => [id, meaning, grade, source, caveat]),
)}
`;
}
