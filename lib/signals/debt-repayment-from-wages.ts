import type { Signal } from './engine/signal';

export default {
  id: 'debt-repayment-from-wages',
  meaning: 'Travel, papers, housing, food or an advance become a loan that the worker has to work off.',
  why: 'When work and repayment are one, the worker cannot leave: this is how debt bondage is worded.',
  source:
    'ILO indicators of forced labour (2012, revised 2025); Anti-Slavery/TI/UNODC (2009); ILO/EC Delphi indicators (2009)',
  grade: 'B+',
  caveat:
    'A stated, optional, lawful rent or meals charge shown on the payslip, or a salary advance with no tie, is ordinary.',
  states: [
    'WORK_OFF',
    'DEDUCT ..6 FROM_WAGE',
    'FEE|TICKET|VISA|KIT|LOAN|DEBT|HOUSING|SUM ..8 FROM_WAGE',
    'FROM_WAGE ..8 FEE|TICKET|VISA|KIT|LOAN|DEBT',
    'REPAY ..6 FROM_WAGE|"from what you earn"|"by working"',
    'DEDUCT ..4 PERCENT|SUM ..8 UNTIL',
    'PERCENT|SUM ..4 DEDUCT ..8 UNTIL',
    'DEDUCT ..6 VISA|TICKET|FEE|DEBT|LOAN',
    'VISA|TICKET|FEE|DEBT|LOAN ..5 DEDUCT',
    'LOAN ..12 UNTIL ..4 CLEARED',
    'UNTIL ..3 DEBT|VISA|TICKET|LOAN|FEE ..4 CLEARED',
    'LOAN|SUM ..10 UNTIL ..5 CLEARED',
    'DEBT ..8 WORK_OFF|FROM_WAGE|DEDUCT',
    'HOUSING|TICKET ..5 "added to"|"goes on" ..4 DEBT',
    'WE|BOSS ..3 LOAN ..8 "cannot"|UNTIL|WORK_OFF|FROM_WAGE',
    'WAGE ..5 "goes to"|"go to" ..3 BOSS|DEBT|TICKET',
    '"first" ..4 WAGE|DURATION ..5 DEBT|TICKET|VISA|"the agency"|"the agent"',
    'BOSS|WE ..3 "cover"|"covers"|"pay"|"pays" ..4 DEBT ..8 "work"|DURATION',
    'COMPANY_STORE',
    'CANNOT_LEAVE ..4 DEBT',
    '~DEBT ..6 DURATION',
    '"balance" ..3 FROM_WAGE',
  ],
  denies: ['"nothing"|"never"|"no" ..2 REPAY', 'EMPLOYER_PAYS', 'FREE ..4 TICKET|VISA|HOUSING'],
  unless: ['LAWFUL', 'EMPLOYER_PAYS', 'OTHER_THING'],
} satisfies Signal;
