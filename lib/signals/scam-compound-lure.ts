import type { AnyConcept } from '../concepts';
import type { Finder } from './engine/reading';
import type { Signal } from './engine/signal';

/**
 * Two or more of the lure's features beside the role itself (taxonomy 6.4). A hub's name counts only jointly, and an
 * ad is never flagged because of a country.
 */
const SITE: AnyConcept[] = ['COMPOUND', 'INSIDE'];
const CLOSED: AnyConcept[] = ['LOCKED_IN', 'GUARD', 'GO_OUT', 'CANNOT_LEAVE', 'ALONE_NEVER'];
const CONTROL: AnyConcept[] = [
  'QUITTER',
  'PENALTY',
  'TELL_NOBODY',
  'LEAVE_NOW',
  'DELETE_CHAT',
  'NAME_HIDDEN',
  'NO_TIME',
];

const findScamCompound: Finder = (reading) => {
  const role = reading.hits('CHAT_WORK')[0];
  if (!role) return [];
  const features = [
    reading.has('HUB'),
    reading.has('PICKUP') || reading.has('ALL_PAID'),
    reading.has(...SITE),
    reading.has(...CLOSED),
    reading.has('NO_INTERVIEW') || reading.has('NO_EXPERIENCE') || reading.has('ALL_ACCEPTED'),
    reading.has('HIGH_PAY'),
    reading.has(...CONTROL),
  ].filter(Boolean).length;
  const lawful = reading.has('REST') || reading.has('NOTICE') || reading.has('EMPLOYER_PAYS');
  if (features < 2 || (lawful && features < 4)) return [];
  const strong = features >= 3 || (reading.has('HUB') && features >= 2);
  const { part, sentence } = role;
  return [{ part, start: sentence.start, end: sentence.end, confidence: strong ? 'explicit' : 'clear' }];
};

export default {
  id: 'scam-compound-lure',
  meaning:
    'A typing, chat, gaming or crypto job with arranged travel, weak vetting and a closed living site, as the lures to cyber-fraud sites read.',
  why: 'People taken to online-fraud compounds were hired through such ads and then forced to take part in crime.',
  source:
    'OHCHR, Online scam operations in South-East Asia (2023); INTERPOL Orange Notice (2023); UNODC policy reports (2023–2025)',
  grade: 'B',
  caveat:
    'Call centres, licensed gaming firms and crypto start-ups hire lawfully in the same countries with address, payroll and real vetting.',
  find: findScamCompound,
} satisfies Signal;
