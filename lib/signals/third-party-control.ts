import type { Signal } from './engine/signal';

export default {
  id: 'third-party-control',
  meaning: 'Someone other than the person offering services seems to decide who, when, where or the money.',
  why: 'Shared management and third-person wording have been used in research; sex workers show they also describe safety and duos.',
  source: 'Alvari et al. (2016/17); STIM (L’Hoiry et al. 2021); contested by SWARM (2021)',
  grade: 'C',
  caveat:
    'Independent workers, duos, shared flats, web managers and licensed agencies are ordinary. Alone it never goes above “watch”.',
  states: [
    'OUR_GIRLS',
    'MANAGER_BOOKS',
    'HOUSE_CUT',
    'ROTATION',
    'BOSS ..2 "sets"|"decides"|"chooses"|"fixes" ..4 AMOUNT|"price"|"prices"|"fee"|"who"',
    'BOSS|"office" ..3 "moves"|"rotates" ..5 SHE',
    'BOSS ..3 "answers for"|"speaks for"|"on her behalf"',
  ],
  denies: ['OWN_VOICE'],
  unless: ['OWN_VOICE'],
} satisfies Signal;
