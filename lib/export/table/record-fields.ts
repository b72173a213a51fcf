import type { FieldNote } from '../format';
import { COLUMNS } from './columns';

/** Where a column of the table stands in the whole record, and what only the record has. */
const PATHS: Readonly<Record<string, string>> = {
  key: 'key',
  site: 'site',
  page_url: 'pageUrl',
  ad_url: 'listing.url',
  title: 'listing.title',
  employer: 'listing.employer',
  location: 'listing.location',
  salary: 'listing.salary',
  posted_at: 'listing.postedAt',
  text: 'listing.text',
  kind: 'verdict.kind',
  lang: 'verdict.lang',
  coverage: 'verdict.coverage',
  level: 'verdict.level',
  score: 'verdict.score',
  families: 'verdict.families',
  tags: 'verdict.tags',
  deceptive: 'verdict.deceptive',
  first_seen: 'firstSeen',
  last_seen: 'lastSeen',
  times_seen: 'timesSeen',
  decision: 'decision.value',
  decision_at: 'decision.at',
  note: 'decision.note',
  rules_version: 'verdict.engine.rules',
  model_version: 'verdict.engine.model',
  taxonomy_version: 'taxonomyVersion',
  schema_version: 'schemaVersion',
  stages: 'verdict.stages',
  act: 'verdict.palermo.act',
  means: 'verdict.palermo.means',
  purpose: 'verdict.palermo.purpose',
  gate: 'verdict.gate',
  aside: 'verdict.aside',
  truncated: 'verdict.truncated',
  sector_stated: 'facts.sectorStated',
  intermediary_stated: 'facts.intermediaryStated',
  official_role_stated: 'facts.officialRoleStated',
};

const ONLY_HERE: readonly FieldNote[] = [
  {
    name: 'verdict.evidence[]',
    type: 'list of objects',
    about:
      'Each place where a rule or the model found an indicator: signal, sub, family, source, state (stated or contradicted), confidence, field, start and end (UTF-16 code units, end exclusive), quote.',
  },
  {
    name: 'verdict.contacts[]',
    type: 'list of objects',
    about:
      'Type, value, field, start, end, obfuscated; tokens or masked unless exported in full, absent from a public copy.',
  },
  {
    name: 'verdict.fees[]',
    type: 'list of objects',
    about: 'Amount, currency (ISO 4217), what, payer, field, start, end.',
  },
  {
    name: 'hashes.key',
    type: 'text',
    about: 'Names the key of the tokens, without giving it away; working copies only.',
  },
  {
    name: 'hashes.text',
    type: 'text',
    about: 'HMAC-SHA256 of title and text under that key, before they were redacted; working copies only.',
  },
  { name: 'verdict.flagged', type: 'yes/no', about: 'From `watch` up.' },
  { name: 'verdict.engine.note', type: 'text', about: 'Why only part of the engine ran.' },
  { name: 'listing.via', type: 'text', about: 'What found the ad on its page.' },
  { name: 'listing.lang', type: 'text', about: 'As the page said it.' },
  { name: 'listing.kind', type: 'text', about: 'As the page said it.' },
  {
    name: 'listing.contactLinks[]',
    type: 'list of text',
    about: 'tel:, mailto: and messenger links, masked like contacts.',
  },
  { name: 'listing.id', type: 'text', about: "The source's own number of the ad." },
];

/** The fields of a whole record in JSON, as paths. */
export const RECORD_FIELDS: readonly FieldNote[] = [
  ...COLUMNS.flatMap(({ name, type, about, values }) => {
    const path = PATHS[name];
    return path === undefined ? [] : [{ name: path, type, about, ...(values ? { values } : {}) }];
  }),
  ...ONLY_HERE,
];
