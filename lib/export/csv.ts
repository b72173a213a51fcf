import type { Format } from './format';
import { COLUMNS } from './table/columns';
import { HASHTAGS, HEADING, tableRow } from './table/row';
import { released } from './writing/released';

const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180, one row a finding, safe to open in a spreadsheet. */
export default {
  id: 'csv',
  label: 'Table (CSV)',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  freeText: 'optional',
  fields: COLUMNS,
  async *write(findings, options = {}) {
    yield (options.bom === false ? '' : BYTE_ORDER_MARK) + HEADING + (options.hxl ? HASHTAGS : '');
    for await (const finding of released(findings, options)) yield tableRow(finding);
  },
} satisfies Format;
