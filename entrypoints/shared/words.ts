import type { DecisionValue, Level, SignalId, Stage } from '../../lib/types';

/** Words that more than one of our pages shows. Plain, short, and only those the wording rules allow. */
export const NAME = 'Farol';

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  high: 'High',
  elevated: 'Elevated',
  watch: 'Watch',
  'not-scored': 'Not scored',
  none: 'None',
};

/** A handle for lists and filters; the sentence that explains it comes from the signal's own card. */
export const SIGNAL_NAMES: Readonly<Record<SignalId, string>> = {
  'implausible-offer': 'Implausible offer',
  'vague-job-or-employer': 'Vague job or employer',
  'front-offer-lure': 'Offer that may front for other work',
  'scam-compound-lure': 'Wording of scam-work recruitment',
  'contract-substitution': 'Contract may be changed',
  'worker-paid-fee': 'Possible fee charged to worker',
  'bond-or-exit-penalty': 'Bond or penalty for leaving',
  'debt-repayment-from-wages': 'Debt repaid from wages',
  'document-retention': 'Documents kept',
  'movement-or-contact-control': 'Movement or contact limited',
  'visa-mismatch': 'Visa does not fit the work',
  'targets-vulnerability': 'Aims at hardship',
  'minor-indicated': 'Age under 18 possible',
  'pressure-and-secrecy': 'Pressure or secrecy',
  'excessive-hours': 'Excessive hours',
  'wage-withholding': 'Wages withheld',
  'illicit-facilitation': 'Illicit facilitation offered',
  'sham-authority': 'Unproved authority claimed',
  'third-party-control': 'Third party in charge',
  'no-refusal-services': 'No right to refuse stated',
  'obscured-contact': 'Contact details disguised',
  'template-reuse': 'Same text in several ads',
};

export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  recruitment: 'Recruitment',
  transport: 'Transport',
  exploitation: 'Exploitation',
};

export const DECISION_NAMES: Readonly<Record<DecisionValue, string>> = {
  keep: 'Kept',
  dismiss: 'Dismissed',
  unsure: 'Unsure',
};

const number = new Intl.NumberFormat();
export const count = (n: number): string => number.format(n);
export const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;
export const indicators = (n: number): string => plural(n, 'indicator', 'indicators');

const languages = new Intl.DisplayNames(undefined, { type: 'language' });

/** The name of a BCP 47 language; what is no language is given back as it is. */
export function languageName(tag: string): string {
  if (tag === 'und' || tag === '') return 'Language unclear';
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
