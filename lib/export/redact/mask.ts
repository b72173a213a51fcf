import type { Contact, ContactType } from '../../types';

const HIDDEN = '***';
/** Fewer digits than this and the last three would give the number away. */
const FEWEST_DIGITS = 7;

/** A canonical contact for a list: `***678` of a number, the messenger of a handle, nothing else of anything. */
export function maskValue(type: ContactType, value: string): string {
  if (type === 'phone' || type === 'iban') return maskNumber(value);
  const messenger = type === 'handle' ? /^[a-z]{1,20}:/.exec(value)?.[0] : undefined;
  return `${messenger ?? ''}${HIDDEN}`;
}

/** A link such as `tel:+351912345678` or `https://wa.me/351912345678`. */
export function maskLink(link: string): string {
  return `${/^[a-z]{1,20}:/i.exec(link)?.[0] ?? ''}${maskNumber(link)}`;
}

function maskNumber(value: string): string {
  const digits = value.replace(/\D/g, '');
  return digits.length < FEWEST_DIGITS ? HIDDEN : `${HIDDEN}${digits.slice(-3)}`;
}

/** The same length as before, so that every span of the field still holds; white space stays. */
export function maskSurface(surface: string, type: ContactType): string {
  const digits = surface.match(/\d/g)?.length ?? 0;
  let spare = type === 'phone' && digits >= FEWEST_DIGITS ? digits - 3 : Number.POSITIVE_INFINITY;
  return surface.replace(/\S/g, (unit) => {
    if (!/\d/.test(unit)) return '*';
    return spare-- > 0 ? '*' : unit;
  });
}

/** `field` with its contacts masked. `contacts`: those of this field; spans beyond its end are cut. */
export function maskField(field: string, contacts: readonly Contact[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end, type } of [...contacts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    masked += field.slice(at, from) + maskSurface(field.slice(from, end), type);
    at = end;
  }
  return masked + field.slice(at);
}
