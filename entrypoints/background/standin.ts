import { FAMILIES } from '../../lib/taxonomy';
import type { Classify, Listing, Verdict } from '../../lib/types';
export async function scan(listings: readonly Listing[], classify?: Classify, model = '0'): Promise<Verdict[]> {
  let note: string | undefined;
  try {
    await classify?.(listings);
  } catch (error) {
    note = `rules only: ${error instanceof Error ? error.message : ''}`;
  }
  return listings.map(({ text }) => {
    const at = text.search(/passport/i);
    const hit = at >= 0;
    return {
      kind: 'job',
      lang: 'en',
      coverage: 'full',
      level: hit ? 'high' : 'none',
      flagged: hit,
      score: hit ? 0.8 : 0,
      families: Object.fromEntries(FAMILIES.map((f) => [f, 0])) as Verdict['families'],
      evidence: hit
        ? [
            {
              signal: 'document-retention',
              family: 'document-and-movement-control',
              source: 'rule',
              state: 'stated',
              confidence: 'explicit',
              field: 'text',
              start: at,
              end: at + 8,
              quote: 'passport',
            },
          ]
        : [],
      tags: [],
      palermo: { act: 'not-seen', means: 'not-seen', purpose: 'not-seen' },
      stages: [],
      contacts: [],
      fees: [],
      engine: { rules: '0', model, note },
    };
  });
}
