import type { Outline } from './outline';

/** Text of ads is cut here; 64 Ki characters is far beyond any ad. */
export const MAX_TEXT = 65_536;

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr slot'.split(
    ' ',
  ),
);

export const isInline = (tag: string): boolean => INLINE.has(tag);

/** One line: spaces joined, invisible ends cut. */
export function tidy(text: string): string {
  return text.length > MAX_TEXT
    ? text.slice(0, MAX_TEXT).replace(/\s+/g, ' ').trim()
    : text.replace(/\s+/g, ' ').trim();
}

/** The nearest element around a run that a browser would set as its own block. */
function blockOf(page: Outline, owner: number): number {
  let at = owner;
  for (let steps = 0; steps < 60 && at >= 0 && INLINE.has(page.tags[at] ?? ''); steps += 1) at = page.parents[at] ?? -1;
  return at;
}

/** The text of runs `from … to - 1` with a line for each block, cut at 64 Ki characters. */
export function textOf(page: Outline, from: number, to: number, without?: (owner: number) => boolean): string {
  const lines: string[] = [];
  let line = '';
  let size = 0;
  let block = -2;
  const close = (): void => {
    const done = tidy(line);
    if (done) lines.push(done);
    line = '';
  };
  for (let at = from; at < to && size < MAX_TEXT; at += 1) {
    const run = page.runs[at] ?? '';
    const owner = page.owners[at] ?? 0;
    if (without?.(owner)) continue;
    if (run === '\n') {
      close();
      continue;
    }
    const own = blockOf(page, owner);
    if (own !== block) {
      close();
      block = own;
    } else if (line && owner !== page.owners[at - 1]) line += ' ';
    line += run.length > MAX_TEXT - size ? run.slice(0, MAX_TEXT - size) : run;
    size += run.length;
  }
  close();
  return lines.join('\n').slice(0, MAX_TEXT);
}
