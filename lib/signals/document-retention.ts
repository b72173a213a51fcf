import type { Signal } from './engine/signal';

export default {
  id: 'document-retention',
  meaning: 'Someone other than the worker is to hold the worker’s passport, papers, bank card or telephone.',
  why: 'Without papers a person cannot leave, change job or prove who they are; it is one of the eleven indicators of forced labour.',
  source: 'ILO indicators of forced labour (2012, revised 2025); ILO/EC Delphi indicators (2009); 18 USC 1592',
  grade: 'B',
  caveat: 'Employers may lawfully see, copy and return papers, or send a passport to an embassy for stamping.',
  states: [
    'BOSS|WE ..4 HOLD ..5 DOC',
    'DOC ..5 HELD ..4 WITH ..3 BOSS|WE|SAFE',
    'DOC ..5 HELD ..6 UNTIL|DURATION|DEPOSIT|CLEARED',
    '~DOC ..4 HELD',
    'DOC ..4 STAY ..2 WITH ..4 BOSS|WE|SAFE',
    'DOC ..2 WITH ..3 BOSS|SAFE',
    'GIVE ..3 BOSS|WE ..4 DOC',
    'GIVE ..5 DOC ..5 BOSS|WE|SAFE|DEPOSIT',
    '~GIVE ..4 DOC',
    '~HOLD ..3 DOC ..6 UNTIL|DURATION|DEPOSIT',
    'DOC ..8 BOSS|WE ..2 HOLD',
    'DOC ..3 RETURN ..4 "after"|"at the end"|"when"|"once"|UNTIL ..5 DURATION|CONTRACT|CLEARED|WORK_OFF|DEBT',
    '~DOC ..6 DEPOSIT',
  ],
  denies: [
    'KEEP_OWN',
    'YOU HOLD ..2 DOC',
    '"keep your" ..2 DOC',
    '"keep their" ..2 DOC',
    'DOC STAY WITH YOU',
    'DOC ..3 RETURN ..2 AT_ONCE',
  ],
  unless: ['COPY', 'AT_ONCE', 'KEEP_OWN'],
} satisfies Signal;
