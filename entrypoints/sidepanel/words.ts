import { count, NAME, plural } from '../shared/words';

/** Every word of the side panel, in one place for translators. */
export const WORDS = {
  page: 'This page',
  review: 'Review',
  read: (n: number) => `${plural(n, 'ad', 'ads')} read`,
  unreadable: (n: number, of: number) =>
    n === of
      ? `None of the ${plural(of, 'card', 'cards')} could be read.`
      : `${count(n)} of ${plural(of, 'card', 'cards')} could not be read.`,
  unreadableWhy: 'They show no words of their own: pictures, frames, or parts the page has not drawn yet.',
  beyond: (n: number) =>
    `${plural(n, 'more card was', 'more cards were')} not read: the page is longer than ${NAME} reads.`,
  fellBack: (site: string) =>
    `${site} is built differently than ${NAME} knows it, so it was read like any other page. Some details may be missing.`,
  rulesOnly: 'Rules only: the model could not run, so indirect wording may be missed.',
  notScored: (n: number) =>
    `${plural(n, 'ad', 'ads')} not scored: no tested rules for the language. Read them yourself.`,
  reading: 'Still reading.',
  quiet: 'Quiet mode: nothing is drawn in the page.',
  cleared: (n: number) => `${plural(n, 'ad', 'ads')} cleared.`,
  clean: (n: number) => `${count(n)} with no listed indicators. This is not a safety check.`,
  levels: 'Show by level',
  ads: 'Ads with indicators',
  jump: 'Show on the page',
  openInReview: (title: string) => `Open in review: ${title}`,
  clear: 'Not this one',
  clearIt: (title: string) => `Not this one: ${title}`,
  undo: 'Undo',
  undoIt: (title: string) => `Undo: ${title}`,
  clearedOne: 'Cleared',
  find: 'Find in these ads',
  next: 'Next',
  previous: 'Previous',
  position: (at: number, of: number) => `${count(at)} of ${count(of)}`,
  scan: 'Scan this page',
  scanAgain: 'Scan again',
  scanning: 'Reading this page',
  watch: 'Watch this site',
  watchHint: (host: string) => `Read ${host} on every visit, without being asked`,
  gave: (visits: number, read: number) => `${plural(visits, 'visit', 'visits')}, ${plural(read, 'ad', 'ads')} read`,
  paused: 'Watched sites are paused. Pages are read only when you ask.',
  resume: 'Resume',
  untitled: 'Ad without words',

  start: {
    title: 'This page has not been read',
    next: 'Press the toolbar button or Alt+Shift+S to scan this page. The ads stay on this device.',
  },
  none: {
    noAds: 'No ads were found on this page.',
    unreadableNext: 'The page may draw its ads as pictures or in frames. Open one ad by itself and scan again.',
    noAdsNext: 'Open a page that lists job or escort ads, or one such ad, and scan again.',
    clean: 'No listed indicators found.',
    cleanNext: 'This is not a safety check. Images and hidden text were not read.',
    level: 'No ad on this page has this level.',
    levelNext: 'Press the level again to see all.',
    found: 'No ad listed here has these words.',
    foundNext: 'Other words, or none, show more.',
    notScored: (n: number) => `${plural(n, 'ad is', 'ads are')} in a language without tested rules.`,
    notScoredNext: 'That nothing was found does not mean that nothing is there. Read them yourself.',
  },
  first: (n: number) => `The first ${count(n)} are listed here. All of them are in Review.`,

  trouble: {
    refused: 'This page could not be read.',
    refusedSafe: 'Nothing was changed or saved.',
    refusedNext: 'Click the Farol button in the toolbar while the page is open.',
    gone: 'That ad is no longer on the page.',
    goneSafe: 'What was logged is kept.',
    goneNext: 'Scan the page again, or open the ad in Review.',
    watch: 'This site is not watched.',
    watchSafe: 'Nothing else was changed.',
    watchNext: 'Switch it on again and allow it when the browser asks.',
    decided: 'This ad stays as it is.',
    decidedSafe: 'A decision made in Review is not changed from here.',
    decidedNext: 'Open it in Review to decide anew.',
    noTab: 'No page to look at.',
    noTabSafe: 'Nothing was changed.',
    noTabNext: 'Open a web page and press the Farol button in the toolbar.',
  },
} as const;
