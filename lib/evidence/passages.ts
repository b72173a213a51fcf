import { Parser } from 'htmlparser2';

/** What a page says in words, block by block, and what its scripts and data carry. */
export interface Passages {
  /** Text of one block each, white space folded, in the order of the source. */
  shown: string[];
  /** Text inside scripts, templates and data attributes, as it stands in the source. */
  carried: string;
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const CARRIED = new Set(['script', 'template']);
const SILENT = new Set(['style', 'noscript', 'head', 'svg', 'math', 'iframe', 'object']);
/** Code units of one page that are compared; the rest is said to be cut. */
export const PAGE_LIMIT = 8 * 1024 * 1024;

/** Reads any text as HTML, in one pass; never throws. The title counts as shown, the rest of the head does not. */
export function passagesOf(html: string): Passages {
  const shown: string[] = [];
  const carried: string[] = [];
  const silent: string[] = [];
  let block = '';
  let inTitle = false;
  const end = () => {
    const text = block.replace(/\s+/g, ' ').trim();
    if (text) shown.push(text);
    block = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SILENT.has(name) || (CARRIED.has(name) && !('shadowrootmode' in attributes))) silent.push(name);
        else if (name === 'body') silent.length = 0;
        if (name === 'title') inTitle = true;
        if (!INLINE.has(name)) end();
        for (const [key, value] of Object.entries(attributes)) if (key.startsWith('data-')) carried.push(`"${value}"`);
      },
      ontext(text) {
        const within = silent.at(-1);
        if (within === undefined || (inTitle && within === 'head')) block += text;
        else if (CARRIED.has(within)) carried.push(text);
      },
      onclosetag(name) {
        const opened = silent.lastIndexOf(name);
        if (opened >= 0) silent.length = opened;
        if (!INLINE.has(name)) end();
        if (name === 'title') inTitle = false;
      },
    },
    { decodeEntities: true },
  );
  parser.write(html.slice(0, PAGE_LIMIT));
  parser.end();
  end();
  return { shown, carried: carried.join('\n') };
}
