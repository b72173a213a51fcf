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
 * Fills the log of an extension page with `count` ads as the store writes them. Sent in parts of 500 rows, because the
 * browser's pipe takes no more at a time; the counts are added up beside them, as recount does.
 */
export async function fill(page: Page, count: number, ad: (n: number) => Finding = madeAd): Promise<void> {
  const counts: Record<string, Record<string, number>> = {};
  for (let from = 0; from < count; from += 500) {
    const rows = Array.from({ length: Math.min(500, count - from) }, (_, i) =>
      rowOf(ad(from + i), { visit: 'made', versions: [] }),
    );
    for (const row of rows) tally(counts, row);
    await page.evaluate(write, { findings: rows, meta: [] });
  }
  const at = new Date().toISOString();
  const meta = Object.entries(counts).map(([id, kept]) => ({ id, at, counts: kept }));
  await page.evaluate(write, { findings: [], meta: [...meta, { id: `derived:${DERIVED}`, at }] });
}

function tally(counts: Record<string, Record<string, number>>, row: FindingRow): void {
  for (const [name, open] of row.facets) {
    const facet = name.slice(0, name.indexOf(':'));
    if (!['level', 'kind', 'lang', 'site', 'signal', 'decision', 'case'].includes(facet)) continue;
    const id = `counts:${facet}`;
    const counted = `${open} ${name}`;
    counts[id] = { ...counts[id], [counted]: (counts[id]?.[counted] ?? 0) + 1 };
  }
}

/** Runs in the page: the database is there already, made by the page itself. */
function write({ findings, meta }: { findings: unknown[]; meta: unknown[] }): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('farol');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(['findings', 'meta'], 'readwrite', { durability: 'relaxed' });
      for (const row of findings) transaction.objectStore('findings').put(row);
      for (const row of meta) transaction.objectStore('meta').put(row);
      transaction.onerror = () => failed(transaction.error);
      transaction.oncomplete = () => {
        database.close();
        done();
      };
    };
  });
}
