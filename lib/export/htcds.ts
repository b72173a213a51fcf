import type { Shown } from './facts/facts';
import type { FieldNote, Format } from './format';
import { HTCDS_FIELDS, type HtcdsField, type SupportedField } from './htcds/fields';
import { SUPPORTED } from './htcds/values';
import { row } from './table/cell';
import { COLUMNS } from './table/columns';
import { tableRow } from './table/row';
import { released } from './writing/released';

/** Columns of our own behind the standard's, by which a record is found again. */
const OWN = COLUMNS.filter(({ name }) =>
  [
    'key',
    'ad_url',
    'page_url',
    'kind',
    'lang',
    'level',
    'signals',
    'stages',
    'first_seen',
    'last_seen',
    'decision',
  ].includes(name),
);
const OWN_PREFIX = 'farol_';
const BYTE_ORDER_MARK = '\uFEFF';

/** A table in the shape of the Human Trafficking Case Data Standard, empty wherever an ad cannot speak of a case. */
export default {
  id: 'htcds',
  label: 'Case-system table (HTCDS shape)',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  freeText: 'never',
  fields: [...HTCDS_FIELDS.map(noteOf), ...OWN.map((column) => ({ ...column, name: OWN_PREFIX + column.name }))],
  notes:
    'Shape and names: Human Trafficking Case Data Standard by IOM (CC BY 4.0), which does not endorse this. A row is an advertisement, not a case: whoever opens a case fills in what a person has told.',
  async *write(findings, options = {}) {
    const heading = [...HTCDS_FIELDS, ...OWN.map(({ name }) => OWN_PREFIX + name)];
    yield (options.bom === false ? '' : BYTE_ORDER_MARK) + row(heading);
    for await (const finding of released(findings, options)) yield htcdsRow(finding);
  },
} satisfies Format;

function htcdsRow(finding: Shown): string {
  const standard = HTCDS_FIELDS.map((field) => (isSupported(field) ? SUPPORTED[field](finding) : ''));
  return `${row(standard).trimEnd()},${tableRow(finding, OWN)}`;
}

function isSupported(field: HtcdsField): field is SupportedField {
  return Object.hasOwn(SUPPORTED, field);
}

function noteOf(name: HtcdsField): FieldNote {
  return {
    name,
    type: 'text',
    about: isSupported(name)
      ? 'From the words of the ad, or on the record itself.'
      : 'Empty: an ad does not support it.',
  };
}
