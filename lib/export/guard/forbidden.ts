import type { ExchangeRecord } from '../exchange/record';
import { HTCDS_FIELDS, type HtcdsField, type SupportedField } from '../htcds/fields';
import type { Attribute } from '../misp/event';
import type { StixObject } from '../stix/objects';

/**
 * What each standard could say and an advertisement cannot: who did it, to whom, that it happened. The types below make
 * a format that wrote one of these not compile; a test walks what every format writes.
 */
export const FORBIDDEN_STIX = [
  ...(['threat-actor', 'identity', 'intrusion-set', 'campaign', 'incident', 'indicator', 'malware'] as const),
  ...(['attack-pattern', 'infrastructure', 'location', 'relationship', 'sighting', 'opinion', 'report'] as const),
] as const;

/** Properties of objects that are allowed otherwise. */
export const FORBIDDEN_STIX_PROPERTIES = [
  ...(['created_by_ref', 'confidence', 'pattern', 'roles', 'goals', 'aliases', 'authors'] as const),
  ...(['primary_motivation', 'resource_level', 'sectors', 'contact_information'] as const),
] as const;

export const FORBIDDEN_MISP_TYPES = [
  ...(['threat-actor', 'campaign-name', 'campaign-id', 'target-user', 'target-email', 'target-org'] as const),
  ...(['target-location', 'first-name', 'last-name', 'full-name', 'date-of-birth', 'gender', 'nationality'] as const),
  ...(['passport-number', 'identity-card-number', 'phone-number', 'email', 'email-src', 'email-dst'] as const),
  ...(['whois-registrant-name', 'github-username', 'twitter-id', 'iban', 'btc', 'xmr'] as const),
] as const;

export const FORBIDDEN_MISP_CATEGORIES = [
  'Attribution',
  'Targeting data',
  'Person',
  'Social network',
  'Financial fraud',
];
export const FORBIDDEN_MISP_KEYS = ['Galaxy', 'GalaxyCluster', 'RelatedEvent', 'Sighting'];

/** Every field of the case standard but the few that speak of the ad itself. */
export const FORBIDDEN_HTCDS = HTCDS_FIELDS.filter((field) => /^(?:prs|per|hte|org)_/.test(field) || isOfCase(field));

function isOfCase(field: HtcdsField): boolean {
  const supported: readonly SupportedField[] = [
    'vic_MethodOfRecruitment',
    'vic_RecruitmentWebsitesAndApps',
    'cas_ReasonForIncomingReferral',
    'cas_IncomingReferralDetails',
  ];
  return !supported.some((one) => one === field);
}

/** Words that no field name of ours may hold, in any format. */
export const FORBIDDEN_NAMES =
  /victim|survivor|traffick|perpetrat|suspect|offender|culprit|actor(?!y)|nationalit|ethnic|gender|religion|birth|passport|person_?name|full_?name/i;

export const FORBIDDEN_EXCHANGE = [
  'title',
  'text',
  'employer',
  'contacts',
  'name',
  'note',
  'url',
  'page_url',
  'ad_url',
] as const;

/** Compiles only for a union with nothing in it. */
type Nothing<T extends never> = T;
export type NoStix = Nothing<Extract<StixObject['type'], (typeof FORBIDDEN_STIX)[number]>>;
export type NoStixProperty = Nothing<Extract<keyof UnionToAll<StixObject>, (typeof FORBIDDEN_STIX_PROPERTIES)[number]>>;
export type NoMisp = Nothing<Extract<Attribute['type'], (typeof FORBIDDEN_MISP_TYPES)[number]>>;
export type NoHtcds = Nothing<Extract<SupportedField, `${'prs' | 'per' | 'hte' | 'org'}_${string}`>>;
export type NoExchange = Nothing<Extract<keyof ExchangeRecord, (typeof FORBIDDEN_EXCHANGE)[number]>>;

/** One object with the properties of every member of a union. */
type UnionToAll<T> = { [K in T extends unknown ? keyof T : never]: unknown };
