import { statedSignals } from '../../verdict/explain';
import { LEVELS } from '../../verdict/wording';
import type { Shown } from './facts';

/** What goes under every record that stands alone in somebody else's system. */
export const DISCLAIMER =
  'Indicators found in the words of an advertisement, for review. This makes no finding about any person.';

/** One paragraph on a record: level, indicators, what a reviewer said. No words of the ad. */
export function summaryOf({ verdict, decision }: Shown): string {
  const stated = statedSignals(verdict.evidence);
  const listed = stated.length === 0 ? 'no indicator stated' : `states ${stated.join(', ')}`;
  const reviewed = decision ? ` Reviewed: ${decision.value}.` : ' Not reviewed.';
  return `${LEVELS[verdict.level].headline} (${verdict.level}): ${listed}.${reviewed} Rules ${verdict.engine.rules}, model ${verdict.engine.model}.`;
}
