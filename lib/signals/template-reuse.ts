import { findPlaceholders } from './engine/placeholders';
import type { Signal } from './engine/signal';

export default {
  id: 'template-reuse',
  meaning: 'The same contact or nearly the same text serves several named people, jobs or cities.',
  why: 'It shows organised posting, not coercion; links from recruiting to sale posts are the strongest form.',
  source: 'InfoShield/DeltaShield (2021/23); Portnoff et al. (2017); Ramchandani, Bastani & Wyatt (2025)',
  grade: 'C',
  caveat: 'Chains, staffing agencies, shared salons and reposts do the same.',
  states: [
    '"same number"|"same contact"|"one phone"|"this line" ..8 OUR_GIRLS|JOB|"ads"|"girls"',
    '"see our other girls"|"our other models"|"other models from this poster"|"other girls and other jobs"',
    '"ask for" ..8 "on this line"|"on this number"',
    '"same ad in" ..3 "cities"',
    'OUR_GIRLS ..8 "same number"|"same contact"',
  ],
  find: findPlaceholders,
} satisfies Signal;
