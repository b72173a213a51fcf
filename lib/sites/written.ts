/** One step through what a browser wrote of its page: an element begins or ends, or a text. */
export interface Hearer {
  open(tag: string, attributes: Map<string, string>): void;
  end(): void;
  text(text: string): void;
}

const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
/** What is in these is written as it is. */
const RAW = new Set('style script xmp iframe noembed noframes plaintext noscript'.split(' '));
/** Attributes that say nothing of an ad. */
const DROPPED = new Set('src srcset sizes d points integrity nonce jsaction jslog'.split(' '));
const HIDES = /display\s{0,3}:\s{0,3}none/i;
const MAX_VALUE = 4_096;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

export const readable = (text: string): string =>
  text.includes('&') ? text.replace(/&(amp|lt|gt|quot|nbsp);/g, (_whole, name: string) => ENTITIES[name] ?? '') : text;

function keep(attributes: Map<string, string>, name: string, value: string): void {
  if (value.length > MAX_VALUE || DROPPED.has(name) || name.startsWith('on')) return;
  if (name !== 'style') attributes.set(name, readable(value));
  else if (value.length < 2000 && HIDES.test(value)) attributes.set(name, 'display:none');
}

/** Where the start tag at `at` ends, having read its attributes; -1 when it does not. */
function readAttributes(html: string, at: number, attributes: Map<string, string>): number {
  let here = at;
  for (;;) {
    while (html.charCodeAt(here) === 32) here += 1;
    if (here >= html.length) return -1;
    if (html.charCodeAt(here) === 62) return here + 1;
    let end = here;
    while (end < html.length && !' =>'.includes(html.charAt(end))) end += 1;
    if (end === here) return -1;
    const name = html.slice(here, end);
    if (!html.startsWith('="', end)) {
      here = end;
      continue;
    }
    const close = html.indexOf('"', end + 2);
    if (close < 0) return -1;
    keep(attributes, name, html.slice(end + 2, close));
    here = close + 1;
  }
}

/**
 * Reads HTML as browsers write it (`outerHTML`): every element closed but the void ones, every value in double quotes.
 * That is far simpler than the HTML of authors. Linear; text that is written otherwise ends early, and never throws.
 */
export function hear(html: string, hearer: Hearer): void {
  let at = 0;
  let depth = 0;
  while (at < html.length) {
    const mark = html.indexOf('<', at);
    if (mark !== at) {
      hearer.text(readable(html.slice(at, mark < 0 ? html.length : mark)));
      if (mark < 0) break;
    }
    if (html.startsWith('<!--', mark)) {
      const end = html.indexOf('-->', mark + 4);
      at = end < 0 ? html.length : end + 3;
    } else if (html.charCodeAt(mark + 1) === 47) {
      const end = html.indexOf('>', mark);
      if (depth > 0) hearer.end();
      depth -= 1;
      at = end < 0 ? html.length : end + 1;
    } else {
      let end = mark + 1;
      while (end < html.length && html.charCodeAt(end) !== 32 && html.charCodeAt(end) !== 62) end += 1;
      const tag = html.slice(mark + 1, end);
      const attributes = new Map<string, string>();
      at = readAttributes(html, end, attributes);
      hearer.open(tag, attributes);
      if (at < 0) at = html.length;
      if (VOID.has(tag) || html.startsWith('/>', at - 2)) {
        hearer.end();
        continue;
      }
      depth += 1;
      if (!RAW.has(tag)) continue;
      const close = html.indexOf(`</${tag}>`, at);
      at = close < 0 ? html.length : close;
    }
  }
  for (; depth > 0; depth -= 1) hearer.end();
}
