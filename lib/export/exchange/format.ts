import type { ExportOptions, FieldNote, Format, Source } from '../format';
import { row } from '../table/cell';
import { jsonList } from '../writing/json';
import { released } from '../writing/released';
import { type Code, type ExchangeRecord, exchangeRecord } from './record';

const FIELDS: readonly FieldNote[] = [
  { name: 'code', type: 'text', about: 'Who sends to whom.', values: ['TIP>CORR', 'CORR>TIP'] },
  { name: 'record_id', type: 'text', about: 'By which the sender finds the record again when asked.' },
  { name: 'schema_version', type: 'text', about: 'Of these fields.' },
  { name: 'taxonomy_version', type: 'text', about: 'Of the indicators.' },
  { name: 'rules_version', type: 'text', about: 'Names the rule set by its content.' },
  { name: 'ad_kind', type: 'text', about: 'Job, adult services or other.' },
  { name: 'ad_language', type: 'text', about: 'BCP 47.' },
  { name: 'level', type: 'text', about: 'Priority for review, by the gates of the taxonomy.' },
  { name: 'stages', type: 'list of text', about: 'Stages the indicators speak of.' },
  { name: 'official_role_stated', type: 'text', about: 'The office the ad says it has influence over.' },
  { name: 'sector_stated', type: 'text', about: 'The trade the ad names.' },
  { name: 'intermediary_type', type: 'text', about: 'Who stands between offer and worker, as the ad says.' },
  {
    name: 'hits',
    type: 'list',
    about: 'Indicators for the body that receives, with masked words; none of what is said of people.',
  },
  { name: 'other_signals', type: 'list of text', about: 'The other indicators, by name only.' },
  { name: 'fees', type: 'list', about: 'Sums, who pays and what for, as stated.' },
  { name: 'first_seen', type: 'date-time', about: 'UTC.' },
  { name: 'last_seen', type: 'date-time', about: 'UTC.' },
  { name: 'reviewer_decision', type: 'text', about: 'Keep, dismiss, unsure or none.' },
];

const BYTE_ORDER_MARK = '\uFEFF';

const SIDES: Readonly<Record<Code, string>> = {
  'TIP>CORR': 'for anti-corruption bodies',
  'CORR>TIP': 'for anti-trafficking bodies',
};

/** The records of one exchange code, as a table or a document. Contacts stay masked, whatever is asked for. */
export function exchange(id: string, code: Code, as: 'csv' | 'json'): Format {
  async function* records(findings: Source, options: ExportOptions): AsyncGenerator<ExchangeRecord> {
    for await (const finding of released(findings, { ...options, contacts: 'masked' })) {
      const record = exchangeRecord(finding, code);
      if (record) yield record;
    }
  }
  return {
    id,
    label: `${code}, ${SIDES[code]} (${as.toUpperCase()})`,
    extension: as,
    mime: as === 'csv' ? 'text/csv;charset=utf-8' : 'application/json',
    freeText: 'optional',
    fields: FIELDS,
    notes:
      'Ads that speak of bribes, fixers, forged papers or borrowed authority. No name, contact, address, title or text of an ad, and nothing about a person who may have been harmed.',
    write: (findings, options = {}) =>
      as === 'json'
        ? jsonList(`{"code":"${code}","records":[`, records(findings, options), ']}')
        : tableOf(records(findings, options), options),
  };
}

async function* tableOf(records: AsyncIterable<ExchangeRecord>, { bom }: ExportOptions): AsyncGenerator<string> {
  yield (bom === false ? '' : BYTE_ORDER_MARK) + row(FIELDS.map(({ name }) => name));
  for await (const record of records) {
    const cells = { ...record, hits: record.hits.map(hitWords), fees: record.fees.map(feeWords) };
    yield row(Object.values(cells).map((value) => (Array.isArray(value) ? value.join('; ') : String(value))));
  }
}

function hitWords({ signal, sub_code, confidence, words }: ExchangeRecord['hits'][number]): string {
  return [signal, sub_code, confidence, words && `"${words}"`].filter((part) => part !== '').join(' ');
}

function feeWords({ amount, currency, payer, what }: ExchangeRecord['fees'][number]): string {
  return [String(amount), currency, what, `payer ${payer}`].filter((part) => part !== '').join(' ');
}
