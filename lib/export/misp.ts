import { DISCLAIMER } from './facts/summary';
import type { Format } from './format';
import { attributesOf, seconds, tag } from './misp/event';
import { jsonList } from './writing/json';
import { forPartners, released } from './writing/released';
import { uuid5 } from './writing/uuid';

/** One event of MISP's core format, a link and a comment a record. */
export default {
  id: 'misp',
  label: 'MISP event',
  extension: 'json',
  mime: 'application/json',
  freeText: 'always',
  partnersOnly: true,
  fields: [
    {
      name: 'Event',
      type: 'object',
      about: 'Threat level undefined, own organisation only, not published: whoever imports it decides.',
    },
    {
      name: 'Attribute link',
      type: 'object',
      about: 'Address of the ad or its page, never for detection (to_ids false), never correlated.',
    },
    {
      name: 'Attribute comment',
      type: 'object',
      about: 'What indicators the words state, with quotes, level and what a reviewer said.',
    },
    { name: 'Tag', type: 'list', about: 'farol:level and farol:signal, once for each indicator stated.' },
  ],
  notes: 'No attribute about a person, no galaxy, no threat actor, no target: an ad does not support them.',
  async *write(findings, options = {}) {
    forPartners('misp', options);
    const created = options.about?.created ?? new Date(0).toISOString();
    let count = 0;
    async function* attributes() {
      for await (const finding of released(findings, options)) {
        for (const attribute of attributesOf(finding)) {
          count++;
          yield attribute;
        }
      }
    }
    const head = {
      uuid: uuid5(`misp event ${created}`),
      info: `${options.about?.title ?? 'Advertisements with indicators, for review'}. ${DISCLAIMER}`,
      date: created.slice(0, 10),
      timestamp: seconds(created),
      threat_level_id: '4',
      analysis: '0',
      distribution: '0',
      published: false,
      ...(options.about?.publisher === undefined
        ? {}
        : { Orgc: { name: options.about.publisher, uuid: uuid5(`misp org ${options.about.publisher}`) } }),
      Tag: [tag('tlp:amber'), tag('farol:copy="for review"')],
    };
    const start = JSON.stringify({ Event: head }).slice(0, -2);
    yield* jsonList(`${start},"Attribute":[`, attributes(), () => `],"attribute_count":"${count}"}}`);
  },
} satisfies Format;
