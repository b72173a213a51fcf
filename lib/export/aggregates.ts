import { FEE_RATES } from './aggregates/fee-size';
import { Tables } from './aggregates/tables';
import type { Format } from './format';
import { SMALLEST_CELL } from './public/copy';
import { row } from './table/cell';
import { released } from './writing/released';

const BYTE_ORDER_MARK = '\uFEFF';

/** Counts by signal, stage, language, sector, intermediary, fee size and official role; no places, no ranking. */
export default {
  id: 'aggregates',
  label: 'Counts for publication',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  freeText: 'never',
  fields: [
    { name: 'table', type: 'text', about: 'What is counted by.' },
    { name: 'value', type: 'text', about: 'In alphabetical order, so that nothing is ranked.' },
    {
      name: 'records',
      type: 'text',
      about: `How many records carry it; \`fewer than ${SMALLEST_CELL}\` where that is so, \`not shown\` where it would tell a smaller one.`,
    },
    {
      name: 'counted',
      type: 'text',
      about: 'once: a record is in one row of the table. often: a record may be in several.',
    },
  ],
  notes: `${FEE_RATES} More records mean more looking, not more of anything. There is no table by place, nationality or group of people, and there must be none made from these.`,
  async *write(findings, options = {}) {
    const tables = new Tables();
    yield (options.bom === false ? '' : BYTE_ORDER_MARK) + row(['table', 'value', 'records', 'counted']);
    for await (const finding of released(findings, options)) tables.add(finding);
    for (const { table, value, records, counted } of tables.rows()) yield row([table, value, records, counted]);
  },
} satisfies Format;
