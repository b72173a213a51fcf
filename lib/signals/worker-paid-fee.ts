import type { Finder, Found } from './engine/reading';
import type { Signal } from './engine/signal';

/**
 * A sum beside something a candidate needs, in an ad of work: "Safety certificate, gate pass and medical: 720 USD".
 * Pay, allowances and prices of goods are not sums for the worker to find.
 */
const COST = ['KIT', 'VISA', 'TICKET'] as const;

const findFees: Finder = (reading) => {
  if (reading.has('OTHER_THING', 'VOLUNTEER')) return [];
  const found: Found[] = [];
  for (const concept of COST) {
    for (const { part, sentence, hit } of reading.hits(concept)) {
      const amount = reading
        .hits('AMOUNT')
        .find((a) => a.sentence === sentence && a.hit.first > hit.last && a.hit.first - hit.last <= 4);
      if (!amount) continue;
      const between = part.text.folded.slice(hit.end, amount.hit.start);
      if (!/[:=-]|\b(is|are|for|costs?|at)\b/.test(between)) continue;
      const wage = reading
        .hits('WAGE')
        .some((w) => w.sentence === sentence && Math.abs(w.hit.first - amount.hit.first) <= 4);
      if (wage || reading.hits('FREE').some((f) => f.sentence === sentence)) continue;
      found.push({ part, start: hit.start, end: amount.hit.end, confidence: 'clear', sub: 'related-cost' });
    }
  }
  return found;
};

/** "No placement fee, only processing 850", in one sentence or in two: what follows the denial is the charge. */
const findOnly: Finder = (reading) => {
  if (reading.has('OTHER_THING', 'VOLUNTEER')) return [];
  const found: Found[] = [];
  const denied = [...reading.hits('FEE'), ...reading.hits('EMPLOYER_PAYS')];
  const denials = [...reading.hits('NEG'), ...reading.hits('FREE'), ...reading.hits('EMPLOYER_PAYS')];
  for (const { part, sentence, hit } of reading.hits('ONLY_CONTRAST')) {
    const sum = reading
      .hits('SUM')
      .find((one) => one.sentence === sentence && one.hit.first > hit.last && one.hit.first - hit.last <= 6);
    if (!sum || reading.hits('WAGE').some((wage) => wage.sentence === sentence)) continue;
    const before = denied.find(
      (fee) =>
        fee.part === part &&
        hit.first - fee.hit.last >= 1 &&
        hit.first - fee.hit.last <= 4 &&
        denials.some((no) => no.part === part && no.hit.first <= fee.hit.last && fee.hit.last - no.hit.first <= 4),
    );
    if (before)
      found.push({ part, start: hit.start, end: sum.hit.end, confidence: 'explicit', sub: 'recruitment-fee' });
  }
  return found;
};

export default {
  id: 'worker-paid-fee',
  meaning: 'The worker is to pay a recruiter, agent or employer for the job or for a cost of getting it.',
  why: 'Under the employer-pays principle no recruitment fee or related cost falls on the worker; fees are how debt bondage starts.',
  source: 'ILO General principles and definition of recruitment fees (2019); IOM IRIS; ILO Global Study (2020)',
  grade: 'B+',
  caveat:
    'Some countries let a licensed agency charge a capped fee against a receipt; registration with a public body is paid by the professional.',
  states: [
    { when: 'PAY ..6 FEE', sub: 'recruitment-fee' },
    { when: 'FEE ..5 PAY', sub: 'recruitment-fee' },
    { when: 'FEE ..4 BEFORE', sub: 'recruitment-fee' },
    { when: 'PAY ..5 AMOUNT ..6 BEFORE|FEE', sub: 'recruitment-fee' },
    { when: 'BEFORE ..4 PAY|AMOUNT ..4 PAY|AMOUNT', sub: 'recruitment-fee' },
    { when: 'SEND ..1 AMOUNT', sub: 'recruitment-fee' },
    { when: '"pay" ..1 AMOUNT ..8 BEFORE|FEE|KIT|VISA|TICKET|JOB', sub: 'recruitment-fee' },
    { when: 'YOU ..2 PAY ..4 KIT|TICKET|VISA', sub: 'related-cost' },
    { when: 'KIT|TICKET|VISA ..5 YOU ..2 PAY', sub: 'related-cost' },
    { when: 'PAY ..4 KIT|TICKET|VISA ..8 AMOUNT', sub: 'related-cost' },
    { when: 'PAY ..3 AMOUNT ..5 KIT|TICKET|VISA|JOB', sub: 'related-cost' },
    {
      when: 'KIT|VISA ..4 "on the worker"|"on you"|"at your own cost"|"at your expense"|"own expense"|"not included"',
      sub: 'related-cost',
    },
    { when: '~FEE ..3 AMOUNT', sub: 'payer-not-named' },
    { when: '~AMOUNT ..3 FEE', sub: 'payer-not-named' },
    { when: 'PAY ..4 "after the visa"|"rest after"|"balance"|"half now"', sub: 'recruitment-fee' },
    { when: '"half now" ..6 "half"|FROM_WAGE', sub: 'recruitment-fee' },
    { when: '~WORKER_PAYS', sub: 'recruitment-fee' },
    // "No fee! Only the file and the insurance are yours": the second sentence is the one that counts.
    { when: 'ONLY_CONTRAST ..10 WORKER_PAYS', sub: 'recruitment-fee' },
    {
      when: 'AMOUNT ..2 "up front"|"upfront"|"in advance"|"before departure"|"before you travel"',
      sub: 'recruitment-fee',
    },
    { when: '~SUM ..1 "up front"|"upfront"', sub: 'recruitment-fee' },
  ],
  denies: ['EMPLOYER_PAYS', 'FREE ..4 FEE|KIT|VISA|TICKET', 'FEE ..3 FREE', 'BOSS ..2 PAY ..5 FEE|VISA|TICKET|KIT'],
  unless: ['EMPLOYER_PAYS', 'OTHER_PAYS', 'SMALL_THING', 'TRAINING_GIVEN', 'VOLUNTEER', 'OTHER_THING'],
  find: (reading) => [...findFees(reading), ...findOnly(reading)],
} satisfies Signal;
