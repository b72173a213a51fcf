import { FAMILIES, TAXONOMY_VERSION } from '../../taxonomy';
import type { Finding } from '../../types';
import { statedSignals } from '../../verdict/explain';
import { EXPORT_SCHEMA_VERSION } from '../format';

type Column = readonly [name: string, value: (finding: Finding) => string | number | undefined];

/** Lists inside a cell. */
const LIST = ';';
const QUOTES = ' | ';

/** The table, in order. Renaming or removing a column raises EXPORT_SCHEMA_VERSION. */
export const COLUMNS: readonly Column[] = [
  ['key', ({ key }) => key],
  ['site', ({ site }) => site],
  ['page_url', ({ pageUrl }) => pageUrl],
  ['ad_url', ({ listing }) => listing.url],
  ['title', ({ listing }) => listing.title],
  ['employer', ({ listing }) => listing.employer],
  ['location', ({ listing }) => listing.location],
  ['salary', ({ listing }) => listing.salary],
  ['posted_at', ({ listing }) => listing.postedAt],
  ['text', ({ listing }) => listing.text],
  ['kind', ({ verdict }) => verdict.kind],
  ['lang', ({ verdict }) => verdict.lang],
  ['coverage', ({ verdict }) => verdict.coverage],
  ['level', ({ verdict }) => verdict.level],
  ['score', ({ verdict }) => verdict.score],
  ['indicator_count', ({ verdict }) => statedSignals(verdict.evidence).length],
  ['signals', ({ verdict }) => statedSignals(verdict.evidence).join(LIST)],
  ['families', ({ verdict }) => familiesOf(verdict.families)],
  ['quotes', ({ verdict }) => quotesOf(verdict.evidence)],
  ['tags', ({ verdict }) => verdict.tags.join(LIST)],
  ['deceptive', ({ verdict }) => verdict.deceptive],
  ['contacts', ({ verdict }) => verdict.contacts.map(({ type, value }) => `${type} ${value}`).join(LIST)],
  ['fees', ({ verdict }) => verdict.fees.map(feeOf).join(LIST)],
  ['first_seen', ({ firstSeen }) => firstSeen],
  ['last_seen', ({ lastSeen }) => lastSeen],
  ['times_seen', ({ timesSeen }) => timesSeen],
  ['decision', ({ decision }) => decision?.value],
  ['decision_at', ({ decision }) => decision?.at],
  ['note', ({ decision }) => decision?.note],
  ['rules_version', ({ verdict }) => verdict.engine.rules],
  ['model_version', ({ verdict }) => verdict.engine.model],
  ['taxonomy_version', () => TAXONOMY_VERSION],
  ['schema_version', () => EXPORT_SCHEMA_VERSION],
];

/** Families that something was found of, with their share. */
function familiesOf(shares: Finding['verdict']['families']): string {
  return FAMILIES.filter((family) => shares[family] > 0)
    .map((family) => `${family} ${shares[family]}`)
    .join(LIST);
}

function quotesOf(evidence: Finding['verdict']['evidence']): string {
  return [...new Set(evidence.filter(({ state }) => state === 'stated').map(({ quote }) => quote))].join(QUOTES);
}

function feeOf({ amount, currency, what, payer }: Finding['verdict']['fees'][number]): string {
  return [amount, currency, what, `payer ${payer}`].filter((part) => part !== undefined).join(' ');
}
