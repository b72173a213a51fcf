import type { DecisionValue, Finding, SignalId } from '../../types';
import { krippendorffAlpha } from './alpha';
import { type Drawn, missed } from './audit';
import { automationBias, type TwiceDecided } from './automation';
import { calibration } from './calibration';
import { cohenKappa } from './kappa';
import { decay, noTally, type Tally, upheld } from './upheld';

export const FACETS = ['signal', 'lang', 'site', 'rules', 'model'] as const;
export type Facet = (typeof FACETS)[number];

/** Blind answers by ad: one a reviewer, each under the reviewer's own name or key. */
export type Blind = ReadonlyMap<string, readonly { who: string; value: DecisionValue }[]>;

const TALLY: Readonly<Record<DecisionValue, keyof Tally>> = { keep: 'kept', dismiss: 'dismissed', unsure: 'unsure' };
const RECENT_DAYS = 60;

type Tallies = Map<string, Tally>;

function put(tallies: Tallies, name: string, value: DecisionValue): void {
  const tally = tallies.get(name) ?? noTally();
  tally[TALLY[value]]++;
  tallies.set(name, tally);
}

const add = (counts: Map<string, number>, name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);

/** What a log says of the tool and the team: one pass, memory by ad only for what was decided. `now` is ISO 8601. */
export async function figures(findings: AsyncIterable<Finding>, blind: Blind, now: string) {
  const since = new Date(Date.parse(now) - RECENT_DAYS * 86_400_000).toISOString();
  const counts = { month: new Map(), level: new Map(), signal: new Map(), lang: new Map(), site: new Map() } as Record<
    'month' | 'level' | 'signal' | 'lang' | 'site',
    Map<string, number>
  >;
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as Record<Facet, Tallies>;
  const [earlier, recent]: [Tallies, Tallies] = [new Map(), new Map()];
  const all = noTally();
  const scored: { score: number; kept: boolean }[] = [];
  const drawn: Drawn[] = [];
  const twice: TwiceDecided[] = [];
  const answers: string[][] = [];
  const pairs: [string, string][] = [];
  let [flagged, unflagged] = [0, 0];

  for await (const finding of findings) {
    const { verdict, decision, site } = finding;
    const others = blind.get(finding.key) ?? [];
    const shown = decision?.value;
    if (others.length > 0) {
      answers.push([...(shown ? [shown] : []), ...others.map(({ value }) => value)]);
      // One pair an ad: reviewers may differ from ad to ad, as Cohen's two observers may not, and the page says so.
      const [one, other] = [shown ?? others[0]?.value, shown ? others[0]?.value : others[1]?.value];
      if (one && other) pairs.push([one, other]);
      if (shown) twice.push({ flagged: verdict.flagged, shown, blind: others.map(({ value }) => value) });
    }
    if (!verdict.flagged) {
      unflagged++;
      const value = shown ?? others[0]?.value;
      if (finding.drawnAt !== undefined && value && value !== 'unsure')
        drawn.push({ rate: finding.drawnAt, kept: value === 'keep' });
      continue;
    }
    flagged++;
    const signals = [
      ...new Set(verdict.evidence.filter(({ state }) => state === 'stated').map(({ signal }) => signal)),
    ];
    add(counts.month, finding.firstSeen.slice(0, 7));
    add(counts.level, verdict.level);
    add(counts.lang, verdict.lang);
    add(counts.site, site);
    for (const signal of signals) add(counts.signal, signal);
    if (!decision) continue;
    all[TALLY[decision.value]]++;
    put(facets.lang, verdict.lang, decision.value);
    put(facets.site, site, decision.value);
    put(facets.rules, verdict.engine.rules, decision.value);
    put(facets.model, verdict.engine.model, decision.value);
    for (const signal of signals) {
      const value = opinionOn(finding, signal) ?? decision.value;
      put(facets.signal, signal, value);
      put(decision.at >= since ? recent : earlier, signal, value);
    }
    if (decision.value !== 'unsure') scored.push({ score: verdict.score, kept: decision.value === 'keep' });
  }

  const ofFacet = (tallies: Tallies) =>
    [...tallies]
      .map(([name, tally]) => ({ name, ...upheld(tally) }))
      .sort((a, b) => b.decided - a.decided || (a.name < b.name ? -1 : 1));
  return {
    flagged,
    unflagged,
    counts: Object.fromEntries(Object.entries(counts).map(([name, map]) => [name, [...map]])) as Record<
      keyof typeof counts,
      [string, number][]
    >,
    all: upheld(all),
    upheld: Object.fromEntries(FACETS.map((facet) => [facet, ofFacet(facets[facet])])) as Record<
      Facet,
      ReturnType<typeof ofFacet>
    >,
    decaying: [...recent].flatMap(([signal, now]) => {
      const found = decay(earlier.get(signal) ?? noTally(), now);
      return found ? [{ signal: signal as SignalId, ...found }] : [];
    }),
    kappa: cohenKappa(pairs),
    alpha: krippendorffAlpha(answers),
    automation: automationBias(twice),
    missed: missed(drawn, { flagged, kept: all.kept, dismissed: all.dismissed }),
    calibration: calibration(scored),
  };
}

export type Figures = Awaited<ReturnType<typeof figures>>;

/** What a reviewer said of the evidence itself goes before what was decided of the ad. */
function opinionOn({ opinions }: Finding, signal: SignalId): DecisionValue | undefined {
  const said = (opinions ?? []).filter((one) => one.signal === signal && one.state === 'stated');
  if (said.some(({ opinion }) => opinion === 'right')) return 'keep';
  if (said.some(({ opinion }) => opinion === 'wrong')) return 'dismiss';
  return undefined;
}
