import { packs, rules, rulesVersion } from './scan/rules';
import { admit } from './signals/engine/admit';
import { feesOf } from './signals/engine/fee-list';
import { kindOf } from './signals/engine/kind';
import { applyRules, type FieldText, readListing } from './signals/engine/read';
import type { Reading } from './signals/engine/reading';
import { tagsOf } from './signals/engine/tags';
import { findContacts } from './text/contacts';
import { type Detection, detectLanguage } from './text/language';
import { NEIGHBOURS } from './text/language/neighbours';
import { normalise } from './text/normalise';
import type { Classify, Contact, Coverage, Judgement, Listing, Verdict } from './types';
import { judge } from './verdict/judge';

export { rulesVersion } from './scan/rules';

/** Longer texts are read up to here and marked truncated. */
const LONGEST_TEXT = 64 * 1024;
const LONGEST_TITLE = 1024;

/** A listing as rules and model both read it. */
export interface AdReading {
  reading: Reading;
  contacts: Contact[];
  language: Detection;
}

const read = new WeakMap<Listing, AdReading>();

/** Reads a listing, or gives what was read when the model has just asked for the same one. */
export function readAd(listing: Listing): AdReading {
  let ad = read.get(listing);
  if (!ad) {
    const fields = fieldsOf(listing);
    const language = detectLanguage(
      fields.reduce((a, b) => (b.text.folded.length > a.text.folded.length ? b : a)).text,
    );
    const contacts = fields.flatMap(({ field, text }) => findContacts(text.original, field));
    ad = { reading: readListing(rules, listing, fields, contacts, activePacks(language)), contacts, language };
    read.set(listing, ad);
  }
  return ad;
}

/** The verdict of the rules alone. Never throws on any listing; bounded work. */
export function scanWithRules(listing: Listing, judgement?: Judgement, note?: string, model = 'none'): Verdict {
  const { reading, contacts, language } = readAd(listing);
  read.delete(listing);
  const kind = kindOf(reading);
  const { evidence, aside } = applyRules(rules, reading, kind);
  const coverage = coverageOf(language.lang);
  const judged = judge(admit(judgement?.evidence ?? [], evidence, reading, kind), {
    kind,
    lang: language.lang,
    coverage,
    tags: tagsOf(reading),
    liveInAbroad: reading.has('ABROAD') || reading.has('HOUSING'),
    sexualWork: reading.has('GLAMOUR') || reading.has('ESCORT'),
    minorAgeStated: reading.has('CHILD_AGE'),
    ...(aside === undefined ? {} : { aside }),
  });
  return {
    kind,
    lang: language.lang,
    coverage,
    ...judged,
    ...(judgement?.deceptive === undefined ? {} : { deceptive: judgement.deceptive }),
    contacts,
    fees: feesOf(reading, judged.evidence),
    ...(aside === undefined ? {} : { aside }),
    ...(listing.text.length > LONGEST_TEXT ? { truncated: true } : {}),
    engine: { rules: rulesVersion(), model, ...(note === undefined ? {} : { note }) },
  };
}

/**
 * Scores listings, one verdict each in the same order. A classifier that fails leaves the rules to speak alone and the
 * verdict says so; it never makes an ad look clean.
 */
export async function scan(listings: readonly Listing[], classify?: Classify, model = 'model'): Promise<Verdict[]> {
  if (!classify) return listings.map((listing) => scanWithRules(listing, undefined, 'rules only'));
  let judgements: Judgement[] = [];
  let note: string | undefined;
  try {
    judgements = await classify(listings);
  } catch (error) {
    note = `rules only: ${error instanceof Error ? error.message : String(error)}`;
  }
  return listings.map((listing, i) => scanWithRules(listing, judgements[i], note, note === undefined ? model : 'none'));
}

const PACKS = new Map(packs.map((pack) => [pack.code, pack] as const));

/** The pack that reads a language: Malay reads with Indonesian, romanised forms with their language. */
const packOf = (lang: string): string => (lang === 'ms' ? 'id' : (lang.split('-')[0] ?? lang));

/** Full only where a tested pack exists; a text too short to tell its language is read by all, and called partial. */
function coverageOf(lang: string): Coverage {
  if (lang === 'und') return 'partial';
  const coverage = PACKS.get(packOf(lang))?.coverage;
  return coverage === 'tested' ? 'full' : coverage === 'partial' ? 'partial' : 'none';
}

/** Title and text, cut where they are too long to be an ad, folded. */
function fieldsOf(listing: Listing): FieldText[] {
  const text: FieldText = { field: 'text', text: normalise(listing.text.slice(0, LONGEST_TEXT)) };
  return listing.title ? [{ field: 'title', text: normalise(listing.title.slice(0, LONGEST_TITLE)) }, text] : [text];
}

/** Languages whose ads mix with English inside a sentence. */
const MIXED_WITH_ENGLISH = new Set(['tl', 'id', 'sw', 'hi', 'ne', 'bn', 'vi']);

/**
 * Which packs may speak, by index: the languages the text or a sentence of it may be in, their neighbours while that is not clear, and every
 * pack of another script than Latin that the text has. English speaks too, whose words ads borrow, except in a text that
 * is clearly in another language of its script: "no", "solo" and "sin" are other words there.
 */
function activePacks({ lang, candidates, strays, scripts, reliable }: Detection): boolean[] {
  const named = [lang, ...candidates.map((candidate) => candidate.lang)];
  const romanised = named.some((name) => name.endsWith('-Latn'));
  const unsure = reliable && !romanised ? strays : [...named, ...strays];
  const near = unsure.flatMap((name) => NEIGHBOURS[name] ?? []);
  const likely = new Set([...[...named, ...strays].map(packOf), ...near]);
  const written = new Set(scripts.map(({ script }) => script).filter((script) => script !== 'Latn'));
  const latin = scripts[0]?.script === 'Latn';
  const english = !(reliable && latin && !likely.has('en') && !MIXED_WITH_ENGLISH.has(packOf(lang)));
  return packs.map((pack) => {
    if (pack.code === 'en') return english;
    return likely.has(pack.code) || (!reliable && pack.scripts.some((script) => written.has(script)));
  });
}
