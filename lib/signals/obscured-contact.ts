import type { Finder } from './engine/reading';
import type { Signal } from './engine/signal';
import { foldedSpan } from './engine/spans';

/** Phones and handles that people can read and filters cannot (taxonomy 6.21). */
const findObscuredContacts: Finder = (reading) =>
  reading.contacts
    .filter((contact) => contact.obfuscated && (contact.type === 'phone' || contact.type === 'handle'))
    .flatMap((contact) => {
      const part = reading.parts.find((p) => p.field === contact.field);
      if (!part) return [];
      const [start, end] = foldedSpan(part.text, contact.start, contact.end);
      return [{ part, start, end, confidence: 'explicit' as const }];
    });

export default {
  id: 'obscured-contact',
  meaning: 'A phone number or handle is written so that people can read it but filters cannot.',
  why: 'One of four significant predictors in the only large test with known outcomes; untested in job ads.',
  source: 'Lugo-Graulich et al. (NIJ 2022; J. Human Trafficking 2024)',
  grade: 'A',
  caveat:
    'Many independent workers and small shops hide a number from harassers and scrapers. Alone it scores nothing.',
  find: findObscuredContacts,
} satisfies Signal;
