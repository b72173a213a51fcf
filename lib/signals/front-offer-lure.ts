import type { Signal } from './engine/signal';

export default {
  id: 'front-offer-lure',
  meaning: 'A glamour, marriage, study, sport or tour offer seems to cover other work.',
  why: 'Recruitment posts for modelling, massage, marriage and the like have been linked to sex-sale posts by shared contacts.',
  source: 'Ramchandani, Bastani & Wyatt (2025); Anti-Slavery/TI/UNODC (2009)',
  grade: 'C+',
  caveat:
    'Licensed model agencies, accredited au-pair programmes, real academies, dating profiles and open ads for adult work are ordinary.',
  states: [
    'GLAMOUR ..10 ALL_PAID',
    'ALL_PAID ..10 GLAMOUR',
    'GLAMOUR ..6 ABROAD ..8 NO_EXPERIENCE|NO_INTERVIEW|ALL_PAID|LEAVE_NOW',
    'GLAMOUR ..10 NO_INTERVIEW',
    'MARRIAGE ..10 JOB|ABROAD|HOUSING|"promised"',
    'STUDY_COVER',
    'TOUR_COVER',
    'SPONSOR_COVER',
    '~GLAMOUR ..8 LEAVE_NOW',
  ],
  unless: ['PORTFOLIO', 'OWN_VOICE'],
} satisfies Signal;
