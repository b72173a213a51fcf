/** Words as one line of Markdown: nothing in them starts a table cell, a tag, a link or a new line. */
export function line(words: string): string {
  return words
    .replace(/[\r\n\t\p{Cc}]+/gu, ' ')
    .replace(/[\\|<>[\]`*_]/g, (mark) => `\\${mark}`)
    .trim();
}

export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const shown = (cells: readonly string[]) => `| ${cells.map(line).join(' | ')} |`;
  return [shown(heading), `| ${heading.map(() => '---').join(' | ')} |`, ...rows.map(shown)].join('\n');
}
