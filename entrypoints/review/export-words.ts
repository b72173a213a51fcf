import type { Quasi } from '../../lib/export/index';
import { count, plural } from '../shared/words';

/** Every word of the export dialog, in one place for translators. */
export const WORDS = {
  title: 'Export',
  what: 'What to export',
  all: (n: number | undefined) => (n === undefined ? 'The whole log' : `The whole log (${plural(n, 'ad', 'ads')})`),
  filtered: 'What the filters show now',

  copy: 'Which copy',
  copies: {
    working: [
      'Working copy',
      'For partners. Contacts, account numbers and names become tokens that match under one key.',
    ],
    public: [
      'Public copy',
      'For publishing. Ads that could be singled out stay here; no words of ads unless you add them.',
    ],
    full: ['Full copy', 'Everything in clear, for a lawful referral only. Asked twice, and noted in the log.'],
  },
  limits:
    'Names are found by patterns, not by understanding: a few may stay. Read a working copy before you pass it on.',

  key: {
    title: 'Exchange key',
    about:
      'Partners with the same key get the same tokens, and see matches without values. Send it by another way than the file.',
    named: (name: string) => `This device uses key ${name}.`,
    show: 'Show the key',
    hide: 'Hide the key',
    take: "Use a partner's key",
    label: 'Exchange key of the partner',
    use: 'Use this key',
    taken: (name: string) => `Key ${name} is in use from now on. Files made before keep their tokens.`,
  },

  public: {
    title: 'What leaves',
    dates: 'Dates to the',
    grains: { day: 'day', month: 'month', year: 'year' },
    quasi: 'Columns that leave',
    columns: {
      kind: 'Kind of ad',
      lang: 'Language',
      level: 'Level',
      period: 'First seen',
      site: 'Site',
      place: 'Place, widest part',
      sector: 'Sector',
      intermediary: 'Intermediary',
      signals: 'Indicators, weighed too',
    } satisfies Record<Quasi, string>,
    weighed:
      'What is ticked leaves, and an ad leaves only where enough others say the same in all of it. Indicators leave in any case; ticked, they are weighed as well.',
    text: 'Words of the ads, contacts and names masked',
    look: 'See what would leave',
    looking: 'Counting',
    leaving: (leaving: number, records: number) => `${count(leaving)} of ${plural(records, 'ad', 'ads')} would leave.`,
    staying: (n: number, smallest: number) =>
      n === 0
        ? 'None stays for being too rare.'
        : `${plural(n, 'ad stays', 'ads stay')}: fewer than ${smallest} share the same columns.`,
    none: 'Nothing would leave. Choose fewer columns or coarser dates.',
    filled: (names: readonly string[]) => `Columns with content: ${names.join(', ')}.`,
    empty: (names: readonly string[]) => `Left empty: ${names.join(', ')}.`,
    stale: 'Look again: the choice has changed.',
  },

  full: {
    warn: 'The file will hold phones, addresses and names of people who may be harmed if it is seen by others.',
    label: (word: string) => `Type ${word} to confirm`,
    word: 'full copy',
    noted: 'That a full copy was made, when and of how many ads is noted in the log. The words are not.',
  },

  format: 'Format',
  notPublic: 'not for a public copy',
  formats: {
    csv: 'For a spreadsheet. One row an ad. Nothing in it can run as a formula.',
    jsonl: 'Everything, with every place in the text. For programs, and to import again.',
    'data-package': 'The table with a schema and hashes, as open-data portals expect it. Can be imported again.',
    parquet: 'For DuckDB, Spark, pandas. Columns with types, small and fast.',
    croissant: 'For data catalogues of machine learning: the table and a card with its limits.',
    aggregates: 'Only counts, none under ten. Nothing of a single ad.',
    htcds: 'For case systems. What an ad cannot tell about a case stays empty.',
    stix: 'For threat-intelligence platforms. Addresses and notes; nobody is named a threat.',
    misp: 'For MISP. Links and comments that no machine acts on.',
    doccano: 'For labelling by people in doccano. Labels can be imported again.',
    'label-studio': 'For labelling by people in Label Studio. Labels can be imported again.',
    'tip-corr-csv': 'Ads that speak of bribes or officials, for anti-corruption bodies. A table.',
    'tip-corr-json': 'Ads that speak of bribes or officials, for anti-corruption bodies. Records for programs.',
    'corr-tip-csv': 'The other way round: for labour and trafficking bodies. A table.',
    'corr-tip-json': 'The other way round: for labour and trafficking bodies. Records for programs.',
  } as Readonly<Record<string, string>>,

  about: {
    title: 'About the data (optional)',
    name: 'Title',
    publisher: 'Publisher',
    licence: 'Licence',
    hint: 'Goes into the codebook and the datasheet that travel with the file.',
  },

  documents: 'The zip holds the file, a codebook of its fields and a datasheet of how it was made.',
  start: 'Make the file',
  cancel: 'Cancel',
  close: 'Close',
  progress: (done: number) => `${plural(done, 'ad', 'ads')} written`,
  done: (n: number, name: string) =>
    `${plural(n, 'ad', 'ads')} in ${name}. The browser has put it with your downloads.`,
  stopped: 'Stopped. No file was made.',
  empty: 'No ad fits, so no file was made.',
} as const;
