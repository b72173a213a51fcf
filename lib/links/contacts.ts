import type { Contact, ContactType, Finding } from '../types';

export interface SharedContact {
  type: ContactType;
  value: string;
}

/** Contacts of one ad that are followed; a hostile ad may name thousands. */
const MOST = 20;
const LONGEST = 200;

/** The different contacts an ad gives, in its words or as links, in their canonical form. */
export function contactsOf({ verdict, listing }: Pick<Finding, 'verdict' | 'listing'>): SharedContact[] {
  const found = new Map<string, SharedContact>();
  for (const { type, value } of [...verdict.contacts, ...linked(listing.contactLinks ?? [])]) {
    if (found.size === MOST) break;
    if (value !== '' && value.length <= LONGEST) found.set(contactName({ type, value }), { type, value });
  }
  return [...found.values()];
}

/** The name a contact is looked up by. */
export const contactName = ({ type, value }: SharedContact): string =>
  `contact:${type}:${type === 'url' ? value : value.toLowerCase()}`;

function linked(links: readonly string[]): Pick<Contact, 'type' | 'value'>[] {
  return links.slice(0, MOST).flatMap((link): Pick<Contact, 'type' | 'value'>[] => {
    const [, scheme, rest = ''] = /^(tel|mailto):([^?#]*)/i.exec(link) ?? [];
    if (scheme?.toLowerCase() === 'tel') return [{ type: 'phone', value: rest.replace(/[^\d+]/g, '') }];
    if (scheme?.toLowerCase() === 'mailto') return [{ type: 'email', value: rest.toLowerCase() }];
    return [];
  });
}
