/**
 * A row of a table that a spreadsheet may open, by RFC 4180, every cell quoted. The words come from strangers: a cell
 * that a spreadsheet would run gets an apostrophe in front (OWASP, CSV injection). A spreadsheet of a country that parts
 * cells with `;` splits our quoted cells at `;` and at line ends, so what could begin a cell there gets one too. Half a
 * character stays here and is written as U+FFFD by whatever encodes the text.
 */
export function row(values: readonly string[]): string {
  let line = '';
  for (const value of values) line += line === '' ? quoted(value) : `,${quoted(value)}`;
  // For the whole line at once: quotes are passed over, a comma ends the look, so no cell is taken for part of another.
  return `${patched(line, leadsInside(line), (before) => `${before}'`)}\r\n`;
}

/** The value quoted, an apostrophe in front where it needs one there. */
function quoted(value: string): string {
  const shown = value.length < LONG ? value : shortened(value);
  const safe = isRisky(shown) ? `'${shown}` : shown;
  return safe.includes('"') ? `"${safe.replaceAll('"', '""')}"` : `"${safe}"`;
}

/** Longest text a spreadsheet cell holds; some write what is beyond into the next cell, where it would run. */
const LONGEST = 32_767;
/** Below this, apostrophes cannot make it too long: there is one for two characters at most. */
const LONG = 21_000;
/** Room for the words that say so. */
const ROOM = 100;

function shortened(value: string): string {
  const most = LONGEST - leadsInside(value.slice(0, LONGEST)).length;
  if (value.length < most) return value;
  const cut = most - ROOM;
  return `${value.slice(0, cut).replace(/[\uD800-\uDBFF]$/, '')} … [${value.length - cut} more characters: see JSON Lines]`;
}

/** A value as it stands in its cell, without the quotes around it; `unguarded` is the way back. */
export function guarded(value: string): string {
  const inside = patched(value, leadsInside(value), (before) => `${before}'`);
  return isRisky(value) ? `'${inside}` : inside;
}

/** What was guarded, without the apostrophes. */
export function unguarded(shown: string): string {
  const inside = shown.startsWith("'") && isRisky(shown.slice(1)) ? shown.slice(1) : shown;
  return patched(inside, leadsInside(inside), (before) => (before.endsWith("'") ? before.slice(0, -1) : before));
}

/** The value with what stands before each place changed. */
function patched(value: string, places: readonly number[], change: (before: string) => string): string {
  let whole = '';
  let from = 0;
  for (const place of places) {
    whole += change(value.slice(from, place));
    from = place;
  }
  return from === 0 ? value : whole + value.slice(from);
}

/**
 * Where, behind a `;`, a tab or a line end and whatever is not seen after it, something stands that begins a formula.
 * Every character is looked at once, and most by `indexOf`.
 */
function leadsInside(value: string): number[] {
  const places: number[] = [];
  let semicolon = value.indexOf(';');
  let feed = value.indexOf('\n');
  let carriage = value.indexOf('\r');
  let tab = value.indexOf('\t');
  for (;;) {
    const start = Math.min(orEnd(semicolon), orEnd(feed), orEnd(carriage), orEnd(tab));
    if (start === Number.POSITIVE_INFINITY) return places;
    let at = start + 1;
    while (at < value.length && isPassedOver(value, at)) at++;
    const code = value.codePointAt(at);
    if (code !== undefined && isLead(code)) places.push(at);
    if (semicolon >= 0 && semicolon < at) semicolon = value.indexOf(';', at);
    if (feed >= 0 && feed < at) feed = value.indexOf('\n', at);
    if (carriage >= 0 && carriage < at) carriage = value.indexOf('\r', at);
    if (tab >= 0 && tab < at) tab = value.indexOf('\t', at);
  }
}

const orEnd = (at: number): number => (at < 0 ? Number.POSITIVE_INFINITY : at);

const SEMICOLON = 59;
/** Behind a `;` it begins a quoted cell, which may be empty and followed by what runs. */
const QUOTE = 34;

function isPassedOver(value: string, at: number): boolean {
  const code = value.charCodeAt(at);
  if (isPlain(code)) return false;
  return code === SEMICOLON || code === QUOTE || isUnseen(value.charAt(at));
}

/** An ASCII letter or digit. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Not seen, or not taken for text, by a program that reads a cell: white space, controls, ignorable characters. */
const UNSEEN = /^[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\p{Cs}\u2800\uFFFD']+/u;

function isUnseen(unit: string): boolean {
  return unit === ' ' || unit === '\n' || UNSEEN.test(unit);
}

/** Ends or begins a cell in some programs; apostrophes before it may be ours. */
const BREAKS = /^'*[\t\r\n\0]/;

function isRisky(value: string): boolean {
  const first = value.charCodeAt(0);
  if (isPlain(first) || value === '') return false;
  if (BREAKS.test(value)) return true;
  const seen = value.replace(UNSEEN, '').codePointAt(0);
  return seen !== undefined && isLead(seen);
}

/** Begins a formula, a command or a number, after compatibility forms (＝, ﹦, ⁺) are unfolded. */
const LEAD = /^[=+\-@|%\u2212]/;

function isLead(code: number): boolean {
  return !isPlain(code) && LEAD.test(String.fromCodePoint(code).normalize('NFKC'));
}
