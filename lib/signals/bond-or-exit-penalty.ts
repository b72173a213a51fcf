import type { Signal } from './engine/signal';

export default {
  id: 'bond-or-exit-penalty',
  meaning: 'Leaving early would cost the worker money, a deposit, wages, property or a relative’s guarantee.',
  why: 'A deposit or penalty that a person cannot bear keeps them in the job; the ILO treats bonds and collateral as never legitimate.',
  source:
    'ILO General principles and definition of recruitment fees (2019): illegitimate costs; UNITAR/ILO/IOM seminar report (2008)',
  grade: 'B',
  caveat: 'Notice periods, small refundable key deposits and shrinking training clauses within the law are ordinary.',
  states: [
    { when: 'PAY|GIVE ..5 DEPOSIT', sub: 'deposit' },
    { when: 'DEPOSIT ..6 SUM', sub: 'deposit' },
    { when: 'SUM ..4 DEPOSIT', sub: 'deposit' },
    { when: 'DEPOSIT ..6 RETURN ..6 CONTRACT|DURATION|LEAVE', sub: 'deposit' },
    'COLLATERAL',
    '~EXIT_COST',
    'GUARANTOR',
    'LEAVE|QUITTER ..8 PENALTY|REPAY|DEBT',
    'LEAVE|QUITTER ..8 PAY ..6 SUM',
    'LEAVE|QUITTER ..8 SUM',
    'PENALTY|REPAY ..10 LEAVE|QUITTER',
    'SUM ..6 "if" ..3 LEAVE',
    '"if" ..6 EARLY ..8 REPAY|PENALTY|DEBT|SUM',
    'PENALTY ..4 SUM ..8 EARLY|CONTRACT',
    'WAGE ..4 HELD ..8 "in case"|"so that"|LEAVE|CONTRACT|DURATION|EARLY',
    'LEAVE|EARLY ..6 "lose" ..4 WAGE|DEPOSIT',
    '"if you" ..3 "no"|"refuse"|"change your mind" ..4 DEBT|PAY|PENALTY',
  ],
  denies: ['NOTICE'],
  unless: ['OTHER_THING', 'NOTICE', 'SMALL_THING'],
} satisfies Signal;
