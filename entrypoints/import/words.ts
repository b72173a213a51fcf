import type { ImportKind } from '../../lib/import/index';
import { count, plural } from '../shared/words';

/** Every word of the import page, in one place for translators. */
export const WORDS = {
  page: 'Import',
  review: 'Review',
  intro: [
    'Exports of Farol (JSON Lines, CSV, data package), also those of a partner; labels from doccano or Label Studio; ads from elsewhere in CSV, JSON or JSON Lines, to be scored here; and lists of licensed recruiters.',
    'The file is read on this device. Nothing is taken into the log before you have seen what is in it.',
  ],
  kind: 'What is in the file',
  kinds: {
    any: ['Records, ads or labels', 'Which of them is seen from the file.'],
    recruiters: [
      'Licensed recruiters',
      'A table with name, licence number, country, status and valid until. It is held against the ads in the log and not kept.',
    ],
  },
  file: 'File',
  read: 'Read the file',
  reading: 'Reading',
  scored: (n: number) => `${plural(n, 'ad', 'ads')} scored`,
  cancel: 'Cancel',
  stopped: 'Stopped. Nothing was taken into the log.',

  found: {
    title: 'What is in it',
    kinds: {
      records: (read: number, n: number) =>
        `${plural(read, 'record', 'records')} of Farol, of ${plural(n, 'ad', 'ads')}.`,
      table: (read: number, n: number) =>
        `A table of Farol with ${plural(read, 'row', 'rows')}, of ${plural(n, 'ad', 'ads')}. What is found in the words was found anew by this version.`,
      labels: (read: number, n: number) =>
        `${plural(read, 'labelling task', 'labelling tasks')}, ${count(n)} of them labelled.`,
      ads: (read: number, n: number) =>
        `${plural(read, 'ad', 'ads')} from elsewhere, scored by rules alone. ${count(n)} with indicators; the others are not kept.`,
    } satisfies Record<ImportKind, (read: number, n: number) => string>,
    guessed: (encoding: string) =>
      `The file is not UTF-8. It was read as ${encoding}, which is a guess: look at names and accents before you take it.`,
    problems: (n: number) => `${plural(n, 'note', 'notes')} on single records`,
    noProblems: 'Nothing was left out.',
    first: 'The first ads',
    take: (n: number) => `Take ${plural(n, 'ad', 'ads')} into the log`,
    leave: 'Leave it',
  },

  taken: {
    title: 'In the log',
    counts: (added: number, changed: number, same: number) =>
      `${count(added)} new, ${count(changed)} joined with what was there, ${count(same)} already there as they are.`,
    noConflicts: 'No two records said different things of one ad.',
    conflicts: (n: number) => `${plural(n, 'difference', 'differences')} between the file and the log`,
    what: { words: 'words', level: 'level', decision: 'decision' },
    row: (what: string, kept: string, left: string) => `${what}: kept ${kept}, not ${left}`,
    kept: 'The history of an ad keeps every decision that was replaced.',
    review: 'To the review desk',
  },

  labels: {
    title: 'Labels and findings',
    about: 'By indicator, in how many ads both, only people, or only Farol saw it. No decision is changed by labels.',
    heads: ['Indicator', 'Both', 'Only people', 'Only Farol'],
    none: 'None of the labelled ads is in the log.',
  },

  recruiters: {
    title: 'Licensed recruiters in the log',
    loaded: (n: number) => `${plural(n, 'entry', 'entries')} in the list.`,
    hits: (ads: number, of: number) =>
      `${count(ads)} of ${plural(of, 'ad', 'ads')} in the log speak of somebody on the list.`,
    absent: 'The others say nothing by that: no list is whole, and many honest employers are on none.',
    more: (n: number) => `and ${plural(n, 'more ad', 'more ads')}`,
  },

  trouble: {
    failed: 'The file could not be imported.',
    safe: 'The log is as it was.',
    partly: 'What was taken before stays in the log, and taking the file again doubles nothing.',
    next: 'Try again. If it happens again, check that the browser has free disk space.',
  },
} as const;
