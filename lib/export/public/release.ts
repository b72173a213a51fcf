import type { Evidence, Family, Finding } from '../../types';
import { factsOf, type Shown } from '../facts/facts';
import { coarseCount, coarseDate, coarsePlace, coarseSum, tenth } from './coarsen';
import type { PublicChoice } from './copy';

const NOT_RELEASED = 'not released';

/** The finding without what leads back to the ad, to a person or to who reviewed when. */
export function publicFinding(finding: Finding, number: number, choice: PublicChoice): Shown {
  const { listing, verdict, decision } = finding;
  const { freeText, dates, quasi } = choice;
  const { deceptive, families, fees, evidence, engine, ...rest } = verdict;
  const { sector, intermediary, officialRole } = factsOf(finding);
  const date = (time: string): string => (quasi.includes('period') ? coarseDate(time, dates) : '');
  const place = quasi.includes('place') ? coarsePlace(listing.location) : undefined;
  return {
    key: `record-${number}`,
    site: quasi.includes('site') ? finding.site : '',
    pageUrl: '',
    listing: {
      text: freeText ? listing.text : '',
      ...(freeText && listing.title !== undefined ? { title: listing.title } : {}),
      ...(place === undefined ? {} : { location: place }),
    },
    verdict: {
      ...rest,
      lang: quasi.includes('lang') ? verdict.lang : NOT_RELEASED,
      score: tenth(verdict.score),
      ...(deceptive === undefined ? {} : { deceptive: tenth(deceptive) }),
      families: Object.fromEntries(Object.entries(families).map(([id, share]) => [id, tenth(share)])) as Record<
        Family,
        number
      >,
      evidence: freeText ? evidence : evidence.map(withoutWords),
      contacts: [],
      fees: fees.map((fee) => ({
        ...fee,
        amount: coarseSum(fee.amount),
        ...(freeText ? {} : { field: 'text' as const, start: 0, end: 0 }),
      })),
      engine: { rules: engine.rules, model: engine.model },
    },
    firstSeen: date(finding.firstSeen),
    lastSeen: date(finding.lastSeen),
    timesSeen: coarseCount(finding.timesSeen),
    ...(decision === undefined ? {} : { decision: { value: decision.value, at: date(decision.at) } }),
    facts: {
      sector: quasi.includes('sector') ? sector : NOT_RELEASED,
      intermediary: quasi.includes('intermediary') ? intermediary : NOT_RELEASED,
      officialRole,
    },
  };
}

function withoutWords({ signal, sub, family, source, state, confidence }: Evidence): Evidence {
  return {
    signal,
    ...(sub === undefined ? {} : { sub }),
    family,
    source,
    state,
    confidence,
    field: 'text',
    start: 0,
    end: 0,
    quote: '',
  };
}
