import type { Evidence, Field, Finding } from '../../types';
import { type Hider, hiderFor } from './hide';
import type { Rewritten } from './rewrite';
import type { Tokens } from './token';

/** What was known of the words before they were redacted. */
export interface Hashes {
  /** Names the key of the tokens. */
  key: string;
  /** HMAC-SHA256 of title and text under the exchange key: equal for equal words, under one key. */
  text: string;
}

export type WorkingCopy = Finding & { hashes: Hashes };

/** The finding with tokens in place of contacts, account numbers and names, in fields and inside the text; places moved with it. */
export function workingCopy(finding: Finding, tokens: Tokens): WorkingCopy {
  const { listing, verdict, decision } = finding;
  const hide = hiderFor(finding, tokens);
  const of = (field: Field) => verdict.contacts.filter((contact) => contact.field === field);
  const title = listing.title === undefined ? undefined : hide.field(listing.title, of('title'));
  const text = hide.field(listing.text, of('text'));
  const at = (field: Field): Rewritten => (field === 'title' && title ? title : text);
  return {
    ...finding,
    pageUrl: hide.link(finding.pageUrl),
    listing: {
      ...listing,
      ...(title ? { title: title.text } : {}),
      text: text.text,
      ...present({
        id: hide.words(listing.id),
        url: hide.link(listing.url),
        employer: hide.words(listing.employer),
        location: hide.words(listing.location),
        salary: hide.words(listing.salary),
        contactLinks: listing.contactLinks?.map((link) => hide.link(link)),
      }),
    },
    verdict: {
      ...verdict,
      evidence: verdict.evidence.map((item) => moved(item, at(item.field), hide)),
      contacts: verdict.contacts.map((contact) => ({
        ...contact,
        value: hide.value(contact),
        ...at(contact.field).place(contact.start, contact.end),
      })),
      fees: verdict.fees.map((fee) => ({ ...fee, ...at(fee.field).place(fee.start, fee.end) })),
    },
    ...(decision === undefined ? {} : { decision: { ...decision, ...present({ note: hide.words(decision.note) }) } }),
    hashes: { key: tokens.keyName, text: tokens.hash(JSON.stringify([listing.title ?? '', listing.text])) },
  };
}

/** The quote is taken again from where it stands now; what words with a token in them were read as is left out. */
function moved(item: Evidence, field: Rewritten, hide: Hider): Evidence {
  const { readAs, ...rest } = item;
  const place = field.place(item.start, item.end);
  const touched = field.touches(item.start, item.end);
  return {
    ...rest,
    ...place,
    quote: touched || item.quote === '' ? field.text.slice(place.start, place.end) : hide.words(item.quote),
    ...(readAs === undefined || touched ? {} : { readAs: hide.words(readAs) }),
  };
}

/** Without the fields that are not there. */
function present<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
