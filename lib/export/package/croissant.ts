import { UNSAID } from '../docs/about';
import { contactWords } from '../docs/copy-words';
import type { Tally } from '../docs/tally';
import { TESTED_LANGUAGES } from '../docs/tested';
import type { ExportOptions } from '../format';
import { COLUMNS, type Column } from '../table/columns';
import { uuid5 } from '../writing/uuid';
import { isTable, type Written } from './files';

/** The terms used here, as the specification's context names them. */
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  dct: 'http://purl.org/dc/terms/',
  conformsTo: 'dct:conformsTo',
  column: 'cr:column',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  recordSet: 'cr:recordSet',
  separator: 'cr:separator',
  source: 'cr:source',
};

const TYPES: Readonly<Record<Column['type'], string>> = {
  text: 'sc:Text',
  integer: 'sc:Integer',
  number: 'sc:Float',
  'yes/no': 'sc:Boolean',
  'date-time': 'sc:DateTime',
  'list of text': 'sc:Text',
};

/** Croissant 1.0 with the responsible-AI fields of its RAI vocabulary 1.0. */
export function croissant(options: ExportOptions, files: readonly Written[], tally: Tally): object {
  const { about = {} } = options;
  const created = about.created ?? '';
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: ['http://mlcommons.org/croissant/1.0', 'http://mlcommons.org/croissant/RAI/1.0'],
    name: 'farol-export',
    alternateName: about.title ?? UNSAID.title,
    description: 'Advertisements and the indicators found in their words, for review. No finding about any person.',
    license: about.licence?.url ?? about.licence?.name ?? UNSAID.licence,
    // Until it is published, a name that leads nowhere.
    url: about.url ?? `urn:uuid:${uuid5(`croissant ${created}`)}`,
    creator: { '@type': 'sc:Organization', name: about.publisher ?? UNSAID.publisher },
    datePublished: created.slice(0, 10),
    inLanguage: [...tally.languages.keys()].sort(),
    ...responsible(options, tally),
    distribution: files.map((file) => ({
      '@type': 'cr:FileObject',
      '@id': file.name,
      name: file.name,
      contentUrl: file.name,
      contentSize: `${file.bytes} B`,
      encodingFormat: file.mime,
      sha256: file.sha256,
    })),
    recordSet: files.filter(isTable).map(({ name }) => ({
      '@type': 'cr:RecordSet',
      '@id': 'records',
      name: 'records',
      description: 'One record an advertisement.',
      key: { '@id': 'records/key' },
      field: COLUMNS.map((column) => ({
        '@type': 'cr:Field',
        '@id': `records/${column.name}`,
        name: column.name,
        description: column.about,
        dataType: TYPES[column.type],
        source: { fileObject: { '@id': name }, extract: { column: column.name } },
      })),
    })),
  };
}

function responsible(options: ExportOptions, tally: Tally): Record<`rai:${string}`, unknown> {
  const { about = {}, publicCopy } = options;
  const reviewed = tally.decisions.keep + tally.decisions.dismiss + tally.decisions.unsure;
  return {
    'rai:dataCollection': 'Read from pages that somebody had open in a browser; no crawling, no background reading.',
    'rai:dataCollectionType': ['Manual Human Curator', 'Software Collection'],
    'rai:dataCollectionRawData': 'Job and adult-services advertisements on public and private websites, words only.',
    ...(tally.first === '' ? {} : { 'rai:dataCollectionTimeframe': [tally.first, tally.last] }),
    'rai:dataCollectionMissingData':
      'What an ad does not state is absent; images, videos and linked pages were not read.',
    'rai:dataPreprocessingProtocol': [
      publicCopy
        ? `Small cells left out, dates, sums and places made coarse, ${contactWords(options)}.`
        : sentence(contactWords(options)),
    ],
    'rai:dataAnnotationProtocol':
      'Rules and a model mark indicators with the words they rest on; reviewers uphold or dismiss. Labels are opinions on wording, not outcomes.',
    'rai:dataAnnotationPlatform': ['Farol review desk'],
    'rai:dataAnnotationAnalysis': [
      `Reviewed ${publicCopy ? 'records are counted in the datasheet' : `${reviewed} of ${tally.written}`}.`,
    ],
    'rai:annotationsPerItem': 'At most one standing decision.',
    'rai:annotatorDemographics': ['Not recorded; reviewers appear by pseudonym.'],
    'rai:machineAnnotationTools': [
      `Farol rules ${[...tally.rules.keys()].join(', ') || 'none'}`,
      `Farol model ${[...tally.models.keys()].join(', ') || 'none'}`,
    ],
    'rai:personalSensitiveInformation': [
      publicCopy
        ? publicCopy.choice.freeText
          ? 'Words of ads, contacts masked; names may be in them.'
          : 'No words of ads, no contacts.'
        : 'Words of ads, which may hold names; adult-services ads may be among them.',
    ],
    'rai:dataSocialImpact':
      'Meant for review by trained people. Counts of ads are no counts of cases; ranking places or peoples by them does harm.',
    'rai:dataBiases': [
      'Only pages that somebody chose to open; more records mean more looking.',
      `Languages without a tested pack are not scored; tested: ${TESTED_LANGUAGES.join(', ')}.`,
      'Wording that says a thing in a roundabout way is often missed.',
    ],
    'rai:dataLimitations': [
      'A single indicator is common in honest ads. An ad without an indicator has not been cleared.',
      'Not for findings about persons, for contacting anyone in an ad, or as ground truth for training.',
    ],
    'rai:dataUseCases': ['Review, research on recruitment wording, evaluation of rules.'],
    'rai:dataReleaseMaintenancePlan': [
      `Made once${about.created === undefined ? '' : ` at ${about.created}`}; not updated.`,
    ],
  };
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
