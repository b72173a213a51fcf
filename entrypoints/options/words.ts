import { plural } from '../shared/words';

/** Every word of the options page, in one place for translators. */
export const WORDS = {
  page: 'Options',
  review: 'Review',

  watched: {
    title: 'Watched sites',
    about: 'Farol reads these sites on every visit. Any other page is read only when you press its button.',
    none: 'No site is watched. To add one, scan a page of it and switch on “Watch this site” in the side panel.',
    pause: 'Pause all',
    pauseAbout: 'No watched site is read until you end the pause. A page you ask for is still read.',
    on: 'Read on every visit',
    off: 'Off',
    paused: 'Paused',
    refused: 'Not read: the permission was taken back in the browser',
    gave: (visits: number, read: number, flagged: number) =>
      `${plural(visits, 'visit', 'visits')}, ${plural(read, 'ad', 'ads')} read, ${plural(flagged, 'ad', 'ads')} flagged`,
    last: ', last on ',
    forget: 'Forget',
    forgetIt: (site: string) => `Forget ${site}`,
    forgotten: (site: string) =>
      `${site} is forgotten, and the permission given back. What was logged there stays in the log.`,
    trouble: 'That could not be changed.',
    troubleSafe: 'Everything is as it was before.',
    troubleNext: 'Reload this page and try again.',
  },

  quiet: {
    title: 'In the page',
    label: 'Quiet mode',
    about: 'Draw no lamps in web pages. Results stand in the side panel and in Review only.',
  },

  stored: {
    title: 'What is stored',
    about: [
      'The text of ads with indicators, their address, what was found and when, your decisions and notes, and this page’s settings.',
      'No images. No ads without indicators. Nothing of pages you did not have read.',
      'All of it stays in this browser, on this device. Farol has no server and sends nothing.',
    ],
    readable: 'The log is readable on this disk: anyone who has the disk can read it.',
    sealed: 'The log is sealed on this disk with your passphrase.',
    safekeeping: 'Passphrase, backup, retention',
    backup: 'It is time for a backup.',
    now: (ads: number, size: string) => `${plural(ads, 'ad', 'ads')} in the log${size ? `, about ${size}` : ''}.`,
    erase: 'Erase everything',
    title2: 'Erase everything?',
    warn: 'Every logged ad, decision and note is deleted from this device. This cannot be undone. The custody log keeps that it was done, without a word of any ad. Watched sites and settings stay.',
    sure: 'I have exported what has to be kept',
    confirm: 'Erase now',
    cancel: 'Keep everything',
    done: 'The log is empty. Every ad, decision and note is gone.',
    trouble: 'The log could not be erased.',
    troubleSafe: 'Nothing was deleted.',
    troubleNext: 'Close other Farol windows and try again.',
  },

  keys: {
    title: 'Keys',
    scan: 'Scan the page in front',
    unset: 'not set',
    change:
      'Change it under “Keyboard shortcuts” on your browser’s extensions page. The keys of the desk are printed on its buttons; press ? there to see them all.',
  },

  versions: {
    title: 'Versions',
    extension: 'Farol',
    taxonomy: 'Indicator taxonomy',
    rules: 'Rules used so far',
    model: 'Models used so far',
    none: 'none yet',
  },

  limits: {
    title: 'Limits',
    list: [
      'Farol shows which indicators the words of an ad carry. It does not find that anyone is trafficked or that anyone has done wrong.',
      'Finding nothing is not a safety check. Images, videos and hidden text are not read.',
      'Languages without tested rules are marked “Not scored”, never as clear.',
      'Selling sex, nationality, ethnicity, gender and migration status never score by themselves.',
      'Do not contact an advertiser or a person in an ad. It may put someone in danger. In danger now, call the emergency number; otherwise an NGO or hotline, whether or not police are wanted.',
      'Results are for review by a person. They are no ground to delete an ad, refuse a service or report anyone without that review.',
    ],
  },
} as const;
