import type { Shown } from '../facts/facts';
import { row } from './cell';
import { COLUMNS, type Column } from './columns';

export const HEADING = row(COLUMNS.map(({ name }) => name));
export const HASHTAGS = row(COLUMNS.map(({ hxl }) => hxl ?? ''));

export function tableRow(finding: Shown, columns: readonly Column[] = COLUMNS): string {
  return row(columns.map((column) => cellText(column, finding)));
}

function cellText({ value, between = ';' }: Column, finding: Shown): string {
  const found = value(finding);
  return Array.isArray(found) ? found.join(between) : String(found ?? '');
}
