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
  notes:
    'An apostrophe stands wherever a spreadsheet might begin to run a cell: in front, or inside behind `;`, a tab or a line end. Lists inside a cell are parted by `;`, quotes by ` | `.',
  async *write(findings, options = {}) {
    yield (options.bom === false ? '' : BYTE_ORDER_MARK) + HEADING + (options.hxl ? HASHTAGS : '');
    for await (const finding of released(findings, options)) yield tableRow(finding);
  },
} satisfies Format;
