import type { Tag } from '../../types';
import type { Reading } from './reading';

/** Context tags of taxonomy section 7 that come from wording: shown and exported, never scored. */
export function tagsOf(reading: Reading): Tag[] {
  const messenger = reading.contacts.some((contact) => contact.type === 'handle');
  const phone = reading.contacts.some((contact) => contact.type === 'phone' || contact.type === 'email');
  const tags: [Tag, boolean][] = [
    ['smuggling-offer', reading.has('SMUGGLE')],
    ['offplatform-contact', messenger && !phone],
    ['coded-language', /[\u{1F352}\u{1F497}\u{1F451}\u{1F4B8}]/u.test(reading.listing.text)],
    ['reassurance-language', reading.has('REASSURE')],
    ['organ-or-adoption-offer', reading.has('ORGAN_ADOPTION')],
    ['domestic-in-diplomatic-household', reading.has('DIPLOMATIC')],
  ];
  return tags.filter(([, present]) => present).map(([tag]) => tag);
}
