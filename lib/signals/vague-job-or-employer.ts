import type { Signal } from './engine/signal';

export default {
  id: 'vague-job-or-employer',
  meaning: 'What the work is, where it is or who the employer is will only be told later, or is withheld.',
  why: 'Deception about the nature of the job, the place or the employer is a strong indicator when proved; an ad shows only the gap.',
  source: 'ILO/EC Delphi indicators (2009); HEUNI (ELECT-THB)',
  grade: 'B',
  caveat:
    'Confidential employers behind a named licensed agency, and short local ads, often leave details to a first call.',
  states: ['TOLD_LATER', 'NAME_HIDDEN', 'NO_QUESTIONS', 'JOB|WAGE|ABROAD ..3 "surprise"|"secret"|"revealed later"'],
  unless: ['OTHER_THING'],
} satisfies Signal;
