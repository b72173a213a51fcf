import { scan } from '../lib/scan';
import { SIGNALS } from '../lib/taxonomy';
import type { Evidence, SignalId, Verdict } from '../lib/types';
import type { Classifier } from './classifier';
import { type CorpusRow, corpusLanguages, readCorpus } from './corpus';
import { groupsOf } from './groups';
import { readOrdinary } from './ordinary';
import { four } from './round';

/** What rules, model and both find on the same texts. */
export interface Ablation {
  texts: number;
  hits: number;
  recall: { rules: number; model: number; both: number };
  flaggedHits: { rules: number; both: number };
  twins: number;
  twinsWithEvidence: { rules: number; both: number };
  twinsFlagged: { rules: number; both: number };
}

const stated = (verdict: Verdict | undefined, keep: (item: Evidence) => boolean = () => true): Set<SignalId> =>
  new Set((verdict?.evidence ?? []).filter((item) => item.state === 'stated' && keep(item)).map((item) => item.signal));
const share = (count: number, of: number): number => (of === 0 ? 0 : four(count / of));
const signalsOf = (row: CorpusRow): SignalId[] =>
  row.heads.filter((name): name is SignalId => Object.hasOwn(SIGNALS, name));

async function ablate(rows: readonly CorpusRow[], { classify }: Classifier): Promise<Ablation> {
  const texts = rows.map(({ text }) => ({ text }));
  const rules = await scan(texts);
  const both = await scan(texts, classify);
  const hits = rows.flatMap((row, at) => signalsOf(row).map((signal) => ({ at, signal })));
  const twins = rows.flatMap((row, at) => (row.heads.length === 0 ? [at] : []));
  const telling = rows.flatMap((row, at) => (signalsOf(row).length > 0 ? [at] : []));
  const fromModel = (item: Evidence): boolean => item.source === 'model';
  const found = (verdicts: readonly Verdict[], keep?: (item: Evidence) => boolean): number =>
    share(hits.filter(({ at, signal }) => stated(verdicts[at], keep).has(signal)).length, hits.length);
  const flagged = (verdicts: readonly Verdict[], of: readonly number[]): number =>
    share(of.filter((at) => verdicts[at]?.flagged).length, of.length);
  const alarmed = (verdicts: readonly Verdict[]): number =>
    share(twins.filter((at) => stated(verdicts[at]).size > 0).length, twins.length);
  return {
    texts: rows.length,
    hits: hits.length,
    recall: { rules: found(rules), model: found(both, fromModel), both: found(both) },
    flaggedHits: { rules: flagged(rules, telling), both: flagged(both, telling) },
    twins: twins.length,
    twinsWithEvidence: { rules: alarmed(rules), both: alarmed(both) },
    twinsFlagged: { rules: flagged(rules, twins), both: flagged(both, twins) },
  };
}

/** Quiet sentences and their lawful twins: how many pairs have the one flagged and the other not. */
async function quietPairs(rows: readonly CorpusRow[], { classify }: Classifier): Promise<object> {
  const quiet = rows.filter((row) => row.quiet);
  const texts = quiet.map(({ text }) => ({ text }));
  const verdicts = { rules: await scan(texts), both: await scan(texts, classify) };
  const families = groupsOf(
    quiet.map((_, at) => at),
    (at) => `${quiet[at]?.lang} ${quiet[at]?.family}`,
  );
  const pairs = [...families.values()].flatMap((members) => {
    const hits = members.filter((at) => signalsOf(quiet[at] as CorpusRow).length > 0);
    const twins = members.filter((at) => quiet[at]?.heads.length === 0);
    return hits.flatMap((hit, n) => (twins[n] === undefined ? [] : [{ hit, twin: twins[n] }]));
  });
  const right = (of: readonly Verdict[]): number =>
    share(pairs.filter(({ hit, twin }) => of[hit]?.flagged && !of[twin]?.flagged).length, pairs.length);
  return { pairs: pairs.length, rules: right(verdicts.rules), both: right(verdicts.both) };
}

/** By held-out writer, English and others; each classifier has not seen its writer. */
export async function evaluateBoth(
  folds: readonly { writer: string; classifier: Classifier }[],
): Promise<Record<string, unknown>> {
  const rows = corpusLanguages().flatMap(readCorpus);
  const result: Record<string, unknown> = {};
  for (const { writer, classifier } of folds) {
    const own = rows.filter((row) => row.writer === writer);
    const groups: Record<string, (row: CorpusRow) => boolean> = {
      english: (row) => row.lang === 'en',
      others: (row) => row.lang !== 'en',
      'whole texts': (row) => row.kind !== undefined,
    };
    for (const [name, keep] of Object.entries(groups))
      result[`writer ${writer}, ${name}`] = await ablate(own.filter(keep), classifier);
    result[`writer ${writer}, quiet pairs in English`] = await quietPairs(
      own.filter((row) => row.lang === 'en'),
      classifier,
    );
    result[`writer ${writer}, quiet pairs in others`] = await quietPairs(
      own.filter((row) => row.lang !== 'en'),
      classifier,
    );
    result[`writer ${writer}, by language`] = Object.fromEntries(
      await Promise.all(
        corpusLanguages().map(async (lang) => {
          const { recall, twinsFlagged } = await ablate(
            own.filter((row) => row.lang === lang),
            classifier,
          );
          return [lang, { recall, twinsFlagged }] as const;
        }),
      ),
    );
  }
  return result;
}

/** Ordinary ads that nobody learnt from, as the shipped model sees them: flagged by rules alone and with the model. */
export async function evaluateOrdinary({ classify }: Classifier): Promise<{ figures: object; alarms: string[] }> {
  const unseen = readOrdinary().filter(({ part }) => part === 'test');
  const figures: Record<string, object> = {};
  const alarms: string[] = [];
  const total = { ads: 0, rules: 0, both: 0 };
  for (const [set, ads] of groupsOf(unseen, (one) => one.set)) {
    const listings = ads.map(({ ad }) => ({ title: ad.title, text: ad.text }));
    const rules = await scan(listings);
    const both = await scan(listings, classify);
    const count = (verdicts: readonly Verdict[]): number => verdicts.filter(({ flagged }) => flagged).length;
    figures[set] = { ads: ads.length, rules: count(rules), both: count(both) };
    total.ads += ads.length;
    total.rules += count(rules);
    total.both += count(both);
    for (const [at, verdict] of both.entries())
      if (verdict.flagged && !rules[at]?.flagged)
        for (const item of verdict.evidence.filter(({ source }) => source === 'model'))
          alarms.push(`  ${set}  ${item.signal} (${item.confidence}): ${item.quote.replace(/\s+/g, ' ').slice(0, 90)}`);
  }
  return { figures: { ...figures, together: { ...total, added: share(total.both - total.rules, total.ads) } }, alarms };
}
