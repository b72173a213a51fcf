import type { Signal } from './engine/signal';

export default {
  id: 'illicit-facilitation',
  meaning:
    'The recruiter sells influence over officials or papers: bribes, contacts, guaranteed visas, made-up documents.',
  why: 'Bribes for visas have been added to workers’ debts; early signs of corruption in a migration journey are an early warning.',
  source: 'Anti-Slavery/TI/UNODC (2009); UNODC issue paper on corruption and trafficking (2011)',
  grade: 'B',
  caveat:
    'Visa agents and lawyers with a stated fee, official fast-track fees and certified translations are ordinary.',
  states: [
    { when: 'BRIBE', sub: 'bribe' },
    { when: 'INSIDER', sub: 'middleman' },
    { when: 'FIXED_VISA', sub: 'fixed-visa' },
    { when: 'VISA ..4 GUARANTEED', sub: 'fixed-visa' },
    { when: 'GUARANTEED ..2 VISA', sub: 'fixed-visa' },
    { when: 'FORGED', sub: 'forged-document' },
    { when: 'MIDDLEMAN', sub: 'middleman' },
    { when: 'ESCORT_BORDER', sub: 'border-escort' },
    { when: 'PROTECTED', sub: 'police-protection' },
    { when: 'SEX_FAVOUR', sub: 'sexual-extortion' },
    { when: 'SAY_VISIT', sub: 'coached-answers' },
  ],
  unless: ['WARN', 'LAW_TEXT'],
} satisfies Signal;
