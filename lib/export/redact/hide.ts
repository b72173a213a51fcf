import { findContacts } from '../../text/contacts';
import type { Contact, ContactType, Finding } from '../../types';
import { Cover } from './cover';
import { addresses, longNumbers } from './other';
import { findAgain, findPeople } from './person/find';
import { type Rewritten, rewrite } from './rewrite';
import type { Tokens } from './token';

/** Puts tokens in place of contacts, long numbers and names, one ad at a time. */
export interface Hider {
  /** A field, with the contacts already known in it. */
  field(words: string, known: readonly Contact[]): Rewritten;
  words<T extends string | undefined>(words: T): T;
  /** An address or link: what leads to a person in it becomes a token, the rest stays. */
  link<T extends string | undefined>(link: T): T;
  value(contact: Pick<Contact, 'type' | 'value'>): string;
}

export function hiderFor(finding: Finding, tokens: Tokens): Hider {
  const { listing, verdict, decision } = finding;
  const phones = verdict.contacts.filter(({ type }) => type === 'phone').map(({ value }) => value);
  const canonical = ({ type, value }: Pick<Contact, 'type' | 'value'>) =>
    type === 'phone' ? sameNumber(value, phones) : value;
  const value: Hider['value'] = (contact) => tokens.of(contact.type, canonical(contact));

  const everywhere = [listing.title, listing.text, listing.employer, listing.location, decision?.note].map((words) =>
    words === undefined ? [] : findPeople(words, takenIn(words, []), verdict.lang),
  );
  const named = new Set(everywhere.flat().map((person) => person.value));

  const field: Hider['field'] = (words, known) => {
    const taken = takenIn(words, known);
    const people = findPeople(words, taken, verdict.lang);
    const again = findAgain(words, named, [...taken, ...people]);
    return rewrite(words, [
      ...taken.map(({ start, end, type, value: found }) => ({
        start,
        end,
        by: type === 'account' ? tokens.of(type, found) : value({ type, value: found }),
      })),
      ...[...people, ...again].map((person) => ({ ...person, by: tokens.of('name', person.value) })),
    ]);
  };

  return {
    field,
    words: <T extends string | undefined>(words: T): T => (words === undefined ? words : field(words, []).text) as T,
    link: <T extends string | undefined>(link: T): T =>
      (link === undefined ? link : hideLink(link, phones, value)) as T,
    value,
  };
}

interface Taken {
  start: number;
  end: number;
  type: ContactType | 'account';
  value: string;
}

/** Contacts and long numbers of a field: those known, those found now, and what only looks like one, in this order. */
function takenIn(words: string, known: readonly Contact[]): Taken[] {
  const mails = addresses(words).map((mail) => ({ ...mail, type: 'email' as const }));
  // The end of an address alone is often read as a link.
  const mailCover = new Cover(words.length, mails);
  const isPart = ({ type, start, end }: Taken) =>
    type === 'url' && mailCover.touches(start - 1, start) && mailCover.touches(start, end);
  const isHere = ({ start, end }: Taken) => start >= 0 && start < end && end <= words.length;
  const taken: Taken[] = known.filter((contact) => isHere(contact) && !isPart(contact));
  const more: Taken[][] = [
    mails,
    findContacts(words, 'text'),
    longNumbers(words).map((number) => ({ ...number, type: 'account' as const })),
  ];
  const cover = new Cover(words.length, taken);
  for (const found of more.flat()) {
    if (cover.touches(found.start, found.end)) continue;
    cover.add(found.start, found.end);
    taken.push(found);
  }
  return taken;
}

/** As many last digits as make two ways of writing one number the same. */
const TAIL = 7;

/** A number said without its country is the ad's number that ends like it. */
function sameNumber(value: string, phones: readonly string[]): string {
  const tail = value.replace(/\D/g, '').replace(/^0+/, '');
  if (value.startsWith('+') || tail.length < TAIL) return value;
  return phones.find((phone) => phone.startsWith('+') && phone.endsWith(tail)) ?? value;
}

const MAIL_IN_LINK = /(?<![\w.+-])[\w.+-]{1,64}(?:@|%40)[\w.-]{1,190}/gi;
const NUMBER_IN_LINK = /(?<!\d)(?:\+|%2B)?\d{7,15}(?!\d)/gi;

function hideLink(link: string, phones: readonly string[], value: Hider['value']): string {
  const bare = /^(tel|sms|mailto|whatsapp|viber|skype):/i.exec(link)?.[0];
  if (bare !== undefined) return `${bare.toLowerCase()}${hideBare(bare, link.slice(bare.length), value)}`;
  const found = findContacts(link, 'text').filter(({ type }) => type !== 'url');
  return found
    .sort((a, b) => b.start - a.start)
    .reduce((text, contact) => text.slice(0, contact.start) + value(contact) + text.slice(contact.end), link)
    .replace(MAIL_IN_LINK, (mail) => value({ type: 'email', value: mail.replace(/%40/i, '@').toLowerCase() }))
    .replace(NUMBER_IN_LINK, (number) => {
      const digits = number.replace(/\D/g, '').replace(/^0+/, '');
      const phone = phones.find((one) => one.endsWith(digits));
      return phone === undefined ? number : value({ type: 'phone', value: phone });
    });
}

/** The rest of `tel:…`, `mailto:…`; what it asks for after `?` is left out. */
function hideBare(scheme: string, rest: string, value: Hider['value']): string {
  const words = rest.split('?')[0] ?? '';
  if (/^mailto/i.test(scheme)) return value({ type: 'email', value: words.toLowerCase() });
  const [contact] = findContacts(words, 'text');
  if (contact) return value(contact);
  return value({ type: 'phone', value: words.replace(/[^\d+]/g, '') });
}
