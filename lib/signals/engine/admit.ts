import type { Evidence, Kind } from '../../types';
import { asideOf, asideOfAll } from './asides';
import { noteLawful, withoutRepeats } from './evidence';
import type { Reading } from './reading';
import { foldedSpan } from './spans';

/**
 * The rules' evidence and the model's together. The model's passes the guards that hold for a rule's: text about abuse
 * offers nothing, services need somebody who is offered, what the rules read as denied stays denied, lawful terms are
 * noted. It adds hits or lifts a faint one, never removes one: the combination is monotone in the model's evidence.
 */
export function admit(
  fromModel: readonly Evidence[],
  fromRules: readonly Evidence[],
  reading: Reading,
  kind: Kind,
): Evidence[] {
  if (fromModel.length === 0 || asideOfAll(reading)) return [...fromRules];
  const offered = kind === 'escort' || reading.has('GIRLS', 'OUR_GIRLS', 'SHE');
  const admitted = fromModel.flatMap((evidence) => {
    if (evidence.family === 'third-party-control' && !offered) return [];
    const part = reading.parts.find(({ field }) => field === evidence.field);
    if (!part) return [];
    const [from] = foldedSpan(part.text, evidence.start, evidence.end);
    const sentence = part.sentences.find(({ start, end }) => start <= from && from < end);
    if (!sentence || asideOf(sentence)) return [];
    const denied = fromRules.some(
      ({ signal, state, field, start, end }) =>
        signal === evidence.signal &&
        state === 'contradicted' &&
        field === evidence.field &&
        start < evidence.end &&
        evidence.start < end,
    );
    return denied ? [] : [noteLawful(evidence, sentence)];
  });
  return withoutRepeats([...fromRules, ...admitted]);
}
