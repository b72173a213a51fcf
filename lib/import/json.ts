import { DEEPEST, MOST_LINE } from './limits';

/** The value of JSON text. Throws an Error in words for a person: too long, too deep, no JSON. */
export function fromJson(text: string, longest = MOST_LINE): unknown {
  if (text.length > longest) throw new Error(`is longer than ${longest} characters`);
  if (isDeep(text)) throw new Error(`is nested more than ${DEEPEST} deep`);
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('is not JSON');
  }
}

/** Brackets are counted before anything is built; those inside strings count for nothing. */
function isDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > DEEPEST) return true;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return false;
}

/** Lines with their numbers, blank ones left out, without a copy of the whole. */
export function* linesOf(text: string): Generator<{ line: string; number: number }> {
  let number = 0;
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? text.length : end).trim();
    number++;
    from = end < 0 ? text.length : end + 1;
    if (line !== '') yield { line, number };
  }
}
