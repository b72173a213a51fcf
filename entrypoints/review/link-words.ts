import type { DriftField } from '../../lib/links/drift';
import type { Quality, Stop } from '../../lib/links/quality';
import type { DecisionValue } from '../../lib/types';
import { count, plural } from '../shared/words';

/** Every word of the link view, in one place for translators. */
export const LINK_WORDS = {
  title: 'Links',
  loading: 'Looking in the log',
  nothing: 'Nothing in the log ties this ad to another.',
  nothingNext: 'Links come from ads in this log only: the same text, or the same contact.',
  caution: 'A link says that two ads share words or a contact. It does not say that the same people wrote them.',
  views: { label: 'How links are shown', list: 'List', graph: 'Graph' },

  crossing: 'Recruits in one ad, sells in another',
  crossingWhat: (n: number) =>
    `${plural(n, 'ad', 'ads')} with the same contact as this one: one side offers work, the other adult services.`,

  copies: (n: number, more: boolean) => `Same text in ${more ? 'more than ' : ''}${plural(n, 'other ad', 'other ads')}`,
  alike: (percent: number) => `${count(percent)} % alike`,
  template: 'Template and what is put into it',
  templateOf: (n: number) => `Laid over ${plural(n, 'ad', 'ads')}.`,
  slot: (n: number) => `slot ${count(n)}`,
  slots: 'Slots',
  empty: 'left out',
  moreValues: (n: number) => `and ${count(n)} more`,

  contacts: 'Shared contacts',
  shared: (n: number, most: boolean) => `in ${most ? 'at least ' : ''}${plural(n, 'other ad', 'other ads')}`,
  alone: 'in no other ad',
  qualities: { strong: 'strong tie', fair: 'fair tie', weak: 'weak tie', none: 'no tie' } satisfies Record<
    Quality,
    string
  >,
  stops: {
    'many-ads': 'Stands in 50 ads or more: a switchboard or a front desk.',
    service: 'A service that everybody uses.',
    'short-number': 'A short number, not one person’s.',
    'free-number': 'A free number, as switchboards have.',
    'whole-site': 'Belongs to the site the ad is on.',
    'no-reply': 'An address that nobody reads.',
  } satisfies Record<Stop, string>,

  versions: 'Changes of this ad',
  firstSeen: 'First seen',
  lastSeen: 'Last seen',
  unchanged: 'No change was seen.',
  until: 'Changed on',
  added: 'added',
  removed: 'taken out',
  from: 'was',
  to: 'became',
  unkept: 'The wording changed; what changed was not kept then.',
  fields: {
    title: 'Title',
    employer: 'Employer',
    location: 'Place',
    salary: 'Pay',
    text: 'Text',
    contact: 'Contact',
    fee: 'Sum',
    level: 'Level',
  } satisfies Record<DriftField, string>,
  gone: 'Its page was read again without it on',

  showAll: (n: number) => `Show all ${count(n)}`,
  open: (title: string) => `Open: ${title}`,
  untitled: 'Ad without words',

  together: (n: number) => `Decide ${plural(n, 'undecided ad', 'undecided ads')} together`,
  togetherTitle: (n: number) => `One answer for ${plural(n, 'ad', 'ads')}`,
  togetherWhat:
    'Each ad gets the answer, the note, the reason and the case that stand on the desk, and a line of its own in the log. Undo takes it back for all of them.',
  answers: { keep: 'Keep all', dismiss: 'Dismiss all', unsure: 'All unsure' } satisfies Record<DecisionValue, string>,
  cancel: 'Cancel',

  graph: (ads: number, contacts: number) =>
    `This ad on the left, ${plural(contacts, 'contact or text', 'contacts or texts')} in the middle, ${plural(ads, 'other ad', 'other ads')} on the right. The list says the same.`,
  thisAd: 'This ad',
  sameText: 'Same text',
  graphMore: (n: number) => `${plural(n, 'more ad is', 'more ads are')} in the list.`,
} as const;
