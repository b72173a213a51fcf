import type { Signal } from './engine/signal';

export default {
  id: 'sham-authority',
  meaning: 'The recruiter borrows authority it does not seem to have: licence, government, union, charity.',
  why: 'Fraudulent unions, bogus NGOs and cloned agency pages have been used as cover.',
  source: 'Anti-Slavery/TI/UNODC (2009); Philippine DMW take-down reports',
  grade: 'B',
  caveat:
    'Real unions, charities and public services hire and advise; a licence number can be looked up in its register.',
  states: [
    'GOV_APPROVED',
    'UNION_NGO ..8 ABROAD|"send you"|"sends you"|"place"|"places"|"find you"|"jobs for girls"',
    'LICENSED ..6 "no number"|"shown after payment"|"no licence number"|"will be shown"',
    '"union membership"|"membership" ..6 "first"|AMOUNT ..8 JOB|ABROAD|"send"',
  ],
  denies: ['LICENCE_NUMBER'],
  unless: ['LICENCE_NUMBER', 'ANTI_WORK'],
} satisfies Signal;
