import type { Signal } from './engine/signal';

export default {
  id: 'visa-mismatch',
  meaning: 'The worker is to travel on a visa that does not fit the job, or to hide why they travel.',
  why: 'It leaves the worker dependent on the recruiter and afraid of the authorities.',
  source: 'ILO/EC Delphi indicators (2009); warnings of the Philippine DMW and Indian MEA on visit-visa deployment',
  grade: 'B',
  caveat:
    'Sponsorship, working-holiday and seasonal visas, and lawful in-country switches, are ordinary. A migrant’s own status is never scored.',
  states: [
    'TOURIST ..10 CONVERT',
    'TOURIST ..8 JOB|"work"',
    '"enter"|"go"|"fly"|"travel"|"arrive" ..3 TOURIST',
    'SAY_VISIT',
    'FAKE_BOOKING',
    'VISA ..4 CONVERT',
    'CONVERT ..4 VISA',
    'FORBIDDEN ..2 "say"|"mention" ..3 JOB|"work"',
    '"no work permit needed"|"without work permit" ',
  ],
  denies: ['VISA ..4 "before travel"|"before you travel"|"before departure"', 'BOSS ..3 "sponsor"|"sponsors" ..4 VISA'],
} satisfies Signal;
