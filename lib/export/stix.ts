import type { Format } from './format';
import { STATEMENT, stixObjects } from './stix/objects-of';
import { jsonList } from './writing/json';
import { forPartners, released } from './writing/released';
import { uuid5 } from './writing/uuid';

/** A STIX 2.1 bundle: the address, that it was seen, and a note on what its words state. Nothing about anybody. */
export default {
  id: 'stix',
  label: 'Threat-intelligence bundle (STIX 2.1)',
  extension: 'json',
  mime: 'application/stix+json;version=2.1',
  freeText: 'always',
  partnersOnly: true,
  fields: [
    { name: 'url', type: 'observable', about: 'Address of the ad, or of the page it was read on.' },
    {
      name: 'observed-data',
      type: 'object',
      about: 'That it was seen, from when to when and on how many readings. Its id follows from the key of the record.',
    },
    {
      name: 'note',
      type: 'object',
      about: 'What indicators the words state, with the quotes, the level and what a reviewer said; labels repeat it.',
    },
    {
      name: 'marking-definition',
      type: 'object',
      about: 'Says on every object that no finding about a person is made.',
    },
  ],
  notes:
    'There is no threat-actor, identity, campaign, incident, indicator, relationship or sighting: an ad does not support them. Ads without an address are left out.',
  async *write(findings, options = {}) {
    forPartners('stix', options);
    const seen = new Set<string>();
    async function* objects() {
      yield STATEMENT;
      for await (const finding of released(findings, options)) {
        for (const object of stixObjects(finding)) {
          if (object.type === 'url' && isKnown(seen, object.id)) continue;
          yield object;
        }
      }
    }
    const id = `bundle--${uuid5(`bundle ${options.about?.created ?? ''}`)}`;
    yield* jsonList(`{"type":"bundle","id":"${id}","objects":[`, objects(), ']}');
  },
} satisfies Format;

/** An address that many ads share is written once, as far back as is remembered; twice is no fault in a bundle. */
const MOST_REMEMBERED = 50_000;

function isKnown(seen: Set<string>, id: string): boolean {
  if (seen.has(id)) return true;
  if (seen.size < MOST_REMEMBERED) seen.add(id);
  return false;
}
