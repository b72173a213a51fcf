import type { Aside, Covered, Level, SignalId } from '../types';

/** How a signal is told in one clause. `stated` follows the verb; `contradicted` follows "states". */
export interface Clause {
  verb: 'state' | 'use';
  stated: string;
  contradicted: string;
}

/** Only words that section 10 of the taxonomy allows: what the ad says, never what a person is. */
export const CLAUSES: Readonly<Record<SignalId, Clause>> = {
  'implausible-offer': {
    verb: 'state',
    stated: 'pay or certainty out of proportion to the work',
    contradicted: 'ordinary pay for the work',
  },
  'vague-job-or-employer': {
    verb: 'state',
    stated: 'that the work, place or employer is told only later',
    contradicted: 'the work, the place and the employer',
  },
  'front-offer-lure': {
    verb: 'state',
    stated: 'a glamour, marriage, study or travel offer with work behind it',
    contradicted: 'that the booking and its terms come before travel',
  },
  'scam-compound-lure': {
    verb: 'state',
    stated: 'online work at a closed site with travel arranged',
    contradicted: 'an open workplace with ordinary hiring',
  },
  'contract-substitution': {
    verb: 'state',
    stated: 'that the contract or terms change after arrival',
    contradicted: 'that a written contract comes before departure',
  },
  'worker-paid-fee': {
    verb: 'state',
    stated: 'a fee charged to the worker',
    contradicted: 'that the worker pays no fee',
  },
  'bond-or-exit-penalty': {
    verb: 'state',
    stated: 'a deposit or penalty for leaving early',
    contradicted: 'that the worker may leave with ordinary notice',
  },
  'debt-repayment-from-wages': {
    verb: 'state',
    stated: 'a debt to be worked off from wages',
    contradicted: 'that nothing is owed for the job',
  },
  'document-retention': {
    verb: 'state',
    stated: 'that the employer keeps the passport or other papers',
    contradicted: 'that the worker keeps the passport',
  },
  'movement-or-contact-control': {
    verb: 'state',
    stated: 'limits on going out, calling or meeting people',
    contradicted: 'that the worker may come and go freely',
  },
  'visa-mismatch': {
    verb: 'state',
    stated: 'travel on a visa that does not fit the work',
    contradicted: 'that a work visa is issued before travel',
  },
  'targets-vulnerability': {
    verb: 'state',
    stated: 'that people in hardship are preferred',
    contradicted: 'that hardship plays no part in hiring',
  },
  'minor-indicated': {
    verb: 'state',
    stated: 'an age under 18, or that age is not checked',
    contradicted: 'that adult age is checked',
  },
  'pressure-and-secrecy': {
    verb: 'use',
    stated: 'pressure to hurry or to keep the offer secret',
    contradicted: 'that there is time to ask and decide',
  },
  'excessive-hours': {
    verb: 'state',
    stated: 'hours beyond legal limits or no day off',
    contradicted: 'rest days or limited hours',
  },
  'wage-withholding': {
    verb: 'state',
    stated: 'that pay is kept back, fined away or paid to somebody else',
    contradicted: 'that pay is regular and paid in full',
  },
  'illicit-facilitation': {
    verb: 'state',
    stated: 'influence over officials or papers',
    contradicted: 'that papers go through the ordinary channel',
  },
  'sham-authority': {
    verb: 'state',
    stated: 'an official link or licence without a number to check',
    contradicted: 'a licence number with its register',
  },
  'third-party-control': {
    verb: 'state',
    stated: 'that somebody else sets the clients, times or money',
    contradicted: 'that the person sets the terms',
  },
  'no-refusal-services': {
    verb: 'state',
    stated: 'that no client or act may be refused',
    contradicted: 'that the person may refuse',
  },
  'obscured-contact': {
    verb: 'use',
    stated: 'contact details written so that filters miss them',
    contradicted: 'plain contact details',
  },
  'template-reuse': {
    verb: 'use',
    stated: 'a contact or text shared with other ads',
    contradicted: 'a contact of its own',
  },
};

export interface LevelWords {
  headline: string;
  body: string;
}

/** Section 10, word for word; `not-scored` has no row there. */
export const LEVELS: Readonly<Record<Level, LevelWords>> = {
  none: {
    headline: 'No listed indicators found',
    body: 'This is not a safety check. Images and hidden text were not read.',
  },
  watch: {
    headline: 'Some wording worth a second look',
    body: 'One or a few indicators that are also common in honest ads. No action is suggested on this alone.',
  },
  elevated: {
    headline: 'Several indicators found together',
    body: 'The wording combines indicators that fair-recruitment guidance warns about. A trained person should review it.',
  },
  high: {
    headline: 'Strong combination of indicators',
    body: 'The ad states control, debt or deception in clear words, or combines several elements. Review first. This is not a finding that anyone is trafficked.',
  },
  'not-scored': {
    headline: 'Not scored',
    body: 'There are no tested rules for the language of this ad. Nothing found does not mean that nothing is there.',
  },
};

/** Why a text about such offers was left unscored. */
export const ASIDES: Readonly<Record<Aside, string>> = {
  warning: 'Reads as a warning about such offers, not as an offer.',
  news: 'Reads as a report about such offers, not as an offer.',
  'help-request': 'Reads as somebody asking for help, not as an offer.',
  question: 'Reads as a question about an offer, not as an offer.',
  'law-or-training': 'Reads as law or training text, not as an offer.',
  organisation: 'Reads as an organisation describing its work, not as an offer.',
};

export const COVERED: Readonly<Record<Covered, string>> = {
  covered: 'covered',
  partly: 'partly covered',
  'not-seen': 'not seen',
  'not-required': 'not required',
};
