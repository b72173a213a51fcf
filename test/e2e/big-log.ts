import type { Page } from 'playwright-core';
import type { FindingRow } from '../../lib/store/db';
import { DERIVED, rowOf } from '../../lib/store/rows';
import { FAMILIES } from '../../lib/taxonomy';
import type { Contact, Evidence, Finding, Kind, Level, SignalId, Verdict } from '../../lib/types';

const LEVELS: readonly Level[] = ['watch', 'watch', 'watch', 'watch', 'elevated', 'elevated', 'not-scored', 'high'];
const LANGS = ['en', 'en', 'es', 'fr', 'ru', 'ar'];
const SIGNALS: readonly SignalId[] = [
  'worker-paid-fee',
  'document-retention',
  'excessive-hours',
  'wage-withholding',
  'pressure-and-secrecy',
];
const TRADES = [
  'Cook',
  'Waiter',
  'Welder',
  'Cleaner',
  'Driver',
  'Nurse',
  'Fruit picker',
  'Seamstress',
  'Deckhand',
  'Mason',
];
const TOWNS = ['Port Aster', 'Lower Quill', 'Marrow Bay', 'Sant Oriel', 'Vellmark', 'Dunmere', 'Castro Novo'];

/** One invented ad of about 1.2 KB; every number gives another. */
export function madeAd(n: number): Finding {
  const trade = TRADES[n % TRADES.length];
  const town = TOWNS[n % TOWNS.length];
  const stated = `You pay ${100 + n} EUR before the journey.`;
  const opening = `${trade} wanted in ${town}. ${stated} `;
  const rest = Array.from(
    { length: 12 },
    (_, i) =>
      `We offer place ${(n * 7 + i * 13) % 97} in house ${(n * 3 + i) % 89}, shift ${i + 1} of the ${town} team, with tools and meals. `,
  ).join('');
  const phone = `+35191${String(2_000_000 + (n % 40_000)).padStart(7, '0')}`;
  const text = `${opening}${rest}\nCall ${phone}.`;
  const at = text.indexOf(phone);
  const contacts: Contact[] = [
    { type: 'phone', value: phone, field: 'text', start: at, end: at + phone.length, obfuscated: false },
  ];
  const signal = SIGNALS[n % SIGNALS.length] ?? 'worker-paid-fee';
  const start = text.indexOf(stated);
  const evidence: Evidence[] = [
    {
      signal,
      family: 'fees-and-debt',
      source: 'rule',
      state: 'stated',
      confidence: 'clear',
      field: 'text',
      start,
      end: start + stated.length,
      quote: stated,
    },
  ];
  const seen = new Date(Date.UTC(2026, 0, 1 + (n % 300), n % 24)).toISOString();
  const kind: Kind = n % 9 === 4 ? 'escort' : 'job';
  return {
    key: `board${n % 120}.example:${n.toString(16).padStart(8, '0')}`,
    site: `board${n % 120}.example`,
    pageUrl: `https://board${n % 120}.example/page/${n % 50}`,
    listing: {
      title: `${trade} in ${town}, number ${n}`,
      text,
      url: `https://board${n % 120}.example/ad/${n}`,
      salary: `${900 + (n % 30) * 10} EUR`,
      location: town,
    },
    verdict: {
      kind,
      lang: LANGS[n % LANGS.length] ?? 'en',
      coverage: 'full',
      level: LEVELS[n % LEVELS.length] ?? 'watch',
      flagged: true,
      score: ((n * 37) % 1000) / 1000,
      families: Object.fromEntries(FAMILIES.map((family) => [family, 0])) as Verdict['families'],
      evidence,
      tags: [],
      palermo: { act: 'covered', means: 'partly', purpose: 'not-seen' },
      stages: ['recruitment'],
      contacts,
      fees: [],
      engine: { rules: '1', model: 'none' },
    },
    firstSeen: seen,
    lastSeen: seen,
    timesSeen: 1,
  };
}

/**
 * Fills the log of an extension page with `count` ads as the store writes them. A few hundred are made here; the page
 * makes the others of them, each with its own key, number and contact: the pipe to the browser would take minutes.
 */
export async function fill(page: Page, count: number): Promise<void> {
  const made = Array.from({ length: Math.min(480, count) }, (_, n) =>
    rowOf(madeAd(n), { visit: 'made', versions: [] }),
  );
  await page.evaluate(write, { made, count, derived: `derived:${DERIVED}` });
}

/** Puts rows into the log as they are. */
export const put = (page: Page, findings: readonly Finding[]): Promise<void> =>
  page.evaluate(write, {
    made: findings.map((one) => rowOf(one, { visit: 'made', versions: [] })),
    count: findings.length,
    derived: `derived:${DERIVED}`,
  });

/** Runs in the page: the database is there already, made by the page itself. Counts are added up as recount does. */
async function write({ made, count, derived }: { made: FindingRow[]; count: number; derived: string }): Promise<void> {
  const counted = ['level', 'kind', 'lang', 'site', 'signal', 'decision', 'case'];
  const counts: Record<string, Record<string, number>> = {};
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('farol');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => done(opening.result);
  });
  const stored = (run: (transaction: IDBTransaction) => void) =>
    new Promise<void>((done, failed) => {
      const transaction = database.transaction(['findings', 'meta'], 'readwrite', { durability: 'relaxed' });
      run(transaction);
      transaction.onerror = () => failed(transaction.error);
      transaction.oncomplete = () => done();
    });
  const another = (row: FindingRow, turn: number): FindingRow => {
    if (turn === 0) return row;
    const place = row.place + turn * 1e-9;
    const phone = row.verdict.contacts[0]?.value ?? '';
    const own = phone.slice(0, -4) + String((Number(phone.slice(-4)) + turn * 7) % 10_000).padStart(4, '0');
    return {
      ...row,
      key: `${row.key}-${turn}`,
      place,
      listing: { ...row.listing, title: `${row.listing.title}, ${turn}`, text: row.listing.text.replace(phone, own) },
      verdict: { ...row.verdict, contacts: row.verdict.contacts.map((one) => ({ ...one, value: own })) },
      facets: row.facets.map(([name, open]) => [
        name.startsWith('contact:')
          ? name.replace(phone, own)
          : name.startsWith('near:')
            ? `${name}${turn >> 3}`
            : name,
        open,
        place,
      ]),
    };
  };
  for (let from = 0; from < count; from += 1000)
    await stored((transaction) => {
      for (let n = from; n < Math.min(count, from + 1000); n++) {
        const base = made[n % made.length];
        if (!base) continue;
        const row = another(base, Math.floor(n / made.length));
        transaction.objectStore('findings').put(row);
        for (const [name, open] of row.facets) {
          const facet = name.slice(0, name.indexOf(':'));
          if (!counted.includes(facet)) continue;
          const kept = counts[`counts:${facet}`] ?? {};
          kept[`${open} ${name}`] = (kept[`${open} ${name}`] ?? 0) + 1;
          counts[`counts:${facet}`] = kept;
        }
      }
    });
  const at = new Date().toISOString();
  await stored((transaction) => {
    const meta = transaction.objectStore('meta');
    for (const [id, kept] of Object.entries(counts)) meta.put({ id, at, counts: kept });
    for (const id of [derived, 'adopted:1']) meta.put({ id, at });
  });
  database.close();
}
