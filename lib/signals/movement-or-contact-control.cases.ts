import type { SignalCases } from './engine/cases';

export default {
  flags: [
    'Workers are not allowed to leave the compound during the contract.',
    'The house is locked at night for your safety.',
    'No phone for the first three months, after that one call home a month.',
    'You may not talk to the neighbours or to other maids.',
    'A driver takes the girls to the club and brings them back, they never go out alone.',
    'You need permission from madam to go out on Sunday.',
    'Your mobile phones are collected by the supervisor on day one.',
    'The gate is chained from ten in the evening until morning.',
    'Guards watch the gate and nobody leaves before the year is finished.',
    'If you leave the villa we report you to immigration.',
    'Staff stay inside the compound, food is brought in.',
    'You cannot go home before the debt is cleared.',
    'The foreman has the only key and the doors are locked overnight.',
  ],
  passes: [
    'Live-in carer with her own key, evenings free, two days off every week.',
    'No phone use while you drive the forklift.',
    'The staff bus takes you into town whenever you like.',
    'Visitors must sign in at reception, as on any secure site.',
    'Please do not call the office, apply by e-mail.',
    'No phone calls or recruiters please.',
    'We lock the shop at eight, you are home by half past.',
    'You can go out when you want and friends are welcome.',
    'Security guard for a shopping centre, night shifts, licence required.',
    'Lifeguards watch the pool and the gate from ten to six.',
    'Ship cook, four weeks on and four off, internet on board is free.',
    'Customer service agent: take calls, solve problems, go home happy.',
  ],
} satisfies SignalCases;
