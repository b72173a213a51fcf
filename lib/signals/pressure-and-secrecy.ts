import type { Signal } from './engine/signal';

export default {
  id: 'pressure-and-secrecy',
  meaning: 'Rush and secrecy cut the worker off from advice: tell no one, leave at once, do not go to the embassy.',
  why: 'Case files describe secrecy from family, embassy and police; fear of officials is used as a tool of control.',
  source: 'Anti-Slavery/TI/UNODC (2009); ILO/EC Delphi indicators (2009)',
  grade: 'B',
  caveat: '“Urgent hiring”, closing dates and ordinary confidentiality are not this.',
  states: [
    'TELL_NOBODY',
    'DELETE_CHAT',
    { when: 'AVOID_HELP', sub: 'authority-fear' },
    '~NO_TIME ..8 LEAVE_NOW',
    '~LEAVE_NOW ..10 NO_TIME',
    'LEAVE_NOW ..10 TELL_NOBODY|DELETE_CHAT',
    '?NO_TIME',
  ],
  unless: ['HELPLINE', 'WARN'],
} satisfies Signal;
