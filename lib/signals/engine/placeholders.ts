import type { Finder, Found } from './reading';
import { foldedSpan } from './spans';

/** Blanks of a template that were left open, as they were written: "{{name}}", "${city}", "%CITY%", "[CITY]", "[insert city]". */
export const PLACEHOLDER =
  /\{\{ ?[\p{L}\p{M}_][\p{L}\p{M}_ .-]{0,24}\}\}|\$\{[\p{L}_][\p{L}\p{N}_.]{1,24}\}|%[A-Z][A-Z_]{2,20}%|\[(?:\p{Lu}[\p{Lu}_ ]{2,20}|(?:insert|your|enter|fill in|name of|insertar|insérer|inserire|inserir|wstaw|вставьте|вставити)[ _][\p{L}_ ]{2,24})\]/gu;
/** What anonymised texts have in place of contacts and names: no template. */
const MASKS =
  /^\[(?:phone|e-?mail|url|link|website|redacted|removed|deleted|hidden|masked|person|name|org|organization|organisation|location|loc|gpe|date|time|image|photo|video|emoji|sic|the|and|n\/a)\b/i;
const MOST = 20;

/** One open blank may be a slip; two different ones are a text that was made to be filled in many times. */
export const findPlaceholders: Finder = ({ parts }) => {
  const found: Found[] = [];
  const kinds = new Set<string>();
  for (const part of parts) {
    for (const match of part.text.original.matchAll(PLACEHOLDER)) {
      const [blank] = match;
      if (MASKS.test(blank) || found.length >= MOST) continue;
      kinds.add(blank.toLowerCase());
      const [start, end] = foldedSpan(part.text, match.index, match.index + blank.length);
      if (end > start) found.push({ part, start, end, confidence: 'faint', sub: 'open-blanks' });
    }
  }
  return kinds.size < 2 ? found : found.map((one) => ({ ...one, confidence: 'clear' }));
};
