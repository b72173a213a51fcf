import type { Shown } from '../facts/facts';
import { cell } from './cell';
import { COLUMNS, type Column } from './columns';

const LINE_END = '\r\n';

/** RFC 4180, every cell quoted and safe to open in a spreadsheet. */
export function row(values: readonly string[]): string {
  let line = '';
  for (const value of values) line += line === '' ? cell(value) : `,${cell(value)}`;
  return line + LINE_END;
}

export const HEADING = row(COLUMNS.map(({ name }) => name));
export const HASHTAGS = row(COLUMNS.map(({ hxl }) => hxl ?? ''));

export function tableRow(finding: Shown, columns: readonly Column[] = COLUMNS): string {
  return row(columns.map((column) => cellText(column, finding)));
}

function cellText({ value, between = ';' }: Column, finding: Shown): string {
  const found = value(finding);
  return Array.isArray(found) ? found.join(between) : String(found ?? '');
}
