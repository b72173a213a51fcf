import { SIGNALS } from '../taxonomy';
import type { Shown } from './facts/facts';
import type { Format } from './format';
import { taskOf } from './labels/task';
import { jsonList } from './writing/json';
import { needsText, released } from './writing/released';

/** Tasks with predictions, as Label Studio imports them: a JSON list. */
export default {
  id: 'label-studio',
  label: 'Labelling tasks (Label Studio)',
  extension: 'json',
  mime: 'application/json',
  freeText: 'always',
  fields: [
    {
      name: 'data.text',
      type: 'text',
      about: 'Title, an empty line, and the words of the ad; contacts masked or tokens unless exported in full.',
    },
    { name: 'data.key', type: 'text', about: 'The record it belongs to.' },
    {
      name: 'data.text_at',
      type: 'integer',
      about: 'Where the text field begins, in UTF-16 code units; before it stands the title.',
    },
    { name: 'data.level', type: 'text', about: 'Of the record.' },
    {
      name: 'predictions[].result[]',
      type: 'list of objects',
      about:
        'Places in code points, end exclusive, with the label: the signal stated, or `not:` and the signal where the ad says the opposite. They are predictions: nobody has confirmed them.',
    },
    { name: 'predictions[].model_version', type: 'text', about: 'Rules and model.' },
  ],
  notes: `The labelling set-up that the tasks name:\n\n\`\`\`xml\n${setUp()}\n\`\`\``,
  write(findings, options = {}) {
    needsText('label-studio', options);
    async function* tasks() {
      for await (const finding of released(findings, options)) yield taskWithPredictions(finding);
    }
    return jsonList('[', tasks(), ']');
  },
} satisfies Format;

function taskWithPredictions(finding: Shown) {
  const { text, textAt, spans } = taskOf(finding);
  const { level, engine } = finding.verdict;
  return {
    data: { text, key: finding.key, text_at: textAt, level },
    predictions: [
      {
        model_version: `rules ${engine.rules}, model ${engine.model}`,
        result: spans.map(({ start, end, label, text: words }, at) => ({
          id: `e${at}`,
          from_name: 'label',
          to_name: 'text',
          type: 'labels',
          value: { start, end, text: words, labels: [label] },
        })),
      },
    ],
  };
}

function setUp(): string {
  const labels = Object.keys(SIGNALS).flatMap((id) => [id, `not:${id}`]);
  return [
    '<View>',
    '  <Labels name="label" toName="text">',
    ...labels.map((id) => `    <Label value="${id}"/>`),
    '  </Labels>',
    '  <Text name="text" value="$text"/>',
    '</View>',
  ].join('\n');
}
