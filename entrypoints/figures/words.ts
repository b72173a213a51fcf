import { count, plural } from '../shared/words';

const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 });
const two = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

interface Range {
  value: number;
  low: number;
  high: number;
}

/** Every word of the figures page, in one place for translators. */
export const WORDS = {
  page: 'Figures',
  review: 'Review',
  reading: 'Counting',
  empty: 'There is no ad in the log yet. Scan a page, or import a file, and decide some ads in Review.',
  percent: (share: number) => percent.format(share),
  range: ({ value, low, high }: Range) =>
    `${percent.format(value)} (${percent.format(low)} to ${percent.format(high)})`,
  coefficient: ({ value, low, high }: Range) => `${two.format(value)} (${two.format(low)} to ${two.format(high)})`,
  points: ({ value, low, high }: Range) =>
    `${count(Math.round(value * 100))} points (${count(Math.round(low * 100))} to ${count(Math.round(high * 100))})`,
  numbers: 'The numbers',
  more: (n: number) => `The first 15 are drawn; the other ${count(n)} stand in the table.`,
  intervals: 'Bands are 95 % intervals: where the true figure may well lie. Wide bands mean few decisions.',
  notEnough: (n: number) => `not enough decisions yet (${count(n)})`,
  heads: { name: '', ads: 'Ads', decided: 'Decided', kept: 'Kept', unsure: 'Unsure', rate: 'Upheld', score: 'Score' },

  upheld: {
    title: 'Upheld by people',
    about:
      'Of the flagged ads that somebody decided, how many were kept. Unsure is left out. Under 20 decisions no rate is told. Decided ads are no random choice: mostly the top of the queue.',
    all: 'All flagged ads',
    facets: {
      signal: 'By indicator',
      lang: 'By language',
      site: 'By site',
      rules: 'By version of the rules',
      model: 'By version of the model',
    },
    signalNote: 'Where somebody said right or wrong of the words themselves, that counts before the decision.',
    none: 'Nothing has been decided yet.',
  },
  decaying: {
    title: 'Upheld less than before',
    about: 'Indicators whose rate of the last 60 days lies below the earlier one, the intervals apart.',
    none: 'None, as far as the decisions tell.',
    row: (earlier: Range, recent: Range) => `was ${WORDS.range(earlier)}, now ${WORDS.range(recent)}`,
  },
  missed: {
    title: 'What is missed',
    about: 'From ads that were not flagged and were drawn by lot for review.',
    none: 'No drawn ad has been decided yet, so nothing can be said of what is missed.',
    among: 'Of the ads not flagged, people would have kept',
    ofAll: 'Of all ads people would have kept, not flagged',
    from: (kept: number, decided: number, standFor: number) =>
      `${count(kept)} kept of ${plural(decided, 'drawn ad', 'drawn ads')} decided, which stand for about ${count(Math.round(standFor))}.`,
  },
  agreement: {
    title: 'Agreement',
    about: 'From second reviews: answers given blind, without level, score or first answer.',
    none: 'No second review has been merged yet.',
    make: 'Second review',
    alpha: (units: number) => `Krippendorff’s alpha, ${plural(units, 'ad', 'ads')}`,
    kappa: (n: number) => `Cohen’s kappa, first and second answer, ${plural(n, 'ad', 'ads')}`,
    undefined: 'cannot be told: nobody could have disagreed',
    scale: '0 is what chance gives, 1 is full agreement.',
    shown: 'Agreed with Farol, its level in sight',
    blind: 'The same ads, blind',
    gap: 'Difference: what seeing the level goes with',
    ads: (n: number) => `${plural(n, 'ad was', 'ads were')} decided both ways, by different people.`,
  },
  calibration: {
    title: 'Score and decisions',
    about:
      'Whether a higher score goes with more ads kept. The score only orders the queue: it is no probability, and need not lie on the line.',
    axis: 'Score',
    upheld: 'Kept',
    bin: (from: number, to: number) => `${two.format(from)} to ${two.format(to)}`,
  },
  counts: {
    title: 'What was flagged',
    month: 'By month first seen',
    level: 'By level',
    signal: 'By indicator',
    lang: 'By language',
    site: 'By site',
  },
  trouble: {
    failed: 'The figures could not be made.',
    safe: 'The log is as it was.',
    next: 'Reload the page. If it happens again, check the log in the options.',
  },
} as const;
