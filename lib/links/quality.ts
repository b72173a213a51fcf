import type { Kind } from '../types';
import type { SharedContact } from './contacts';

/** How much it says that two ads give the same contact. `none`: nothing, no link is drawn. */
export type Quality = 'strong' | 'fair' | 'weak' | 'none';
/** Why a contact ties nothing together. */
export type Stop = 'many-ads' | 'service' | 'short-number' | 'free-number' | 'whole-site' | 'no-reply';

/** A contact of this many ads is a switchboard, an agency's front desk or a board's own. */
export const TOO_MANY = 50;

const NO_REPLY = /^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|abuse)[\w.+-]*@/i;
/** Addresses that a company gives to everybody. */
const DESK = /^(?:info|contact|support|help|hello|office|service|jobs|careers?|hr|recruit(?:ment|ing)?)@/i;
/** Numbers that cost the caller nothing belong to switchboards: 800 to 808 behind a country's prefix, and 00800. */
const FREE =
  /^(?:\+1(?:800|833|844|855|866|877|888)|\+44(?:800|808)|\+800|\+(?:33|34|39|49|351|352|353|358|41|43|45|46|47|48)80[0-8]|0?800)\d{4,}/;
/** Hosts that carry everybody's words: only a path below them tells one from another. */
const SERVICES =
  /^(?:https?:\/\/)?(?:www\.|m\.)?(?:facebook|fb|instagram|twitter|x|tiktok|youtube|linkedin|google|forms\.gle|whatsapp|wa|t|telegram|viber|bit|goo|maps\.app\.goo|linktr|vk)\.[a-z]{2,3}(?:\.[a-z]{2})?\/?$/i;

/**
 * Weighs a contact that `ads` ads of the log give, on `sites` sites. A number in 50 ads or more, or one that belongs to
 * everybody, gives `none` and says why.
 */
export function qualityOf(
  { type, value }: SharedContact,
  { ads, sites }: { ads: number; sites?: readonly string[] },
): { quality: Quality; stop?: Stop } {
  const stop = ads >= TOO_MANY ? 'many-ads' : stopOf(type, value, sites ?? []);
  if (stop) return { quality: 'none', stop };
  if (type === 'url') return { quality: ads <= 5 ? 'fair' : 'weak' };
  if (type === 'email' && DESK.test(value)) return { quality: ads <= 5 ? 'fair' : 'weak' };
  return { quality: ads <= 5 ? 'strong' : ads <= 20 ? 'fair' : 'weak' };
}

function stopOf(type: SharedContact['type'], value: string, sites: readonly string[]): Stop | undefined {
  if (type === 'phone') {
    if (value.replace(/\D/g, '').length < 7) return 'short-number';
    return FREE.test(value) ? 'free-number' : undefined;
  }
  if (type === 'email') {
    if (NO_REPLY.test(value)) return 'no-reply';
    const host = value.slice(value.lastIndexOf('@') + 1);
    return sites.some((site) => isWithin(site, host)) ? 'whole-site' : undefined;
  }
  if (type !== 'url') return undefined;
  if (SERVICES.test(value)) return 'service';
  const host = /^(?:https?:\/\/)?([^/:?#]+)/i.exec(value)?.[1] ?? '';
  return sites.some((site) => isWithin(site, host)) ? 'whole-site' : undefined;
}

const bare = (host: string): string => host.toLowerCase().replace(/^www\./, '');
const isWithin = (site: string, host: string): boolean =>
  host !== '' && (bare(site) === bare(host) || bare(site).endsWith(`.${bare(host)}`));

/**
 * The same contact recruits in one ad and sells adult services in the other: the mismatch that points to a deceptive
 * offer more than any wording (Ramchandani, Bastani, Wyatt 2025). Two ads of one kind are none.
 */
export const isRecruitToSale = (a: Kind, b: Kind): boolean =>
  (a === 'job' && b === 'escort') || (a === 'escort' && b === 'job');
