import type { Finder } from './engine/reading';
import type { Signal } from './engine/signal';

/** 14 hours or more a day, as taxonomy 6.15; a rota with days off beside it makes it a shift pattern. */
const findLongHours: Finder = (reading) =>
  reading.has('REST')
    ? []
    : reading
        .hits('LONG_HOURS')
        .map(({ part, hit }) => ({ part, start: hit.start, end: hit.end, confidence: 'explicit' }));

export default {
  id: 'excessive-hours',
  meaning: 'Hours, days or on-call duties go beyond any legal limit, without rest days or the right to refuse.',
  why: 'Excessive working time is the one strong indicator among the conditions of exploitation.',
  source: 'ILO/EC Delphi indicators (2009); ILO indicators of forced labour (2012, revised 2025)',
  grade: 'B',
  caveat:
    'Rotas with compensating days off, seasonal peaks with paid overtime, and a business that is open 24/7 are ordinary.',
  states: [
    'NO_DAY_OFF',
    'ROUND_CLOCK',
    { when: 'UNPAID_OVERTIME', sub: 'unpaid-overtime' },
    '"sleep" ..3 "at work"|"in the workshop"|"by the machine"',
  ],
  denies: ['REST'],
  unless: ['REST', 'OWN_VOICE', 'OPEN'],
  find: findLongHours,
} satisfies Signal;
