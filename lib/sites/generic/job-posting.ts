import type { Listing } from '../../types';
import { isNode, type LdNode, type LdValue } from './json-ld';
import { absolute } from './links';
import { MAX_TEXT, tidy } from './wording';

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  bull: '•',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  euro: '€',
  pound: '£',
};

export function readEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Text of a description that may hold markup, once or twice escaped. */
export function plain(html: string): string {
  let text = html.length > MAX_TEXT * 2 ? html.slice(0, MAX_TEXT * 2) : html;
  if (/&lt;\/?[a-z]/i.test(text)) text = readEntities(text);
  if (/<\/?[a-z]/i.test(text)) {
    text = text
      .replace(/<(?:script|style)\b[^>]{0,500}>[^<]{0,20000}/gi, ' ')
      .replace(/[\r\n]+/g, ' ')
      .replace(/<(?:\/?(?:p|div|li|ul|ol|h[1-6]|tr|table|section)|br)\b[^<>]{0,2000}>/gi, '\n')
      .replace(/<\/?[a-z!][^<>]{0,2000}>/gi, ' ');
  }
  return readEntities(readEntities(text))
    .split(/[\r\n]+/)
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n')
    .slice(0, MAX_TEXT);
}

function string(value: LdValue | undefined): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'number') return String(one);
  if (typeof one !== 'string') return undefined;
  return tidy(readEntities(one.replace(/<\/?[a-z][^<>]{0,500}>/gi, ' '))) || undefined;
}

const nameOf = (value: LdValue | undefined): string | undefined => {
  const one = Array.isArray(value) ? value[0] : value;
  return isNode(one) ? (string(one.name) ?? string(one.legalName)) : string(one);
};

function placeOf(value: LdValue | undefined): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  if (!isNode(one)) return string(one);
  const address = isNode(one.address)
    ? one.address
    : Array.isArray(one.address) && isNode(one.address[0])
      ? one.address[0]
      : undefined;
  if (!address) return string(one.address) ?? string(one.name);
  const parts = [string(address.addressLocality), string(address.addressRegion), nameOf(address.addressCountry)].filter(
    (part, k, all): part is string => !!part && part.toLowerCase() !== 'null' && all.indexOf(part) === k,
  );
  const joined = parts.join(', ');
  return joined || string(address.streetAddress) || string(one.name);
}

const UNITS: Record<string, string> = { HOUR: 'hour', DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' };

function salaryOf(node: LdNode): string | undefined {
  const base = Array.isArray(node.baseSalary) ? node.baseSalary[0] : (node.baseSalary ?? node.estimatedSalary);
  if (!isNode(base)) {
    const plainly = string(base);
    return plainly && /[1-9]/.test(plainly) ? plainly : undefined;
  }
  const value = isNode(base.value) ? base.value : base;
  const currency = string(base.currency) ?? string(value.currency) ?? string(node.salaryCurrency) ?? '';
  const low = string(value.minValue);
  const high = string(value.maxValue);
  const single = string(isNode(base.value) ? value.value : base.value) ?? string(base.price);
  const amount = low && high && low !== high ? `${low} - ${high}` : (low ?? high ?? single);
  if (!amount || !/[1-9]/.test(amount)) return undefined;
  const unit = UNITS[(string(value.unitText) ?? string(base.unitText) ?? '').toUpperCase()];
  return tidy(`${currency} ${amount}${unit ? ` / ${unit}` : ''}`);
}

/** A schema.org JobPosting as a listing; `undefined` when it says neither what nor who. */
export function fromJobPosting(node: LdNode, base: string, via: string): Listing | undefined {
  const title = string(node.title) ?? string(node.name) ?? string(node.headline);
  const description =
    typeof node.description === 'string' ? node.description : (string(node.description) ?? string(node.text) ?? '');
  const text = plain(description);
  if (!title && text.length < 20) return undefined;
  const listing: Listing = { text: text || (title ?? ''), kind: 'job', via };
  if (title) listing.title = title.slice(0, 300);
  const own =
    string(node.url) ??
    (isNode(node.mainEntityOfPage) ? string(node.mainEntityOfPage['@id']) : string(node.mainEntityOfPage));
  const url = own ? absolute(own, base) : undefined;
  if (url) listing.url = url;
  const employer = nameOf(node.hiringOrganization) ?? nameOf(node.employer);
  if (employer && !/^https?:/.test(employer)) listing.employer = employer.slice(0, 200);
  const location =
    placeOf(node.jobLocation) ??
    (string(node.jobLocationType) === 'TELECOMMUTE' ? 'Remote' : undefined) ??
    nameOf(node.applicantLocationRequirements);
  if (location) listing.location = location.slice(0, 200);
  const salary = salaryOf(node);
  if (salary) listing.salary = salary.slice(0, 120);
  const postedAt = string(node.datePosted);
  if (postedAt) listing.postedAt = postedAt.slice(0, 80);
  return listing;
}
