/**
 * No package of the registry carries the schemas of these standards, so each is written here from its specification,
 * strictly: a property that the specification does not name, or that we have no business writing, is a fault.
 */

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const id = (type: string) => ({ type: 'string', pattern: `^${type}--${uuid}$` });
const text = { type: 'string', minLength: 1 };
/** Section 3.3 of STIX 2.1: RFC 3339, in UTC. */
const timestamp = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
  format: 'date-time',
};
const object = (required: string[], properties: Record<string, object>) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});

const common = {
  spec_version: { const: '2.1' },
  created: timestamp,
  modified: timestamp,
  object_marking_refs: { type: 'array', minItems: 1, items: id('marking-definition') },
};

/** STIX 2.1 (OASIS standard, 10 June 2021): sections 3.2, 4.10 note, 4.11 observed-data, 6.20 url, 7.2.1 marking-definition, 8 bundle. */
export const STIX = object(['type', 'id', 'objects'], {
  type: { const: 'bundle' },
  id: id('bundle'),
  objects: {
    type: 'array',
    minItems: 1,
    items: {
      type: 'object',
      required: ['type'],
      oneOf: [
        object(['type', 'id', 'value', 'spec_version'], {
          type: { const: 'url' },
          spec_version: { const: '2.1' },
          id: id('url'),
          value: { type: 'string', format: 'uri' },
        }),
        object(['type', 'id', 'spec_version', 'created', 'definition_type', 'definition'], {
          type: { const: 'marking-definition' },
          spec_version: { const: '2.1' },
          id: id('marking-definition'),
          created: timestamp,
          definition_type: { const: 'statement' },
          definition: object(['statement'], { statement: text }),
        }),
        object(
          [
            'type',
            'id',
            'spec_version',
            'created',
            'modified',
            'first_observed',
            'last_observed',
            'number_observed',
            'object_refs',
          ],
          {
            ...common,
            type: { const: 'observed-data' },
            id: id('observed-data'),
            first_observed: timestamp,
            last_observed: timestamp,
            number_observed: { type: 'integer', minimum: 1, maximum: 999_999_999 },
            object_refs: { type: 'array', minItems: 1, items: id('url') },
          },
        ),
        object(['type', 'id', 'spec_version', 'created', 'modified', 'content', 'object_refs'], {
          ...common,
          type: { const: 'note' },
          id: id('note'),
          abstract: text,
          content: text,
          labels: { type: 'array', minItems: 1, items: text },
          lang: { type: 'string', pattern: '^[a-z]{2,3}$' },
          object_refs: { type: 'array', minItems: 1, items: id('observed-data') },
        }),
      ],
    },
  },
});

const seconds = { type: 'string', pattern: '^\\d{1,10}$' };
const mispUuid = { type: 'string', pattern: `^${uuid}$` };
const tags = {
  type: 'array',
  items: object(['name'], {
    name: { type: 'string', pattern: '^[\\w-]+:[\\w-]+(?:="[^"]+")?$' },
    exportable: { type: 'boolean' },
  }),
};

/** MISP core format (misp-rfc, misp-standard-core): Event, Attribute, Tag; numbers are strings there. */
export const MISP = object(['Event'], {
  Event: object(
    ['uuid', 'info', 'date', 'timestamp', 'threat_level_id', 'analysis', 'distribution', 'published', 'Attribute'],
    {
      uuid: mispUuid,
      info: text,
      date: { type: 'string', format: 'date' },
      timestamp: seconds,
      threat_level_id: { enum: ['1', '2', '3', '4'] },
      analysis: { enum: ['0', '1', '2'] },
      distribution: { enum: ['0', '1', '2', '3', '4'] },
      published: { type: 'boolean' },
      attribute_count: seconds,
      Orgc: object(['name', 'uuid'], { name: text, uuid: mispUuid }),
      Tag: tags,
      Attribute: {
        type: 'array',
        items: {
          ...object(['uuid', 'type', 'category', 'value', 'to_ids', 'distribution', 'timestamp'], {
            uuid: mispUuid,
            type: { enum: ['link', 'comment'] },
            category: { enum: ['External analysis', 'Other'] },
            value: text,
            comment: { type: 'string' },
            to_ids: { type: 'boolean' },
            disable_correlation: { type: 'boolean' },
            distribution: { enum: ['0', '1', '2', '3', '4', '5'] },
            timestamp: seconds,
            first_seen: { type: 'string', format: 'date-time' },
            last_seen: { type: 'string', format: 'date-time' },
            Tag: tags,
          }),
          // The table of types and categories: a link belongs to external analysis, a comment may stand under Other.
          oneOf: [
            {
              properties: {
                type: { const: 'link' },
                category: { const: 'External analysis' },
                value: { format: 'uri' },
              },
            },
            { properties: { type: { const: 'comment' }, category: { const: 'Other' } } },
          ],
        },
      },
    },
  ),
});

