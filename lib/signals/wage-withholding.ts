import type { Signal } from './engine/signal';

export default {
  id: 'wage-withholding',
  meaning: 'Pay is kept back, paid to someone else, fined away, or replaced by board and promises.',
  why: 'Withholding of wages is one of the eleven indicators of forced labour.',
  source: 'ILO indicators of forced labour (2012, revised 2025); UNODC and Polaris typologies',
  grade: 'B',
  caveat:
    'Monthly pay in arrears, statutory deductions, a stated commission split and openly voluntary work are ordinary.',
  states: [
    'NO_WAGE',
    'PAY_LATE',
    'PAY_OTHER',
    'QUOTA',
    '"must bring"|"must make"|"must earn"|"bring in" ..3 SUM ..4 "night"|"day"|"shift"|"otherwise"',
    'FINE ..6 AMOUNT|WAGE',
    '~FINE',
    'WAGE ..4 HELD',
    'BOSS|WE ..3 HOLD ..3 WAGE',
    '~NO_SLIP',
    { when: 'NO_CONTRACT', sub: 'no-contract' },
  ],
  denies: ['PAID_FAIR'],
  unless: ['VOLUNTEER', 'OWN_VOICE'],
} satisfies Signal;
