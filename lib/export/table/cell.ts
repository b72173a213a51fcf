/**
 * One cell of a table that a spreadsheet may open. The words come from strangers: a cell that a spreadsheet would run
 * gets an apostrophe in front (OWASP, CSV injection), and every cell is quoted (RFC 4180). Half a character stays here
 * and is written as U+FFFD by whatever encodes the text.
 */
export function cell(value: string): string {
  const shown = shortened(value);
  const safe = isRisky(shown) ? `'${shown}` : shown;
  return safe.includes('"') ? `"${safe.replaceAll('"', '""')}"` : `"${safe}"`;
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
const UNSEEN = /^[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\p{Cs}\u2800\uFFFD']+/u;
/** Ends or begins a cell in some programs. */
const BREAKS = /^[\t\r\n\0]/;
/** Begins a formula, a command or a number, after compatibility forms (＝, ﹦, ⁺) are unfolded. */
const LEAD = /^[=+\-@|%\u2212]/;

/** Most cells begin with an ASCII letter or digit, or are empty: there is nothing to look for. */
function isPlain(value: string): boolean {
  const first = value.charCodeAt(0);
  return !(first < 48) && !(first > 122) && !(first > 57 && first < 65) && !(first > 90 && first < 97);
}

function isRisky(value: string): boolean {
  if (isPlain(value)) return false;
  if (BREAKS.test(value)) return true;
  const seen = value.replace(UNSEEN, '');
  const first = seen.codePointAt(0);
  return first !== undefined && LEAD.test(String.fromCodePoint(first).normalize('NFKC'));
}
