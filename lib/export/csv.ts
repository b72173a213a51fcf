import type { Format } from './format';
import { redact } from './redact/finding';
import { cell } from './table/cell';
import { COLUMNS } from './table/columns';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** RFC 4180, one row a finding, safe to open in a spreadsheet. */
export default {
  id: 'csv',
  label: 'Table (CSV)',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  async *write(findings, options = {}) {
    yield (options.bom === false ? '' : BYTE_ORDER_MARK) + row(COLUMNS.map(([name]) => name));
    for await (const finding of findings) {
      const shown = redact(finding, options);
      yield row(COLUMNS.map(([, value]) => String(value(shown) ?? '')));
    }
  },
} satisfies Format;

function row(values: readonly string[]): string {
  return values.map(cell).join(',') + LINE_END;
}
