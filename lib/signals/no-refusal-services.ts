import type { Signal } from './engine/signal';

export default {
  id: 'no-refusal-services',
  meaning: 'A third party promises that the person offered cannot say no.',
  why: 'It promises acts on another person’s behalf; the range of services by itself says nothing.',
  source: 'STIM (L’Hoiry et al. 2021); OSCE site mapping (2023); contested by sex workers’ organisations',
  grade: 'C',
  caveat:
    'A person’s own list of services, however broad, is their choice. Counted only beside third-party or control wording.',
  states: ['NEVER_REFUSES'],
  unless: ['OWN_VOICE'],
} satisfies Signal;