const reference = object(['@id'], { '@id': text });

/** Croissant 1.0, tables of required properties, FileObject, RecordSet, Field and DataSource; RAI 1.0, table of properties. */
export const CROISSANT = {
  type: 'object',
  required: [
    '@context',
    '@type',
    'conformsTo',
    'description',
    'license',
    'name',
    'url',
    'creator',
    'datePublished',
    'distribution',
    'recordSet',
  ],
  properties: {
    '@context': { type: 'object', required: ['@vocab', 'sc', 'cr', 'rai', 'dct'] },
    '@type': { const: 'sc:Dataset' },
    conformsTo: { type: 'array', contains: { const: 'http://mlcommons.org/croissant/1.0' } },
    description: text,
    license: text,
    name: text,
    url: { type: 'string', format: 'uri' },
    creator: { type: 'object', required: ['@type', 'name'] },
    datePublished: { type: 'string', format: 'date' },
    distribution: {
      type: 'array',
      minItems: 1,
      items: object(['@type', '@id', 'name', 'contentUrl', 'encodingFormat', 'sha256'], {
        '@type': { const: 'cr:FileObject' },
        '@id': text,
        name: text,
        contentUrl: text,
        contentSize: { type: 'string', pattern: '^\\d+ B$' },
        encodingFormat: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
        sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      }),
    },
    recordSet: {
      type: 'array',
      minItems: 1,
      items: object(['@type', '@id', 'name', 'key', 'field'], {
        '@type': { const: 'cr:RecordSet' },
        '@id': text,
        name: text,
        description: text,
        key: reference,
        field: {
          type: 'array',
          minItems: 1,
          items: object(['@type', '@id', 'name', 'dataType', 'source'], {
            '@type': { const: 'cr:Field' },
            '@id': text,
            name: text,
            description: text,
            dataType: { enum: ['sc:Text', 'sc:Integer', 'sc:Float', 'sc:Boolean', 'sc:DateTime'] },
            source: object(['fileObject', 'extract'], {
              fileObject: reference,
              extract: object(['column'], { column: text }),
            }),
          }),
        },
      }),
    },
    'rai:dataCollection': text,
    'rai:dataBiases': { type: 'array', minItems: 1, items: text },
    'rai:dataLimitations': { type: 'array', minItems: 1, items: text },
    'rai:dataAnnotationProtocol': text,
    'rai:personalSensitiveInformation': { type: 'array', minItems: 1, items: text },
    'rai:dataSocialImpact': text,
    'rai:dataUseCases': { type: 'array', minItems: 1, items: text },
    'rai:annotationsPerItem': text,
    'rai:machineAnnotationTools': { type: 'array', minItems: 1, items: text },
    'rai:dataReleaseMaintenancePlan': { type: 'array', minItems: 1, items: text },
  },
  patternProperties: {
    '^rai:(?:dataCollectionType|dataCollectionTimeframe|dataPreprocessingProtocol|dataAnnotationPlatform|dataAnnotationAnalysis|annotatorDemographics)$':
      {
        type: 'array',
        items: text,
      },
    '^rai:(?:dataCollectionMissingData|dataCollectionRawData)$': text,
    '^(?:alternateName)$': text,
    '^inLanguage$': { type: 'array', items: text },
  },
  additionalProperties: false,
};

/** doccano, sequence labelling, JSONL: `text`, `label` as [start, end, label]; other members become metadata. */
export const DOCCANO = object(['text', 'label'], {
  text: { type: 'string' },
  label: {
    type: 'array',
    items: {
      type: 'array',
      minItems: 3,
      maxItems: 3,
      items: [{ type: 'integer', minimum: 0 }, { type: 'integer', minimum: 1 }, text],
    },
  },
  key: text,
  text_at: { type: 'integer', minimum: 0 },
  level: text,
  rules_version: text,
});

/** Label Studio, JSON list of tasks with predictions ("Import pre-annotated data"). */
export const LABEL_STUDIO = {
  type: 'array',
  items: object(['data', 'predictions'], {
    data: object(['text'], {
      text: { type: 'string' },
      key: text,
      text_at: { type: 'integer', minimum: 0 },
      level: text,
    }),
    predictions: {
      type: 'array',
      items: object(['result'], {
        model_version: text,
        result: {
          type: 'array',
          items: object(['from_name', 'to_name', 'type', 'value'], {
            id: text,
            from_name: { const: 'label' },
            to_name: { const: 'text' },
            type: { const: 'labels' },
            value: object(['start', 'end', 'labels'], {
              start: { type: 'integer', minimum: 0 },
              end: { type: 'integer', minimum: 1 },
              text,
              labels: { type: 'array', minItems: 1, items: text },
            }),
          }),
        },
      }),
    },
  }),
};
