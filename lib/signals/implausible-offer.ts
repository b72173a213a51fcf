import type { Signal } from './engine/signal';

export default {
  id: 'implausible-offer',
  meaning: 'Promised pay, ease or certainty is out of proportion to the skill, hours or vetting asked for.',
  why: 'It is the lure of most recruitment by deception, and also common in honest low-wage ads: useful only in combination.',
  source: 'OHCHR and INTERPOL lure descriptions (2023); base rates in Volodko, Cockbain & Kleinberg (2020)',
  grade: 'C',
  caveat:
    'High pay for skilled or regulated work, commission jobs that say so, and “no experience, training given” at normal pay are ordinary.',
  states: [
    'HIGH_PAY & NO_EXPERIENCE|NO_INTERVIEW|ALL_ACCEPTED|EASY /14',
    'EASY ..3 "big"|"high"|"good" ..2 WAGE',
    '~EASY & NO_EXPERIENCE|NO_INTERVIEW /10',
    'ALL_ACCEPTED',
    'GUARANTEED ..4 JOB|VISA|WAGE|HIGH_PAY',
    'JOB|VISA ..3 GUARANTEED',
    '~AMOUNT ..12 NO_EXPERIENCE ..8 NO_INTERVIEW',
    '~NO_INTERVIEW',
    '~AMOUNT ..8 EASY',
    '~AMOUNT ..10 NO_EXPERIENCE',
    '~HIGH_PAY',
  ],
  denies: [],
  unless: ['TRAINING_GIVEN'],
} satisfies Signal;
