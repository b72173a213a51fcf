import type { Contact, Evidence, Field, Finding, Listing } from '../../types';
import type { ExportOptions } from '../format';
import { maskField, maskLink, maskSurface, maskValue } from './mask';
import { findPeople } from './person/find';
import { workingCopy } from './working';

/** How many different contacts are looked for outside the fields they were found in, and from what length. */
const MOST_SOUGHT = 100;
const SHORTEST_SOUGHT = 5;

/**
 * The finding as it may leave. With `tokens` and no public copy, a working copy; otherwise contacts masked in every field
 * unless asked for in full, spans at their places, and names as they are but in a public copy.
 */
export function redact(finding: Finding, options: ExportOptions = {}): Finding {
  // A working copy that came in has no values to hide, whoever's key made it.
  if (!options.publicCopy && 'hashes' in finding) return finding;
  if (!options.publicCopy && options.tokens) return workingCopy(finding, options.tokens);
  if (options.contacts === 'full') return finding;
  const { listing, verdict, decision } = finding;
  const hidden = options.publicCopy?.choice.freeText ? [...verdict.contacts, ...people(finding)] : verdict.contacts;
  const hide = hider(listing, hidden);
  const masked = {
    title: listing.title === undefined ? undefined : hide(maskField(listing.title, of('title', hidden))),
    text: hide(maskField(listing.text, of('text', hidden))),
  };
  return {
    ...finding,
    listing: {
      ...listing,
      ...masked,
      employer: hide(listing.employer),
      location: hide(listing.location),
      salary: hide(listing.salary),
      contactLinks: listing.contactLinks?.map(maskLink),
    },
    verdict: {
      ...verdict,
      evidence: verdict.evidence.map((item) => redactEvidence(item, masked, hidden, hide)),
      contacts: verdict.contacts.map((contact) => ({ ...contact, value: maskValue(contact.type, contact.value) })),
    },
    ...(decision === undefined ? {} : { decision: { ...decision, note: hide(decision.note) } }),
  };
}

/** People named in title and text, hidden as contacts are. */
function people({ listing, verdict }: Finding): Contact[] {
  return (['title', 'text'] as const).flatMap((field) => {
    const words = listing[field] ?? '';
    return findPeople(words, of(field, verdict.contacts), verdict.lang).map(
      ({ start, end }): Contact => ({
        type: 'handle',
        value: words.slice(start, end),
        field,
        start,
        end,
        obfuscated: false,
      }),
    );
  });
}

function of(field: Field, contacts: readonly Contact[]): Contact[] {
  return contacts.filter((contact) => contact.field === field);
}

/** A quote that touches a contact is taken again from the masked field, and what it was read as is left out. */
function redactEvidence(
  item: Evidence,
  masked: { title?: string; text: string },
  contacts: readonly Contact[],
  hide: Hide,
): Evidence {
  const touches = contacts.some(
    (contact) => contact.field === item.field && contact.start < item.end && contact.end > item.start,
  );
  if (!touches) return { ...item, quote: hide(item.quote), readAs: hide(item.readAs) };
  const { readAs, ...rest } = item;
  return { ...rest, quote: (masked[item.field] ?? '').slice(item.start, item.end) };
}

/** Absent words stay absent. */
type Hide = <T extends string | undefined>(words: T) => T;

/** Masks the contacts of the ad wherever else they are written: as in the ad, or in their canonical form. */
function hider(listing: Listing, contacts: readonly Contact[]): Hide {
  const sought = new Map<string, string>();
  for (const contact of contacts) {
    const surface = (listing[contact.field] ?? '').slice(contact.start, contact.end).trim();
    for (const form of [surface, contact.value]) {
      if (form.length >= SHORTEST_SOUGHT && sought.size < MOST_SOUGHT)
        sought.set(form, maskSurface(form, contact.type));
    }
  }
  const forms = [...sought].sort(([a], [b]) => b.length - a.length);
  return <T extends string | undefined>(words: T) =>
    forms.reduce<string | undefined>((text, [form, mask]) => text?.replaceAll(form, () => mask), words) as T;
}
