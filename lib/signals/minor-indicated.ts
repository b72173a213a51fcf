import { kindOf } from './engine/kind';
import type { Finder, Found } from './engine/reading';
import type { Signal } from './engine/signal';

/** Work for which a child needs no other sign: sexual or night-time entertainment, hazardous, live-in or abroad. */
const HARMFUL = [
  'GLAMOUR',
  'ESCORT',
  'ABROAD',
  'INSIDE',
  'ROUND_CLOCK',
  'NO_DAY_OFF',
  'HOUSING',
  'PAY_OTHER',
  'OUR_GIRLS',
] as const;

const findMinors: Finder = (reading) => {
  if (reading.has('YOUTH_LAWFUL', 'VOLUNTEER')) return [];
  const escort = kindOf(reading) === 'escort';
  const harmful = escort || HARMFUL.some((concept) => reading.has(concept));
  const adults = reading.has('ADULT_ONLY');
  const found: Found[] = [];
  const caredFor = reading.hits('CARED_FOR');
  for (const { part, sentence, hit } of reading.hits('CHILD_AGE')) {
    if (caredFor.some((c) => c.sentence === sentence)) continue;
    found.push({ part, start: hit.start, end: hit.end, confidence: harmful ? 'explicit' : 'faint', sub: 'age-stated' });
  }
  for (const { part, hit } of reading.hits('AGE_PAPER')) {
    found.push({ part, start: hit.start, end: hit.end, confidence: harmful ? 'explicit' : 'clear', sub: 'age-papers' });
  }
  for (const { part, hit } of reading.hits('MINOR')) {
    // Youth wording alone, or beside an 18+ statement, is for a person to look at and no more.
    found.push({
      part,
      start: hit.start,
      end: hit.end,
      confidence: !adults && harmful ? 'clear' : 'faint',
      sub: 'youth-wording',
    });
  }
  return found;
};

export default {
  id: 'minor-indicated',
  meaning:
    'The text states, or leaves open, that a person under 18 is wanted for hazardous, live-in, abroad or sexual work.',
  why: 'For a child no means is needed: recruitment for exploitation is enough. It goes to the child-protection route.',
  source:
    'Palermo Protocol Art. 3(c); Lugo-Graulich et al. (2022, 2024) for youth wording; stated age 18–23 was not supported',
  grade: 'B',
  caveat: 'Apprenticeships, supervised youth jobs, babysitting and adults of any stated age from 18 are ordinary.',
  find: findMinors,
} satisfies Signal;
