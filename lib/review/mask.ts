import type { Contact, Field, Listing } from '../types';

/** First and last character stay, so that two contacts can be told apart on a screen; the rest is dots. */
export function maskContact(words: string): string {
  const letters = [...words.trim()];
  if (letters.length < 5) return '•••';
  const [first, last] = [letters[0] ?? '', letters.at(-1) ?? ''];
  return `${first}${'•'.repeat(Math.min(8, letters.length - 2))}${last}`;
}

/** The given stretch of a field with every contact inside it masked; a contact cut by an edge is masked too. */
export function maskedQuote(
  listing: Listing,
  contacts: readonly Contact[],
  span: { field: Field; start: number; end: number },
): string {
  const field = (span.field === 'title' ? listing.title : listing.text) ?? '';
  let quote = '';
  let at = span.start;
  const inside = contacts
    .filter((contact) => contact.field === span.field && contact.start < span.end && contact.end > span.start)
    .sort((a, b) => a.start - b.start);
  for (const contact of inside) {
    if (contact.end <= at) continue;
    quote += field.slice(at, Math.max(at, contact.start)) + maskContact(field.slice(contact.start, contact.end));
    at = contact.end;
  }
  return quote + field.slice(at, Math.max(at, span.end));
}
