import type { Kind } from '../../types';
import type { Reading } from './reading';

/** What the text offers. Adult services only pick the wording; they carry no weight. */
export function kindOf(reading: Reading): Kind {
  if (reading.listing.kind) return reading.listing.kind;
  const job = reading.hits('JOB').length + reading.hits('WAGE').length + reading.hits('APPLY').length;
  const escort = reading.hits('ESCORT').length + (reading.has('OWN_VOICE') ? 0.5 : 0);
  const other = reading.hits('OTHER_THING').length;
  if (escort >= 1 && escort >= job / 2 && other <= escort) return 'escort';
  return other > job ? 'other' : 'job';
}
