import type { Signal } from './engine/signal';

export default {
  id: 'contract-substitution',
  meaning: 'The contract comes, changes or is replaced after travel, or is to be signed unread.',
  why: 'Contract substitution is named in the forced-labour indicator guides; most deceived workers never saw a contract.',
  source: 'ILO indicators of forced labour (2012, revised 2025); CDM, Recruitment Revealed',
  grade: 'B',
  caveat: 'A written offer now and a local registration contract later with the same terms is ordinary.',
  states: [
    'SIGN_LATER',
    'TWO_CONTRACTS',
    'BLANK_SIGN',
    '~TERMS_CHANGE',
    'CONTRACT ..5 TOLD_LATER|"on arrival"|"after you arrive"|"when you arrive"|"after landing"',
    '~NO_CONTRACT',
    'CONTRACT ..6 "only for show"|"just for the visa"|"for the embassy"',
    '"conditions"|"terms"|"salary" ..3 "may change"|"will change" ..4 "there"|"arrive"|"arrival"',
  ],
  denies: ['CONTRACT ..5 "before departure"|"before you travel"|"before travel"|"before leaving"'],
} satisfies Signal;
