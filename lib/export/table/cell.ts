/**
 * One cell of a table that a spreadsheet may open. The words come from strangers: a cell that a spreadsheet would run
 * gets an apostrophe in front (OWASP, CSV injection), and every cell is quoted (RFC 4180).
 */
export function cell(value: string): string {
  const shown = shortened(wellFormed(value));
  return `"${(isRisky(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}

/** Half a character cannot be written as UTF-8. Most cells have no surrogates at all, and that is quick to see. */
function wellFormed(value: string): string {
  return /[\uD800-\uDFFF]/.test(value) ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value;
}

/** Longest text a spreadsheet cell holds; some write what is beyond into the next cell, where it would run. */
const LONGEST = 32_767;
/** Room for the words that say so, and for the apostrophe. */
const ROOM = 100;

function shortened(value: string): string {
  if (value.length < LONGEST) return value;
  const cut = LONGEST - ROOM;
  return `${value.slice(0, cut).replace(/[\uD800-\uDBFF]$/, '')} … [${value.length - cut} more characters: see JSON Lines]`;
}

/** Not seen, or not taken for text, by a program that reads a cell: white space, controls, ignorable characters. */
const UNSEEN = /^[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800\uFFFD']+/u;
/** Ends or begins a cell in some programs. */
const BREAKS = /^[\t\r\n\0]/;
/** Begins a formula, a command or a number, after compatibility forms (＝, ﹦, ⁺) are unfolded. */
const LEAD = /^[=+\-@|%\u2212]/;

function isRisky(value: string): boolean {
  if (BREAKS.test(value)) return true;
  const seen = value.replace(UNSEEN, '');
  const first = seen.codePointAt(0);
  return first !== undefined && LEAD.test(String.fromCodePoint(first).normalize('NFKC'));
}
