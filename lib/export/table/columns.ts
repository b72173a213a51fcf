import { FAMILIES, SIGNALS, TAXONOMY_VERSION } from '../../taxonomy';
import type { Finding } from '../../types';
import { statedSignals } from '../../verdict/explain';
import { factsOf, type Shown } from '../facts/facts';
import { EXPORT_SCHEMA_VERSION, type FieldNote } from '../format';

type Value = string | number | boolean | undefined | readonly string[];

export interface Column extends FieldNote {
  type: 'text' | 'integer' | 'number' | 'yes/no' | 'date-time' | 'list of text';
  /** HXL 1.1 hashtag with attributes. */
  hxl?: string;
  /** What parts the items of a list inside one cell; `;` unless given. */
  between?: string;
  value(finding: Shown): Value;
}

const COVERED = ['covered', 'partly', 'not-seen', 'not-required'];
const STATED = 'in the closed list of the codebook, from the words of the ad, never inferred';

/** The table, in order. Renaming or removing a column raises EXPORT_SCHEMA_VERSION. */
export const COLUMNS: readonly Column[] = [
  {
    name: 'key',
    type: 'text',
    hxl: '#meta+id',
    about:
      'Identity of the ad: host and 128 bits of SHA-256 of its address or words. In a public copy a running number.',
    value: ({ key }) => key,
  },
  { name: 'site', type: 'text', hxl: '#org+site', about: 'Host of the page.', value: ({ site }) => site },
  {
    name: 'page_url',
    type: 'text',
    hxl: '#meta+url+page',
    about: 'Address of the page the ad was read on.',
    value: ({ pageUrl }) => pageUrl,
  },
  {
    name: 'ad_url',
    type: 'text',
    hxl: '#meta+url',
    about: 'Address of the ad itself.',
    value: ({ listing }) => listing.url,
  },
  {
    name: 'title',
    type: 'text',
    hxl: '#description+title',
    about: 'As the page gave it.',
    value: ({ listing }) => listing.title,
  },
  {
    name: 'employer',
    type: 'text',
    hxl: '#org+employer',
    about: 'As the page gave it.',
    value: ({ listing }) => listing.employer,
  },
  {
    name: 'location',
    type: 'text',
    hxl: '#loc+name',
    about: 'As the page gave it.',
    value: ({ listing }) => listing.location,
  },
  {
    name: 'salary',
    type: 'text',
    hxl: '#description+salary',
    about: 'As the page gave it.',
    value: ({ listing }) => listing.salary,
  },
  {
    name: 'posted_at',
    type: 'text',
    hxl: '#meta+posted',
    about: 'As the page gave it, in any notation.',
    value: ({ listing }) => listing.postedAt,
  },
  {
    name: 'text',
    type: 'text',
    hxl: '#description+text',
    about: 'The words of the ad.',
    value: ({ listing }) => listing.text,
  },
  {
    name: 'kind',
    type: 'text',
    hxl: '#indicator+kind',
    about: 'What the rules took the text for; `escort` is adult services, which are no indicator by themselves.',
    values: ['job', 'escort', 'other'],
    value: ({ verdict }) => verdict.kind,
  },
  {
    name: 'lang',
    type: 'text',
    hxl: '#meta+lang',
    about: 'BCP 47, detected; `und` when unclear.',
    value: ({ verdict }) => verdict.lang,
  },
  {
    name: 'coverage',
    type: 'text',
    hxl: '#indicator+coverage',
    about: 'Whether tested rules exist for the language; with `none` nothing found means nothing.',
    values: ['full', 'partial', 'none'],
    value: ({ verdict }) => verdict.coverage,
  },
  {
    name: 'level',
    type: 'text',
    hxl: '#indicator+level',
    about: 'How many indicators of what weight the words combine, by the gates of the taxonomy. A priority for review.',
    values: ['none', 'watch', 'elevated', 'high', 'not-scored'],
    value: ({ verdict }) => verdict.level,
  },
  {
    name: 'score',
    type: 'number',
    hxl: '#indicator+score+num',
    about: '0 to 1, orders the queue and follows the level; no probability of anything about a person.',
    value: ({ verdict }) => verdict.score,
  },
  {
    name: 'indicator_count',
    type: 'integer',
    hxl: '#indicator+count+num',
    about: 'Different indicators stated.',
    value: ({ verdict }) => statedSignals(verdict.evidence).length,
  },
  {
    name: 'signals',
    type: 'list of text',
    hxl: '#indicator+signals+list',
    about: 'Indicators the ad states.',
    values: Object.keys(SIGNALS),
    value: ({ verdict }) => statedSignals(verdict.evidence),
  },
  {
    name: 'families',
    type: 'list of text',
    hxl: '#indicator+families+list',
    about: 'Families of indicators something was found of, each with its share, 0 to 1.',
    values: FAMILIES,
    value: ({ verdict }) => familiesOf(verdict.families),
  },
  {
    name: 'quotes',
    type: 'list of text',
    hxl: '#description+quotes+list',
    about: 'The words by which the indicators are stated.',
    between: ' | ',
    value: ({ verdict }) => quotesOf(verdict.evidence),
  },
  {
    name: 'tags',
    type: 'list of text',
    hxl: '#indicator+tags+list',
    about: 'Context that is shown and never scored.',
    value: ({ verdict }) => verdict.tags,
  },
  {
    name: 'deceptive',
    type: 'number',
    hxl: '#indicator+deceptive+num',
    about:
      "The model's share, 0 to 1, for a fraudulent offer of employment (English, 2012 to 2014); empty without a model.",
    value: ({ verdict }) => verdict.deceptive,
  },
  {
    name: 'contacts',
    type: 'list of text',
    hxl: '#meta+contacts+list',
    about: 'Kind and value; tokens or masked unless exported in full, absent from a public copy.',
    value: ({ verdict }) => verdict.contacts.map(({ type, value }) => `${type} ${value}`),
  },
  {
    name: 'fees',
    type: 'list of text',
    hxl: '#value+fees+list',
    about: 'Amount, currency, what for, who pays, as stated.',
    value: ({ verdict }) => verdict.fees.map(feeOf),
  },
  { name: 'first_seen', type: 'date-time', hxl: '#date+start', about: 'UTC.', value: ({ firstSeen }) => firstSeen },
  { name: 'last_seen', type: 'date-time', hxl: '#date+end', about: 'UTC.', value: ({ lastSeen }) => lastSeen },
  {
    name: 'times_seen',
    type: 'integer',
    hxl: '#indicator+seen+num',
    about: 'On how many readings of a page; in a public copy at least so many.',
    value: ({ timesSeen }) => timesSeen,
  },
  {
    name: 'decision',
    type: 'text',
    hxl: '#status+decision',
    about: "A reviewer's: `keep` upholds the indicators, `dismiss` does not; empty when nobody has looked.",
    values: ['keep', 'dismiss', 'unsure'],
    value: ({ decision }) => decision?.value,
  },
  {
    name: 'decision_at',
    type: 'date-time',
    hxl: '#date+decision',
    about: 'UTC.',
    value: ({ decision }) => decision?.at,
  },
  {
    name: 'note',
    type: 'text',
    hxl: '#description+note',
    about: "The reviewer's.",
    value: ({ decision }) => decision?.note,
  },
  {
    name: 'rules_version',
    type: 'text',
    hxl: '#meta+rules',
    about: 'Names the rule set by its content.',
    value: ({ verdict }) => verdict.engine.rules,
  },
  {
    name: 'model_version',
    type: 'text',
    hxl: '#meta+model',
    about: '`none` when rules alone scored.',
    value: ({ verdict }) => verdict.engine.model,
  },
  {
    name: 'taxonomy_version',
    type: 'text',
    hxl: '#meta+taxonomy',
    about: 'Of the indicators.',
    value: () => TAXONOMY_VERSION,
  },
  {
    name: 'schema_version',
    type: 'text',
    hxl: '#meta+schema',
    about: 'Of these columns.',
    value: () => EXPORT_SCHEMA_VERSION,
  },
  {
    name: 'stages',
    type: 'list of text',
    hxl: '#indicator+stages+list',
    about: 'Stages the indicators speak of.',
    values: ['recruitment', 'transport', 'exploitation'],
    value: ({ verdict }) => verdict.stages,
  },
  {
    name: 'act',
    type: 'text',
    hxl: '#indicator+act',
    about: 'How far the words cover this element; every job ad recruits, so this alone means nothing.',
    values: COVERED,
    value: ({ verdict }) => verdict.palermo.act,
  },
  {
    name: 'means',
    type: 'text',
    hxl: '#indicator+means',
    about: 'How far the words cover this element.',
    values: COVERED,
    value: ({ verdict }) => verdict.palermo.means,
  },
  {
    name: 'purpose',
    type: 'text',
    hxl: '#indicator+purpose',
    about: 'How far the words cover this element.',
    values: COVERED,
    value: ({ verdict }) => verdict.palermo.purpose,
  },
  {
    name: 'gate',
    type: 'text',
    hxl: '#indicator+gate',
    about: 'The gate or cap of the taxonomy that set the level.',
    value: ({ verdict }) => verdict.gate,
  },
  {
    name: 'aside',
    type: 'text',
    hxl: '#indicator+aside',
    about: 'Why a text about such offers was left unscored.',
    values: ['warning', 'news', 'help-request', 'question', 'law-or-training', 'organisation'],
    value: ({ verdict }) => verdict.aside,
  },
  {
    name: 'truncated',
    type: 'yes/no',
    hxl: '#indicator+truncated',
    about: 'Only the first part of a very long text was read.',
    value: ({ verdict }) => verdict.truncated === true,
  },
  {
    name: 'sector_stated',
    type: 'text',
    hxl: '#indicator+sector',
    about: `The trade, ${STATED}.`,
    value: (finding) => factsOf(finding).sector,
  },
  {
    name: 'intermediary_stated',
    type: 'text',
    hxl: '#indicator+intermediary',
    about: `Who stands between offer and worker, ${STATED}.`,
    value: (finding) => factsOf(finding).intermediary,
  },
  {
    name: 'official_role_stated',
    type: 'text',
    hxl: '#indicator+role',
    about: `The office the ad says it has influence over, ${STATED}.`,
    value: (finding) => factsOf(finding).officialRole,
  },
];

/** Families that something was found of, with their share. */
function familiesOf(shares: Finding['verdict']['families']): string[] {
  return FAMILIES.filter((family) => shares[family] > 0).map((family) => `${family} ${shares[family]}`);
}

function quotesOf(evidence: Finding['verdict']['evidence']): string[] {
  const quotes = evidence.filter(({ state }) => state === 'stated').map(({ quote }) => quote);
  return [...new Set(quotes)].filter((quote) => quote !== '');
}

function feeOf({ amount, currency, what, payer }: Finding['verdict']['fees'][number]): string {
  return [amount, currency, what, `payer ${payer}`].filter((part) => part !== undefined).join(' ');
}
