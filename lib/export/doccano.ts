import type { Format } from './format';
import { taskOf } from './labels/task';
import { jsonOf } from './writing/json';
import { needsText, released } from './writing/released';

/** Lines that doccano imports into a sequence-labelling project: JSONL with `text` and `label`. */
export default {
  id: 'doccano',
  label: 'Labelling tasks (doccano)',
  extension: 'jsonl',
  mime: 'application/x-ndjson',
  freeText: 'always',
  fields: [
    {
      name: 'text',
      type: 'text',
      about: 'Title, an empty line, and the words of the ad; contacts masked or tokens unless exported in full.',
    },
    {
      name: 'label',
      type: 'list of [start, end, label]',
      about:
        'Places in code points, end exclusive, in order. The label is the signal stated, or `not:` and the signal where the ad says the opposite.',
    },
    { name: 'key', type: 'text', about: 'The record it belongs to.' },
    {
      name: 'text_at',
      type: 'integer',
      about: 'Where the text field begins, in UTF-16 code units; before it stands the title.',
    },
    { name: 'level', type: 'text', about: 'Of the record. Hide it from reviewers who are to judge for themselves.' },
    { name: 'rules_version', type: 'text', about: 'Of the rules that made the labels.' },
  ],
  notes:
    'Import as JSONL into a sequence-labelling project with overlapping spans allowed. Switch "count grapheme clusters as one character" off, or places behind emoji move.',
  async *write(findings, options = {}) {
    needsText('doccano', options);
    for await (const finding of released(findings, options)) {
      const { text, textAt, spans } = taskOf(finding);
      const line = {
        text,
        label: spans.map(({ start, end, label }) => [start, end, label]),
        key: finding.key,
        text_at: textAt,
        level: finding.verdict.level,
        rules_version: finding.verdict.engine.rules,
      };
      yield `${jsonOf(line)}\n`;
    }
  },
} satisfies Format;
