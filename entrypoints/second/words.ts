import type { PackReason } from '../../lib/review/pack/problem';
import { count, plural } from '../shared/words';

/** Every word of the second review, in one place for translators. */
export const WORDS = {
  page: 'Second review',
  review: 'Review',
  intro:
    'Somebody else decides the same ads without seeing level, score or your answers. Packs and answers go between you as files; nothing is sent by Farol.',
  who: 'Your pseudonym',
  make: {
    title: 'Make a pack',
    about:
      'Decided ads and ads drawn by lot, up to this many. The file holds the text of the ads: keep it as you keep the log.',
    size: 'Ads',
    button: 'Save the pack',
    none: 'No ad has been decided yet, so there is nothing to review a second time.',
    made: (n: number) => `A pack of ${plural(n, 'ad', 'ads')} was saved.`,
  },
  answer: {
    title: 'Answer a pack',
    file: 'Pack',
    place: (n: number, of: number) => `Ad ${count(n)} of ${count(of)}`,
    save: 'Save the answers',
    saved: 'Your signed answers were saved. Hand the file to who made the pack.',
    key: 'Your key, to read to who merges your answers',
  },
  merge: {
    title: 'Merge answers',
    file: 'Files of answers',
    merged: (n: number) => `${plural(n, 'answer was', 'answers were')} merged.`,
    again: 'This file was merged before. Nothing was changed.',
    know: 'I know this key: merge',
  },
  conflicts: {
    title: 'Where answers differ',
    none: 'No answers differ.',
    first: 'first answer',
    settled: 'Settled',
    gone: 'This ad is no longer in the log.',
  },
  decide: { keep: 'Keep', dismiss: 'Dismiss', unsure: 'Unsure' },
  problems: {
    truncated: () => 'The file ends in its middle. Nothing was taken of it. Ask for it again.',
    altered: () => 'The file is not as it was made: something in it was changed. Nothing was taken of it.',
    taxonomy: (met: string) =>
      `The file was made under version ${met} of the indicators, not this one. Nothing was taken of it.`,
    'unknown-key': (met: string) =>
      `The answers are signed by a key that is not known here: ${met}. Nothing was taken yet. Compare it with its owner.`,
    other: () => 'This is no file of a second review, or it is too big. Nothing was taken of it.',
  } satisfies Record<PackReason, (met: string) => string>,
  trouble: {
    failed: 'That did not work.',
    safe: 'What was saved before is safe.',
    next: 'Try again. If it happens again, check that the browser has free disk space.',
  },
} as const;
