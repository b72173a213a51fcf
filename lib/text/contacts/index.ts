import type { Contact, Field } from '../../types';
import { fold, rangeOf } from '../numerals/fold';
import { emailSpots } from './emails';
import { handleSpots } from './handles';
import { ibanSpots } from './ibans';
import { findPhones } from './phones';
import { withoutOverlaps } from './spot';
import { urlSpots } from './urls';
import { findWallets } from './wallets';

/**
 * The contacts of a text, in order and without overlaps; spans are UTF-16 units of `text`, end exclusive.
 * `country` (ISO 3166, two letters) helps with national phone numbers. Never throws; at most 200 of a kind.
 */
export function findContacts(text: string, field: Field, options: { country?: string } = {}): Contact[] {
  const folded = fold(text);
  const spots = withoutOverlaps([
    ...ibanSpots(folded),
    ...emailSpots(folded),
    ...urlSpots(folded),
    ...handleSpots(folded),
  ]);
  const contacts = spots.map(
    ({ from, to, type, value, disguised }): Contact => ({
      type,
      value,
      field,
      ...rangeOf(folded, from, to),
      obfuscated: disguised,
    }),
  );
  for (const { start, end, value } of findWallets(text)) {
    if (!contacts.some((one) => one.start < end && start < one.end))
      contacts.push({ type: 'wallet', value, field, start, end, obfuscated: false });
  }
  const ends = new Map(spots.map(({ from, to }) => [from, to]));
  const taken = ends.size === 0 ? undefined : (at: number) => ends.get(at);
  const phones = findPhones(folded, field, taken, options.country);
  for (const phone of phones) {
    if (!contacts.some((one) => one.start < phone.end && phone.start < one.end)) contacts.push(phone);
  }
  return contacts.sort((a, b) => a.start - b.start);
}
