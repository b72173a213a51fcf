import { redact } from '../export/redact/finding';
import { ALIKE, likeness, pairsOf } from '../links/alike';
import { contactName, contactsOf, type SharedContact } from '../links/contacts';
import { isRecruitToSale, type Quality, qualityOf, type Stop, TOO_MANY } from '../links/quality';
import { nearNames } from '../links/signature';
import { type Part, templateOf } from '../links/template';
import type { FindingRow, Log, VersionRow } from '../store/db';
import { named } from '../store/errors';
import { hashOf } from '../store/hash';
import { findingOf } from '../store/rows';
import type { Finding } from '../types';

export interface Copy {
  finding: Finding;
  /** 0 to 1: share of the word pairs both texts have. */
  likeness: number;
}

export interface Tie {
  contact: SharedContact;
  /** Other ads with it, `TOO_MANY` at most. */
  ads: number;
  quality: Quality;
  stop?: Stop;
  /** Empty when the contact ties nothing together. */
  findings: Finding[];
  /** Keys of those that recruit where this one sells, or the other way round. */
  recruitToSale: ReadonlySet<string>;
}

export interface Links {
  copies: Copy[];
  /** True when more copies may be in the log than were compared. */
  moreCopies: boolean;
  /** Only with copies. */
  template?: { parts: Part[]; texts: number };
  ties: Tie[];
  versions: VersionRow[];
  /** When its page was last read without it; absent when it was there, or no later reading is known. */
  gone?: string;
}

const MOST_COPIES = 100;
const MOST_COMPARED = 240;
const MOST_OF_BAND = 160;
const MOST_TIED = 20;

/** What ties one ad of the log to others, and how its own wording changed; undefined when it is gone. Throws StoreError. */
export function linksOf(log: Log, key: string): Promise<Links | undefined> {
  return named(() =>
    log.transaction('r', log.findings, async () => {
      const row = await log.findings.get(key);
      if (!row) return undefined;
      const { copies, moreCopies } = await copiesOf(log, row);
      const ties = await Promise.all(contactsOf(row).map((contact) => tieOf(log, row, contact)));
      // A slot is where a copy's number stands: the template is laid over masked texts.
      const texts = [row, ...copies.slice(0, 20).map(({ finding }) => finding)].map((one) => redact(one).listing.text);
      return {
        copies,
        moreCopies,
        ...(copies.length > 0 ? { template: templateOf(texts) } : {}),
        ties,
        versions: row.versions,
        gone: await goneOn(log, row),
      };
    }),
  );
}

async function copiesOf(log: Log, row: FindingRow): Promise<{ copies: Copy[]; moreCopies: boolean }> {
  const bands = await Promise.all(nearNames(row.listing.text).map((name) => keysUnder(log, name, MOST_OF_BAND)));
  const met = new Map<string, number>();
  for (const key of bands.flat()) if (key !== row.key) met.set(key, (met.get(key) ?? 0) + 1);
  const candidates = [...met].sort(([, a], [, b]) => b - a).map(([key]) => key);
  const rows = await log.findings.bulkGet(candidates.slice(0, MOST_COMPARED));
  const pairs = pairsOf(row.listing.text);
  const copies = rows
    .flatMap((other) =>
      other ? [{ finding: findingOf(other), likeness: likeness(pairs, pairsOf(other.listing.text)) }] : [],
    )
    .filter((copy) => copy.likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness || (a.finding.key < b.finding.key ? -1 : 1));
  const isCut = candidates.length > MOST_COMPARED || bands.some(({ length }) => length === MOST_OF_BAND);
  return { copies: copies.slice(0, MOST_COPIES), moreCopies: isCut || copies.length > MOST_COPIES };
}

async function tieOf(log: Log, row: FindingRow, contact: SharedContact): Promise<Tie> {
  const keys = (await keysUnder(log, contactName(contact), TOO_MANY + 1)).filter((key) => key !== row.key);
  const weighed = qualityOf(contact, { ads: keys.length + 1, sites: [row.site] });
  const shown = weighed.quality === 'none' ? [] : keys.slice(0, MOST_TIED);
  const findings = (await log.findings.bulkGet(shown)).flatMap((other) => (other ? [findingOf(other)] : []));
  const crossing = findings.filter((other) => isRecruitToSale(row.verdict.kind, other.verdict.kind));
  return {
    contact,
    ads: Math.min(keys.length, TOO_MANY),
    ...weighed,
    findings,
    recruitToSale: new Set(crossing.map(({ key }) => key)),
  };
}

/** The page it was on, read again later, showed other ads and not this one. */
async function goneOn(log: Log, row: FindingRow): Promise<string | undefined> {
  const keys = await keysUnder(log, `page:${hashOf(row.pageUrl)}`, MOST_OF_BAND);
  const others = await log.findings.bulkGet(keys);
  const HOUR = 3_600_000;
  const later = others.flatMap((other) =>
    other && other.pageUrl === row.pageUrl && Date.parse(other.lastSeen) > Date.parse(row.lastSeen) + HOUR
      ? [other.lastSeen]
      : [],
  );
  return later.sort().at(-1);
}

const keysUnder = (log: Log, name: string, most: number): PromiseLike<string[]> =>
  log.findings.where('facets').between([name], [name, []]).limit(most).primaryKeys();
